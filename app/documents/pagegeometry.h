#pragma once

#include <QPageSize>
#include <QRectF>

namespace purser {

enum class PaperSize;
enum class TextDirection;

/**
 * Where the fixed parts of a page stand, in units from its upper left corner. On A4 the address is
 * in the window of DIN 5008 form B, on Letter in that of a number 10 envelope. Right to left, all
 * of it is mirrored.
 */
class PageGeometry
{
public:
    PageGeometry(PaperSize paper, TextDirection direction);

    QPageSize pageSize() const { return m_size; }
    QSizeF paper() const { return m_paper; }

    /** The width that texts and tables have. */
    qreal textWidth() const;
    qreal textLeft() const;

    /** How far from the start of the text the second of two columns stands, under the facts. */
    static qreal secondColumn();

    QRectF logo() const;
    QRectF companyLines() const;
    /** The line with the sender, above the address. */
    QRectF senderLine() const;
    QRectF address() const;
    QRectF info() const;
    /** The first line of the text under the address on the first page. */
    qreal subjectTop() const;
    /** The line at the top of the following pages. */
    QRectF runningHead() const;
    qreal nextTop() const;
    /** The lower edge of the foot. */
    qreal footBottom() const;
    /** Where a sheet is folded, from above, and the middle of its edge; nothing for Letter. */
    QList<qreal> foldMarks() const;

    /** `rect` as it stands in the direction of writing. */
    QRectF placed(const QRectF &rect) const;

private:
    QRectF at(qreal left, qreal top, qreal width, qreal height) const;

    QPageSize m_size;
    QSizeF m_paper;
    bool m_isA4;
    bool m_isRightToLeft;
};

} // namespace purser
