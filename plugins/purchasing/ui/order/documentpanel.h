#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QBuffer>
#include <QWidget>

#include <memory>

class QAction;
class QPdfDocument;
class QPdfView;
class QStackedWidget;

namespace purser {
class EmptyState;
class TextLabel;
struct DocumentFile;
struct UiContext;
} // namespace purser

namespace purser::purchasing::ui {

/** The document of an order as its supplier would see it, made anew when the order was saved; the
 * very file once it was sent. */
class DocumentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPanel(UiContext &context, QWidget *parent = nullptr);
    ~DocumentPanel() override;

    /** `number` names the file when it is kept. A null id: nothing is saved yet. */
    void setOrder(const Id &order, const QString &number);
    /** The order was saved or its state has changed. */
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void render();
    void show(const Result<DocumentFile> &pdf);
    /** Says that the document is the one that was sent, by its hash. */
    void showSeal(const QString &sha256);
    void saveAs();
    void openOutside();

    UiContext &m_context;
    Id m_order;
    QString m_number;
    bool m_isCurrent = false;
    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfDocument *m_document;
    QPdfView *m_view;
    EmptyState *m_empty;
    TextLabel *m_seal;
    QStackedWidget *m_stack;
    QAction *m_save;
    QAction *m_open;
};

} // namespace purser::purchasing::ui
