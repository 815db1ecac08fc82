#include "app/settings/settingsfile.h"

#include "app/settings/tr.h"

#include <QFile>
#include <QSet>
#include <QStringDecoder>

#include <yaml-cpp/yaml.h>

namespace purser {

using namespace Qt::StringLiterals;
using settings::Tr;

namespace {

constexpr qint64 LargestFile = 1024 * 1024;

class Reader
{
public:
    explicit Reader(const QString &file)
        : m_file(file)
    {}

    SettingsFile read()
    {
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            fault(0, Tr::tr("The file cannot be read: %1.").arg(file.errorString()));
        else if (file.size() > LargestFile)
            fault(0, Tr::tr("The file is larger than 1 MiB."));
        else
            parse(file.readAll());
        return std::move(m_result);
    }

private:
    void fault(int line, const QString &message, const QString &key = {})
    {
        const QString place = line > 0 ? u"%1:%2"_s.arg(m_file).arg(line) : m_file;
        m_result.faults.append({key, place + u": "_s + message});
    }

    void parse(const QByteArray &content)
    {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(content);
        if (decoder.hasError()) {
            fault(int(text.left(text.indexOf(QChar::ReplacementCharacter)).count(u'\n')) + 1,
                  Tr::tr("Save the file as UTF-8; this is not."));
            return;
        }
        try {
            readMap(YAML::Load(content.toStdString()));
        } catch (const YAML::Exception &exception) {
            fault(exception.mark.line + 1,
                  Tr::tr("This is not YAML: %1.").arg(QString::fromStdString(exception.msg)));
        }
    }

    void readMap(const YAML::Node &root)
    {
        if (root.IsNull())
            return;
        if (!root.IsMap()) {
            fault(root.Mark().line + 1,
                  Tr::tr("Write one setting a line, like %1.").arg(u"log_level: info"_s));
            return;
        }
        for (const auto &entry : root)
            readEntry(entry.first, entry.second);
    }

    void readEntry(const YAML::Node &name, const YAML::Node &value)
    {
        const int line = name.Mark().line + 1;
        if (!name.IsScalar()) {
            fault(line, Tr::tr("A key must be a word."));
            return;
        }
        FileSetting setting{QString::fromStdString(name.Scalar()), {}, value.IsSequence(), line};
        if (m_seen.contains(setting.key)) {
            fault(line, Tr::tr("“%1” stands here twice.").arg(setting.key), setting.key);
            return;
        }
        m_seen.insert(setting.key);
        if (readTexts(value, setting))
            m_result.settings.append(setting);
        else
            fault(line, Tr::tr("Write a plain value, or a list of them."), setting.key);
    }

    static bool readTexts(const YAML::Node &value, FileSetting &setting)
    {
        if (value.IsScalar())
            setting.texts.append(QString::fromStdString(value.Scalar()));
        if (!value.IsSequence())
            return value.IsScalar() || value.IsNull();
        for (const auto &item : value) {
            if (!item.IsScalar())
                return false;
            setting.texts.append(QString::fromStdString(item.Scalar()));
        }
        return true;
    }

    QString m_file;
    QSet<QString> m_seen;
    SettingsFile m_result;
};

} // namespace

SettingsFile readSettingsFile(const QString &file)
{
    return Reader(file).read();
}

} // namespace purser
