#pragma once

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace purser {

class TextLabel;

/** One field of a form: its label at the left (or above, where it is narrow), help or a fault in
 * words under it. */
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /** Takes `editor`. */
    FieldRow(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString label() const { return m_label; }

    void setRequired(bool required);
    void setHelp(const QString &help);
    /** Empty: nothing is wrong. */
    void setFault(const QString &fault);
    QString fault() const { return m_fault; }

    int labelWidth() const;
    /** How wide the label's column is; 0 puts the label above. */
    void setLabelColumn(int width);

private:
    void describe();

    QString m_label;
    QString m_help;
    QString m_fault;
    bool m_required = false;
    int m_column = -1;
    QWidget *m_editor;
    TextLabel *m_caption;
    TextLabel *m_note;
    QGridLayout *m_layout;
};

/** A column of field rows with their labels aligned; labels go above when it gets narrow. */
class FieldColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FieldColumn(QWidget *parent = nullptr);

    FieldRow *add(const QString &label, QWidget *editor);
    /** A heading over the rows that follow. */
    void addHeading(const QString &text);
    /** Something as wide as the column. */
    void addWide(QWidget *widget);
    void addStretch();
    const QList<FieldRow *> &rows() const { return m_rows; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void align();

    QBoxLayout *m_layout;
    QList<FieldRow *> m_rows;
};

} // namespace purser
