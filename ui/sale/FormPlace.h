// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace counterfoil {

class Notice;
class SaleForm;

/// Where a sale is filled in: the choices above the form, its fields, what is said of them, and the buttons.
/// The fields scroll, and have at least half of the height: where there is too little of it, all but the
/// buttons scrolls with them. It decides nothing about a sale.
class FormPlace final : public QWidget {
    Q_OBJECT

public:
    struct Around {
        QWidget *head;
        Notice *clock; ///< above the fields
        Notice *notice; ///< about what was typed or sent
        QHBoxLayout *buttons;
    };

    explicit FormPlace(const Around &around, QWidget *parent = nullptr);

    /// Deletes the form before, unless that was taken.
    void setForm(SaleForm *form);
    /// Something that stands above the form and scrolls with it; it belongs to the place from now on.
    void setLead(QWidget *lead);
    /// The form goes aside, hidden, and belongs to the caller.
    void takeForm();
    void scrollToTop();
    void bringIntoView(QWidget *field);
    /// What the notice says is not about one field, to which the form would lead.
    void bringNoticeIntoView();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepWidthOfFields();
    bool isLow() const;
    void arrange();
    void putInOrder();
    void keepFocusInSight();

    Around m_around;
    SaleForm *m_form = nullptr;
    QWidget *m_lead = nullptr;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QVBoxLayout *m_above; ///< of the fields, where there is height enough
    QVBoxLayout *m_below;
    QVBoxLayout *m_roll; ///< of what scrolls
    bool m_isRolled = false; ///< head and notices scroll as well
};

} // namespace counterfoil
