#pragma once

#include "models/base/id.h"

#include <QColor>
#include <QList>

#include <utility>

namespace purser {

/** Who works where: what the top bar says. */
struct WindowFace
{
    QString userName;
    QString companyName;
    Id companyId;
    QColor companyColor = {}; ///< as the company has chosen; invalid: one that follows from its id
    QList<std::pair<Id, QString>> companies; ///< those that the user can change to
    QString connection = {};                 ///< `Local`, or the name of the server
    QString connectionDetail = {};           ///< where exactly
};

/** The ground of the company's chip: its own colour if white text can be read on it, else one that
 * is the same for this company everywhere and always. */
QColor groundFor(const Id &company, const QColor &own);

} // namespace purser
