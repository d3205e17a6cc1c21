// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FormSection.h"
#include "invoices/DraftCheck.h"

#include <functional>
#include <map>
#include <optional>

namespace counterfoil {

class FieldGrid;

/// The form of a sale, made from a method's list of fields: what every sale needs on top, all else in parts
/// that fold. A plain column; the page around it scrolls. It checks with the core's check and keeps nothing:
/// defaults come from and go to whoever owns them.
class SaleForm final : public QWidget {
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    SaleForm(PaymentMethod method, NumberStyle numbers, Today today, QWidget *parent = nullptr);
    ~SaleForm() override;

    const PaymentMethod &method() const { return m_method; }
    Channel channel() const { return m_channel; }
    /// Keeps what was typed, but for fields that a hosted sale must not have: those are emptied.
    void setChannel(Channel channel);

    /// How numbers are written from now on. An amount that stands there is read as it was meant when it was
    /// typed, until it is another one.
    void setNumbers(NumberStyle numbers);

    /// What was typed into the fields of this channel; holds secret texts until it goes.
    Draft draft() const;
    /// The order, or everything that is wrong, which is then also shown; the first wrong field has the focus.
    [[nodiscard]] tl::expected<Order, std::vector<FieldError>> check();
    /// Shows these reasons and no others. Errors of fields that the form does not have are the caller's to
    /// show.
    void showErrors(const std::vector<FieldError> &errors);

    /// The defaults of an account and this method, wire texts by wire name. Fills fields that are empty or
    /// hold the default of before; what holds a default that the new owner does not have is emptied.
    /// `usual`: what was sold with last, though nobody keeps it; it fills what no default fills.
    void setDefaults(
        const std::map<QString, QString> &wireTexts, const std::map<QString, QString> &usual = {});
    /// What is kept now, for the pins and the next clear(). No text changes.
    void setKept(const std::map<QString, QString> &wireTexts);
    /// What the person typed into another method's form, as far as this one has the fields: no secrets and
    /// no defaults.
    void copyFrom(const SaleForm &before);
    /// The public fields of an earlier invoice (Invoice's wire values), to sell the same again. Fields that
    /// it does not name are emptied, defaults or not: the same again is what is asked for. Secrets are never
    /// filled, our own reference is taken out of the merchant's data.
    void fill(const Json &fields);
    /// Empties the form and fills it with these wire texts, as somebody outside wants it; what they do not
    /// name is what is usual. No secrets, and nothing that the form does not have. It counts as typed, and
    /// the parts that it stands in are open.
    void take(const std::map<QString, QString> &wireTexts);
    enum class Focus { ToAmount, Stays };
    /// Back to the defaults, for the next customer.
    void clear(Focus focus = Focus::ToAmount);
    bool holdsSecrets() const; ///< whether wipeSecrets() would take anything away
    void wipeSecrets();
    /// The fields that the chosen payment system wants besides ("extra_fields.phone"), as its gateway lists
    /// them, and why they could not be read, where that is so. They become part of method(), draft() and
    /// check(). What was typed under a name is kept for the next list that has it.
    void setExtraFields(std::vector<Field> fields, const LocalizedText &remark);
    /// The list is on its way: until then names and values are typed by hand.
    void awaitExtraFields();
    /// The payment system's code, listed or not; empty where none is chosen or it is not typed in full.
    QString paymentSystem() const;
    /// What every sale needs stands elsewhere from now on, in a place that shows the payment systems in its
    /// own way: their field is out of sight until takeTopBack(). The widget stays the form's, and whoever has
    /// it gives it back before the form goes.
    QWidget *lendTop();
    void takeTopBack();
    /// Those that were sold with last, as codes, newest first.
    void setRecentSystems(const QStringList &codes);
    /// What stands there, as far as it can be read: in which currency, and how much.
    std::optional<Currency> currency() const { return context().currency; }
    std::optional<Money> amount() const;
    /// After rows were filled from outside: their neighbours know of it, and something was begun here.
    void takeFilled();
    /// Whether somebody has typed anything since the form was made or last cleared.
    bool isTouched() const { return m_touched; }

    /// The row of that field, made if need be; null for a field that the form does not have.
    FieldRow *row(const QString &wireName);

Q_SIGNALS:
    void submitted(); ///< Enter in any field of one line
    void edited();
    /// Another payment system than before is chosen, by whom- or whatever, or none any more.
    void paymentSystemChanged();
    /// Amounts are in another currency than before, or in none any more.
    void currencyChanged();
    /// The person keeps a text for the next sales; empty: no longer.
    void defaultChanged(const QString &wireName, const QString &wireText);

private:
    FieldRow *makeRow(const Field &field);
    void buildTop();
    void arrangeTop();
    void buildSections();
    FieldRow *builtRow(const QString &wireName) const;
    bool isOffered(const Field &field) const;
    CheckContext context() const;
    void spreadContext();
    void takeNumbers();
    LocalizedText reasonFor(const Field &field) const;
    QString fillingOf(const QString &wireName) const;
    bool holdsText(const FieldRow &row, const QString &wireText) const;
    void noteEdit(const Field &field);
    void noteSystem();
    void replaceExtraFields(std::vector<Field> fields);
    std::vector<Field> extraFields() const;
    FormSection *sectionOf(const QString &wireName) const;
    void forgetRowsOutside(const FormSection &section, const std::vector<Field> &fields);
    void bringBackTexts();
    void openForExtraFields();
    void fillByHand(const Json &earlier, const Json &members);
    void keep(const QString &wireName, const QString &wireText);
    void emptyRows();
    void clearReasons();
    void foldForChannel();
    void orderTabs();
    void bringIntoView(FieldRow *row);

    PaymentMethod m_method;
    NumberStyle m_numbers; ///< of the amount that stands there
    std::optional<NumberStyle> m_nextNumbers; ///< of the next one, where it is written in another way
    Today m_today;
    Channel m_channel = Channel::Hosted;
    FieldGrid *m_top;
    bool m_isTopLent = false;
    std::vector<FieldRow *> m_topRows;
    std::vector<FormSection *> m_sections;
    std::map<QString, FieldRow *> m_rows; ///< those that are made
    std::map<QString, QString> m_defaults;
    std::map<QString, QString> m_usual;
    bool m_touched = false;
    std::optional<Currency> m_currency; ///< that was told last
    QString m_system; ///< the payment system that was told last
    LocalizedText m_extrasRemark; ///< of the list of extra fields
    std::map<QString, QString> m_aside; ///< typed into extra fields that are not listed now
    bool m_openedForExtras = false;
};

} // namespace counterfoil
