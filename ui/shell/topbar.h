#pragma once

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace purser {

class CompanyChip;
class StatusBadge;
struct WindowFace;

/** The bar over everything: company, search, connection, person. */
class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setFace(const WindowFace &face);
    /** Whether the server (or the database) answers. */
    void setOnline(bool online);
    QMenu *profileMenu() const { return m_profileMenu; }
    CompanyChip *companyChip() const { return m_company; }

Q_SIGNALS:
    void navigationToggled();
    void paletteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_connection;
    CompanyChip *m_company;
    QPushButton *m_search;
    StatusBadge *m_online;
    QToolButton *m_profile;
    QMenu *m_profileMenu;
};

} // namespace purser
