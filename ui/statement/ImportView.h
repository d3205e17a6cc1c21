// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "gateways/GatewayCatalogue.h"
#include "issuing/HistoryImport.h"

#include <QCoroTask>
#include <QWidget>

#include <optional>
#include <stop_token>

class QPushButton;

namespace counterfoil {

class Card;
class GatewayChoice;
class LineList;
class MonthStepper;
class Notice;
class ProgressLine;
class Text;

/// Fetches an account's past sales from its gateway into the books: from which month to which one, how far it
/// is, and what came of it. It may be cancelled at any time, and begun again.
class ImportView final : public QWidget {
    Q_OBJECT

public:
    /// All of it outlives the view; `currentMonth` is the last that can be chosen.
    ImportView(HistoryImport &imports, const GatewayCatalogue &catalogue, Month currentMonth,
        QWidget *parent = nullptr);
    ~ImportView() override; ///< an import under way ends after the page that it is at

    /// For that account. Does nothing while one is imported.
    void setAccount(const Account &account);
    bool isImporting() const { return m_stop.has_value(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QCoro::Task<> import();
    void begin();
    void cancel();
    void showProgress(const HistoryImport::Progress &progress);
    void say(const LocalizedText &words);
    void sayAll();
    void sayTitle();
    void sayResult();
    void sayLeftOut(const HistoryImport::Outcome &outcome);
    void forget();
    void refresh();

    int monthsByMonth() const;

    HistoryImport &m_imports;
    const GatewayCatalogue &m_catalogue;
    Account m_account;
    std::optional<std::stop_source> m_stop; ///< while one is imported
    std::optional<Result<HistoryImport::Outcome>> m_result; ///< of the last one
    LocalizedText m_said; ///< how far it is
    Text *m_title;
    Text *m_about;
    Text *m_gatewayLabel;
    Text *m_fromLabel;
    Text *m_toLabel;
    GatewayChoice *m_gateway;
    QWidget *m_gatewayRow = nullptr;
    MonthStepper *m_from;
    MonthStepper *m_to;
    QPushButton *m_import;
    QPushButton *m_cancel;
    ProgressLine *m_progress;
    Text *m_words; ///< how far it is
    Notice *m_outcome;
    Notice *m_warning; ///< of the gateway's list
    Text *m_leftOutTitle;
    Card *m_leftOutCard;
    LineList *m_leftOut;
};

} // namespace counterfoil
