#include "models/modules/versionscanner.h"

namespace purser {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isIdentifierCharacter(QChar character)
{
    return isDigit(character) || (character >= u'a' && character <= u'z')
           || (character >= u'A' && character <= u'Z') || character == u'-';
}

bool isNumberWithLeadingZero(QStringView identifier)
{
    return identifier.size() > 1 && identifier.front() == u'0'
           && std::all_of(identifier.cbegin(), identifier.cend(), isDigit);
}

} // namespace

bool VersionScanner::take(QChar character)
{
    if (!m_rest.startsWith(character))
        return false;
    m_rest = m_rest.mid(1);
    return true;
}

void VersionScanner::skip(QStringView characters)
{
    while (!m_rest.isEmpty() && characters.contains(m_rest.front()))
        m_rest = m_rest.mid(1);
}

std::optional<quint64> VersionScanner::number()
{
    qsizetype length = 0;
    quint64 value = 0;
    while (length < m_rest.size() && isDigit(m_rest[length])) {
        const quint64 digit = m_rest[length].unicode() - u'0';
        value = std::min(value * 10 + digit, Version::LargestNumber + 1);
        ++length;
    }
    if (length == 0 || (length > 1 && m_rest.front() == u'0'))
        return {};
    m_rest = m_rest.mid(length);
    return value;
}

QStringView VersionScanner::identifier()
{
    const auto end = std::find_if_not(m_rest.cbegin(), m_rest.cend(), isIdentifierCharacter);
    const QStringView found = m_rest.first(end - m_rest.cbegin());
    m_rest = m_rest.mid(found.size());
    return found;
}

QStringList VersionScanner::identifiers()
{
    QStringList list;
    do {
        const QStringView next = identifier();
        if (next.isEmpty())
            return {};
        list.append(next.toString());
    } while (take(u'.'));
    return list;
}

QStringList VersionScanner::prerelease()
{
    const QStringList list = identifiers();
    return std::any_of(list.cbegin(), list.cend(), isNumberWithLeadingZero) ? QStringList() : list;
}

QStringList VersionScanner::build()
{
    return identifiers();
}

} // namespace purser
