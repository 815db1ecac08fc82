#include "ui/widgets/popup.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace purser;
using namespace Qt::StringLiterals;

/** Small windows that open from a widget. */
class tst_Popup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAWindowWithAName();
    void escapeGivesTheFocusBack();
    void closesWhereSomebodyGoesElsewhere();
    void staysWhileWhatItOpenedIsUsed();

private:
    QPointer<Popup> open(QWidget *anchor)
    {
        auto *content = new QLineEdit;
        content->setAccessibleName(u"Filter"_s);
        auto *popup = new Popup(anchor, content);
        popup->open();
        content->setFocus();
        return popup;
    }

    std::unique_ptr<QWidget> m_window;
    QPushButton *m_anchor;
    QLineEdit *m_other;
};

void tst_Popup::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_anchor = new QPushButton(u"Add"_s));
    layout->addWidget(m_other = new QLineEdit);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_Popup::isAWindowWithAName()
{
    const QPointer<Popup> popup = open(m_anchor);
    QVERIFY(QTest::qWaitForWindowActive(popup));
    QVERIFY((popup->windowFlags() & Qt::WindowType_Mask) != Qt::Popup);
    QCOMPARE(popup->accessibleName(), u"Filter"_s);
}

void tst_Popup::escapeGivesTheFocusBack()
{
    const QPointer<Popup> popup = open(m_anchor);
    QVERIFY(QTest::qWaitForWindowActive(popup));
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!popup);
    QTRY_VERIFY(m_anchor->hasFocus());
}

void tst_Popup::closesWhereSomebodyGoesElsewhere()
{
    const QPointer<Popup> popup = open(m_anchor);
    QVERIFY(QTest::qWaitForWindowActive(popup));
    m_window->activateWindow();
    m_other->setFocus();
    QTRY_VERIFY(!popup);
    QVERIFY(m_other->hasFocus());
}

void tst_Popup::staysWhileWhatItOpenedIsUsed()
{
    const QPointer<Popup> popup = open(m_anchor);
    QVERIFY(QTest::qWaitForWindowActive(popup));
    const QPointer<Popup> inner = open(popup->findChild<QLineEdit *>());
    QVERIFY(QTest::qWaitForWindowActive(inner));
    QTest::keyClick(inner, Qt::Key_Escape);
    QTRY_VERIFY(!inner);
    QTRY_VERIFY(popup && popup->isActiveWindow());
    QVERIFY(popup->isVisible());
}

QTEST_MAIN(tst_Popup)
#include "tst_popup.moc"
