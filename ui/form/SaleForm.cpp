// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaleForm.h"

#include "AmountEditor.h"
#include "CardNumberEditor.h"
#include "EditorFactory.h"
#include "FieldGrid.h"
#include "LineEditor.h"
#include "ReadingButtons.h"
#include "WireText.h"
#include "look/Scale.h"
#include "methods/PaymentSystem.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace counterfoil {

namespace {

// What a payment system asks for besides comes right after it.
constexpr Section sectionsInOrder[] = {Section::Extra, Section::Sale, Section::Customer, Section::Billing,
    Section::Card, Section::Nft, Section::Payment, Section::ReturnPages, Section::MerchantData};

/// The expiry date as well: all of the card goes.
bool isSecret(FieldRow &row)
{
    return LineEditor::isSensitive(row.field())
        || (row.field().kind == FieldKind::Wallet && holdsCardNumber(row.editor().text()));
}

} // namespace

SaleForm::SaleForm(PaymentMethod method, NumberStyle numbers, Today today, QWidget *parent)
    : QWidget(parent)
    , m_method(std::move(method))
    , m_numbers(numbers)
    , m_today(std::move(today))
    , m_top(new FieldGrid(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space::small);
    column->addWidget(m_top);
    setMaximumWidth(look::formWidth);
    buildTop();
    buildSections();
    column->addStretch();
    orderTabs();
}

SaleForm::~SaleForm()
{
    wipeSecrets();
}

void SaleForm::buildTop()
{
    for (const Field &field : m_method.fields) {
        if (field.required == Required::Always && field.kind != FieldKind::Constant)
            m_topRows.push_back(makeRow(field));
    }
    // The amount leads, its currency stands beside it, whatever the method's order.
    const auto rank = [](const FieldRow *row) {
        return row->field().kind == FieldKind::Amount ? 0 : row->field().kind == FieldKind::Currency ? 1 : 2;
    };
    std::stable_sort(m_topRows.begin(), m_topRows.end(),
        [rank](const FieldRow *one, const FieldRow *other) { return rank(one) < rank(other); });
    arrangeTop();
    auto *amount = qobject_cast<AmountEditor *>(&m_topRows.front()->editor());
    if (amount && m_method.field(FieldKind::PaymentSystem) && !m_method.field(FieldKind::Currency))
        amount->showCurrency();
    spreadContext();
}

void SaleForm::arrangeTop()
{
    std::vector<FieldRow *> shown = m_topRows;
    if (m_isTopLent)
        std::erase_if(
            shown, [](const FieldRow *row) { return row->field().kind == FieldKind::PaymentSystem; });
    m_top->arrange(shown);
}

QWidget *SaleForm::lendTop()
{
    m_isTopLent = true;
    layout()->removeWidget(m_top);
    arrangeTop();
    return m_top;
}

void SaleForm::takeTopBack()
{
    m_isTopLent = false;
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_top);
    arrangeTop();
    m_top->show();
    orderTabs();
}

void SaleForm::buildSections()
{
    for (const Section which : sectionsInOrder) {
        std::vector<Field> fields;
        for (const Field &field : m_method.fields) {
            if (field.section == which && field.required != Required::Always
                && field.kind != FieldKind::Constant)
                fields.push_back(field);
        }
        if (fields.empty())
            continue;
        auto *section = new FormSection(
            sectionTitle(which), std::move(fields), [this](const Field &field) { return makeRow(field); },
            this);
        section->setChannel(m_channel);
        connect(section, &FormSection::rowsMade, this, &SaleForm::orderTabs);
        layout()->addWidget(section);
        m_sections.push_back(section);
    }
}

FieldRow *SaleForm::makeRow(const Field &field)
{
    auto *row = new FieldRow(
        EditorFactory::make(field), [this](const Field &checked) { return reasonFor(checked); }, this);
    m_rows[field.wireName] = row;
    row->setContext(context());
    row->setRequired(isRequired(field, m_channel));
    if (const auto kept = m_defaults.find(field.wireName); kept != m_defaults.end())
        row->setDefault(kept->second);
    connect(row, &FieldRow::edited, this, [this, row] { noteEdit(row->field()); });
    connect(row, &FieldRow::confirmed, this, &SaleForm::submitted);
    connect(row, &FieldRow::keepAsDefault, this, &SaleForm::keep);
    return row;
}

