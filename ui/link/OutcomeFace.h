// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"
#include "methods/MethodCatalogue.h"
#include "parts/Text.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace counterfoil {

class WrapLabel;

/// What stands in the place of the QR code when there is none to show: paid, refused, unknown, paid by a form
/// or on a phone, and the like. A large sign, the state in words, what happened, what to do, and what was
/// kept.
class OutcomeFace final : public QWidget {
    Q_OBJECT

public:
    OutcomeFace(const MethodCatalogue &methods, std::optional<QLocale> locale, QWidget *parent = nullptr);

    /// Whether that invoice is shown by a face instead of a code.
    static bool wants(const Invoice &invoice);
    /// `isHeldBack`: what it is to be paid by is in doubt, and nobody has said that it is to be shown all the
    /// same.
    void show(const Invoice &invoice, bool isHeldBack);
    /// There is one to press only where something is held back.
    QPushButton *revealButton() const { return m_reveal; }
    /// Opens the payment form; there is one to press only where that is the way to pay.
    QPushButton *formButton() const { return m_form; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSign();

    void sayAnew();
    LocalizedText waitingTitle(const Invoice &invoice) const;
    LocalizedText waitingWords(const Invoice &invoice) const;

    const MethodCatalogue &m_methods;
    std::optional<QLocale> m_locale;
    std::optional<Invoice> m_invoice;
    look::Tone m_tone = look::Tone::Neutral;
    QString m_icon;
    bool m_isHeldBack = false;
    bool m_isPaid = false; ///< nothing but good news: said large
    QLabel *m_sign;
    Text *m_title;
    WrapLabel *m_happened; ///< a gateway’s words: of any length
    QPushButton *m_form;
    QPushButton *m_reveal;
    Text *m_advice;
    Text *m_kept;
};

} // namespace counterfoil
