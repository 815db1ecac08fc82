#include "ui/widgets/emphasis.h"

#include <QAbstractButton>
#include <QVariant>

namespace purser {

namespace {

constexpr char EmphasisProperty[] = "purserEmphasis";
constexpr char FaultyProperty[] = "purserFaulty";

} // namespace

void setEmphasis(QAbstractButton *button, Emphasis emphasis)
{
    button->setProperty(EmphasisProperty, int(emphasis));
    button->update();
}

Emphasis emphasisOf(const QWidget *widget)
{
    return widget ? static_cast<Emphasis>(widget->property(EmphasisProperty).toInt())
                  : Emphasis::Normal;
}

void setFaulty(QWidget *field, bool faulty)
{
    if (isFaulty(field) == faulty)
        return;
    field->setProperty(FaultyProperty, faulty);
    field->update();
}

bool isFaulty(const QWidget *widget)
{
    return widget && widget->property(FaultyProperty).toBool();
}

} // namespace purser
