#include "app/desktop/windowpictures.h"

#include "app/desktop/desktop.h"
#include "app/desktop/reading.h"
#include "app/desktop/tr.h"
#include "models/services/recordservice.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/uicontext.h"

namespace purser {

using namespace Qt::StringLiterals;
using desktop::Tr;

namespace {

constexpr QSize WindowSize{1440, 900};

Error cannotWrite(const QString &path)
{
    return unavailable(Tr::tr("%1 cannot be written.").arg(path));
}

} // namespace

WindowPictures::WindowPictures(Desktop &desktop, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_desktop(desktop)
    , m_folder(folder)
    , m_schemes{SchemePreference::Light, SchemePreference::Dark}
{}

void WindowPictures::start()
{
    if (!m_folder.mkpath(u"."_s))
        return Q_EMIT finished(cannotWrite(m_folder.path()));
    m_desktop.window()->resize(WindowSize);
    for (const NavigationEntry &entry : m_desktop.ui().navigation(*m_desktop.window()->context()))
        m_shots.append({entry.id.section(u'.', -1), entry.address});
    findRecords();
}

void WindowPictures::findRecords()
{
    QStringList types;
    for (const Shot &shot : std::as_const(m_shots)) {
        if (shot.address.page == u"list")
            types.append(shot.address.type);
    }
    m_desktop.window()->context()->worker.run(
        this,
        [types](RecordService &service) -> Result<QList<Shot>> {
            QList<Shot> found;
            for (const QString &type : types) {
                PURSER_ASSIGN(const Page page, service.list(type, {.limit = 1}));
                if (!page.items.isEmpty())
                    found.append({type, PageAddress::record(type, page.items.first().id())});
            }
            return found;
        },
        [this](const Result<QList<Shot>> &found) {
            if (found)
                m_shots += *found;
            next();
        });
}

void WindowPictures::next()
{
    if (m_at >= m_shots.size()) {
        m_schemes.removeFirst();
        m_at = 0;
        if (m_schemes.isEmpty())
            return Q_EMIT finished({});
    }
    m_desktop.theme().setPreference(m_schemes.first());
    const Shot shot = m_shots.at(m_at++);
    m_desktop.window()->open(shot.address);
    const QString scheme = m_schemes.first() == SchemePreference::Dark ? u"dark"_s : u"light"_s;
    afterReading(this, m_desktop.window()->context()->worker,
                 [this, name = shot.name + u'-' + scheme] {
                     if (const Result<> saved = save(name); !saved)
                         return Q_EMIT finished(saved);
                     next();
                 });
}

Result<> WindowPictures::save(const QString &name)
{
    const QString file = m_folder.filePath(name + u".png"_s);
    return m_desktop.window()->grab().save(file) ? Result<>() : cannotWrite(file);
}

} // namespace purser
