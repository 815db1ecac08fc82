#include "ui/partners/addressassistant.h"

#include "models/objects/addressfields.h"
#include "models/reference/addressformat.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/typography.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

void setPlaceholder(QWidget *editor, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setPlaceholderText(text);
}

} // namespace

AddressAssistant::AddressAssistant(FormRecord &form, RecordForm &view, const FieldPath &child)
    : QObject(&view)
    , m_form(form)
    , m_view(view)
    , m_place(child)
    , m_preview(new TextLabel)
{
    auto *map = makeButton(tr("Show on the map"), Emphasis::Quiet, u"globe"_s);
    m_map = map;
    m_preview->setWordWrap(true);
    m_preview->setInk(TextLabel::Ink::Muted);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->setAccessibleName(tr("Address as it is written"));
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preview, 1);
    layout->addWidget(map, 0, Qt::AlignTop);
    view.addWide(box);
    connect(map, &QPushButton::clicked, this, &AddressAssistant::openMap);
    connect(&form, &FormRecord::valueChanged, this, [this](const FieldPath &changed) {
        if (changed.isIn(m_place.children, m_place.row))
            follow();
    });
    follow();
}

bool AddressAssistant::isHere() const
{
    return m_place.row < m_form.childCount(m_place.children);
}

void AddressAssistant::follow()
{
    if (!isHere())
        return;
    const Record &address = m_form.child(m_place.children, m_place.row);
    const AddressFormat &format = addressFormat(address.text(u"country"));
    const QString region = format.regionName.toString();
    m_view.setRowVisible(u"state"_s, !region.isEmpty() || !address.text(u"state").isEmpty());
    m_view.setRowVisible(u"postal_code"_s, format.hasPostalCodes()
                                               || !address.text(u"postal_code").isEmpty()
                                               || address.text(u"country").isEmpty());
    for (const QString &part : {u"state"_s, u"postal_code"_s}) {
        if (FieldRow *row = m_view.row(part))
            row->setRequired(format.required.contains(part));
    }
    setPlaceholder(m_view.editor(u"state"_s), region);
    setPlaceholder(m_view.editor(u"postal_code"_s), format.postalExample);
    const QStringList lines = addressLines(addressOf(address));
    m_preview->setText(lines.join(u'\n'));
    m_preview->setVisible(!lines.isEmpty());
    m_map->setVisible(!address.text(u"city").isEmpty());
}

void AddressAssistant::openMap() const
{
    if (!isHere())
        return;
    const Record &address = m_form.child(m_place.children, m_place.row);
    QUrl url(u"https://www.openstreetmap.org/search"_s);
    QUrlQuery query;
    query.addQueryItem(u"query"_s, addressOnOneLine(addressOf(address)));
    url.setQuery(query);
    QDesktopServices::openUrl(url);
}

} // namespace purser
