#pragma once

#include <QMap>
#include <QString>

namespace purser {

/** A text that somebody outside the program wrote, in one or several languages. */
class Caption
{
public:
    Caption() = default;
    /** One text for every language. */
    explicit Caption(const QString &text);
    /** By language tag; `en` must be among them. */
    explicit Caption(const QMap<QString, QString> &texts);

    bool isEmpty() const { return m_texts.isEmpty(); }

    /** In the best of the user's languages that there is, else in English. */
    QString toString() const;

    /** In `language` (`de-AT` finds `de`), else in English. */
    QString in(const QString &language) const;

    bool operator==(const Caption &) const = default;

private:
    const QString *find(QString language) const;

    QMap<QString, QString> m_texts;
};

} // namespace purser
