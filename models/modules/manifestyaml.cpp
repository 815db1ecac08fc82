#include "models/modules/manifestyaml.h"

#include "models/modules/tr.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <optional>
#include <sstream>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace purser {

using namespace Qt::StringLiterals;
using modules::Tr;

namespace {

constexpr size_t deepestLevel = 32;

/** yaml-cpp counts columns in bytes. */
class Places
{
public:
    explicit Places(const QByteArray &yaml)
        : m_lines(yaml.split('\n'))
    {}

    ManifestPlace at(const YAML::Mark &mark) const
    {
        if (mark.is_null() || mark.line < 0)
            return {};
        const QByteArray before = m_lines.value(mark.line).left(mark.column);
        return {mark.line + 1, int(QString::fromUtf8(before).toUcs4().size()) + 1};
    }

    bool isQuoteAt(const YAML::Mark &mark) const
    {
        const QByteArray line = m_lines.value(mark.line);
        return mark.column < line.size() && (line[mark.column] == '"' || line[mark.column] == '\'');
    }

    /** Whether the quoted text that begins at `mark` ends; yaml-cpp lets the end of the file do. */
    bool isQuoteClosed(const YAML::Mark &mark) const
    {
        const QByteArray rest = m_lines.mid(mark.line).join('\n').mid(mark.column);
        static const QRegularExpression closed(
            u"^(?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^']*+(?:''[^']*+)*+')"_s,
            QRegularExpression::DotMatchesEverythingOption);
        return closed.match(QString::fromUtf8(rest)).hasMatch();
    }

private:
    QList<QByteArray> m_lines;
};

ManifestNode scalar(const std::string &tag, const std::string &value)
{
    static const QRegularExpression number(
        u"^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$"_s);
    ManifestNode node;
    node.kind = ManifestNode::Kind::Text;
    node.text = QString::fromStdString(value);
    const bool isPlain = tag == "?";
    const QString lower = node.text.toLower();
    if (isPlain && (lower == u"true" || lower == u"false")) {
        node.kind = ManifestNode::Kind::Boolean;
        node.text = lower;
    } else if (isPlain && number.match(node.text).hasMatch()) {
        node.kind = ManifestNode::Kind::Number;
    }
    return node;
}

/** Makes nodes of what yaml-cpp finds. The innermost open list or map is the last of m_open. */
class TreeBuilder final : public YAML::EventHandler
{
public:
    TreeBuilder(const Places &places, QList<ManifestFault> &faults)
        : m_places(places)
        , m_faults(faults)
    {}

    ManifestNode take()
    {
        if (m_lastQuoted && !m_places.isQuoteClosed(*m_lastQuoted))
            fault(*m_lastQuoted, Tr::tr("The quote that begins here does not end."));
        return std::move(m_root);
    }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (++m_documents == 2)
            fault(mark, Tr::tr("A second document begins here; a manifest is one."));
    }

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuse(mark, {}, anchor);
        add(mark, {});
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuse(mark, {}, anchor);
        ManifestNode node;
        node.kind = ManifestNode::Kind::Unusable;
        add(mark, std::move(node));
    }

    void OnScalar(const YAML::Mark &mark,
                  const std::string &tag,
                  YAML::anchor_t anchor,
                  const std::string &value) override
    {
        refuse(mark, tag, anchor);
        if (m_places.isQuoteAt(mark))
            m_lastQuoted = mark;
        add(mark, scalar(tag, value));
    }

    void OnSequenceStart(const YAML::Mark &mark,
                         const std::string &tag,
                         YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        refuse(mark, tag, anchor);
        open(mark, ManifestNode::Kind::List);
    }

    void OnMapStart(const YAML::Mark &mark,
                    const std::string &tag,
                    YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        refuse(mark, tag, anchor);
        open(mark, ManifestNode::Kind::Map);
    }

    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