FieldRow *SaleForm::builtRow(const QString &wireName) const
{
    const auto found = m_rows.find(wireName);
    return found == m_rows.end() ? nullptr : found->second;
}

FieldRow *SaleForm::row(const QString &wireName)
{
    for (FormSection *section : m_sections) {
        if (section->holds(wireName))
            section->needRows();
    }
    return builtRow(wireName);
}

bool SaleForm::isOffered(const Field &field) const
{
    return m_channel == Channel::Direct || !field.directOnly;
}

void SaleForm::setChannel(Channel channel)
{
    if (channel == m_channel)
        return;
    m_channel = channel;
    for (const auto &[name, row] : m_rows) {
        if (!isOffered(row->field()))
            row->clear();
        row->setRequired(isRequired(row->field(), channel));
    }
    spreadContext();
    for (FormSection *section : m_sections)
        section->setChannel(channel);
    foldForChannel();
}

/// What a direct sale cannot do without stands in sight; going back folds it again unless it is wrong.
void SaleForm::foldForChannel()
{
    for (FormSection *section : m_sections) {
        const auto &rows = section->rows();
        const bool wrong =
            std::any_of(rows.begin(), rows.end(), [](const FieldRow *row) { return row->isWrong(); });
        if (section->isNeeded(m_channel))
            section->setOpen(true);
        else if (section->isNeeded(Channel::Direct) && !wrong)
            section->setOpen(false);
    }
}

void SaleForm::setNumbers(NumberStyle numbers)
{
    m_nextNumbers = numbers;
    takeNumbers();
}

/// "1.204" is one amount to some and another to others: what was typed keeps its meaning. Digits alone mean
/// the same to everybody.
void SaleForm::takeNumbers()
{
    if (!m_nextNumbers)
        return;
    const Field *field = m_method.field(FieldKind::Amount);
    const FieldRow *amount = field ? builtRow(field->wireName) : nullptr;
    const QString typed = amount ? amount->editor().text().trimmed() : QString();
    if (!std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); }))
        return;
    m_numbers = *std::exchange(m_nextNumbers, std::nullopt);
    spreadContext();
}

CheckContext SaleForm::context() const
{
    CheckContext context{.today = m_today(), .numbers = m_numbers};
    for (const auto &[name, row] : m_rows) {
        if (row->field().kind == FieldKind::Currency)
            context.currency = Currency::find(row->editor().text().trimmed().toUpper());
        if (row->field().kind == FieldKind::PaymentSystem) {
            const QString code = row->editor().text().trimmed().toLower();
            const auto currency = currencyOfSystem(code);
            context.currency = currency ? std::optional(*currency) : std::nullopt;
            context.systemCountry = countryOfSystem(code);
        }
        if (row->field().kind == FieldKind::Country)
            context.country = row->editor().text().trimmed().toUpper();
        const auto *number = qobject_cast<const CardNumberEditor *>(&row->editor());
        if (number && number->brand() != CardBrand::Other)
            context.brand = number->brand();
    }
    return context;
}

void SaleForm::spreadContext()
{
    const CheckContext now = context();
    for (const auto &[name, row] : m_rows)
        row->setContext(now);
    noteSystem();
    if (std::exchange(m_currency, now.currency) != now.currency)
        Q_EMIT currencyChanged();
}

void SaleForm::noteEdit(const Field &field)
{
    m_touched = true;
    if (field.kind == FieldKind::Amount)
        takeNumbers();
    if (field.kind == FieldKind::Currency || field.kind == FieldKind::PaymentSystem
        || field.kind == FieldKind::CardNumber || field.kind == FieldKind::Country)
        spreadContext();
    Q_EMIT edited();
}

Draft SaleForm::draft() const
{
    Draft draft;
    draft.methodId = m_method.id;
    draft.channel = m_channel;
    for (const auto &[name, row] : m_rows) {
        if (isOffered(row->field()) && row->isFilled())
            draft.texts[name] = row->editor().text();
    }
    return draft;
}

