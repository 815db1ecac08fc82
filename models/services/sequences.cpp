#include "models/services/sequences.h"

#include "models/base/clock.h"
#include "models/meta/registry.h"
#include "models/services/tr.h"
#include "models/services/unitofwork.h"
#include "models/storage/recordstore.h"

#include <QRegularExpression>

namespace purser {

using namespace Qt::StringLiterals;
using services::Tr;

QString formattedNumber(const QString &format, qint64 number, const QDate &date)
{
    QString text = format;
    text.replace(u"{yyyy}"_s, date.toString(u"yyyy"_s));
    text.replace(u"{yy}"_s, date.toString(u"yy"_s));
    text.replace(u"{MM}"_s, date.toString(u"MM"_s));
    static const QRegularExpression digits(u"\\{(0+)\\}"_s);
    const QRegularExpressionMatch match = digits.match(text);
    if (!match.hasMatch())
        return text + QString::number(number);
    const int width = static_cast<int>(match.capturedLength(1));
    return text.replace(match.capturedStart(), match.capturedLength(),
                        QString::number(number).rightJustified(width, u'0'));
}

Result<QString> UnitOfWork::nextNumber(const QString &sequenceKey)
{
    PURSER_ASSIGN(const ObjectType *type, m_registry.type(u"number_sequence"_s));
    PURSER_ASSIGN(const std::optional<Record> found,
                  findOne(type->name(), {Filter::equal(u"key"_s, sequenceKey)}));
    if (!found)
        return notFound(
            Tr::tr("There is no number sequence “%1”. Add it in the settings.").arg(sequenceKey));
    PURSER_ASSIGN(std::optional<Record> sequence,
                  m_store.find(*type, m_caller.companyId, found->id(), Lock::Write));
    if (!sequence)
        return notFound(Tr::tr("The number sequence “%1” was deleted.").arg(sequenceKey));
    const QDate today = m_clock.today();
    const QString period =
        sequence->text(u"reset") == u"yearly" ? QString::number(today.year()) : QString();
    const QString lastPeriod = sequence->text(u"period");
    const bool isNewPeriod = !lastPeriod.isEmpty() && period != lastPeriod;
    const qint64 number = isNewPeriod ? 1 : std::max<qint64>(1, sequence->integer(u"next_number"));
    const qint64 version = sequence->version();
    sequence->set(u"period", period);
    sequence->set(u"next_number", number + 1);
    sequence->set(u"version", version + 1);
    PURSER_TRY(m_store.update(*sequence, version));
    return formattedNumber(sequence->text(u"format"), number, today);
}

} // namespace purser
