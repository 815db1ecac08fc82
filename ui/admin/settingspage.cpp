#include "ui/admin/settingspage.h"

#include "models/meta/registry.h"
#include "models/services/caller.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int WidthInLetters = 110;
constexpr int PasswordLetters = 34;
const QString SchemeKey = u"appearance/scheme"_s;
const QString LanguageKey = u"appearance/language"_s;

void addHeading(QVBoxLayout *layout, const QString &text)
{
    if (layout->count() > 0)
        layout->addSpacing(metrics::GroupGap);
    layout->addWidget(new TextLabel(text, TypeSize::Body, TypeWeight::Strong));
}

} // namespace

SettingsPage::SettingsPage(UiContext &context,
                           const PageAddress &address,
                           const SettingsOffer &offer)
    : TabPage(context, address)
    , m_offer(offer)
{
    setTitle(tr("Settings"));
    setIcon(u"settings"_s);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::Padding, metrics::RowGap, metrics::Padding,
                               metrics::GroupGap);
    layout->setSpacing(metrics::RowGap);
    layout->addWidget(new TextLabel(title(), TypeSize::Title, TypeWeight::Strong));
    addAppearance(layout);
    if (m_offer.changePassword)
        addPassword(layout);
    addLists(layout);
    addRows(layout);
    layout->addStretch(1);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * WidthInLetters);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
}

void SettingsPage::addAppearance(QVBoxLayout *layout)
{
    addHeading(layout, tr("Appearance"));
    auto *column = new FieldColumn;
    auto *scheme = new QComboBox;
    scheme->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    scheme->addItem(tr("As the system"), int(SchemePreference::System));
    scheme->addItem(tr("Light"), int(SchemePreference::Light));
    scheme->addItem(tr("Dark"), int(SchemePreference::Dark));
    scheme->setCurrentIndex(scheme->findData(int(m_offer.theme->preference())));
    column->add(tr("Colours"), scheme);
    connect(scheme, &QComboBox::activated, this, [this, scheme] {
        const int chosen = scheme->currentData().toInt();
        context().settings.setValue(SchemeKey, chosen);
        m_offer.theme->setPreference(static_cast<SchemePreference>(chosen));
    });
    auto *language = new QComboBox;
    language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    language->addItem(tr("As the system"), QString());
    for (const QString &code : {u"en"_s, u"de"_s})
        language->addItem(QLocale(code).nativeLanguageName(), code);
    const QString now = context().settings.value(LanguageKey).toString();
    language->setCurrentIndex(qMax(0, language->findData(now)));
    column->add(tr("Language"), language);
    connect(language, &QComboBox::activated, this, [this, language] {
        const QString chosen = language->currentData().toString();
        context().settings.setValue(LanguageKey, chosen);
        m_offer.changeLanguage(chosen);
    });
    layout->addWidget(column);
}

void SettingsPage::addPassword(QVBoxLayout *layout)
{
    addHeading(layout, tr("Your password"));
    auto *column = new FieldColumn;
    const auto field = [column](const QString &label) {
        auto *line = new QLineEdit;
        line->setEchoMode(QLineEdit::Password);
        line->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        line->setMinimumWidth(column->fontMetrics().averageCharWidth() * PasswordLetters);
        return column->add(label, line);
    };
    FieldRow *old = field(tr("Present password"));
    FieldRow *fresh = field(tr("New password"));
    FieldRow *again = field(tr("New password again"));
    QPushButton *change = makeButton(tr("Change the password"));
    change->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->add(QString(), change);
    layout->addWidget(column);
    const auto text = [](const FieldRow *row) {
        return static_cast<QLineEdit *>(row->editor())->text();
    };
    connect(change, &QPushButton::clicked, this, [=, this] {
        old->setFault(text(old).isEmpty() ? tr("Enter the password that you have now.")
                                          : QString());
        fresh->setFault(text(fresh).isEmpty() ? tr("Enter a new password.") : QString());
        again->setFault(text(again) == text(fresh)
                            ? QString()
                            : tr("The two passwords differ. Type it once more."));
        if (!old->fault().isEmpty() || !fresh->fault().isEmpty() || !again->fault().isEmpty())
            return;
        m_offer.changePassword(
            text(old), text(fresh),
            [this, page = QPointer(this), old, fresh, again](const QString &fault) {
                if (!page)
                    return;
                fresh->setFault(fault);
                if (!fault.isEmpty())
                    return;
                for (const FieldRow *row : {old, fresh, again})
                    static_cast<QLineEdit *>(row->editor())->clear();
                context().navigator.offerUndo(tr("The password was changed."), {});
            });
    });
}

void SettingsPage::addLists(QVBoxLayout *layout)
{
    auto *area = new QWidget;
    auto *flow = new FlowLayout(area);
    for (const QString &name : m_offer.listTypes) {
        const ObjectType *type = context().registry.find(name);
        if (!type || !context().caller.may(type->permission(u"read")))
            continue;
        QPushButton *button =
            makeButton(type->pluralLabel().toString(), Emphasis::Normal, type->icon());
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, name] { context().navigator.open(PageAddress::list(name)); });
    }
    if (flow->count() == 0) {
        delete area;
        return;
    }
    addHeading(layout, tr("Administration"));
    layout->addWidget(area);
}

void SettingsPage::addRows(QVBoxLayout *layout)
{
    if (m_offer.rows.isEmpty())
        return;
    addHeading(layout, tr("How this program was started"));
    auto *area = new QWidget;
    auto *grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::GroupGap);
    grid->setVerticalSpacing(metrics::Gap);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const SettingRow &setting : m_offer.rows) {
        auto *value = new TextLabel(setting.text.isEmpty() ? tr("none") : setting.text);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(TextLabel::muted(setting.key), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        grid->addWidget(TextLabel::muted(setting.origin, TypeSize::Small), row++, 2, Qt::AlignTop);
    }
    layout->addWidget(area);
}

} // namespace purser