/// The whole form is checked for each field: some reasons need its neighbours or the sale's channel.
LocalizedText SaleForm::reasonFor(const Field &field) const
{
    const auto order = checkDraft(draft(), m_method, context());
    if (order)
        return {};
    const auto &errors = order.error();
    const auto found = std::find_if(errors.begin(), errors.end(),
        [&field](const FieldError &error) { return error.field == field.wireName; });
    return found == errors.end() ? LocalizedText() : found->message;
}

tl::expected<Order, std::vector<FieldError>> SaleForm::check()
{
    auto order = checkDraft(draft(), m_method, context());
    if (order)
        clearReasons();
    else
        showErrors(order.error());
    return order;
}

void SaleForm::clearReasons()
{
    for (const auto &[name, row] : m_rows)
        row->setReason({});
}

void SaleForm::showErrors(const std::vector<FieldError> &errors)
{
    clearReasons();
    for (const FieldError &error : errors) {
        const Field *field = m_method.field(error.field);
        FieldRow *wrong = field && isOffered(*field) ? row(error.field) : nullptr;
        if (wrong && !wrong->isWrong())
            wrong->setReason(error.message);
    }
    FieldRow *first = nullptr;
    const auto look = [&first](const std::vector<FieldRow *> &rows) {
        const auto wrong =
            std::find_if(rows.begin(), rows.end(), [](FieldRow *row) { return row->isWrong(); });
        if (wrong != rows.end() && !first)
            first = *wrong;
        return wrong != rows.end();
    };
    look(m_topRows);
    for (FormSection *section : m_sections) {
        if (look(section->rows()))
            section->setOpen(true);
    }
    if (first)
        bringIntoView(first);
}

void SaleForm::bringIntoView(FieldRow *row)
{
    row->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
    QWidget *around = row->parentWidget(); // which may stand elsewhere than the form
    while (around && !qobject_cast<QScrollArea *>(around))
        around = around->parentWidget();
    if (!around)
        return;
    // A part that has just opened gets its place in the page with the next turn of the event loop.
    const auto scroll = [area = QPointer(qobject_cast<QScrollArea *>(around)), row = QPointer(row)] {
        if (area && row)
            area->ensureWidgetVisible(row, 0, look::space::large);
    };
    QMetaObject::invokeMethod(around, scroll, Qt::QueuedConnection);
}

void SaleForm::emptyRows()
{
    for (const auto &[name, row] : m_rows)
        row->clear();
    m_aside.clear();
    takeNumbers();
}

void SaleForm::clear(Focus focus)
{
    emptyRows();
    setDefaults(std::exchange(m_defaults, {}), std::exchange(m_usual, {}));
    m_touched = false;
    for (FormSection *section : m_sections)
        section->setOpen(section->isNeeded(m_channel));
    if (focus == Focus::ToAmount && !m_topRows.empty())
        m_topRows.front()->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
}

bool SaleForm::holdsSecrets() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [](const auto &named) { return named.second->isFilled() && isSecret(*named.second); });
}

void SaleForm::wipeSecrets()
{
    for (const auto &[name, row] : m_rows) {
        if (isSecret(*row))
            row->clear();
    }
}

/// Rows are made when they are needed, so Qt's own order (that of making) would jump about.
void SaleForm::orderTabs()
{
    std::vector<QWidget *> stops;
    const auto addRows = [&stops](const std::vector<FieldRow *> &rows) {
        // The editors, not their focus targets: Qt then moves all that is inside them together.
        for (FieldRow *row : rows) {
            if (row->pin())
                stops.push_back(row->pin());
            if (row->editor().focusPolicy() != Qt::NoFocus)
                stops.push_back(&row->editor());
            if (row->readingButtons())
                stops.insert(stops.end(), row->readingButtons()->buttons().begin(),
                    row->readingButtons()->buttons().end());
        }
    };
    addRows(m_topRows);
    for (FormSection *section : m_sections) {
        stops.push_back(section->header());
        addRows(section->rows());
    }
    for (std::size_t at = 1; at < stops.size(); ++at)
        setTabOrder(stops[at - 1], stops[at]);
}

} // namespace counterfoil
