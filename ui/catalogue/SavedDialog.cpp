// SPDX-License-Identifier: GPL-3.0-or-later
#include "SavedDialog.h"

#include "SavedView.h"
#include "look/WindowFrame.h"
#include "parts/InEachLanguage.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace counterfoil {

SavedDialog::SavedDialog(
    Catalogue &catalogue, Ledger &ledger, SaleDefaults &defaults, Catalogue::Of of, QWidget *parent)
    : QDialog(parent)
    , m_view(new SavedView(catalogue, ledger, defaults, of))
{
    inEachLanguage(this, [this, of] {
        //: Titles of windows.
        setWindowTitle(of == Catalogue::Of::Items ? tr("Saved items") : tr("Saved customers"));
    });
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    resize(QSize(860, 600).boundedTo(screen()->availableSize() - look::windowFrame));
}

void SavedDialog::reject()
{
    if (parentWidget() && !parentWidget()->isVisible()) {
        QDialog::reject();
        return;
    }
    m_view->letGo([this] { QDialog::reject(); });
}

/// Enter in a field saves. A dialog would press the first of its buttons as well, which empties the form.
void SavedDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace counterfoil
