// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"

#include <QLocale>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace counterfoil {

class FittedText;
class QrView;
class ScreenAwake;

/// One sale's QR code alone on the whole screen: black on white in light and dark, as large as the screen
/// allows, and below it the amount. Escape, F11 or a click closes it. When the sale is paid it says so for a
/// moment and closes by itself; when it ends otherwise, or is in doubt, it closes at once, as the card behind
/// it tells that.
/// The screen stays awake while it is there. It is deleted when it is closed.
class QrAlone final : public QWidget {
    Q_OBJECT

public:
    /// `over`: the window that it covers; it is shown on that one's screen.
    QrAlone(std::optional<QLocale> locale, std::unique_ptr<ScreenAwake> awake, QWidget *over);
    ~QrAlone() override;

    /// Fills the screen; a sale in doubt is not shown (mayBeShownToPay()). `code`: what the card's own code
    /// holds; `codeName`: what it is, for a screen reader.
    void open(const Invoice &invoice, const QString &code, const QString &codeName);
    /// What became of the sale.
    void take(const Invoice &invoice);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void sayAnew();
    void arrange();

    std::optional<QLocale> m_locale;
    std::optional<Invoice> m_invoice;
    std::unique_ptr<ScreenAwake> m_awake;
    QTimer m_paidLongEnough;
    QString m_means; ///< what the sale is paid by; another one is another code
    bool m_isPaid = false;
    bool m_isTypedAhead = false; ///< a digit came before it was paid
    QrView *m_qr;
    FittedText *m_words;
};

} // namespace counterfoil
