#pragma once

#include "models/meta/record.h"

#include <QHash>
#include <QLocale>

#include <functional>

class QObject;

namespace purser {
struct UiContext;
}

namespace purser::purchasing::ui {

/** Units of measure as people call them (`pcs`, `kg`), for the codes of UN/ECE Recommendation 20
 * that lines hold (`C62`, `KGM`). */
class UnitNames
{
public:
    /** The common units, in the words of documents in this language. */
    explicit UnitNames(const QLocale &locale = QLocale());

    /** Takes the company's own units (records of type `unit`): a symbol that it chose comes before
     * the usual one. */
    void add(const QList<Record> &units);

    /** The code itself when it has no name. */
    QString name(const QString &code) const { return m_names.value(code, code); }
    /** For a name or code, in whatever case; the text itself when nothing is called so. */
    QString code(const QString &text) const;
    /** Without repetition, in the order of a list for people. */
    QStringList names() const;

private:
    void call(const QString &code, const QString &name);

    QStringList m_codes;
    QHash<QString, QString> m_names; ///< by code
};

/** Reads the company's units and hands over their names, while `receiver` lives; when they cannot
 * be read, nothing. */
void loadUnitNames(UiContext &context,
                   QObject *receiver,
                   const std::function<void(const UnitNames &)> &done);

} // namespace purser::purchasing::ui
