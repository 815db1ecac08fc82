#pragma once

#include "ui/widgets/pickeritem.h"

class QSettings;

namespace purser {

struct UiContext;

/** What a person chose last of each kind of record, in the present company. */
class RecentChoices
{
public:
    static constexpr int Most = 5;

    explicit RecentChoices(UiContext &context);

    /** The last first. */
    QList<PickerItem> of(const QString &type) const;
    void remember(const QString &type, const PickerItem &item);

private:
    QString keyOf(const QString &type) const;

    UiContext &m_context;
};

} // namespace purser
