// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShownSale.h"
#include "base/Result.h"
#include "shell/Preferences.h"

#include <QImage>
#include <QList>
#include <QTimer>

#include <memory>
#include <optional>

class QScreen;

namespace counterfoil {

class DisplayWindow;
class ScreenAwake;

/// How time passes on the customer's screen.
struct DisplayPace {
    std::chrono::milliseconds second{1000}; ///< of those that an outcome stays
    std::chrono::milliseconds example{5000}; ///< before an example is paid
};

/// The customer's screen: which screen it stands on, and what it shows when. It stands on a second screen by
/// itself, never on the cashier's, and follows screens that come and go; with one screen it can be opened as
/// a window. What it shows is the sale whose card the cashier has open. The outcome stays for a while
/// (Preferences::display()), also when the cashier goes on; then it is idle. A sale is shown in its saved
/// customer's language where it is known, everything else in the shop's. The window is made when it is first
/// needed.
class CustomerDisplay final : public QObject {
    Q_OBJECT

public:
    enum class Origin {
        Issued, ///< sold now: whatever becomes of it is this customer's
        Listed, ///< opened from the books: shown only if it still is to be paid
    };

    /// All outlive this. `cashier`: the window of whoever sells; `training`: the account where no money
    /// moves.
    CustomerDisplay(const MethodCatalogue &methods, Preferences &preferences, QString training,
        QWidget &cashier, std::unique_ptr<ScreenAwake> awake, DisplayPace pace = {},
        QObject *parent = nullptr);
    ~CustomerDisplay() override;

    /// Looks for a second screen, now and whenever screens, settings or the cashier's place change.
    void begin();
    void setShop(const QString &name, const QImage &logo);

    /// The sale that the cashier has open: when it is opened, and with each news of it.
    void show(const Invoice &invoice, Origin origin);
    /// No sale is open any more.
    void leave();

    /// As a window with a frame, or not; while it stands on a screen of its own that changes nothing.
    void setOpen(bool open);
    bool isOpen() const; ///< it is to be seen somewhere
    /// The screen that it fills; empty: none.
    QString screenName() const;
    /// Those that it could fill.
    QList<QScreen *> places() const;
    /// An example is shown, paid after a while. False: a sale is shown now.
    bool tryIt();

    DisplayWindow *window() const { return m_window.get(); } ///< null before it is needed

Q_SIGNALS:
    void placeChanged(); ///< isOpen(), screenName() or places()
    void codeShown(); ///< the verified code stands there
    /// The cashier has to help; once for each sale.
    void codeFailed(const counterfoil::Error &error);

private:
    void watch(QScreen *screen);
    void place();
    void applySettings();
    DisplayWindow &made();
    void put(const ShownSale &sale);
    void over(); ///< the outcome has been shown long enough
    QString language() const;

    const MethodCatalogue &m_methods;
    Preferences &m_preferences;
    QString m_training;
    QWidget &m_cashier;
    std::unique_ptr<ScreenAwake> m_awake;
    DisplayPace m_pace;
    QString m_shop;
    QImage m_logo;
    QString m_reference; ///< of the sale that is followed; empty: none
    ShownSale m_sale;
    bool m_isTrying = false;
    std::optional<ShownSale::Stage> m_told; ///< the followed sale's outcome, since it is shown
    bool m_wantsWindow = false;
    const QScreen *m_gone = nullptr; ///< a screen that is being removed
    QTimer m_outcome; ///< runs while one is shown
    QString m_outcomeOf; ///< reference of the sale that it runs for
    QString m_failureTold; ///< reference of the sale whose code cannot be shown, since the cashier knows
    QTimer m_example;
    std::unique_ptr<DisplayWindow> m_window;
};

} // namespace counterfoil
