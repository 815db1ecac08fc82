#include "ui/partners/partnerpage.h"

#include "ui/forms/recordeditorpage.h"
#include "ui/partners/partnerbody.h"
#include "ui/partners/partnerkinds.h"

namespace purser {

TabPage *makePartnerPage(UiContext &context, const PageAddress &address)
{
    return new RecordEditorPage(context, address, [](RecordEditorPage &page) -> EditorBody * {
        const auto describe = [&page] { page.setKind(partnerKinds(page.form().edited())); };
        QObject::connect(&page.form(), &FormRecord::valueChanged, &page, describe);
        QObject::connect(&page.form(), &FormRecord::reset, &page, describe);
        describe();
        return new PartnerBody(page.session());
    });
}

} // namespace purser
