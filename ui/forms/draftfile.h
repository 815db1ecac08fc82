#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLockFile>

#include <memory>
#include <optional>

namespace purser {

/** Input that was not saved. */
struct StoredDraft
{
    QDateTime writtenAt;
    qint64 version = 0; ///< of the record that it was typed into
    QJsonObject draft;  ///< as in draftFromJson()
    QJsonObject typed;  ///< text that could not be read, by place

    bool isEmpty() const { return draft.isEmpty() && typed.isEmpty(); }
};

/**
 * A file for the unsaved input of one form, readable by its owner alone. It outlives a crash; each
 * open form holds its own, so that a form opened later finds only what was left behind.
 */
class DraftFile
{
public:
    /** `owner` tells companies and users apart. A null `id` is a new record: the first file that
     * was left behind, or a fresh one. */
    static std::unique_ptr<DraftFile> open(const QString &folder,
                                           const QString &owner,
                                           const QString &type,
                                           const Id &id);
    /** In the data folder of the application. */
    static QString standardFolder();

    /** What was left behind, if anything was. */
    const std::optional<StoredDraft> &found() const { return m_found; }
    /** False when it cannot be written; the form works all the same. */
    bool write(const StoredDraft &draft);
    void remove();

private:
    DraftFile(const QString &path, std::unique_ptr<QLockFile> lock);
    static std::unique_ptr<DraftFile> tryOpen(const QString &path);

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<StoredDraft> m_found;
};

} // namespace purser
