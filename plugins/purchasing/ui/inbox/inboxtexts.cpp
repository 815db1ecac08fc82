#include "plugins/purchasing/ui/inbox/inboxtexts.h"

#include "plugins/purchasing/ui/tr.h"

#include "models/base/datetext.h"
#include "models/meta/record.h"

#include <QLocale>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

bool needsReason(const QString &action)
{
    return action != u"approve";
}

QString promptFor(const QString &action)
{
    if (action == Ask)
        return Tr::tr("What do you want to know?");
    return action == u"reject" ? Tr::tr("Why is it rejected?") : Tr::tr("What should be changed?");
}

QString doneText(const QString &action, const QString &number)
{
    if (action == u"approve")
        return Tr::tr("Approved %1.").arg(number);
    return action == u"reject" ? Tr::tr("Rejected %1.").arg(number)
                               : Tr::tr("Returned %1 for changes.").arg(number);
}

QString recentText(const QList<Record> &steps)
{
    QStringList lines;
    for (const Record &step : steps) {
        const Choice *decision = step.type().field(u"decision")->choice(step.text(u"decision"));
        lines.append(u"%1 · %2 · %3"_s.arg(momentText(step.timestamp(u"decided_at"), QLocale()),
                                           step.text(u"number"),
                                           decision ? decision->label.toString() : QString()));
    }
    return lines.isEmpty() ? QString()
                           : Tr::tr("Your last decisions") + u"\n\n"_s + lines.join(u'\n');
}

} // namespace purser::purchasing::ui
