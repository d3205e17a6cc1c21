// SPDX-License-Identifier: GPL-3.0-or-later
#include "SavedBar.h"

#include "SavedPicker.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"
#include "parts/Notice.h"
#include "parts/Text.h"
#include "parts/Words.h"
#include "settings/LineList.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesInSight = 3;

QString lineWords(const Basket::Line &line, const std::optional<Currency> &currency)
{
    const QString number = NumberStyle::of(QLocale()).write(line.quantity.text());
    QString words = u"%1 × %2"_s.arg(number, words::oneLine(line.item.name, 80));
    const auto price = currency ? line.item.priceIn(*currency) : std::nullopt;
    const auto total =
        price ? totalOf({{}, line.item.name, line.quantity, *price}) : Result<Money>(tl::unexpected(Error{}));
    if (total)
        words += u" · "_s + words::amount(*total, QLocale());
    return words;
}

} // namespace

SavedBar::SavedBar(Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_items(new SavedPicker(catalogue, Catalogue::Of::Items))
    , m_customers(new SavedPicker(catalogue, Catalogue::Of::Customers))
    , m_lines(new QWidget)
    , m_list(new LineList)
    , m_sum(new Text({}, look::Type::Strong))
    , m_sumNotice(new Notice(look::Tone::Warning))
    , m_less(new QPushButton)
    , m_more(new QPushButton)
    , m_out(new QPushButton)
    , m_chosen(new QWidget)
    , m_customerLine(new Text)
    , m_noCustomer(new QPushButton)
    , m_notice(new Notice(look::Tone::Warning))
{
    using namespace look;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    auto *pickers = new QHBoxLayout;
    pickers->setSpacing(space::small);
    pickers->addWidget(m_items, 1);
    pickers->addWidget(m_customers, 1);
    column->addLayout(pickers);

    auto *below = new QVBoxLayout(m_lines);
    below->setContentsMargins({});
    below->setSpacing(space::hair);
    below->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_sum->wrapped(), 1);
    for (QPushButton *button : {m_less, m_more, m_out}) {
        button->setFlat(true);
        buttons->addWidget(button);
    }
    below->addLayout(buttons);
    below->addWidget(m_sumNotice);
    column->addWidget(m_lines);

    auto *served = new QHBoxLayout(m_chosen);
    served->setContentsMargins({});
    served->setSpacing(space::small);
    served->addWidget(m_customerLine->wrapped(), 1);
    m_noCustomer->setFlat(true);
    served->addWidget(m_noCustomer);
    column->addWidget(m_chosen);
    column->addWidget(m_notice);
    m_lines->hide();
    m_chosen->hide();
    m_notice->setMessage({});

    connect(m_items, &SavedPicker::itemPicked, this, [this](const SavedItem &item, qint64 thousandths) {
        add(item, Quantity::ofThousandths(thousandths));
    });
    connect(m_customers, &SavedPicker::customerPicked, this,
        [this](const SavedCustomer &customer) { choose(customer); });
    connect(m_items, &SavedPicker::said, this, &SavedBar::say);
    connect(m_customers, &SavedPicker::said, this, &SavedBar::say);
    connect(m_less, &QPushButton::clicked, this, [this] { changeQuantity(-1); });
    connect(m_more, &QPushButton::clicked, this, [this] { changeQuantity(1); });
    connect(m_out, &QPushButton::clicked, this, &SavedBar::takeOut);
    connect(m_noCustomer, &QPushButton::clicked, this, [this] { choose({}); });
    const std::pair<QKeySequence, std::function<void()>> keys[] = {
        {QKeySequence(Qt::Key_Delete), [this] { takeOut(); }},
        {QKeySequence(Qt::Key_Minus), [this] { changeQuantity(-1); }},
        {QKeySequence(Qt::Key_Plus), [this] { changeQuantity(1); }}};
    for (const auto &[sequence, act] : keys) {
        auto *shortcut = new QShortcut(sequence, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    }
    connect(&m_catalogue, &Catalogue::changed, this, [this] { lookForCustomer(); });
    inEachLanguage(this, [this] { sayAnew(); });
}

void SavedBar::sayAnew()
{
    //: Name of a list, for screen readers: what a customer buys.
    m_list->setAccessibleName(tr("Lines of this sale"));
    //: Button: one piece less of what is chosen in a list. Short.
    m_less->setText(tr("One less"));
    //: Button: one piece more of what is chosen in a list. Short.
    m_more->setText(tr("One more"));
    //: Button: takes the chosen line out of a list. Short.
    m_out->setText(tr("Take out"));
    //: Button beside the chosen customer: the sale has none. Short.
    m_noCustomer->setText(tr("Without customer"));
    m_noCustomer->setAccessibleName(tr("Sell without this customer"));
    setNumbers(NumberStyle::of(QLocale()));
    showLines();
    showCustomer();
}

void SavedBar::setNumbers(NumberStyle numbers)
{
    m_items->setNumbers(numbers);
}

void SavedBar::say(const LocalizedText &words)
{
    m_notice->setMessage(words, look::Tone::Warning);
}

void SavedBar::setCurrency(std::optional<Currency> currency)
{
    m_currency = currency;
    showLines();
}

void SavedBar::setAmount(const std::optional<Money> &amount)
{
    m_amount = amount;
    showSum();
}

std::optional<Money> SavedBar::sum() const
{
    const auto lines = m_currency ? m_basket.in(*m_currency) : Result<std::vector<SaleLine>>();
    const auto sum = m_currency && lines ? sumOf(*lines) : Result<Money>(tl::unexpected(Error{}));
    return sum ? std::optional(*sum) : std::nullopt;
}

void SavedBar::add(const SavedItem &item, Quantity quantity)
{
    if (const auto added = m_basket.add(item, quantity); !added) {
        say(added.error().message);
        return;
    }
    say({});
    Q_EMIT basketChanged(); // which may bring the currency along
    showLines();
    for (std::size_t row = 0; row < m_basket.lines().size(); ++row) {
        if (item.id != 0 && m_basket.lines()[row].item.id == item.id)
            m_list->setCurrentRow(static_cast<int>(row));
    }
}

void SavedBar::changeQuantity(qint64 pieces)
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_basket.lines().size()))
        return;
    const auto at = static_cast<std::size_t>(row);
    const Quantity before = m_basket.lines()[at].quantity;
    const auto wanted = before.plus(Quantity::ofPieces(pieces));
    if (wanted && wanted->thousandths() <= 0)
        m_basket.remove(at);
    else
        m_basket.setQuantity(at, wanted.value_or(before)); // there are not more of anything
    Q_EMIT basketChanged();
    showLines();
}

