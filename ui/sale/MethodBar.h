// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "methods/PaymentMethod.h"

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace counterfoil {

class Flow;
class Text;

/// The payment methods that an account can sell by, side by side; one of them is chosen. Arrow keys move the
/// choice. Where there is only one there is nothing to choose: its summary stands there instead.
class MethodBar final : public QWidget {
    Q_OBJECT

public:
    explicit MethodBar(QWidget *parent = nullptr);

    /// Shows these and no others; `chosen` where it is among them, else the first.
    void setMethods(const std::vector<const PaymentMethod *> &methods, const QString &chosen);
    QString chosen() const;
    void choose(const QString &methodId);
    /// The Tab key comes from that widget to the methods, also to those that are set later.
    void followInTabOrder(QWidget *before) { m_before = before; }

Q_SIGNALS:
    void chosenChanged(const QString &methodId); ///< by the person
    void pointedAt(); ///< with the mouse, on whichever, when the choice is made

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepTabOnChosen();
    void sayAnew();

    struct Words {
        LocalizedText title;
        LocalizedText summary;
    };

    Flow *m_row;
    Text *m_only; ///< in place of the only button
    QButtonGroup *m_group;
    QStringList m_ids; ///< by button id
    std::vector<Words> m_words; ///< likewise
    QWidget *m_before = nullptr;
};

} // namespace counterfoil
