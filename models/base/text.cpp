#include "models/base/text.h"

#include <QCoreApplication>

namespace purser {

QString Text::toString() const
{
    return m_source ? QCoreApplication::translate(m_context, m_source) : m_untranslated;
}

QString Text::source() const
{
    return m_source ? QString::fromUtf8(m_source) : m_untranslated;
}

} // namespace purser