void SavedBar::takeOut()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_basket.remove(static_cast<std::size_t>(row));
    Q_EMIT basketChanged();
    showLines();
}

void SavedBar::choose(std::optional<SavedCustomer> customer)
{
    m_customer = std::move(customer);
    say({});
    showCustomer();
    Q_EMIT customerChanged();
}

/// Who was erased elsewhere would come back into the books with this sale.
QCoro::Task<> SavedBar::lookForCustomer()
{
    if (!m_customer || m_customer->id == 0)
        co_return;
    const qint64 id = m_customer->id;
    const QPointer<SavedBar> self(this);
    auto asking = m_catalogue.customerOfId(id); // their number may be another one by now, or another one's
    const auto found = co_await asking;
    if (!self || found || found.error().code != u"saved-gone" || !m_customer || m_customer->id != id)
        co_return;
    choose({});
    say(translatable(
        "SavedBar", "The customer of this sale was deleted meanwhile. The sale is without a customer now."));
}

void SavedBar::clear()
{
    m_basket.clear();
    m_customer.reset();
    m_items->line()->clear();
    m_customers->line()->clear();
    say({});
    showLines();
    showCustomer();
}

void SavedBar::refill(const std::vector<SaleLine> &lines, const SoldTo &customer)
{
    clear();
    for (const SaleLine &line : lines) {
        const SavedItem item{.number = line.number, .name = line.name, .prices = {line.price}};
        if (!m_basket.add(item, line.quantity))
            break; // a sale has no more of them
    }
    if (!customer.isEmpty())
        m_customer = SavedCustomer{.number = customer.number,
            .name = customer.name,
            .email = customer.email,
            .phone = customer.phone,
            .language = customer.language};
    if (!lines.empty())
        m_currency = lines.front().price.currency();
    showLines();
    showCustomer();
}

