#pragma once

#include "models/items/celltext.h"
#include "models/items/listwindow.h"
#include "models/items/serviceworker.h"

#include <QAbstractTableModel>
#include <QCache>

namespace purser {

class Clock;

/**
 * A list of records of any length as a model: it knows the count, reads pages of 200 when a view
 * asks for their rows, and keeps the last few. Nothing here waits for the database: rows that are
 * not there yet are empty and appear when they come; dataChanged tells.
 */
class WindowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< Id
        ValueRole,             ///< Value
        ToneRole,              ///< Tone, for a choice
        LoadedRole             ///< bool: whether the row is there
    };

    /** A list is shown as soon as so many are counted; the rest is counted afterwards. */
    static constexpr qint64 QuickCount = 10'000;

    /** `type`, `worker` and `clock` must outlive the model. */
    WindowModel(const ObjectType &type,
                ServiceWorker &worker,
                const Clock &clock,
                QObject *parent = nullptr);
    ~WindowModel() override;

    const ObjectType &type() const { return m_type; }
    const QStringList &columns() const { return m_columns; }
    /** Fields of the type; those it does not have are left out. */
    void setColumns(const QStringList &columns);

    const ListQuery &query() const { return m_query; }
    /** Filters, search, order and activity; the stretch is the model's own. The rows of before stay
     * until the new ones are there, then the model is reset. */
    void setQuery(const ListQuery &query);
    /** Reads again what is shown. Persistent indexes (selection, current row) follow their records.
     */
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /** Null when the row is not there yet. */
    const Record *recordAt(int row) const;
    /** Null when the row is not there yet. */
    Id idAt(int row) const;
    /** Among the rows that are there; -1 for none. */
    int rowOf(const Id &id) const;
    /** What a reference field says to people, where it was read with the row. */
    QString titleOf(const Record &record, const Field &field) const;

    bool isLoading() const { return m_loading; }
    /** Whether rowCount() is all there is; while it is not, it still grows. */
    bool isCountExact() const { return m_countExact; }
    /** The reason, when the last reading failed. */
    const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    void loadingChanged(bool loading);
    void countChanged();
    /** New rows are shown, by setQuery() or refresh(). */
    void loaded();
    void failed(const purser::Error &error);

private:
    struct Opening;

    void load(bool keepRows);
    void show(Opening &&opening, bool keepRows);
    void keep(Opening &&opening);
    void moveIndexes(const QHash<int, Id> &before);
    void resize(qint64 total);
    void countAll();
    void findAnchors();
    void want(int page) const;
    void readWanted();
    void take(ListSlice &&slice);
    void rememberAnchor(const ListSlice &slice);
    void setLoading(bool loading);
    void fail(const Error &error);
    const ListSlice *sliceAt(int row) const;
    ListQuery ownQuery() const;
    QVariant display(const Record &record, const Field &field) const;

    const ObjectType &m_type;
    ServiceWorker &m_worker;
    CellText m_text;
    QStringList m_columns;
    ListQuery m_query;
    QList<SortKey> m_sort;

    int m_rows = 0;
    bool m_countExact = true;
    bool m_loading = false;
    std::optional<Error> m_failure;
    Anchors m_anchors;
    mutable QCache<int, ListSlice> m_slices;
    mutable QList<int> m_wanted;
    mutable bool m_wantScheduled = false;
    int m_reading = -1;
    JobTicket m_opening;
    JobTicket m_page;
    JobTicket m_background;
};

} // namespace purser

Q_DECLARE_METATYPE(purser::Value)
