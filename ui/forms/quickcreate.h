#pragma once

#include "models/meta/record.h"

#include <QDialog>

class QVBoxLayout;

namespace purser {

class Banner;
class FormRecord;
class RecordForm;
struct UiContext;

/** Whether the caller may make records of the type by hand. */
bool mayCreate(const UiContext &context, const ObjectType &type);

/** Makes a record with what it cannot be without, from within another form. Fields that turn out to
 * be needed appear. */
class QuickCreate : public QDialog
{
    Q_OBJECT

public:
    /** `name` is put into the first field of the title. */
    QuickCreate(UiContext &context, const ObjectType &type, const QString &name, QWidget *parent);
    ~QuickCreate() override;

Q_SIGNALS:
    void created(const purser::Record &record);

private:
    void save();
    void showFields();
    void refused(const Error &error);
    void addFaultyFields();

    UiContext &m_context;
    FormRecord *m_form;
    QStringList m_fields;
    QVBoxLayout *m_layout;
    Banner *m_banner;
    RecordForm *m_view = nullptr;
    QPushButton *m_save;
};

} // namespace purser
