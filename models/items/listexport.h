#pragma once

#include "models/items/listwindow.h"
#include "models/items/serviceworker.h"
#include "models/items/tablewriter.h"

namespace purser {

/** What is written, and where. */
struct ExportPlan
{
    QString file;
    TableFormat format = TableFormat::Csv;
    ListQuery query;     ///< the whole list that it gives
    QStringList columns; ///< in this order, under their labels
    QList<Id> only = {}; ///< of that, only these; empty: all
};

/**
 * Writes a list of any length to a file, a thousand records at a time, so that other questions to
 * the service get their turn between. Deletes nothing and nobody: it belongs to its parent.
 */
class ListExport : public QObject
{
    Q_OBJECT

public:
    ListExport(const ObjectType &type,
               ServiceWorker &worker,
               const ExportPlan &plan,
               QObject *parent = nullptr);
    ~ListExport() override;

    void start();
    /** The file is not made. */
    void cancel();

Q_SIGNALS:
    /** In thousandths. */
    void progressed(int thousandths);
    void finished(qint64 rows);
    /** Of kind Cancelled after cancel(). */
    void failed(const purser::Error &error);

private:
    struct State;

    void next();

    std::shared_ptr<State> m_state;
    ServiceWorker &m_worker;
    bool m_cancelled = false;
};

} // namespace purser
