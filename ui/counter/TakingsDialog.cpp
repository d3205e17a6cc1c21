// SPDX-License-Identifier: GPL-3.0-or-later
#include "TakingsDialog.h"

#include "TakingsView.h"
#include "look/Scale.h"
#include "look/WindowFrame.h"
#include "parts/InEachLanguage.h"

#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace counterfoil {

using namespace look;

TakingsDialog::TakingsDialog(TakingsView *view, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true); // a sale is not begun behind it
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(view);
    scroll->viewport()->setAutoFillBackground(false);
    view->setAutoFillBackground(false);
    auto *close = new QPushButton;
    close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    for (const Qt::Key key : {Qt::Key_F6, Qt::Key_F9}) {
        auto *away = new QShortcut(key, this);
        away->setAutoRepeat(false); // one of them opened it
        connect(away, &QShortcut::activated, this, &QDialog::close);
    }
    resize(QSize(460, 420).boundedTo(screen()->availableSize() - windowFrame));
    inEachLanguage(this, [this, close] {
        //: Title of a window: what customers have paid today.
        setWindowTitle(tr("Today’s takings"));
        //: A button.
        close->setText(tr("&Close"));
    });
}

} // namespace counterfoil
