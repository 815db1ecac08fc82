#pragma once

#include "ui/partners/mergepreview.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QScrollArea;

namespace purser {

class Banner;
class TextLabel;
struct UiContext;

/** Shows two partners side by side and asks which is kept. Stays open until they are one, which the
 * window then offers to take back, or until it is given up. */
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /** The first is kept unless the other is chosen. */
    MergeDialog(UiContext &context, const Id &first, const Id &second, QWidget *parent);

Q_SIGNALS:
    void merged(const purser::Id &kept);

private:
    void load();
    void compare(const MergePreview &preview);
    void fill();
    void addRow(const Comparison &row);
    void follow();
    void merge();
    void finish(const QJsonObject &result);
    const Record &partner(int index) const { return m_preview->partners.at(size_t(index)); }
    int kept() const;

    UiContext &m_context;
    Id m_first;
    Id m_second;
    std::optional<MergePreview> m_preview;
    QList<std::array<TextLabel *, 2>> m_choices; ///< of which one counts
    QButtonGroup *m_keep;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QScrollArea *m_area;
    TextLabel *m_moving;
    Banner *m_banner;
    QPushButton *m_do;
};

/** Takes the last merge into `kept` back, and says when that cannot be. */
void takeMergeBack(UiContext &context, const Id &kept);

} // namespace purser
