// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/SerialWorker.h"
#include "money/Money.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace counterfoil {

/// Of the customer's screen.
struct DisplayChoice {
    bool isOn = true; ///< on a second screen by itself
    QString screen = {}; ///< the name of the one that is wanted; empty, or where it is not there: any
    QString language = {}; ///< one of Language::offered(); empty: the interface's
    int paidSeconds = 10; ///< how long the outcome stays

    static constexpr int fewestSeconds = 3;
    static constexpr int mostSeconds = 300;

    bool operator==(const DisplayChoice &) const = default;
};

/// What the window remembers from one start to the next: how it looked and what was chosen last. Nothing here
/// is worth a word when it cannot be read or written: the program then starts as if it were new. One JSON
/// file, read once before the window is shown and written by the worker for files.
class Preferences final : public QObject {
    Q_OBJECT

public:
    enum class Looks { System, Light, Dark };

    Preferences(QString path, SerialWorker &files, QObject *parent = nullptr);
    ~Preferences() override; ///< hands over what is not written yet

    QByteArray geometry() const { return m_geometry; }
    void setGeometry(const QByteArray &geometry);
    QString page() const { return m_page; }
    void setPage(const QString &page);
    QString accountId() const { return m_accountId; }
    void setAccountId(const QString &id);
    QString methodId() const { return m_methodId; }
    void setMethodId(const QString &id);
    /// The currency that was sold in last with that account and method, as the method writes it; empty where
    /// nothing was sold yet.
    QString currency(const QString &accountId, const QString &methodId) const;
    void setCurrency(const QString &accountId, const QString &methodId, const QString &code);
    /// The currency of the last sale, whoever's; empty where nothing was sold yet.
    QString lastCurrency() const { return m_lastCurrency; }
    /// The payment system that was sold by last with that account and method, as a code; empty as above.
    QString paymentSystem(const QString &accountId, const QString &methodId) const;
    void setPaymentSystem(const QString &accountId, const QString &methodId, const QString &code);
    /// Whether the window is a till: full screen, with a keypad.
    bool isCounter() const { return m_isCounter; }
    void setCounter(bool on);
    static constexpr std::size_t mostQuickAmounts = 8;
    /// The amounts that have a key of their own at the till; none where nobody has chosen any.
    std::vector<Money> quickAmounts(const Currency &currency) const;
    void setQuickAmounts(const Currency &currency, const std::vector<Money> &amounts); ///< the first ones
    /// The code of one of Language::offered(); empty: the system's.
    QString language() const { return m_language; }
    void setLanguage(const QString &code); ///< one that is not offered is the system's
    Looks looks() const { return m_looks; }
    void setLooks(Looks looks);
    /// Whether the system's own scheme was dark when it was last heard of, so that the next start does not
    /// flash.
    bool systemIsDark() const { return m_systemIsDark; }
    void setSystemIsDark(bool dark);
    /// Steps of the first start that were taken, as many as there are; all of them hides the strip.
    int stepsTaken() const { return m_stepsTaken; }
    void setStepsTaken(int steps);
    /// Whether the desktop tells when a sale is paid.
    bool notifies() const { return m_notifies; }
    void setNotifies(bool on);
    /// Whether a sound tells it.
    bool sounds() const { return m_sounds; }
    void setSounds(bool on);
    /// Whether the amount is read aloud.
    bool speaks() const { return m_speaks; }
    void setSpeaks(bool on);
    /// Whether codes of coins hold the amount where they can (paymentMeans::CoinCode).
    bool codesHoldAmount() const { return m_codesHoldAmount; }
    void setCodesHoldAmount(bool on);
    const DisplayChoice &display() const { return m_display; }
    void setDisplay(const DisplayChoice &choice);

Q_SIGNALS:
    void languageChanged();
    void looksChanged();
    void stepsChanged();
    void displayChanged();
    void quickAmountsChanged();

private:
    void read();
    void write();
    Json toJson() const;

    QString m_path;
    SerialWorker &m_files;
    QTimer m_soon; ///< several changes in a row are one write
    QByteArray m_geometry;
    QString m_page;
    QString m_accountId;
    QString m_methodId;
    std::map<QString, QString> m_currencies; ///< "account/method" -> code
    QString m_lastCurrency;
    std::map<QString, QString> m_paymentSystems; ///< likewise
    bool m_isCounter = false;
    std::map<QString, QStringList> m_quickAmounts; ///< by currency, as decimals
    QString m_language;
    Looks m_looks = Looks::System;
    bool m_systemIsDark = false;
    int m_stepsTaken = 0;
    bool m_notifies = true;
    bool m_sounds = true;
    bool m_speaks = false;
    bool m_codesHoldAmount = true;
    DisplayChoice m_display;
};

} // namespace counterfoil
