#pragma once

#include <QWidget>

class Frame : public QWidget
{
    Q_OBJECT
};
