#include "plugins/purchasing/ui/lines/linedelegate.h"

#include "plugins/purchasing/ui/lines/linegridmodel.h"

#include "ui/widgets/colors.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace purser::purchasing::ui {

void LineDelegate::paint(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Colors &colors = colorsFor(option.palette);
    painter->save();
    painter->setPen(colors.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!index.data(LineGridModel::FaultRole).toString().isEmpty()) {
        painter->setPen(QPen(colors.danger, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QWidget *LineDelegate::createEditor(QWidget *parent,
                                    const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    if (const QStringList words = index.data(LineGridModel::WordsRole).toStringList();
        !words.isEmpty()) {
        auto *completer = new QCompleter(words, editor);
        completer->setCompletionMode(QCompleter::InlineCompletion);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        editor->setCompleter(completer);
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void LineDelegate::updateEditorGeometry(QWidget *editor,
                                        const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace purser::purchasing::ui
