#include "ui/forms/auditreader.h"
#include "ui/forms/draftfile.h"
#include "ui/forms/recordeditorpage.h"
#include "ui/lists/recordtable.h"
#include "ui/partners/duplicatewarning.h"
#include "ui/partners/mergedialog.h"
#include "ui/partners/partnerlist.h"
#include "ui/partners/partnerpage.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include "tests/unit/ui_forms/desk.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** Two partners become one at the desktop. */
class tst_MergeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhereTheyDifferAndWhatMoves();
    void mergesIntoTheChosenOneAndOffersUndo();
    void historyOfWhatCameOverSaysSo();
    void saysWhatStandsAgainstIt();
    void editorOffersItsTwin();
    void listOffersItForTwo();

private:
    void openDialog();
    bool says(const QString &text) const;
    QPushButton *button(const QWidget &in, const QString &text) const;
    bool isThere(const Id &id) { return bool(m_desk->read(u"partner"_s, id)); }

    std::unique_ptr<Desk> m_desk;
    Id m_first;
    Id m_second;
    QPointer<MergeDialog> m_dialog;
};

void tst_MergeDialog::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_desk = std::make_unique<Desk>();
    PURSER_VERIFY(m_desk->open());
    QDir(DraftFile::standardFolder()).removeRecursively();
    const Result<Record> first = m_desk->createPartner(u"Nordlicht AG"_s);
    PURSER_VERIFY(first);
    const Result<Record> second = m_desk->createPartner(u"Nordlicht"_s);
    PURSER_VERIFY(second);
    Draft code;
    code.values = {{u"code"_s, u"S7"_s}};
    PURSER_VERIFY(m_desk->update(second->id(), u"partner"_s, code));
    m_first = first->id();
    m_second = second->id();
}

void tst_MergeDialog::cleanup()
{
    delete m_dialog;
    m_desk.reset();
}

void tst_MergeDialog::openDialog()
{
    m_dialog = new MergeDialog(m_desk->context(), m_first, m_second, nullptr);
    m_dialog->open();
    QTRY_VERIFY(button(*m_dialog, u"Merge"_s)->isEnabled());
}

bool tst_MergeDialog::says(const QString &text) const
{
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&text](const QLabel *label) { return label->text().contains(text); });
}

QPushButton *tst_MergeDialog::button(const QWidget &in, const QString &text) const
{
    for (QPushButton *one : in.findChildren<QPushButton *>()) {
        if (one->text().contains(text))
            return one;
    }
    return nullptr;
}

void tst_MergeDialog::showsWhereTheyDifferAndWhatMoves()
{
    openDialog();
    QVERIFY(says(u"S7"_s));
    QVERIFY2(!says(u"Supplier"_s), "what is the same is not shown");
    QVERIFY(says(u"From “Nordlicht” come over: Contacts: 2"_s));
    m_dialog->findChildren<QRadioButton *>().last()->click();
    QVERIFY(says(u"From “Nordlicht AG” come over: Contacts: 2"_s));
}

void tst_MergeDialog::mergesIntoTheChosenOneAndOffersUndo()
{
    openDialog();
    m_dialog->findChildren<QRadioButton *>().last()->click();
    button(*m_dialog, u"Merge"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(isThere(m_second));
    QVERIFY(!isThere(m_first));
    QCOMPARE(m_desk->navigator.offers,
             QStringList{u"“Nordlicht AG” is now part of “Nordlicht”."_s});
    m_desk->navigator.lastUndo();
    QTRY_VERIFY(isThere(m_first));
    QVERIFY(m_desk->navigator.said.isEmpty());
    m_desk->navigator.lastUndo();
    QTRY_COMPARE(m_desk->navigator.said.size(), 1);
}

void tst_MergeDialog::historyOfWhatCameOverSaysSo()
{
    const Result<Record> other = m_desk->read(u"partner"_s, m_second);
    PURSER_VERIFY(other);
    Draft email;
    email.values = {{u"email"_s, u"somebody@else.example"_s}};
    const Id contact = other->children(u"contacts"_s).first().id();
    PURSER_VERIFY(m_desk->update(contact, u"partner_contact"_s, email));
    openDialog();
    button(*m_dialog, u"Merge"_s)->click();
    QTRY_VERIFY(!m_dialog);
    std::optional<Result<AuditPage>> history;
    m_desk->context().worker.run(
        this, [contact](RecordService &service) { return readAudit(service, {contact}); },
        [&history](const Result<AuditPage> &page) { history.emplace(page); });
    QTRY_VERIFY(history.has_value());
    PURSER_VERIFY(*history);
    QCOMPARE((*history)->steps.first().what, u"Merged"_s);
}

void tst_MergeDialog::saysWhatStandsAgainstIt()
{
    openDialog();
    Draft change;
    change.values = {{u"notes"_s, u"Changed meanwhile"_s}};
    PURSER_VERIFY(m_desk->update(m_second, u"partner"_s, change));
    button(*m_dialog, u"Merge"_s)->click();
    QTRY_VERIFY(m_dialog->findChild<Banner *>()->text().contains(u"Notes"_s));
    QTRY_VERIFY(says(u"Changed meanwhile"_s));
    QVERIFY(isThere(m_second));
    button(*m_dialog, u"Merge"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!isThere(m_second));
}

void tst_MergeDialog::editorOffersItsTwin()
{
    const std::unique_ptr<RecordEditorPage> page(static_cast<RecordEditorPage *>(
        makePartnerPage(m_desk->context(), PageAddress::record(u"partner"_s, m_first))));
    page->show();
    QTRY_VERIFY(page->findChild<DuplicateWarning *>());
    auto *warning = page->findChild<DuplicateWarning *>();
    QTRY_VERIFY(!warning->isHidden());
    button(*warning, u"Nordlicht"_s)->click();
    m_dialog = page->findChild<MergeDialog *>();
    QVERIFY(m_dialog);
    QTRY_VERIFY(button(*m_dialog, u"Merge"_s)->isEnabled());
    button(*m_dialog, u"Merge"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(isThere(m_first));
    QCOMPARE(m_desk->navigator.opened.size(), 1);
    QTRY_VERIFY(warning->isHidden());
}

void tst_MergeDialog::listOffersItForTwo()
{
    PartnerList list(m_desk->context(), *m_desk->registry.find(u"partner"_s),
                     PageAddress::list(u"partner"_s));
    list.resize(1000, 600);
    list.show();
    RecordTable *table = list.table();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectRow(0);
    QTRY_VERIFY(button(list, u"Merge…"_s));
    QVERIFY(!button(list, u"Merge…"_s)->isEnabled());
    QVERIFY2(!button(list, u"Undo merge"_s), "that is for one partner by itself");
    table->selectAll();
    QTRY_VERIFY(button(list, u"Merge…"_s)->isEnabled());
    button(list, u"Merge…"_s)->click();
    m_dialog = list.findChild<MergeDialog *>();
    QVERIFY(m_dialog);
    QTRY_VERIFY(button(*m_dialog, u"Merge"_s)->isEnabled());
    button(*m_dialog, u"Merge"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

QTEST_MAIN(tst_MergeDialog)
#include "tst_mergedialog.moc"
