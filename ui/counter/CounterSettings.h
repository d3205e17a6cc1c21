// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "methods/MethodCatalogue.h"
#include "parts/Card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace counterfoil {

class Notice;
class Preferences;
class Text;

/// The till's settings: the amounts that have a key of their own, for each currency.
class CounterSettings final : public Card {
    Q_OBJECT

public:
    CounterSettings(Preferences &preferences, const MethodCatalogue &methods, QWidget *parent = nullptr);

Q_SIGNALS:
    void counterWanted(); ///< to begin it now

private:
    void showAmounts();
    void keepAmounts();
    void sayAnew();

    Preferences &m_preferences;
    Text *m_currencyLabel;
    QComboBox *m_currency;
    Text *m_amountsLabel;
    QLineEdit *m_amounts;
    Notice *m_outcome;
    QPushButton *m_begin;
};

} // namespace counterfoil
