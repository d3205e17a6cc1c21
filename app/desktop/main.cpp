// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/HouseStyle.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new counterfoil::look::HouseStyle);
    QMainWindow window;
    window.show();
    return QApplication::exec();
}
