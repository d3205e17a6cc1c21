// SPDX-License-Identifier: GPL-3.0-or-later
#include "GatewayChoice.h"

#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"

#include <QSignalBlocker>

#include <algorithm>

namespace counterfoil {

GatewayChoice::GatewayChoice(const GatewayCatalogue &catalogue, QWidget *parent)
    : QComboBox(parent)
    , m_catalogue(catalogue)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    hide();
    inEachLanguage(this, [this] {
        //: Name of a list: which of several payment companies is asked.
        spoken::label(this, tr("Gateway"));
        for (int i = 0; i < count(); ++i) {
            if (const GatewayKind *kind = m_catalogue.find(itemData(i).toString()))
                setItemText(i, kind->title);
        }
    });
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
