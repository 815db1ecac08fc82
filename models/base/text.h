#pragma once

#include <QString>

namespace purser {

/**
 * A caption or sentence that is translated when it is shown, not when it is declared, so that a
 * declaration can be made before a language is chosen and shown in several. Cheap to copy.
 */
class Text
{
public:
    Text() = default;

    /** Both pointers must outlive the program (string literals). */
    constexpr Text(const char *context, const char *source)
        : m_context(context)
        , m_source(source)
    {}

    /** A text that has no translation: what an administrator typed as the caption of a field. */
    explicit Text(const QString &untranslated)
        : m_untranslated(untranslated)
    {}

    bool isEmpty() const { return !m_source && m_untranslated.isEmpty(); }

    /** In the language of the application; the source text when there is no translation. */
    QString toString() const;

    /** As written in the source, for documents that must not depend on the language. */
    QString source() const;

private:
    const char *m_context = nullptr;
    const char *m_source = nullptr;
    QString m_untranslated;
};

} // namespace purser
