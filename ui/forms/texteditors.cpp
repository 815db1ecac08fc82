#include "models/meta/recordtext.h"
#include "ui/forms/editorkinds.h"
#include "ui/forms/fieldbinding.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/textfield.h"
#include "ui/forms/tr.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QDesktopServices>
#include <QPlainTextEdit>
#include <QUrl>

using namespace Qt::StringLiterals;
using purser::forms::Tr;

namespace purser {

namespace {

constexpr int WholeLine = 80;
constexpr int NotesLines = 4;

/** Letters for which a line is as wide as it deserves; 0 for all there is room for. */
int lettersFor(const Field &field)
{
    switch (field.type()) {
    case FieldType::Phone:
        return 24;
    case FieldType::Email:
    case FieldType::Url:
        return 40;
    default:
        break;
    }
    const int length = field.length();
    return length == 0 || length > WholeLine ? 0 : qBound(8, length, 40);
}

class LineBinding : public FieldBinding
{
public:
    LineBinding(FormRecord &form, const FieldPath &path, QLineEdit *line)
        : FieldBinding(form, path, line)
        , m_line(line)
    {
        connect(line, &QLineEdit::textEdited, this,
                [this](const QString &text) { enter(Value(text.trimmed())); });
        connect(line, &QLineEdit::editingFinished, this, [this] { finish(); });
        watch(line);
        begin();
    }

protected:
    void show(const Value &value) override
    {
        if (m_line->text().trimmed() == value.toText())
            return;
        m_line->setText(value.toText());
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0);
    }
    void setWritable(bool writable) override { m_line->setReadOnly(!writable); }
    /** What somebody means who leaves out what is clear. */
    virtual QString completed(const QString &text) const { return text; }

private:
    void finish()
    {
        const QString text = completed(m_line->text().trimmed());
        if (m_line->isReadOnly() || text == m_line->text())
            return;
        m_line->setText(text);
        enter(Value(text));
    }

    QLineEdit *m_line;
};

/** Opens what is there; `www.acme.example` becomes an address. */
class UrlBinding final : public LineBinding
{
public:
    UrlBinding(FormRecord &form, const FieldPath &path, QLineEdit *line)
        : LineBinding(form, path, line)
        , m_open(line->addAction(themeIcon(u"external"_s), QLineEdit::TrailingPosition))
    {
        m_open->setText(Tr::tr("Open in the browser"));
        m_open->setToolTip(m_open->text());
        connect(m_open, &QAction::triggered, line,
                [line] { QDesktopServices::openUrl(QUrl(line->text())); });
        connect(line, &QLineEdit::textChanged, m_open,
                [this](const QString &text) { m_open->setVisible(isOpenable(text)); });
        m_open->setVisible(isOpenable(line->text()));
    }

protected:
    QString completed(const QString &text) const override
    {
        const bool isBare = text.contains(u'.') && !text.contains(u':') && !text.contains(u' ');
        return isBare ? u"https://"_s + text : text;
    }

private:
    static bool isOpenable(const QString &text)
    {
        const QUrl url(text, QUrl::StrictMode);
        return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http");
    }

    QAction *m_open;
};

class LongTextBinding final : public FieldBinding
{
public:
    LongTextBinding(FormRecord &form, const FieldPath &path, QPlainTextEdit *text)
        : FieldBinding(form, path, text)
        , m_text(text)
    {
        connect(text, &QPlainTextEdit::textChanged, this,
                [this] { enter(Value(m_text->toPlainText())); });
        watch(text);
        begin();
    }

protected:
    void show(const Value &value) override
    {
        if (m_text->toPlainText() != value.toText())
            m_text->setPlainText(value.toText());
    }
    void setWritable(bool writable) override { m_text->setReadOnly(!writable); }

private:
    QPlainTextEdit *m_text;
};

class LabelBinding final : public FieldBinding
{
public:
    LabelBinding(FormRecord &form, const FieldPath &path, TextLabel *label)
        : FieldBinding(form, path, label)
        , m_label(label)
    {
        begin();
    }

protected:
    void show(const Value &value) override
    {
        const Record &record =
            path().isOfChild() ? form().child(path().children, path().row) : form().edited();
        const QString text = displayText(value, field(), &record, m_label->locale());
        m_label->setText(text.isEmpty() ? u"–"_s : text);
    }
    void setWritable(bool) override {}

private:
    TextLabel *m_label;
};

} // namespace

QWidget *makeValueLabel(FormRecord &form, const FieldPath &path)
{
    auto *label = new TextLabel;
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    new LabelBinding(form, path, label);
    return label;
}

QWidget *makeLineEditor(FormRecord &form, const FieldPath &path)
{
    auto *line = new TextField(lettersFor(*form.field(path)));
    new LineBinding(form, path, line);
    return line;
}

QWidget *makeUrlEditor(FormRecord &form, const FieldPath &path)
{
    auto *line = new TextField(lettersFor(*form.field(path)));
    new UrlBinding(form, path, line);
    return line;
}

QWidget *makeLongTextEditor(FormRecord &form, const FieldPath &path)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * NotesLines + 20);
    new LongTextBinding(form, path, text);
    return text;
}

} // namespace purser
