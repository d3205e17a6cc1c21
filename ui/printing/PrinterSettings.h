// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/Colours.h"
#include "parts/Card.h"
#include "printing/PaperPrinting.h"

#include <QCoroTask>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace counterfoil {

class LabelledRow;
class Notice;
class PrinterRow;
class Text;

/// Which printer prints what, whether a receipt is printed by itself, what a receipt printer does besides,
/// and a test page. Each choice is kept as it is made. The printers are looked for whenever the card is
/// shown.
class PrinterSettings final : public Card {
    Q_OBJECT

public:
    PrinterSettings(
        PrintSettingsBook &book, Printers &printers, PaperPrinting &papers, QWidget *parent = nullptr);

    bool isBusy() const { return m_isTrying; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildReceiptPrinter(QVBoxLayout *column);
    void sayAnew();
    QCoro::Task<> read();
    QCoro::Task<> look();
    void take(const PrintSettings &settings);
    void keep(std::function<void(PrintSettings &)> edit);
    QCoro::Task<bool> write(std::function<void(PrintSettings &)> edit);
    QCoro::Task<> add();
    QCoro::Task<> printTestPage();
    void say(const PrintOutcome &outcome);
    void listAdded();
    void refresh();

    PrintSettingsBook &m_book;
    Printers &m_printers;
    PaperPrinting &m_papers;
    PrintSettings m_settings;
    std::vector<PrinterEntry> m_found;
    bool m_isRead = false;
    bool m_isLooking = false;
    bool m_isTrying = false; ///< a printer is waited for
    std::array<PrinterRow *, 3> m_rows;
    Text *m_state; ///< of the search for printers
    QPushButton *m_look;
    QLineEdit *m_address;
    LabelledRow *m_addressRow;
    QPushButton *m_add;
    QVBoxLayout *m_added;
    QCheckBox *m_byItself;
    Text *m_slipTitle;
    QComboBox *m_cut;
    LabelledRow *m_cutRow;
    QSpinBox *m_feed;
    LabelledRow *m_feedRow;
    QComboBox *m_dpi;
    LabelledRow *m_dpiRow;
    QCheckBox *m_drawer;
    QPushButton *m_test;
    Notice *m_outcome;
};

} // namespace counterfoil
