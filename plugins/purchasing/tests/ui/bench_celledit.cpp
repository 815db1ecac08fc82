#include "plugins/purchasing/tests/purchasingworld.h"
#include "plugins/purchasing/ui/lines/linegrid.h"
#include "plugins/purchasing/ui/lines/linegridmodel.h"
#include "plugins/purchasing/ui/order/totalsbox.h"

#include <QApplication>
#include <QVBoxLayout>

#include "tests/support/byhand.h"
#include "tests/support/measure.h"

using namespace purser;
using namespace purser::test;
using namespace purser::purchasing::test;
using namespace purser::purchasing::ui;
using namespace Qt::StringLiterals;

/*
 * One cell of an order with 1,000 lines is changed: until its line, the subtotals below and the
 * totals of the order are computed and painted. The limit is one frame of a screen with 60 of them
 * in a second.
 */

namespace {

constexpr int Lines = 1'000;
constexpr qint64 FrameMilliseconds = 16;

Draft orderOfLines()
{
    Draft draft;
    draft.values = {{u"currency"_s, u"EUR"_s}};
    for (int line = 1; line <= Lines; ++line) {
        const bool isSubtotal = line % 100 == 0;
        Draft item;
        item.values = {{u"kind"_s, isSubtotal ? u"subtotal"_s : u"item"_s},
                       {u"description"_s, u"Hexagon bolt, size %1"_s.arg(line)}};
        if (!isSubtotal) {
            item.values.insert(u"quantity"_s, dec(QString::number(line % 17 + 1)));
            item.values.insert(u"unit_price"_s, dec(u"12.3456"_s));
            item.values.insert(u"tax_rate"_s, dec(line % 3 == 0 ? u"7"_s : u"19"_s));
        }
        draft.children[u"lines"_s].append(item);
    }
    return draft;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    World world(u"sqlite"_s);
    require(world.open());
    const Caller buyer = world.caller(u"buyer"_s);
    FormRecord form(*world.registry.find(u"purchase_order"_s), world.registry, buyer);
    form.startNew(orderOfLines());
    LineGridModel model(form);
    QWidget window;
    LineGrid grid(model);
    TotalsBox totals;
    QObject::connect(&model, &LineGridModel::totalsChanged, &totals,
                     [&] { totals.show(model.totals(), model.figures(), u"EUR"_s); });
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(&grid, 1);
    layout->addWidget(&totals);
    window.resize(1'200, 900);
    window.show();
    QApplication::processEvents();

    const int column = model.columnOf(u"quantity"_s);
    const QString before = model.totals()->total.toString();
    const QList<qint64> times = timed(300, [&](int run) {
        const QModelIndex cell = model.index(run * 7 % 99, column); // above every subtotal
        if (!model.setData(cell, QString::number(run + 20), Qt::EditRole))
            qFatal("the cell cannot be changed");
        QApplication::processEvents();
    });
    if (model.totals()->total.toString() == before)
        qFatal("the totals did not follow");
    return within(u"one cell of 1,000 lines until totals are shown"_s, times, 95, FrameMilliseconds)
               ? 0
               : 1;
}
