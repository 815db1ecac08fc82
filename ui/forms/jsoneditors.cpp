#include "ui/forms/editorkinds.h"
#include "ui/forms/fieldbinding.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/tagsfield.h"
#include "ui/forms/tr.h"

#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using purser::forms::Tr;

namespace purser {

namespace {

constexpr int JsonLines = 6;

class TagsBinding final : public FieldBinding
{
public:
    TagsBinding(FormRecord &form, const FieldPath &path, TagsField *tags)
        : FieldBinding(form, path, tags)
        , m_tags(tags)
    {
        connect(tags, &TagsField::edited, this, [this] {
            this->form().finishEdit(this->path()); // each tag is a step of its own
            const QStringList &words = m_tags->tags();
            enter(words.isEmpty() ? Value() : Value(QJsonValue(QJsonArray::fromStringList(words))));
        });
        watch(tags->input());
        begin();
    }

protected:
    void show(const Value &value) override
    {
        QStringList words;
        for (const QJsonValue &word : value.toJson().toArray())
            words.append(word.toString());
        m_tags->setTags(words);
    }
    void setWritable(bool writable) override { m_tags->setReadOnly(!writable); }

private:
    TagsField *m_tags;
};

class JsonBinding final : public FieldBinding
{
public:
    JsonBinding(FormRecord &form, const FieldPath &path, QPlainTextEdit *text)
        : FieldBinding(form, path, text)
        , m_text(text)
    {
        connect(text, &QPlainTextEdit::textChanged, this, [this] { take(); });
        watch(text);
        begin();
    }

protected:
    void show(const Value &value) override
    {
        if (!value.isNull() && value.toJson() == read().value_or(QJsonValue()))
            return;
        const QJsonValue json = value.toJson();
        const QJsonDocument document =
            json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
        m_text->setPlainText(value.isNull() ? QString() : QString::fromUtf8(document.toJson()));
    }
    void showTyped(const QString &text) override { m_text->setPlainText(text); }
    void setWritable(bool writable) override { m_text->setReadOnly(!writable); }

private:
    std::optional<QJsonValue> read() const
    {
        QJsonParseError fault;
        const QJsonDocument document =
            QJsonDocument::fromJson(m_text->toPlainText().toUtf8(), &fault);
        if (fault.error != QJsonParseError::NoError)
            return {};
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }

    void take()
    {
        if (m_text->toPlainText().trimmed().isEmpty())
            return enter(Value());
        if (const std::optional<QJsonValue> json = read())
            enter(Value(*json));
        else
            enterUnreadable(m_text->toPlainText(),
                            Tr::tr("This is no JSON: check brackets, quotes and commas."));
    }

    QPlainTextEdit *m_text;
};

} // namespace

QWidget *makeTagsEditor(FormRecord &form, const FieldPath &path)
{
    auto *tags = new TagsField;
    new TagsBinding(form, path, tags);
    return tags;
}

QWidget *makeJsonEditor(FormRecord &form, const FieldPath &path)
{
    auto *text = new QPlainTextEdit;
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * JsonLines + 20);
    new JsonBinding(form, path, text);
    return text;
}

} // namespace purser
