// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportDialog.h"

#include "ImportView.h"

#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(
    HistoryImport &imports, const GatewayCatalogue &catalogue, Month currentMonth, QWidget *parent)
    : QDialog(parent)
    , m_view(new ImportView(imports, catalogue, currentMonth))
{
    setWindowTitle(u"Import past sales"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    resize(560, 520);
}

} // namespace counterfoil
