#include "ui/forms/fieldpath.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser {

FieldPath FieldPath::parse(const QString &text)
{
    static const QRegularExpression child(u"^([a-z0-9_]+)\\[(\\d{1,6})\\](?:\\.(.+))?$"_s);
    const QRegularExpressionMatch match = child.match(text);
    return match.hasMatch()
               ? FieldPath(match.captured(1), match.captured(2).toInt(), match.captured(3))
               : FieldPath(text);
}

QString FieldPath::toText() const
{
    if (!isOfChild())
        return field;
    const QString place = u"%1[%2]"_s.arg(children).arg(row);
    return field.isEmpty() ? place : place + u'.' + field;
}

FieldPath FieldPath::shifted(const QString &childrenKey, int from, int by) const
{
    FieldPath path = *this;
    if (isOfChild() && children == childrenKey && row >= from)
        path.row += by;
    return path;
}

} // namespace purser
