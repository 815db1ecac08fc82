#include "plugins/purchasing/ui/order/questiontext.h"

#include "plugins/purchasing/ui/tr.h"

#include "models/base/datetext.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLocale>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

QString when(const QJsonValue &json)
{
    return momentText(QDateTime::fromString(json.toString(), Qt::ISODateWithMs), QLocale());
}

} // namespace

QStringList questionLines(const QJsonArray &questions)
{
    QStringList lines;
    for (const QJsonValue &question : questions) {
        lines.append(Tr::tr("%1 asked, %2: “%3”")
                         .arg(question[u"asked_by_name"_s].toString(),
                              when(question[u"asked_at"_s]), question[u"question"_s].toString()));
        lines.append(question[u"answered_at"_s].isNull()
                         ? Tr::tr("Not answered yet")
                         : Tr::tr("%1 answered, %2: “%3”")
                               .arg(question[u"answered_by_name"_s].toString(),
                                    when(question[u"answered_at"_s]),
                                    question[u"answer"_s].toString()));
    }
    return lines;
}

} // namespace purser::purchasing::ui
