#pragma once

#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace purser::gallery {

/** One picture: how to make what it shows, and how large. */
struct Scene
{
    QString name;
    QSize size;
    std::function<std::unique_ptr<QWidget>()> make;
};

class Showroom;

std::vector<Scene> widgetScenes();
std::vector<Scene> formScenes();
std::vector<Scene> windowScenes(Showroom &room);

} // namespace purser::gallery
