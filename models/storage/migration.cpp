#include "models/storage/migration.h"

#include "models/storage/tr.h"

#include <QDir>
#include <QFile>

namespace purser {

using namespace Qt::StringLiterals;
using storage::Tr;

namespace {

struct Section
{
    QString name;
    QString engine;
    QStringList statements;
    QString open;

    void take(const QString &line)
    {
        if (open.isEmpty() && line.trimmed().isEmpty())
            return;
        open += line + u'\n';
        if (!line.trimmed().endsWith(u';'))
            return;
        QString statement = open.trimmed();
        statement.chop(1);
        statements.append(statement);
        open.clear();
    }
};

bool beginsSection(const QString &line)
{
    return line.startsWith(u"-- up"_s) || line.startsWith(u"-- down"_s);
}

Error broken(const QString &id, qsizetype line, const QString &what)
{
    return invalid(id, u"%1.sql:%2: %3"_s.arg(id).arg(line).arg(what));
}

} // namespace

Result<DatedMigration> parseMigration(const QString &module,
                                      const QString &id,
                                      const QString &text,
                                      const QString &engine)
{
    QList<Section> sections;
    const QStringList lines = text.split(u'\n');
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString &line = lines.at(number);
        if (beginsSection(line)) {
            const QStringList words = line.simplified().split(u' ');
            sections.append({words.at(1), words.value(2), {}, {}});
        } else if (!sections.isEmpty()) {
            sections.last().take(line);
        } else if (!line.trimmed().isEmpty() && !line.startsWith(u"--"_s)) {
            return broken(id, number + 1,
                          Tr::tr("A statement stands before the first section “-- up”."));
        }
    }
    DatedMigration migration{module, id, {}, {}};
    for (const Section &section : sections) {
        if (!section.open.isEmpty())
            return broken(id, lines.size(),
                          Tr::tr("The last statement does not end with a semicolon."));
        if (!section.engine.isEmpty() && section.engine != engine)
            continue;
        (section.name == u"up" ? migration.up : migration.down) += section.statements;
    }
    if (migration.up.isEmpty() || migration.down.isEmpty())
        return broken(id, lines.size(),
                      Tr::tr("A migration needs statements under “-- up” and under “-- down”."));
    return migration;
}

Result<QList<DatedMigration>> readMigrations(const QString &module,
                                             const QString &folder,
                                             const QString &engine)
{
    QList<DatedMigration> migrations;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return unavailable(Tr::tr("%1 cannot be read.").arg(info.filePath()),
                               file.errorString());
        PURSER_ASSIGN(DatedMigration migration,
                      parseMigration(module, info.completeBaseName(),
                                     QString::fromUtf8(file.readAll()), engine));
        migrations.append(migration);
    }
    return migrations;
}

} // namespace purser
