#include "ui/forms/tagsfield.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser {

TagsField::TagsField(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_input(new QLineEdit)
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_input->setPlaceholderText(tr("Add a tag"));
    m_input->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_input->installEventFilter(this);
    setFocusProxy(m_input);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u','))
            takeTyped();
    });
    connect(m_input, &QLineEdit::editingFinished, this, &TagsField::takeTyped);
    rebuild();
}

void TagsField::setTags(const QStringList &tags)
{
    if (tags == m_tags)
        return;
    m_tags = tags;
    rebuild();
}

void TagsField::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    rebuild();
}

bool TagsField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_input->text().isEmpty()) {
            takeTyped();
            return true;
        }
        if (key == Qt::Key_Backspace && m_input->text().isEmpty() && !m_tags.isEmpty()) {
            remove(int(m_tags.size()) - 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TagsField::takeTyped()
{
    static const QRegularExpression comma(u"[,،，]"_s);
    const QStringList typed = m_input->text().split(comma, Qt::SkipEmptyParts);
    m_input->clear();
    const QStringList before = m_tags;
    for (const QString &part : typed) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !m_tags.contains(tag, Qt::CaseInsensitive))
            m_tags.append(tag);
    }
    if (m_tags == before)
        return;
    rebuild();
    Q_EMIT edited();
}

void TagsField::remove(int index)
{
    m_tags.removeAt(index);
    m_input->setFocus();
    rebuild();
    Q_EMIT edited();
}

void TagsField::rebuild()
{
    for (Chip *chip : findChildren<Chip *>(Qt::FindDirectChildrenOnly)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_flow->removeWidget(m_input);
    for (int index = 0; index < m_tags.size(); ++index) {
        auto *chip = new Chip(m_tags.at(index), this);
        chip->setRemovable(!m_readOnly);
        connect(chip, &Chip::removed, this, [this, index] { remove(index); });
        m_flow->addWidget(chip);
    }
    m_flow->addWidget(m_input);
    m_input->setVisible(!m_readOnly);
    updateGeometry();
}

} // namespace purser
