// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "methods/PaymentSystem.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace counterfoil {

class Flow;
class SystemTile;
class Text;

/// The payment systems as tiles, with a line in which any words of one are looked for. Those that were sold
/// with last stand first; the others come with a search or with “All”. What fits is the core's search. One
/// that is chosen and not listed is told in words: nobody sells by what is not in sight.
class SystemTiles final : public QWidget {
    Q_OBJECT

public:
    explicit SystemTiles(QWidget *parent = nullptr);

    /// Those that were sold with last, as codes, newest first.
    void setRecent(const QStringList &codes);
    /// The one that is chosen, as a code; it need not be listed.
    void setChosen(const QString &code);
    /// Why the choice is wrong; empty: it is not.
    void setReason(const LocalizedText &reason);
    /// The keyboard goes to the search.
    void focusSearch();

Q_SIGNALS:
    void chosen(const QString &code); ///< by the person
    void left(); ///< the person has chosen by the keyboard, and goes on elsewhere

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void arrange(const std::vector<const PaymentSystem *> &systems);
    SystemTile *tileOf(const PaymentSystem &system);
    void take(const QString &code);
    void takeOnly();
    void sayAnew();
    void showUnlisted();

    Text *m_label;
    QLineEdit *m_search;
    Text *m_unlisted; ///< the one that is chosen, where no tile can show it
    Text *m_reason;
    Flow *m_place;
    QPushButton *m_all;
    Text *m_none;
    std::vector<SystemTile *> m_tiles; ///< all that were ever shown
    std::vector<SystemTile *> m_shown; ///< in the order in which they stand
    QStringList m_recent;
    QString m_chosen;
    bool m_showsAll = false;
};

} // namespace counterfoil