QCoro::Task<Result<bool>> SavedBar::takeScan(QString code)
{
    const QPointer<SavedBar> self(this);
    auto asking = m_catalogue.itemsByBarcode(code);
    const auto found = co_await asking;
    if (!found)
        co_return Result<bool>(tl::unexpected(found.error()));
    if (!self || found->empty())
        co_return Result<bool>(false);
    if (found->size() == 1)
        add(found->front(), Quantity::ofPieces(1));
    else
        m_items->pick(code); // the person says which
    co_return Result<bool>(true);
}

void SavedBar::noteSold()
{
    std::vector<qint64> items;
    for (const Basket::Line &line : m_basket.lines()) {
        if (line.item.id != 0) // of an earlier sale: it may be gone
            items.push_back(line.item.id);
    }
    std::vector<qint64> customers;
    if (m_customer && m_customer->id != 0)
        customers.push_back(m_customer->id);
    if (!items.empty() || !customers.empty())
        m_catalogue.noteSold(std::move(items), std::move(customers)); // nobody waits: it only orders lists
}

void SavedBar::showLines()
{
    const int before = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Basket::Line &line : m_basket.lines())
            m_list->addItem(lineWords(line, m_currency));
        m_list->setCurrentRow(std::min(std::max(before, 0), m_list->count() - 1));
    }
    const bool isThere = !m_basket.isEmpty();
    if (!isThere && m_lines->isVisible() && m_lines->isAncestorOf(focusWidget()))
        m_items->line()->setFocus(Qt::OtherFocusReason);
    m_lines->setVisible(isThere);
    m_list->fitTo(linesInSight);
    showSum();
}

/// What is wrong with the sum, or empty. A person who misses that takes the wrong amount: it has lines of its
/// own, as many as it needs.
LocalizedText SavedBar::doubtOfSum() const
{
    if (m_basket.isEmpty())
        return {};
    if (!m_currency)
        return translatable("counterfoil::SavedBar", "Choose a currency: it has no sum yet.");
    const auto lines = m_basket.in(*m_currency);
    if (!lines)
        return lines.error().message;
    const auto all = sumOf(*lines);
    if (!all)
        return all.error().message;
    if (!m_amount || *m_amount == *all)
        return {};
    //: %1: an amount.
    return translatable("counterfoil::SavedBar",
        "The lines come to %1. The amount is another one, so the sale is kept without them.")
        .arg(all->display());
}

void SavedBar::showSum()
{
    const LocalizedText doubt = doubtOfSum();
    const auto all = sum();
    //: %1: the sum of the lines above.
    m_sum->setText(
        doubt.isEmpty() && all ? tr("Together %1").arg(words::amount(*all, QLocale())) : QString());
    m_sumNotice->setMessage(doubt, m_currency ? look::Tone::Warning : look::Tone::Neutral);
}

void SavedBar::showCustomer()
{
    if (!m_customer && m_chosen->isVisible() && m_chosen->isAncestorOf(focusWidget()))
        m_customers->line()->setFocus(Qt::OtherFocusReason);
    m_chosen->setVisible(m_customer.has_value());
    if (m_customer)
        //: %1: number, name and e-mail address of a saved customer.
        m_customerLine->setText(tr("Customer: %1").arg(savedLine(*m_customer)));
}

} // namespace counterfoil
