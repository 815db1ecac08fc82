#pragma once

#include "ui/lists/listpage.h"

namespace purser {

/** The list of partners, two of which can be made one. */
class PartnerList : public ListPage
{
    Q_OBJECT

public:
    PartnerList(UiContext &context, const ObjectType &type, const PageAddress &address);

    /** For UiRegistry::addList(). */
    static TabPage *make(UiContext &context, const PageAddress &address);

private:
    void follow();
    void merge();

    QAction *m_merge;
};

} // namespace purser
