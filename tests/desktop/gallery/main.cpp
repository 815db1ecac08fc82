#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>
#include <QTranslator>
#include <QWidget>

#include "tests/desktop/gallery/look.h"
#include "tests/desktop/gallery/scene.h"
#include "tests/desktop/gallery/showroom.h"
#include "tests/kit/cuttext.h"

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

/** Draws it; gives the texts that do not fit. */
QStringList draw(const gallery::Scene &scene, const gallery::Look &look, const QDir &folder)
{
    const std::unique_ptr<QWidget> widget = scene.make();
    widget->resize(scene.size * (look.fontPercent > 100 ? 1.5 : 1));
    widget->show();
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    const QString file = folder.filePath(u"%1-%2.png"_s.arg(scene.name, look.name));
    if (!widget->grab().save(file))
        return {u"cannot write "_s + file};
    return kit::cutTexts(widget.get());
}

std::vector<gallery::Scene> allScenes(gallery::Showroom &room)
{
    std::vector<gallery::Scene> scenes = gallery::widgetScenes();
    for (const gallery::Scene &scene : gallery::formScenes())
        scenes.push_back(scene);
    for (const gallery::Scene &scene : gallery::windowScenes(room))
        scenes.push_back(scene);
    return scenes;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QDir folder(arguments.value(1, u"gallery"_s));
    if (!folder.mkpath(u"."_s))
        return 2;
    Theme theme(application);
    QTranslator translator;
    QTextStream out(stdout);
    gallery::Showroom room(theme);
    bool good = true;
    for (const gallery::Look &look : gallery::looks()) {
        gallery::take(look, theme, translator);
        for (const gallery::Scene &scene : allScenes(room)) {
            if (arguments.size() > 2 && !arguments.mid(2).contains(scene.name))
                continue;
            for (const QString &cut : draw(scene, look, folder)) {
                out << scene.name << u' ' << look.name << u": "_s << cut << Qt::endl;
                good = false;
            }
        }
    }
    return good ? 0 : 1;
}
