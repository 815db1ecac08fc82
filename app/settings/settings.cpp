#include "app/settings/settings.h"

#include "app/settings/settingdeclaration.h"
#include "app/settings/settingreaders.h"
#include "app/settings/settingsfile.h"
#include "app/settings/settingsources.h"
#include "app/settings/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QUrlQuery>

namespace purser {

using namespace Qt::StringLiterals;
using settings::Tr;

namespace {

/** Variables of the same prefix that are no settings: a password that must not stand in a command
 * line, and what the tests are told. */
bool isOtherVariable(const QString &name)
{
    static const QStringList others{u"PURSER_SAMPLE_PASSWORD"_s, u"PURSER_PASSWORD"_s,
                                    u"PURSER_SOURCE_DIR"_s, u"PURSER_BINARY_DIR"_s};
    return others.contains(name) || name.startsWith(u"PURSER_TEST_");
}

/** Without what may be a secret: passwords in addresses, and options that are called so. */
QString masked(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || !text.contains(u"://"_s))
        return text;
    const QString stars = u"***"_s;
    if (!url.password().isEmpty())
        url.setPassword(stars);
    QUrlQuery query(url);
    QList<std::pair<QString, QString>> items = query.queryItems();
    for (auto &[key, value] : items) {
        if (key.contains(u"password"_s) || key.contains(u"secret"_s))
            value = stars;
    }
    query.setQueryItems(items);
    if (!items.isEmpty())
        url.setQuery(query);
    return url.toString();
}

/** Puts the sources on top of each other and remembers what is wrong with any of them. */
class Gathering
{
public:
    explicit Gathering(const SettingSources &sources)
        : m_sources(sources)
    {}

    void gather()
    {
        for (const SettingDeclaration &declaration : settingDeclarations()) {
            if (declaration.standard)
                m_texts.insert(declaration.key,
                               {declaration.standard(m_sources), u"/"_s, u"built-in"_s});
        }
        for (const QString &file : m_sources.files) {
            if (QFileInfo::exists(file))
                addFile(file);
        }
        if (!m_sources.givenFile.isEmpty())
            addFile(QFileInfo(m_sources.givenFile).absoluteFilePath());
        addEnvironment();
        addFlags();
    }

    SettingText textOf(const QString &key) const { return m_texts.value(key); }
    QList<FieldIssue> &faults() { return m_faults; }

    void fault(const QString &key, const QString &origin, const QString &message)
    {
        m_faults.append({key, origin + u": "_s + message});
    }

private:
    void put(const SettingDeclaration &declaration, const SettingText &setting)
    {
        SettingText given = setting;
        given.texts.removeAll(QString());
        m_texts.insert(declaration.key, given);
    }

    void addFile(const QString &path)
    {
        const SettingsFile file = readSettingsFile(path);
        m_faults += file.faults;
        for (const FileSetting &entry : file.settings) {
            const QString origin = u"%1:%2"_s.arg(path).arg(entry.line);
            const SettingDeclaration *declaration = settingDeclaration(entry.key);
            if (!declaration)
                fault(entry.key, origin, Tr::tr("There is no setting “%1”.").arg(entry.key));
            else if (entry.isList && !declaration->isList)
                fault(entry.key, origin, Tr::tr("%1 is one value, not a list.").arg(entry.key));
            else
                put(*declaration, {entry.texts, QFileInfo(path).absolutePath(), origin});
        }
    }

    void addEnvironment()
    {
        const QString prefix = u"PURSER_"_s;
        QStringList names = m_sources.environment.keys();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            if (!name.startsWith(prefix) || isOtherVariable(name))
                continue;
            const SettingDeclaration *declaration =
                settingDeclaration(name.sliced(prefix.size()).toLower());
            if (!declaration || declaration->variable() != name) {
                fault(name, name, Tr::tr("There is no setting of this name."));
                continue;
            }
            const QString value = m_sources.environment.value(name);
            put(*declaration, {declaration->isList ? value.split(u':') : QStringList{value},
                               QDir::currentPath(), name});
        }
    }

    void addFlags()
    {
        QMap<QString, QStringList> given;
        for (const SettingFlag &flag : m_sources.flags)
            given[flag.flag].append(flag.value);
        for (auto it = given.cbegin(); it != given.cend(); ++it) {
            const QString origin = u"--"_s + it.key();
            const SettingDeclaration *declaration =
                settingDeclaration(QString(it.key()).replace(u'-', u'_'));
            if (!declaration)
                fault(it.key(), origin, Tr::tr("There is no setting of this name."));
            else if (it->size() > 1 && !declaration->isList)
                fault(declaration->key, origin, Tr::tr("Give it once only."));
            else
                put(*declaration, {*it, QDir::currentPath(), origin});
        }
    }

    const SettingSources &m_sources;
    QHash<QString, SettingText> m_texts;
    QList<FieldIssue> m_faults;
};

/** One issue alone is shown by its message, which then has to name the setting. */
Error explained(const QList<FieldIssue> &faults)
{
    Error error = invalid(faults);
    if (faults.size() == 1 && !error.field.isEmpty())
        error.message.prepend(error.field + u": "_s);
    return error;
}

} // namespace

Result<Settings> Settings::load(const SettingSources &sources)
{
    Gathering gathering(sources);
    gathering.gather();
    Settings settings;
    for (const SettingDeclaration &declaration : settingDeclarations()) {
        const SettingText setting = gathering.textOf(declaration.key);
        if (!setting.texts.isEmpty()) {
            if (const Result<> read = declaration.read(setting, settings); !read)
                gathering.fault(declaration.key, setting.origin, read.error().message);
        }
        settings.m_all.append({declaration.key, masked(setting.texts.join(u", "_s)),
                               setting.origin.isEmpty() ? u"built-in"_s : setting.origin});
    }
    if (gathering.faults().isEmpty()) {
        for (const FieldIssue &conflict : settingConflicts(settings))
            gathering.fault(conflict.field, gathering.textOf(conflict.field).origin,
                            conflict.message);
    }
    if (!gathering.faults().isEmpty())
        return explained(gathering.faults());
    return settings;
}

} // namespace purser
