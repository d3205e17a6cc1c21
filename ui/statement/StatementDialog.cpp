// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementDialog.h"

#include "StatementView.h"
#include "look/WindowFrame.h"
#include "parts/InEachLanguage.h"

#include <QScreen>
#include <QVBoxLayout>

namespace counterfoil {

StatementDialog::StatementDialog(
    Statements &statements, Accounts &accounts, const GatewayCatalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_view(new StatementView(statements, accounts, catalogue))
{
    //: Title of a window: the gateway's list of a month's sales, beside the books.
    inEachLanguage(this, [this] { setWindowTitle(tr("Statement")); });
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    resize(QSize(900, 600).boundedTo(screen()->availableSize() - look::windowFrame));
    connect(m_view, &StatementView::saleWanted, this, &StatementDialog::saleWanted);
}

} // namespace counterfoil
