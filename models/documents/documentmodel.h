#pragma once

#include "models/documents/documentlabels.h"
#include "models/documents/documenttable.h"
#include "models/documents/numberformat.h"

#include <QDateTime>

namespace purser {

enum class PaperSize { A4, Letter };
enum class TextDirection { LeftToRight, RightToLeft };
enum class TextEmphasis { Plain, Strong };

/** A caption and what belongs to it, both as the reader sees them. */
struct DocumentPair
{
    QString label;
    QString value;

    bool operator==(const DocumentPair &) const = default;
};

/** Lines under a caption, for instance the address to deliver to. */
struct DocumentBlock
{
    QString caption;
    QStringList lines;

    bool operator==(const DocumentBlock &) const = default;
};

/** One line of the totals under the tables. */
struct DocumentTotal
{
    QString label;
    QString value;
    TextEmphasis emphasis = TextEmphasis::Plain;

    bool operator==(const DocumentTotal &) const = default;
};

/** Who the document comes from: a company's template. */
struct DocumentLetterhead
{
    QString companyName;
    /** PNG or SVG; without one the name stands in its place. */
    QByteArray logo;
    /** `#rrggbb`; empty for the default. */
    QString accentColor;
    /** Beside the logo: address, telephone, web. */
    QStringList lines;
    /** The sender in one line, small above the address. */
    QString senderLine;
    /** Side by side at the foot of each page: registration, bank, board. */
    QList<QStringList> footerColumns;

    bool operator==(const DocumentLetterhead &) const = default;
};

/** A file that travels inside the PDF (as its data, ISO 32000-2 14.13). */
struct DocumentAttachment
{
    QString name;
    QString mimeType;
    QString description;
    QByteArray content;

    bool operator==(const DocumentAttachment &) const = default;
};

/** What the file says about itself. */
struct DocumentMetadata
{
    QString title;
    QString author;
    QString subject;
    QString keywords;
    /** The moment of the revision that the document shows, never the present: the same model gives
     * the same bytes. */
    QDateTime created;

    bool operator==(const DocumentMetadata &) const = default;
};

/**
 * Everything that stands in a document, as text that is ready to be read; only the sums that are
 * carried over are left to whoever makes the pages. Knows no business object.
 */
struct DocumentModel
{
    /** BCP 47 tag; chooses fonts, hyphens and default words. */
    QString language = QStringLiteral("en");
    TextDirection direction = TextDirection::LeftToRight;
    PaperSize paper = PaperSize::A4;
    NumberFormat numbers;
    DocumentLabels labels;
    DocumentLetterhead letterhead;

    QString title;
    QString number;
    /** Across each page, under the text; empty for none. */
    QString watermark;
    /** Name and address of the receiver, in the window of the envelope. */
    QStringList address;
    QList<DocumentPair> info;
    QStringList intro;
    QList<DocumentBlock> blocks;
    QList<DocumentTable> tables;
    QList<DocumentTotal> totals;
    QStringList closing;
    QString termsTitle;
    QStringList terms;

    DocumentMetadata metadata;
    QList<DocumentAttachment> attachments;
    /** Whether the file has to say that it is PDF/A-3b. */
    bool pdfA = true;

    bool operator==(const DocumentModel &) const = default;
};

} // namespace purser
