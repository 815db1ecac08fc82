#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/cli/records/outputfile.h"
#include "app/cli/records/recordcommands.h"
#include "app/cli/records/recordlookup.h"
#include "app/cli/tr.h"
#include "app/host/host.h"
#include "models/base/savefile.h"
#include "models/documents/documentanswer.h"
#include "models/documents/renderprocess.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

const QString StandardOutput = u"-"_s;

struct RenderedFile
{
    QString name;
    QByteArray content;
};

/** `pdf` for `document`, `xml` for `document/xml`. */
QString formOf(const RecordQuery &query)
{
    const bool isPlain = query.answer == QueryAnswer::Document && !query.name.contains(u'/');
    return isPlain ? u"pdf"_s : query.name.section(u'/', -1);
}

QList<const RecordQuery *> renderedQueries(const ObjectType &type)
{
    QList<const RecordQuery *> found;
    for (const RecordQuery &query : type.queries()) {
        if (query.answer != QueryAnswer::Json)
            found.append(&query);
    }
    return found;
}

const RecordQuery &chosenQuery(const ObjectType &type, const QString &form)
{
    const QList<const RecordQuery *> queries = renderedQueries(type);
    for (const RecordQuery *query : queries) {
        if (formOf(*query) == form)
            return *query;
    }
    return *queries.first();
}

Result<RenderedFile> drawn(const QJsonValue &answer, const QString &title)
{
    RenderProcess renderer;
    PURSER_ASSIGN(const DocumentFile file, documentFile(answer.toObject(), renderer));
    return RenderedFile{file.name.isEmpty() ? title + u".pdf"_s : file.name, file.content};
}

Result<RenderedFile> rendered(Invocation &invocation, const ObjectType &type)
{
    PURSER_ASSIGN(RecordService * service, invocation.host().service());
    PURSER_ASSIGN(const Id id, findRecord(*service, type, invocation.text(u"KEY"_s)));
    const RecordQuery &query = chosenQuery(type, invocation.text(u"form"_s));
    QJsonObject input;
    if (invocation.has(u"language"_s))
        input.insert(u"language"_s, invocation.text(u"language"_s));
    PURSER_ASSIGN(const QJsonValue answer, service->ask(type.name(), id, query.name, input));
    if (query.answer == QueryAnswer::Document)
        return drawn(answer, type.shortName());
    return RenderedFile{QFileInfo(answer[u"file_name"_s].toString()).fileName(),
                        answer[u"content"_s].toString().toUtf8()};
}

Result<> save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && commitWhole(file))
        return {};
    return unavailable(Tr::tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

/** Into the file that was named, else into the current folder under the file's own name. */
Result<int> render(Invocation &invocation, const ObjectType &type)
{
    PURSER_ASSIGN(const RenderedFile file, rendered(invocation, type));
    Console &console = invocation.console();
    const QString path = invocation.text(u"out"_s, file.name);
    if (path == StandardOutput) {
        console.writeBytes(file.content);
        return 0;
    }
    PURSER_TRY(mayReplace(path, invocation.host().settings().database));
    PURSER_TRY(save(path, file.content));
    if (console.isJson())
        console.writeJson(QJsonObject{{u"file"_s, path},
                                      {u"bytes"_s, file.content.size()},
                                      {u"sha256"_s, fingerprintOf(file.content)}});
    else
        console.write(path);
    return 0;
}

} // namespace

QList<Command> renderCommands(const ObjectType &type)
{
    const QList<const RecordQuery *> queries = renderedQueries(type);
    if (queries.isEmpty())
        return {};
    const QString noun = type.shortName();
    Parameter form = option(u"form"_s, u"FORM"_s, Tr::mark("What to write; the first unless told"));
    for (const RecordQuery *query : queries)
        form.choices.append(formOf(*query));
    Command command;
    command.words = {noun, u"render"_s};
    command.summary = Text(Tr::tr("Write as a document: %1").arg(type.label().toString()));
    command.parameters = {
        argument(u"KEY"_s, Tr::mark("Its id, or what is unique of it; else its name")),
        option(
            u"out"_s, u"FILE"_s,
            Tr::mark("Where to; the number of the document in this folder unless told, - for the "
                     "standard output")),
        form, option(u"language"_s, u"TAG"_s, Tr::mark("Of the document, like de"))};
    command.examples = {
        u"%1 list --ids --limit 1 | xargs -r purserctl %1 render --out %1.pdf"_s.arg(noun)};
    command.run = [&type](Invocation &invocation) { return render(invocation, type); };
    return {command};
}

} // namespace purser
