#include "app/documents/documentflow.h"

#include "app/documents/flowitems.h"
#include "app/documents/tablelayout.h"
#include "app/documents/typesetter.h"
#include "app/documents/units.h"

namespace purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal PartSpace = points(14);
constexpr qreal ParagraphSpace = points(5);
constexpr qreal CaptionSpace = points(3);

/** Puts the parts of a document one after the other. */
class FlowBuilder
{
public:
    FlowBuilder(const DocumentStyle &style, Typesetter &typesetter, qreal width)
        : m_style(style)
        , m_typesetter(typesetter)
        , m_width(width)
    {}

    void addTitle(const DocumentModel &model)
    {
        const QString title = QStringList({model.title, model.number}).join(u' ').trimmed();
        if (title.isEmpty())
            return;
        add(paragraph(title, m_style.title), 0);
        m_flow.back().bookmark = title;
        m_flow.back().keepsWithNext = true;
    }

    /** The first paragraph stands `space` under what is above. */
    void addParagraphs(const QStringList &texts, const TextStyle &style, qreal space)
    {
        for (const QString &text : texts) {
            add(paragraph(text, style), space);
            space = ParagraphSpace;
        }
    }

    /** Keeps the last `count` parts on one page. */
    void keepTogether(qsizetype count)
    {
        for (auto part = m_flow.rbegin() + 1; count > 1; ++part, --count)
            part->keepsWithNext = true;
    }

    void addCaption(const QString &text)
    {
        if (text.isEmpty())
            return;
        add(paragraph(text, m_style.section), PartSpace);
        m_flow.back().bookmark = text;
        m_flow.back().keepsWithNext = true;
    }

    void addBlocks(const QList<DocumentBlock> &blocks)
    {
        for (qsizetype i = 0; i < blocks.size(); i += BlocksItem::MostBeside)
            add(std::make_shared<BlocksItem>(blocks.mid(i, BlocksItem::MostBeside), m_style,
                                             m_typesetter, m_width),
                PartSpace);
    }

    void addTable(const DocumentTable &table, const DocumentModel &model)
    {
        if (table.rows.isEmpty())
            return;
        addCaption(table.caption);
        const auto layout =
            std::make_shared<TableLayout>(table, model, m_style, m_typesetter, m_width);
        Flow rows = layout->rows();
        rows.front().spaceBefore = table.caption.isEmpty() ? PartSpace : CaptionSpace;
        std::move(rows.begin(), rows.end(), std::back_inserter(m_flow));
    }

    void addTotals(const QList<DocumentTotal> &totals)
    {
        if (totals.isEmpty())
            return;
        add(std::make_shared<TotalsItem>(totals, m_style, m_typesetter, m_width), ParagraphSpace);
        m_flow.back().keepsWithPrevious = true;
    }

    Flow take() { return std::move(m_flow); }

private:
    std::shared_ptr<const FlowItem> paragraph(const QString &text, const TextStyle &style)
    {
        return std::make_shared<ParagraphItem>(m_typesetter.block(text, style, m_width));
    }

    void add(const std::shared_ptr<const FlowItem> &item, qreal space)
    {
        FlowEntry &entry = m_flow.emplace_back();
        entry.item = item;
        entry.spaceBefore = space;
    }

    const DocumentStyle &m_style;
    Typesetter &m_typesetter;
    qreal m_width;
    Flow m_flow;
};

} // namespace

Flow documentFlow(const DocumentModel &model,
                  const DocumentStyle &style,
                  Typesetter &typesetter,
                  qreal width)
{
    FlowBuilder builder(style, typesetter, width);
    builder.addTitle(model);
    builder.addParagraphs(model.intro, style.body, ParagraphSpace);
    builder.addBlocks(model.blocks);
    for (const DocumentTable &table : model.tables)
        builder.addTable(table, model);
    builder.addTotals(model.totals);
    builder.addParagraphs(model.closing, style.body, PartSpace);
    builder.keepTogether(model.closing.size());
    builder.addCaption(model.termsTitle);
    builder.addParagraphs(model.terms, style.detail, CaptionSpace);
    return builder.take();
}

} // namespace purser
