#include "models/storage/databaseurl.h"

#include "models/storage/tr.h"

#include <QUrl>
#include <QUrlQuery>

namespace purser {

using namespace Qt::StringLiterals;
using storage::Tr;

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || url.path().size() < 2)
        return invalid(u"database"_s,
                       Tr::tr("“%1” is not a database address. Use sqlite:///folder/file.db or "
                              "postgresql://user@host/database.")
                           .arg(url.isValid() ? url.toDisplayString(QUrl::RemovePassword) : text));
    DatabaseUrl result;
    result.scheme = url.scheme();
    result.host = url.host();
    result.port = url.port(0);
    result.user = url.userName();
    result.password = url.password();
    result.name = url.scheme() == u"sqlite" ? url.path() : url.path().sliced(1);
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
