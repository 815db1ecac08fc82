#include "plugins/purchasing/domain/document/documentwords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject &allWords()
{
    static const QJsonObject words = [] {
        QFile file(u":/purser/purchasing/words.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("words.json is not in the module");
        return QJsonDocument::fromJson(file.readAll()).object();
    }();
    return words;
}

} // namespace

QStringList languageTags(const QString &language)
{
    QStringList tags;
    for (QString tag = language; !tag.isEmpty();
         tag.truncate(std::max<qsizetype>(tag.lastIndexOf(u'-'), 0)))
        tags.append(tag);
    return tags;
}

bool hasDocumentWords(const QString &tag)
{
    return allWords().contains(tag);
}

QHash<QString, QString> documentWords(const QString &language)
{
    QHash<QString, QString> result;
    const QStringList tags = languageTags(language) + QStringList{u"en"_s};
    for (auto tag = tags.crbegin(); tag != tags.crend(); ++tag) {
        const QJsonObject words = allWords().value(*tag).toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            result.insert(word.key(), word->toString());
    }
    return result;
}

} // namespace purser::purchasing
