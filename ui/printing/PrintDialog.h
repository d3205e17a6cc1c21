// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PaperPrinting.h"

#include <QCoroTask>
#include <QDialog>
#include <QTimer>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace counterfoil {

class Announcement;
class LabelledRow;
class Notice;
class PaperView;
class PrinterBox;
class SizeBox;

/// One paper of one sale: seen as it will come out, and printed or saved. The printer and the size are
/// remembered, so that the next one goes straight there; copies and language are of this one alone. It is
/// shown, never executed, and deletes itself when it is closed; closed while it prints, it stays hidden until
/// what became of it is known.
class PrintDialog final : public QDialog {
    Q_OBJECT

public:
    struct Services {
        PaperPrinting &papers;
        Printers &printers;
        PrintSettingsBook &settings;
        const MethodCatalogue &methods;
    };

    PrintDialog(Services services, Invoice invoice, PaperKind kind, QWidget *parent = nullptr);

    PaperWish wish() const;
    bool isBusy() const { return m_isPrinting; }

Q_SIGNALS:
    /// What became of a print; a job that was taken is followed by whoever hears of it. Of a dialog that is
    /// not visible any more it is told by them, too.
    void printed(const counterfoil::PaperWish &wish, const counterfoil::PrintOutcome &outcome);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fillKinds();
    void sayAnew();
    QCoro::Task<> read();
    QCoro::Task<> lookForPrinters();
    void takePlace(); ///< the printer, size and copies that were chosen for this kind of paper
    void changed();
    QCoro::Task<> drawPreview();
    QCoro::Task<> printIt();
    void askForFile();
    QCoro::Task<> save(QString path);
    void returnFocus(); ///< after a print that came to nothing
    QCoro::Task<Result<void>> remember();
    void refresh();

    Services m_services;
    const Invoice m_invoice;
    PrintSettings m_settings;
    PaperKind m_kind;
    bool m_isRead = false; ///< the settings are
    bool m_isPrinting = false;
    bool m_canPrint = false; ///< the paper can be made
    bool m_isCopy = false;
    QString m_title; ///< of the paper
    int m_drawing = 0; ///< counts drawings: the latest counts
    QTimer m_soon; ///< several changes are one drawing
    PaperView *m_view;
    QScrollArea *m_place;
    QComboBox *m_kinds;
    PrinterBox *m_printer;
    SizeBox *m_size;
    QComboBox *m_language;
    QSpinBox *m_copies;
    LabelledRow *m_kindRow;
    LabelledRow *m_printerRow;
    LabelledRow *m_sizeRow;
    LabelledRow *m_languageRow;
    LabelledRow *m_copiesRow;
    Notice *m_remark;
    Notice *m_outcome;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace counterfoil
