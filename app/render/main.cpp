#include "app/documents/pdfrenderer.h"
#include "models/documents/documentjson.h"
#include "models/documents/documentmodel.h"
#include "models/documents/frames.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryFile>

#include <csignal>
#include <sys/prctl.h>

using namespace purser;

namespace {

/** Fonts are registered one by one from Noto; what else the machine has must not be found. */
constexpr char NoFonts[] = "<?xml version=\"1.0\"?>"
                           "<!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\">"
                           "<fontconfig/>";

/** Exactly `size` bytes, fewer at the end of the input. */
QByteArray readExactly(QFile &input, qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray part = input.read(size - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    return bytes;
}

Result<QByteArray> render(PdfRenderer &renderer, const QByteArray &request)
{
    PURSER_ASSIGN(const DocumentModel model, documentFromJsonText(request));
    return renderer.renderPdf(model);
}

/** Answers one request after the other until the input ends. */
int serve(QFile &input, QFile &output)
{
    PdfRenderer renderer;
    for (;;) {
        const QByteArray head = readExactly(input, frames::HeadSize);
        if (head.isEmpty())
            return 0;
        const auto length = head.size() == frames::HeadSize ? frames::lengthOf(head) : std::nullopt;
        const QByteArray request = readExactly(input, length.value_or(0));
        if (!length || request.size() < *length)
            return 2;
        output.write(frames::framed(frames::answer(render(renderer, request))));
        output.flush();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    QTemporaryFile fonts;
    if (!fonts.open() || fonts.write(NoFonts) < 0 || !fonts.flush())
        return 1;
    qputenv("FONTCONFIG_FILE", fonts.fileName().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile input;
    QFile output;
    const bool opened = input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                        && output.open(stdout, QIODevice::WriteOnly);
    return opened ? serve(input, output) : 1;
}
