#include "models/modules/manifestreader.h"

#include "models/modules/manifestsections.h"
#include "models/modules/manifestyaml.h"
#include "models/modules/tr.h"

#include <QFile>
#include <QFileInfo>

namespace purser {

using namespace Qt::StringLiterals;
using modules::Tr;

namespace {

QString printed(const ManifestPlace &place, const QString &fileName)
{
    return place.line == 0 ? fileName
                           : u"%1:%2:%3"_s.arg(fileName).arg(place.line).arg(place.column);
}

Manifest readTree(const ManifestNode &root, QList<ManifestFault> &faults)
{
    Manifest manifest;
    MapReader reader(root, faults);
    readIdentity(reader, manifest);
    readRelations(reader, manifest);
    readOperation(reader, manifest);
    readContributions(reader, manifest);
    reader.finish();
    return manifest;
}

} // namespace

Error manifestError(QList<ManifestFault> faults, const QString &fileName)
{
    std::stable_sort(faults.begin(), faults.end(),
                     [](const auto &a, const auto &b) { return a.place < b.place; });
    QList<FieldIssue> issues;
    for (const ManifestFault &fault : faults)
        issues.append({printed(fault.place, fileName), fault.message});
    Error error = invalid(issues);
    error.message = issues.first().field + u": "_s + issues.first().message;
    return error;
}

Result<Manifest> readManifest(const QByteArray &yaml, const QString &fileName)
{
    QList<ManifestFault> faults;
    const ManifestNode root = parseManifestYaml(yaml, faults);
    Manifest manifest = readTree(root, faults);
    if (!faults.isEmpty())
        return manifestError(faults, fileName);
    return manifest;
}

Result<Manifest> readManifestFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return notFound(Tr::tr("The manifest %1 cannot be read: %2").arg(path, file.errorString()));
    }
    return readManifest(file.read(LargestManifest + 1), QFileInfo(path).fileName());
}

Result<Manifest> readManifestJson(const QJsonObject &json, const QString &origin)
{
    QList<ManifestFault> faults;
    Manifest manifest = readTree(ManifestNode::fromJson(json), faults);
    if (!faults.isEmpty())
        return manifestError(faults, origin);
    return manifest;
}

} // namespace purser
