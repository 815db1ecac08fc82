#pragma once

#include "models/base/decimal.h"

#include <QLineEdit>

#include <optional>

namespace purser {

/**
 * An exact number that may be empty, typed in the form of the locale (numberFromText). The unit, if
 * there is one, stands at the end.
 */
class DecimalField : public QLineEdit
{
    Q_OBJECT

public:
    /** `scale` decimals at most; at least `shownDecimals` of them are shown. */
    explicit DecimalField(int scale, int shownDecimals = 0, QWidget *parent = nullptr);

    /** None when empty. What cannot be read leaves the last number and sets problem(). */
    const std::optional<Decimal> &number() const { return m_number; }
    void setNumber(const std::optional<Decimal> &number);

    void setShownDecimals(int decimals);
    /** For instance a currency or a percent sign. */
    void setUnit(const QString &unit);

    /** What is wrong with the text, as a sentence; empty when nothing is. */
    QString problem() const { return m_problem; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void numberChanged();
    void problemChanged(const QString &problem);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void readText(bool finished);
    void write();
    void setProblem(const QString &problem);
    void makeRoomForUnit();

    int m_scale;
    int m_shownDecimals;
    QString m_unit;
    std::optional<Decimal> m_number;
    QString m_problem;
};

} // namespace purser
