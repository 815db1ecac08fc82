#include "models/objects/sampledata.h"

#include "models/objects/samplewriter.h"
#include "models/objects/tr.h"

#include <QFile>
#include <QJsonDocument>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

Result<SampleData> createSampleData(Workspace &workspace)
{
    PURSER_ASSIGN(const bool isEmpty, workspace.isEmpty());
    if (!isEmpty)
        return conflict(
            Tr::tr("There are companies already: sample data needs an empty database."));
    QFile file(u":/purser/objects/sample.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return internalError(file.errorString());
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    SampleData result;
    result.password = qEnvironmentVariable("PURSER_SAMPLE_PASSWORD");
    result.isGenerated = result.password.isEmpty();
    if (result.isGenerated)
        result.password = randomPassword();
    PURSER_ASSIGN(const QString hash, workspace.passwords().hasher.hash(result.password));
    PURSER_ASSIGN(result.companies,
                  workspace.connection().program()->inOneTransaction(
                      [&](UnitOfWork &work) { return SampleWriter(work, content, hash).write(); }));
    return result;
}

} // namespace purser
