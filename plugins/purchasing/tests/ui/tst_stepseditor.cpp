#include "plugins/purchasing/tests/purchasingworld.h"
#include "plugins/purchasing/ui/chain/stepseditor.h"

#include "ui/forms/formrecord.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::purchasing::ui;
using namespace Qt::StringLiterals;

/** The steps of an approval chain, edited in rows. */
class tst_StepsEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatIsThere();
    void addsAStep();
    void stepWithoutARoleIsAFault();
    void movesAndRemoves();
    void showsToWhoMayNotChange();

private:
    void start(const QList<ChainStep> &steps, const QSet<QString> &permissions = {u"*"_s})
    {
        m_caller.permissions = permissions;
        m_form = std::make_unique<FormRecord>(*m_world->registry.find(u"approval_chain"_s),
                                              m_world->registry, m_caller);
        Draft draft;
        draft.values = {{u"name"_s, u"Small"_s}, {u"steps"_s, Value(toJson(steps))}};
        m_form->startNew(draft);
        m_editor = std::make_unique<StepsEditor>(*m_form);
        m_editor->setRoles({{u"Managers"_s, u"manager"_s}, {u"Directors"_s, u"director"_s}});
    }
    QList<ChainStep> written() const
    {
        return stepsFromJson(m_form->edited().json(u"steps")).value_or(QList<ChainStep>());
    }
    QList<StepRow *> rows() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_editor->findChildren<StepRow *>();
    }
    static void choose(QComboBox *box, const QString &text)
    {
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }
    template<typename T>
    T *named(const QString &name) const
    {
        for (T *widget : m_editor->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    std::unique_ptr<World> m_world;
    Caller m_caller;
    std::unique_ptr<FormRecord> m_form;
    std::unique_ptr<StepsEditor> m_editor;
};

void tst_StepsEditor::initTestCase()
{
    m_world = std::make_unique<World>(u"sqlite"_s);
    PURSER_VERIFY(m_world->open());
}

void tst_StepsEditor::init()
{
    start({{u"First"_s, u"manager"_s}, {u"Then"_s, u"director"_s, Quorum::Count, 7}});
}

void tst_StepsEditor::cleanup()
{
    m_editor.reset();
    m_form.reset();
}

void tst_StepsEditor::showsWhatIsThere()
{
    QCOMPARE(rows().size(), 2);
    QCOMPARE(named<QComboBox>(u"Role that decides step 1"_s)->currentText(), u"Managers"_s);
    QCOMPARE(named<QLineEdit>(u"Name of step 2"_s)->text(), u"Then"_s);
    QCOMPARE(rows().at(1)->step(), (ChainStep{u"Then"_s, u"director"_s, Quorum::Count, 7}));
    QVERIFY(!m_form->isDirty());
}

void tst_StepsEditor::addsAStep()
{
    m_editor->findChild<QPushButton *>()->click();
    QCOMPARE(rows().size(), 3);
    choose(named<QComboBox>(u"Role that decides step 3"_s), u"Directors"_s);
    choose(named<QComboBox>(u"Who of them has to agree to step 3"_s), u"all of them"_s);
    QTest::keyClicks(named<QLineEdit>(u"Name of step 3"_s), u"Last"_s);
    QCOMPARE(written().size(), 3);
    QCOMPARE(written().last(), (ChainStep{u"Last"_s, u"director"_s, Quorum::All}));
    while (m_form->undoStack().canUndo())
        m_form->undoStack().undo();
    QCOMPARE(rows().size(), 2);
}

void tst_StepsEditor::stepWithoutARoleIsAFault()
{
    m_editor->findChild<QPushButton *>()->click();
    QVERIFY(!m_form->check());
    QVERIFY(!m_form->fault(FieldPath(u"steps"_s)).isEmpty());
}

void tst_StepsEditor::movesAndRemoves()
{
    QVERIFY(!named<QToolButton>(u"Move step 1 up"_s)->isEnabled());
    QVERIFY(!named<QToolButton>(u"Move step 2 down"_s)->isEnabled());
    named<QToolButton>(u"Move step 2 up"_s)->click();
    QCOMPARE(written().first().name, u"Then"_s);
    QCOMPARE(written().first().count, 7);
    named<QToolButton>(u"Remove step 1"_s)->click();
    QCOMPARE(written(), (QList<ChainStep>{{u"First"_s, u"manager"_s}}));
    m_form->undoStack().undo();
    QCOMPARE(written().size(), 2);
}

void tst_StepsEditor::showsToWhoMayNotChange()
{
    start({{u"First"_s, u"manager"_s}}, {});
    QVERIFY(!named<QComboBox>(u"Role that decides step 1"_s)->isEnabled());
    QVERIFY(named<QLineEdit>(u"Name of step 1"_s)->isReadOnly());
    QVERIFY(m_editor->findChild<QPushButton *>()->isHidden());
}

QTEST_MAIN(tst_StepsEditor)
#include "tst_stepseditor.moc"
