// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer sees, on the screens that stand before customers: small ones of tills, monitors, one on its
// side. It speaks a language of its own, as customers do.
#include "Books.h"
#include "Gallery.h"
#include "display/CustomerDisplay.h"
#include "display/DisplayFace.h"
#include "display/DisplaySettings.h"
#include "display/DisplayWindow.h"
#include "link/QrAlone.h"
#include "link/QrView.h"
#include "parts/ScreenAwake.h"
#include "settings/SettingsPage.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPointer>
#include <QTest>

#include <map>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

using Stage = ShownSale::Stage;

constexpr int patience = 10'000; // ms; a code is drawn on a worker

std::vector<QSize> displaySizes()
{
    std::vector<QSize> sizes{{800, 480}, {1024, 600}, {1920, 1080}, {600, 1024}};
    if (qEnvironmentVariableIntValue("QT_SCALE_FACTOR") == 2) {
        for (QSize &each : sizes)
            each /= 2;
    }
    return sizes;
}

QImage logo()
{
    QImage picture(240, 240, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xd9, 0x6b, 0x3b));
    painter.drawEllipse(10, 10, 220, 220);
    painter.setBrush(QColor(0xf6, 0xd3, 0x65));
    painter.drawEllipse(70, 70, 100, 100);
    return picture;
}

ShownSale example(Stage stage, bool isTraining = false)
{
    ShownSale sale{.stage = stage,
        .amount = Money(123450, *Currency::find(u"USD")),
        .method = translatable("CryptoMethod", "Crypto"),
        .isTraining = isTraining};
    if (stage == Stage::Scan)
        sale.code = u"https://pay.example.com/checkout/9f1c2d7e-53b8-4c0a-9d51-6f0a7be2c418?success=1"_s;
    return sale;
}

ShownSale coin()
{
    ShownSale shown = example(Stage::Scan);
    shown.amount = Money(20'000'000, *Currency::find(u"USDT"));
    shown.network = translatable("PaymentMeans", "%1 · network %2").arg(u"USDT"_s, u"TRC20"_s);
    shown.code = u"TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"_s;
    return shown;
}

class NeverAwake final : public ScreenAwake {
public:
    void keep() override { }
    void letGo() override { }
};

} // namespace

void Gallery::display()
{
    const std::vector<std::pair<QString, ShownSale>> states{{u"display-idle"_s, {}},
        {u"display-scan"_s, example(Stage::Scan)}, {u"display-scan-coin"_s, coin()},
        {u"display-scan-training"_s, example(Stage::Scan, true)},
        {u"display-moment"_s, example(Stage::Moment)}, {u"display-counter"_s, example(Stage::Counter)},
        {u"display-phone"_s, example(Stage::Phone)}, {u"display-paid"_s, example(Stage::Paid)},
        {u"display-not-paid"_s, example(Stage::NotPaid)}};
    DisplayWindow window;
    DisplayFace *face = window.face();
    face->setLanguage(m_words.code());
    window.show();
    const auto takeAll = [&](const QString &state) {
        for (const look::Scheme scheme : {look::Scheme::Light, look::Scheme::Dark}) {
            for (const QSize size : displaySizes()) {
                put(&window, size, scheme);
                const auto *code = face->findChild<QrView *>();
                if (code->isVisible() && !QTest::qWaitFor([code] { return code->isVerified(); }, patience))
                    qFatal("no code is shown");
                m_see({state, {size, scheme}, &window, nullptr});
            }
        }
    };
    for (const auto &[state, shown] : states) {
        face->setShop(u"Café Aurore"_s, state == u"display-scan-training" ? QImage() : logo());
        face->show(shown);
        takeAll(state);
    }
    face->setShop({}, {});
    face->show({});
    takeAll(u"display-idle-no-shop"_s);
    face->setShop(u"The Old Furniture Company of Saint-Germain-des-Prés and Daughters, Limited"_s, {});
    takeAll(u"display-idle-long-name"_s);
    face->show(coin());
    takeAll(u"display-scan-long-name"_s);
    window.hide();

    QWidget till;
    till.show();
    CustomerDisplay display(
        m_services.methods, m_preferences, u"training"_s, till, std::make_unique<NeverAwake>());
    auto *page = new SettingsPage(m_preferences, m_services.backups, m_services.clock,
        {u"0.1.0"_s, u"/home/anna/.local/share/counterfoil"_s});
    page->addCard(SettingsPage::Section::CustomerScreen, new DisplaySettings(m_preferences, display));
    showPage(u"settings"_s, page);
    page->showSection(SettingsPage::Section::CustomerScreen);
    take(u"settings-customers-screen"_s);
    display.setOpen(true);
    take(u"settings-customers-screen-open"_s);
    showPage(u"sale"_s, new QWidget); // the card goes before what it shows

    const Invoice invoice = write(m_services.ledger, u"CF-GALLERYALONEALON"_s, State::Open,
        Money(1504, *Currency::find(u"USD")), m_services.clock().addSecs(-60));
    const QPointer<QrAlone> alone = new QrAlone(QLocale(), std::make_unique<NeverAwake>(), &till);
    alone->open(invoice, invoice.payLink,
        QCoreApplication::translate("counterfoil::LinkCard", "QR code of the pay link"));
    if (!QTest::qWaitFor([&alone] { return alone->findChild<QrView *>()->isVerified(); }, patience))
        qFatal("no code is shown");
    take(u"qr-alone"_s, alone);
    Invoice paid = invoice;
    paid.state = State::Paid;
    alone->take(paid);
    take(u"qr-alone-paid"_s, alone);
}

} // namespace counterfoil::gallery
