// SPDX-License-Identifier: GPL-3.0-or-later
// The neighbour of our window: the least that a Qt program with a main window can be.
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLineEdit);
    window.show();
    return QApplication::exec();
}
