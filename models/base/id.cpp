#include "models/base/id.h"

#include "models/base/clock.h"

#include <QRandomGenerator>

#include <atomic>

namespace purser {

namespace {

/** Milliseconds × 4096 + counter: never the same twice, never backwards within the process. */
quint64 nextTick(quint64 milliseconds)
{
    static std::atomic<quint64> last = 0;
    quint64 previous = last.load(std::memory_order_relaxed);
    quint64 next = 0;
    do {
        next = std::max(previous + 1, milliseconds << 12);
    } while (!last.compare_exchange_weak(previous, next, std::memory_order_relaxed));
    return next;
}

} // namespace

Id newId(const Clock &clock)
{
    const quint64 tick = nextTick(static_cast<quint64>(clock.now().toMSecsSinceEpoch()));
    const quint64 milliseconds = tick >> 12;
    const quint64 random = QRandomGenerator::global()->generate64();
    return QUuid(static_cast<uint>(milliseconds >> 16), static_cast<ushort>(milliseconds & 0xffff),
                 static_cast<ushort>(0x7000 | (tick & 0x0fff)),
                 static_cast<uchar>(0x80 | ((random >> 56) & 0x3f)),
                 static_cast<uchar>(random >> 48), static_cast<uchar>(random >> 40),
                 static_cast<uchar>(random >> 32), static_cast<uchar>(random >> 24),
                 static_cast<uchar>(random >> 16), static_cast<uchar>(random >> 8),
                 static_cast<uchar>(random));
}

QString toText(const Id &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace purser
