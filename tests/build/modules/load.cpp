// load LIBRARY [TRANSLATION]: the metadata of a plugin on one line and what it answers on the next.
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPluginLoader>
#include <QTranslator>

#include <cstdio>

#include "core/interface.h"

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTranslator translator;
    if (arguments.size() > 2 && translator.load(arguments.at(2)))
        QCoreApplication::installTranslator(&translator);
    QPluginLoader loader(arguments.at(1));
    loader.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    std::puts(QJsonDocument(loader.metaData()).toJson(QJsonDocument::Compact).constData());
    const Interface *plugin = qobject_cast<Interface *>(loader.instance());
    std::puts((plugin ? plugin->name() : loader.errorString()).toUtf8().constData());
    return plugin ? 0 : 1;
}
