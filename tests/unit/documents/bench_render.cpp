#include "models/documents/renderprocess.h"

#include <QCoreApplication>

#include "tests/support/measure.h"
#include "tests/unit/documents/pdftools.h"
#include "tests/unit/documents/samples.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

/** Median time of an order of `lines` lines through a helper that runs already, in milliseconds. */
bool benchOrder(RenderProcess &process, int lines, int runs, qint64 limit)
{
    const DocumentModel model = samples::order(u"en"_s, lines);
    const QList<qint64> times = timed(runs, [&](int) {
        if (const Result<QByteArray> pdf = process.renderPdf(model); !pdf)
            qFatal("%s", qPrintable(pdf.error().text()));
    });
    return report({u"PDF of an order of %1 lines"_s.arg(lines), percentile(times, 50) / 1'000'000,
                   limit, u"ms"_s, u"wanted"_s});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    RenderProcess process(renderProgram(), std::chrono::minutes(1));
    const bool isStarted = benchOrder(process, 1, 1, 1000);
    const bool isSmallKept = benchOrder(process, 10, 50, 100);
    const bool isLargeKept = benchOrder(process, 1000, 10, 1000);
    return isStarted && isSmallKept && isLargeKept ? 0 : 1;
}
