#pragma once

#include <QDialog>

namespace purser {

/** Versions, to be copied into a report. */
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /** `place`: which database or server is used. */
    AboutDialog(const QString &place, QWidget *parent);

private:
    QString versions(const QString &place) const;
};

} // namespace purser
