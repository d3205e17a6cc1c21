// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportDialog.h"

#include "ImportView.h"
#include "look/WindowFrame.h"
#include "parts/InEachLanguage.h"

#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counterfoil {

ImportDialog::ImportDialog(
    HistoryImport &imports, const GatewayCatalogue &catalogue, Month currentMonth, QWidget *parent)
    : QDialog(parent)
    , m_view(new ImportView(imports, catalogue, currentMonth))
{
    //: Title of a window: sales that the gateway has are fetched into the books.
    inEachLanguage(this, [this] { setWindowTitle(tr("Import past sales")); });
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *scroll = new QScrollArea; // for a small screen
    scroll->setWidget(m_view);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll);
    resize(QSize(560, 520).boundedTo(screen()->availableSize() - look::windowFrame));
}

} // namespace counterfoil
