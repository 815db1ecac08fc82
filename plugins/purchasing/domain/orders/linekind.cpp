#include "plugins/purchasing/domain/orders/linekind.h"

#include "plugins/purchasing/domain/tr.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

QString word(LineKind kind)
{
    switch (kind) {
    case LineKind::Item:
        return u"item"_s;
    case LineKind::Service:
        return u"service"_s;
    case LineKind::Comment:
        return u"comment"_s;
    case LineKind::Subtotal:
        return u"subtotal"_s;
    }
    return {};
}

std::optional<LineKind> lineKind(QStringView text)
{
    for (LineKind kind :
         {LineKind::Item, LineKind::Service, LineKind::Comment, LineKind::Subtotal}) {
        if (text == word(kind))
            return kind;
    }
    return std::nullopt;
}

QList<Choice> lineKinds()
{
    return {{word(LineKind::Item), Tr::mark("Item")},
            {word(LineKind::Service), Tr::mark("Service")},
            {word(LineKind::Comment), Tr::mark("Comment")},
            {word(LineKind::Subtotal), Tr::mark("Subtotal")}};
}

} // namespace purser::purchasing
