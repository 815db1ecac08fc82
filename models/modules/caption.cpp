#include "models/modules/caption.h"

#include <QLocale>

namespace purser {

using namespace Qt::StringLiterals;

Caption::Caption(const QString &text)
    : m_texts{{u"en"_s, text}}
{}

Caption::Caption(const QMap<QString, QString> &texts)
    : m_texts(texts)
{}

QString Caption::toString() const
{
    if (m_texts.size() > 1) {
        for (const QString &language : QLocale().uiLanguages()) {
            if (const QString *text = find(language))
                return *text;
        }
    }
    return m_texts.value(u"en"_s);
}

QString Caption::in(const QString &language) const
{
    const QString *text = find(language);
    return text ? *text : m_texts.value(u"en"_s);
}

/** Drops the last part of the tag until there is a text. */
const QString *Caption::find(QString language) const
{
    while (!language.isEmpty()) {
        const auto found = m_texts.constFind(language);
        if (found != m_texts.constEnd())
            return &*found;
        language.truncate(qMax(qsizetype(0), language.lastIndexOf(u'-')));
    }
    return nullptr;
}

} // namespace purser
