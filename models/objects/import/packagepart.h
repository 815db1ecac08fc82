#pragma once

#include "models/base/result.h"
#include "models/base/xmlattributes.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <memory>

namespace purser {

/**
 * One XML file inside a ZIP file, unpacked as it is read, so that what is packed tightly costs no
 * memory. Invalid for what is damaged, cut off, protected or not XML, and for
 * document type declarations and tags with too many attributes; TooLarge past `most` bytes.
 */
class PackagePart
{
public:
    /** Null when there is no such part. `package` outlives it. */
    static Result<std::unique_ptr<PackagePart>> open(const QByteArray &package,
                                                     const QString &name,
                                                     qint64 most);
    ~PackagePart();

    /** Goes to the next token; false at the end. */
    Result<bool> next();

    const QXmlStreamReader &xml() const { return m_xml; }
    bool begins(QStringView element) const
    {
        return m_xml.isStartElement() && m_xml.name() == element;
    }
    bool ends(QStringView element) const { return m_xml.isEndElement() && m_xml.name() == element; }
    QString attribute(const QString &name) const;

    /** How much was read, of 1,000. */
    int progress() const;

private:
    struct Archive;
    PackagePart(std::unique_ptr<Archive> archive, const QString &name, qint64 most);
    Result<> feed();

    std::unique_ptr<Archive> m_archive;
    QString m_name;
    qint64 m_most;
    qint64 m_size = 0;
    qint64 m_read = 0;
    XmlAttributes m_attributes;
    QXmlStreamReader m_xml;
};

} // namespace purser
