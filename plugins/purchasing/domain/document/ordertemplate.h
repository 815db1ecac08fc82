#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace purser {
class UnitOfWork;
}

namespace purser::purchasing {

/**
 * What of an order's document is the company's and the language's own: words, logo, foot. The
 * program's words (words.json) are English and German; the company changes them, and adds
 * languages, in the settings `purchasing.document` (every language) and
 * `purchasing.document.<language>`.
 */
class OrderTemplate
{
public:
    /**
     * In the first of `languages` (BCP 47 tags, empty ones are passed over) for which there are
     * words, else in English. Invalid, naming setting and key, for a setting that cannot be used.
     */
    static Result<OrderTemplate> find(UnitOfWork &work, const QStringList &languages);

    /** The tag that was asked for: `de-AT`, also when the words are those of `de`. */
    const QString &language() const { return m_language; }
    QLocale locale() const { return QLocale(m_language); }

    /** Empty for a key that has none. */
    QString word(const QString &key) const { return m_words.value(key); }
    QString date(const QDate &date) const;

    /** PNG or SVG; empty for none. */
    const QByteArray &logo() const { return m_logo; }
    /** The company's own foot; empty for the one that is made of its record. */
    const QList<QStringList> &footer() const { return m_footer; }

private:
    Result<> apply(const QString &setting, const QJsonObject &values);

    QString m_language;
    QHash<QString, QString> m_words;
    QByteArray m_logo;
    QList<QStringList> m_footer;
};

} // namespace purser::purchasing
