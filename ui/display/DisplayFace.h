// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShownSale.h"
#include "base/Result.h"
#include "look/Colours.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace counterfoil {

class FittedText;
class QrView;

/// What a customer sees: the shop while nobody pays; then amount, method and QR code; then whether it is
/// paid. It speaks a language of its own, from right to left where that is written so, and fits itself to
/// every size and to both directions of a screen. Nothing in it takes a key, a click or the focus, and
/// nothing moves: it is painted when what it shows changes.
class DisplayFace final : public QWidget {
    Q_OBJECT

public:
    explicit DisplayFace(QWidget *parent = nullptr);
    ~DisplayFace() override;

    /// Both may be empty.
    void setShop(const QString &name, const QImage &logo);
    /// One of Language::offered().
    void setLanguage(const QString &code);
    void show(const ShownSale &sale);
    const ShownSale &shown() const { return m_sale; }

    QSize sizeHint() const override { return {800, 480}; }

Q_SIGNALS:
    void codeShown(); ///< it reads back at its size
    /// No code can be shown; the customer is sent to the counter.
    void codeFailed(const counterfoil::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        FittedText *text;
        int most; ///< high
        int type; ///< pixels, the largest
        int gap; ///< before it
    };

    ShownSale::Stage stage() const;
    look::Tone tone() const;
    void say();
    void colour();
    void arrange();
    void tryCodeAgain();
    void arrangeHead();
    void arrangeIdle();
    void arrangeScan(const QRect &room);
    void fitPlate();
    int codeEdge() const; ///< of the plate around the code
    QRect plate() const; ///< of the code that stands there now
    void arrangeMessage(const QRect &room);
    int stack(const std::vector<Line> &lines, const QRect &room);
    void showOnly(const std::vector<FittedText *> &texts);
    QRect mirrored(const QRect &rect) const;
    void drawLogo(QPainter *painter);

    ShownSale m_sale;
    QString m_language;
    QString m_shop;
    QImage m_logo;
    QPixmap m_scaledLogo;
    bool m_codeFailed = false;

    QRect m_logoPlace; ///< these are empty where there is none
    QRect m_sign;
    QRect m_codePlace; ///< that the code may take
    QRect m_plate; ///< as it was painted last
    bool m_isWide = false; ///< code and words stand beside each other
    QRect m_bar;
    QRect m_pill; ///< behind the word that this is training
    FittedText *m_name;
    FittedText *m_training;
    FittedText *m_amount;
    FittedText *m_title;
    FittedText *m_method;
    FittedText *m_network;
    FittedText *m_note;
    QrView *m_qr;
};

} // namespace counterfoil
