#pragma once

#include "app/documents/logo.h"
#include "app/documents/pagegeometry.h"
#include "app/documents/paginator.h"
#include "app/documents/textstyle.h"

#include <QPainterPath>

namespace purser {

class Typesetter;
struct DocumentModel;

/** What stands on the pages around the flow: letterhead, address, heads, feet and watermark. */
class PageFrame
{
public:
    PageFrame(const DocumentModel &model,
              const DocumentStyle &style,
              Typesetter &typesetter,
              const PageGeometry &geometry,
              Logo logo);

    /** What it leaves to the flow. */
    FlowArea area() const;

    /** Draws it on page `page` of `pages`, counted from 1, before the flow. */
    void draw(QPainter &painter, int page, int pages) const;

private:
    struct Pair
    {
        TextBlock label;
        TextBlock value;
    };

    void makeFoot();
    void makeInfo();
    qreal infoHeight() const;
    qreal footHeight() const;
    qreal footTop() const;
    qreal pairHeight(const Pair &pair) const;
    void drawWatermark(QPainter &painter) const;
    void drawLetterhead(QPainter &painter) const;
    void drawAddress(QPainter &painter) const;
    void drawInfo(QPainter &painter) const;
    void drawFoldMarks(QPainter &painter) const;
    void drawRunningHead(QPainter &painter) const;
    void drawFoot(QPainter &painter, int page, int pages) const;
    TextBlock inside(const QString &text, const TextStyle &style, const QRectF &box) const;
    Qt::Alignment startSide() const;

    const DocumentModel &m_model;
    const DocumentStyle &m_style;
    Typesetter &m_typesetter;
    PageGeometry m_geometry;
    Logo m_logo;
    QPainterPath m_watermark;
    TextBlock m_companyLines;
    TextBlock m_address;
    std::vector<Pair> m_info;
    qreal m_labelWidth = 0;
    struct FootColumn
    {
        qreal left = 0;
        TextBlock text;
    };
    std::vector<FootColumn> m_foot;
};

} // namespace purser
