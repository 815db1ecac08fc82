#pragma once

#include <QLayout>

namespace purser {

/** Lays its items beside each other and goes on in the next row when there is no more room. */
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

    void insertWidget(int index, QWidget *widget);

private:
    int arrange(const QRect &rect, bool move) const;
    void placeRow(const QList<std::pair<QLayoutItem *, QRect>> &row,
                  int height,
                  const QRect &inner) const;

    QList<QLayoutItem *> m_items;
};

} // namespace purser