private:
    struct Open
    {
        ManifestNode node;
        QSet<QString> keys;
        bool hasKey = false; ///< the next value belongs to the last key
    };

    void fault(const YAML::Mark &mark, const QString &message)
    {
        addFault(m_faults, m_places.at(mark), message);
    }

    void refuse(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            fault(mark, Tr::tr("Write the value itself; anchors and aliases are not used here."));
        if (!tag.empty() && tag != "?" && tag != "!")
            fault(mark, Tr::tr("Leave out the tag; the kind of each value is known."));
    }

    void open(const YAML::Mark &mark, ManifestNode::Kind kind)
    {
        ManifestNode node;
        node.kind = kind;
        node.place = m_places.at(mark);
        if (m_open.size() == deepestLevel)
            fault(mark, Tr::tr("This is nested too deeply."));
        m_open.push_back({std::move(node), {}, false});
    }

    void close()
    {
        ManifestNode done = std::move(m_open.back().node);
        m_open.pop_back();
        if (m_open.size() >= deepestLevel)
            done = {.kind = ManifestNode::Kind::Unusable, .place = done.place};
        place(std::move(done));
    }

    void add(const YAML::Mark &mark, ManifestNode node)
    {
        node.place = m_places.at(mark);
        place(std::move(node));
    }

    void place(ManifestNode node)
    {
        if (m_open.empty()) {
            if (m_documents == 1)
                m_root = std::move(node);
            return;
        }
        Open &parent = m_open.back();
        if (parent.node.kind == ManifestNode::Kind::List || parent.hasKey) {
            parent.node.items.push_back(std::move(node));
            parent.hasKey = false;
        } else {
            addKey(parent, node);
        }
    }

    void addKey(Open &map, const ManifestNode &node)
    {
        const bool isText =
            node.kind != ManifestNode::Kind::List && node.kind != ManifestNode::Kind::Map;
        if (!isText)
            addFault(m_faults, node.place, Tr::tr("A key must be a word."));
        else if (map.keys.contains(node.text))
            addFault(m_faults, node.place, Tr::tr("“%1” stands here twice.").arg(node.text));
        map.keys.insert(node.text);
        map.node.keys.push_back({isText ? node.text : QString(), node.place});
        map.hasKey = true;
    }

    const Places &m_places;
    QList<ManifestFault> &m_faults;
    int m_documents = 0;
    std::optional<YAML::Mark> m_lastQuoted;
    std::vector<Open> m_open;
    ManifestNode m_root;
};

/** The first place that a text file cannot have, as a fault. */
std::optional<ManifestFault> findBinary(const QByteArray &yaml)
{
    int number = 0;
    for (const QByteArray &line : yaml.split('\n')) {
        ++number;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(line);
        if (decoder.hasError()) {
            const int column = int(text.indexOf(QChar::ReplacementCharacter)) + 1;
            return ManifestFault{{number, column}, Tr::tr("Save the file as UTF-8; this is not.")};
        }
        const auto control = std::find_if(text.cbegin(), text.cend(), [](QChar c) {
            return (c < u' ' && c != u'\t' && c != u'\r') || c == QChar(0x7f);
        });
        if (control != text.cend()) {
            return ManifestFault{{number, int(control - text.cbegin()) + 1},
                                 Tr::tr("There is a control character (U+%1) here; remove it.")
                                     .arg(control->unicode(), 4, 16, QChar(u'0'))};
        }
    }
    return {};
}

/** The library knows its own words only in English; they go to the person who writes the file. */
QString explained(const YAML::Exception &exception)
{
    if (dynamic_cast<const YAML::DeepRecursion *>(&exception))
        return Tr::tr("This is nested too deeply.");
    return Tr::tr("The file is not YAML from here on: %1.")
        .arg(QString::fromStdString(exception.msg));
}

} // namespace

ManifestNode parseManifestYaml(const QByteArray &bytes, QList<ManifestFault> &faults)
{
    const QByteArray byteOrderMark = "\xef\xbb\xbf";
    const QByteArray yaml = bytes.startsWith(byteOrderMark) ? bytes.mid(3) : bytes;
    if (yaml.size() > LargestManifest) {
        addFault(faults, {}, Tr::tr("The file is larger than %1 KiB.").arg(LargestManifest / 1024));
        return {.kind = ManifestNode::Kind::Unusable};
    }
    if (const std::optional<ManifestFault> binary = findBinary(yaml)) {
        faults.append(*binary);
        return {.kind = ManifestNode::Kind::Unusable};
    }
    const Places places(yaml);
    TreeBuilder builder(places, faults);
    try {
        std::istringstream stream(yaml.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception &exception) {
        faults.append({places.at(exception.mark), explained(exception)});
        return {.kind = ManifestNode::Kind::Unusable};
    } catch (const std::exception &exception) {
        addFault(faults, {},
                 Tr::tr("The file cannot be read as YAML: %1.")
                     .arg(QString::fromLocal8Bit(exception.what())));
        return {.kind = ManifestNode::Kind::Unusable};
    }
    return builder.take();
}

} // namespace purser
