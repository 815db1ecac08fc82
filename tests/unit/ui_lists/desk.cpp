#include "tests/unit/ui_lists/desk.h"

#include "ui/widgets/job.h"

using namespace Qt::StringLiterals;

namespace purser::test {

bool NotedNavigator::open(const PageAddress &address, OpenIn)
{
    opened.append(address);
    return true;
}

void NotedNavigator::offerUndo(const QString &text, const std::function<void()> &back)
{
    done.append(text);
    undo = back;
}

void NotedNavigator::say(Mood, const QString &text, const QString &)
{
    said.append(text);
}

void NotedNavigator::show(Job *job)
{
    job->setParent(jobs.get());
}

Desk::Desk()
    : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{}

Result<> Desk::open(int books)
{
    PURSER_TRY(shelf.open());
    PURSER_TRY(shelf.addBooks(0, books));
    worker = std::make_unique<ServiceWorker>(shelf.factory());
    context = std::make_unique<UiContext>(UiContext{shelf.registry, *worker, changes, shelf.clock,
                                                    shelf.caller, settings, navigator});
    return {};
}

} // namespace purser::test
