#include "models/storage/visibilitysql.h"

#include "models/storage/engine.h"

namespace purser {

using namespace Qt::StringLiterals;

namespace {

SqlText visible(const Engine &engine, const ObjectType &type, const Id &user)
{
    const Visibility &rule = *type.visibility();
    const QVariant bound = engine.toDatabase(user, *type.field(u"id"));
    QStringList alternatives;
    QVariantList values;
    if (!rule.user.isEmpty()) {
        alternatives.append(quoted(rule.user) + u" = ?"_s);
        values.append(bound);
    }
    if (!rule.shared.isEmpty())
        alternatives.append(quoted(rule.shared) + u" = "_s + engine.booleanLiteral(true));
    if (!rule.memberType.isEmpty()) {
        alternatives.append(
            u"\"id\" IN (SELECT \"company_id\" FROM %1 WHERE %2 = ? AND \"is_active\" = %3)"_s.arg(
                quoted(rule.memberType), quoted(rule.memberUser), engine.booleanLiteral(true)));
        values.append(bound);
    }
    return {u"(%1)"_s.arg(alternatives.join(u" OR "_s)), values};
}

} // namespace

SqlText visibilitySql(const Engine &engine,
                      const ObjectType &type,
                      const Id &company,
                      const Viewer &viewer)
{
    if (!viewer.parent)
        return visible(engine, type, viewer.user);
    SqlText parent = visible(engine, *viewer.parent, viewer.user);
    if (viewer.parent->isCompanyScoped()) {
        parent.text.prepend(u"\"company_id\" = ? AND "_s);
        parent.values.prepend(engine.toDatabase(company, *type.field(u"id")));
    }
    parent.text = u"%1 IN (SELECT \"id\" FROM %2 WHERE %3)"_s.arg(
        quoted(type.parentField()), quoted(viewer.parent->name()), parent.text);
    return parent;
}

} // namespace purser
