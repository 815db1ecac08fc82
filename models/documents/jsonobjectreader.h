#pragma once

#include "models/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <array>
#include <utility>

namespace purser {

/**
 * Reads one JSON object key by key and notes every fault with its place, so that all faults are
 * reported at once. A missing key leaves the given default.
 */
class JsonObjectReader
{
public:
    JsonObjectReader(const QJsonObject &object, const QString &place, QList<FieldIssue> &issues);

    void read(const char *key, QString &target);
    void read(const char *key, bool &target);
    /** Lines of text, at most `most`. */
    void read(const char *key, QStringList &target, int most);
    /** Base64, at most `most` bytes. */
    void readBytes(const char *key, QByteArray &target, int most);
    /** A whole number within [`least`, `most`]. */
    void read(const char *key, int &target, int least, int most);

    /** One of `words` (documentwords.h). */
    template<typename E, std::size_t N>
    void read(const char *key, E &target, const std::array<std::pair<const char *, E>, N> &words)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        QStringList known;
        for (const auto &[word, meaning] : words) {
            known.append(QLatin1String(word));
            if (value.toString() == known.last()) {
                target = meaning;
                return;
            }
        }
        noteUnknownWord(key, known);
    }

    /** The object at `key`, given to `reader(JsonObjectReader &)`; not called when it is missing.
     */
    template<typename F>
    void readObject(const char *key, F reader)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined())
            readOne(value, placeOf(key), reader);
    }

    /** Each object of the list at `key`, at most `most`. */
    template<typename F>
    void readList(const char *key, int most, F reader)
    {
        const QJsonArray list = takeList(key, most);
        for (qsizetype i = 0; i < list.size(); ++i)
            readOne(list.at(i), QStringLiteral("%1[%2]").arg(placeOf(key)).arg(i), reader);
    }

    /** The value of a key that has no reader of its own; undefined when it is missing. */
    QJsonValue take(const char *key);

    /** The list at `key`; empty, with a fault, when it is none or has more than `most`. */
    QJsonArray takeList(const char *key, int most);

    void note(const char *key, const QString &message);
    void noteUnknownKeys();

private:
    template<typename F>
    void readOne(const QJsonValue &value, const QString &place, F reader)
    {
        if (!value.isObject())
            return noteNoObject(place);
        JsonObjectReader inner(value.toObject(), place, m_issues);
        reader(inner);
        inner.noteUnknownKeys();
    }

    QString placeOf(const char *key) const;
    void noteUnknownWord(const char *key, const QStringList &known);
    void noteNoObject(const QString &place);
    bool textAt(const QJsonValue &value, const QString &place, QString &target);

    QJsonObject m_object;
    QString m_place;
    QList<FieldIssue> &m_issues;
    QSet<QString> m_taken;
};

} // namespace purser
