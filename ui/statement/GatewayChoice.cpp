// SPDX-License-Identifier: GPL-3.0-or-later
#include "GatewayChoice.h"

#include "parts/Spoken.h"

#include <QSignalBlocker>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

GatewayChoice::GatewayChoice(const GatewayCatalogue &catalogue, QWidget *parent)
    : QComboBox(parent)
    , m_catalogue(catalogue)
{
    spoken::label(this, u"Gateway"_s);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    hide();
}

void GatewayChoice::setAccount(const Account &account)
{
    const QString before = gatewayId();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const GatewayKind &kind : m_catalogue.kinds()) {
            if (kind.hasStatements && account.serves(kind.id))
                addItem(kind.title, kind.id);
        }
        setCurrentIndex(count() == 0 ? -1 : std::max(0, findData(before)));
    }
    setVisible(count() > 1);
    if (gatewayId() != before)
        Q_EMIT currentIndexChanged(currentIndex());
}

} // namespace counterfoil
