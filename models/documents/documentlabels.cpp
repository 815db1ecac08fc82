#include "models/documents/documentlabels.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

QJsonObject allLabels()
{
    QFile file(u":/purser/documents/labels.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject labelsOf(const QString &language)
{
    const QJsonObject all = allLabels();
    QString tag = language;
    tag.replace(u'_', u'-');
    while (!tag.isEmpty() && !all.contains(tag))
        tag.truncate(std::max<qsizetype>(tag.lastIndexOf(u'-'), 0));
    return all.value(tag.isEmpty() ? u"en"_s : tag).toObject();
}

} // namespace

DocumentLabels documentLabels(const QString &language)
{
    const QJsonObject labels = labelsOf(language);
    return {labels.value(u"page"_s).toString(), labels.value(u"carried_over"_s).toString(),
            labels.value(u"brought_forward"_s).toString()};
}

} // namespace purser
