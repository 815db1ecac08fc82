// yamltojson FILE.yaml: the first document of a YAML file as JSON on standard output.
//
// Plain scalars get their type by the core schema of YAML 1.2 (null, booleans, whole and decimal
// numbers), everything else and all that is quoted is text. Exit code 5 and
// `FILE:line:column: message` for input that is not YAML, names a key twice or has no JSON form.

#include <cstdio>
#include <fstream>
#include <iostream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <yaml-cpp/yaml.h>

namespace {

constexpr int maximumDepth = 64;
constexpr int exitUsage = 2;
constexpr int exitNotFound = 3;
constexpr int exitInvalid = 5;

void writeText(std::ostream &out, const std::string &text)
{
    out << '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out << '\\' << c;
        } else if (byte < 0x20) {
            char escaped[8];
            std::snprintf(escaped, sizeof escaped, "\\u%04x", byte);
            out << escaped;
        } else {
            out << c;
        }
    }
    out << '"';
}

void writeScalar(std::ostream &out, const YAML::Node &node)
{
    static const std::regex number(R"(-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?)");
    static const std::set<std::string> truths{"true", "True", "TRUE"};
    static const std::set<std::string> falsehoods{"false", "False", "FALSE"};
    const std::string &text = node.Scalar();
    const bool plain = node.Tag() == "?";
    if (plain && truths.contains(text))
        out << "true";
    else if (plain && falsehoods.contains(text))
        out << "false";
    else if (plain && std::regex_match(text, number))
        out << text;
    else
        writeText(out, text);
}

void write(std::ostream &out, const YAML::Node &node, int depth);

void writeMap(std::ostream &out, const YAML::Node &node, int depth)
{
    std::set<std::string> seen;
    const char *separator = "";
    out << '{';
    for (const auto &entry : node) {
        if (!entry.first.IsScalar())
            throw YAML::Exception(entry.first.Mark(), "a key must be a text");
        if (!seen.insert(entry.first.Scalar()).second)
            throw YAML::Exception(entry.first.Mark(),
                                  "the key \"" + entry.first.Scalar() + "\" stands here twice");
        out << separator;
        writeText(out, entry.first.Scalar());
        out << ':';
        write(out, entry.second, depth + 1);
        separator = ",";
    }
    out << '}';
}

void writeSequence(std::ostream &out, const YAML::Node &node, int depth)
{
    const char *separator = "";
    out << '[';
    for (const auto &entry : node) {
        out << separator;
        write(out, entry, depth + 1);
        separator = ",";
    }
    out << ']';
}

void write(std::ostream &out, const YAML::Node &node, int depth)
{
    if (depth > maximumDepth)
        throw YAML::Exception(node.Mark(), "this is nested too deeply");
    if (node.IsMap())
        writeMap(out, node, depth);
    else if (node.IsSequence())
        writeSequence(out, node, depth);
    else if (node.IsScalar())
        writeScalar(out, node);
    else
        out << "null";
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::cerr << "usage: yamltojson FILE.yaml\n";
        return exitUsage;
    }
    std::ifstream file(argv[1]);
    if (!file) {
        std::cerr << argv[1] << ": cannot be read\n";
        return exitNotFound;
    }
    try {
        std::ostringstream json;
        write(json, YAML::Load(file), 0);
        std::cout << json.str() << '\n';
    } catch (const YAML::Exception &fault) {
        std::cerr << argv[1] << ':' << fault.mark.line + 1 << ':' << fault.mark.column + 1 << ": "
                  << fault.msg << '\n';
        return exitInvalid;
    }
    return 0;
}
