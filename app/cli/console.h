#pragma once

#include "models/base/error.h"

#include <QFile>
#include <QJsonDocument>

namespace purser {

class Table;

/**
 * Where the program speaks: answers to standard output, everything else to standard error, so that
 * answers can be piped. UTF-8 always.
 */
class Console
{
public:
    enum class Form { People, Json };

    explicit Console(Form form = Form::People);

    bool isJson() const { return m_form == Form::Json; }
    void setForm(Form form) { m_form = form; }

    /** A line of the answer. */
    void write(const QString &line);
    void write(const Table &table);
    /** The answer in JSON; indented unless `compact` (one line). */
    void writeJson(const QJsonValue &value,
                   QJsonDocument::JsonFormat format = QJsonDocument::Indented);
    /** Bytes as they are. */
    void writeBytes(const QByteArray &bytes);
    /** The answer's bytes, for what writes them itself. */
    QIODevice &output() { return m_out; }
    /** A line beside the answer: progress, warnings. Not shown when people do not read. */
    void note(const QString &line);
    /** How far it is, in place of what was said so last; on a terminal alone. Empty: nothing more.
     */
    void progress(const QString &line);
    /** Why it did not work, in the form of the answer. */
    void fail(const Error &error);
    /** Whether all of the answer so far was taken. */
    bool flush();

    /** A line of the input without its end; null at the end of the input. */
    QString readLine();
    /** Whether a person types the input. */
    bool isInteractive() const;
    /** Asks for a secret without showing it; null when nobody can be asked. */
    QString readSecret(const QString &prompt);

    /** Columns of the terminal; 0 when the answer goes elsewhere. */
    int width() const;

private:
    void clearProgress();

    Form m_form;
    bool m_showsProgress = false;
    QFile m_in;
    QFile m_out;
    QFile m_err;
};

/** The form that errors have on the wire (api.md). */
QJsonObject toJson(const Error &error);

} // namespace purser
