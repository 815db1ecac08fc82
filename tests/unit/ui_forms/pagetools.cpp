#include "tests/unit/ui_forms/pagetools.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace purser::test {

void showPage(RecordEditorPage &page)
{
    page.resize(1200, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    QTRY_VERIFY(!page.session().isBusy());
}

QPushButton *buttonIn(const QWidget &widget, const QString &text)
{
    QCoreApplication::processEvents(); // what a layout was given is shown with the next turn
    for (QPushButton *found : widget.findChildren<QPushButton *>()) {
        if (found->text() == text && !found->isHidden())
            return found;
    }
    return nullptr;
}

QAction *actionOf(const QWidget &page, const QString &text)
{
    for (QAction *found : page.actions()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

QLineEdit *lineOf(const QWidget &page, const QString &field)
{
    return page.findChild<QLineEdit *>(field);
}

void typeInto(const QWidget &page, const QString &field, const QString &text)
{
    QLineEdit *edit = lineOf(page, field);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

bool saveAndWait(RecordEditorPage &page)
{
    std::optional<bool> outcome;
    page.save([&outcome](bool well) { outcome = well; });
    return QTest::qWaitFor([&outcome] { return outcome.has_value(); }) && *outcome;
}

} // namespace purser::test
