#include "models/storage/databaseurl.h"

#include "models/storage/tr.h"

#include <QDir>
#include <QUrl>
#include <QUrlQuery>

namespace purser {

using namespace Qt::StringLiterals;
using storage::Tr;

namespace {

/** How to write what an address cannot hold as it is. */
QString hint(const QString &text)
{
    if (text.contains(u' '))
        return u' ' + Tr::tr("Write a blank as %20.");
    return text.contains(u'#') ? u' ' + Tr::tr("Write # as %23.") : QString();
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isFile = url.scheme() == u"sqlite";
    const QString path = isFile ? QDir::cleanPath(url.path()) : url.path();
    if (!url.isValid() || url.scheme().isEmpty() || path.size() < 2 || url.hasFragment())
        return invalid(
            u"database"_s,
            Tr::tr("“%1” is not a database address. Use sqlite:///folder/file.db or "
                   "postgresql://user@host/database.")
                    .arg(url.isValid() ? url.toDisplayString(QUrl::RemovePassword) : text)
                + hint(text));
    DatabaseUrl result;
    result.scheme = url.scheme();
    result.host = url.host();
    result.port = url.port(0);
    result.user = url.userName();
    result.password = url.password();
    result.name = isFile ? path : path.sliced(1);
    const QList<std::pair<QString, QString>> items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        result.options.insert(key, value);
    return result;
}

DatabaseUrl DatabaseUrl::embedded(const QString &file)
{
    return {u"sqlite"_s, {}, 0, {}, {}, file, {}};
}

QString DatabaseUrl::toText() const
{
    QUrl complete;
    complete.setScheme(scheme);
    complete.setHost(host);
    complete.setPort(port > 0 ? port : -1);
    complete.setUserName(user, QUrl::DecodedMode);
    complete.setPassword(password, QUrl::DecodedMode);
    complete.setPath(name.startsWith(u'/') ? name : u'/' + name, QUrl::DecodedMode);
    QUrlQuery query;
    for (auto option = options.begin(); option != options.end(); ++option)
        query.addQueryItem(option.key(), option.value());
    complete.setQuery(query);
    const QString text = complete.toString(QUrl::FullyEncoded);
    return host.isEmpty() ? QString(text).replace(scheme + u":/"_s, scheme + u":///"_s) : text;
}

QString DatabaseUrl::toDisplay() const
{
    DatabaseUrl shown = *this;
    shown.password.clear();
    return shown.toText();
}

} // namespace purser
