#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <memory>

class QPainter;
class QRectF;
class QSvgRenderer;

namespace purser {

/** The picture of a letterhead: PNG, or SVG that stays a drawing. */
class Logo
{
public:
    Logo();
    ~Logo();
    Logo(Logo &&other) noexcept;
    Logo &operator=(Logo &&other) noexcept;

    /** Error of kind Invalid, field `letterhead.logo`, for anything else, for pictures of more than
     * 4,000 pixels a side, and for drawings that load other files. */
    static Result<Logo> read(const QByteArray &bytes);

    bool isEmpty() const;

    /** Draws it as large as `box` allows, at its upper edge and at the side where the text starts.
     */
    void draw(QPainter &painter, const QRectF &box, Qt::Alignment side) const;

private:
    QSizeF size() const;

    QImage m_image;
    std::unique_ptr<QSvgRenderer> m_drawing;
};

} // namespace purser
