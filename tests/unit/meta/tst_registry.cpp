#include "models/meta/registry.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Registry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersTypesAfterWhatTheyNeed();
};

namespace {

ObjectType named(const QString &name)
{
    const Text label("test", "Thing");
    ObjectType type(name, name + u's', label, label);
    type.field(text(u"name"_s).label(label)).title({u"name"_s}).list({u"name"_s});
    return type;
}

} // namespace

/** Tables are made in this order, so whatever a foreign key names has to come first. */
void tst_Registry::ordersTypesAfterWhatTheyNeed()
{
    Registry registry;
    ObjectType needy = named(u"needy"_s);
    needy.field(reference(u"target_id"_s, u"target"_s).label(Text("test", "Target")));
    ObjectType company = named(u"company"_s);
    company.global();
    for (const ObjectType &type : {needy, named(u"target"_s), company})
        QVERIFY(registry.add(type, u"test"_s));
    QStringList names;
    for (const ObjectType *type : registry.all())
        names.append(type->name());
    QCOMPARE(names, (QStringList{u"company"_s, u"target"_s, u"needy"_s}));
}

QTEST_GUILESS_MAIN(tst_Registry)
#include "tst_registry.moc"
