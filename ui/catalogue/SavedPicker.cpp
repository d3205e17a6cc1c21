// SPDX-License-Identifier: GPL-3.0-or-later
#include "SavedPicker.h"

#include "catalogue/Barcode.h"
#include "catalogue/CatalogueWords.h"
#include "look/Colours.h"
#include "look/Icons.h"
#include "parts/InEachLanguage.h"
#include "parts/Words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsInSight = 8;
constexpr qsizetype longestPart = 60;

QString cut(const QString &text)
{
    return words::oneLine(text, longestPart);
}

bool isMeant(const SavedItem &item, const QString &name)
{
    const QString code = barcodeKey(name);
    return catalogue::numberKey(item.number) == catalogue::numberKey(name)
        || std::any_of(item.barcodes.begin(), item.barcodes.end(),
            [&code](const QString &barcode) { return barcodeKey(barcode) == code; });
}

bool isMeant(const SavedCustomer &customer, const QString &name)
{
    return catalogue::numberKey(customer.number) == catalogue::numberKey(name);
}

enum class OnlyOne { IsMeant, MustBeExact };

/// Which one is meant by a name that is typed in full: the only one, or the only exact one.
template <typename Record>
std::optional<std::size_t> meant(const std::vector<Record> &found, const QString &name, OnlyOne onlyOne)
{
    if (found.size() == 1 && onlyOne == OnlyOne::IsMeant)
        return 0;
    std::optional<std::size_t> exact;
    for (std::size_t row = 0; row < found.size(); ++row) {
        if (isMeant(found[row], name) && std::exchange(exact, row))
            return {}; // two items with one barcode
    }
    return exact;
}

} // namespace

QString savedLine(const SavedItem &item)
{
    QStringList parts{cut(item.number), cut(item.name)};
    for (const Money &price : item.prices)
        parts << words::amount(price, QLocale());
    return parts.join(u" · "_s);
}

QString savedLine(const SavedCustomer &customer)
{
    QStringList parts{cut(customer.number)};
    for (const QString &part : {customer.name, customer.email, customer.phone}) {
        if (!part.isEmpty())
            parts << cut(part);
    }
    return parts.join(u" · "_s);
}

SavedPicker::SavedPicker(Catalogue &catalogue, Catalogue::Of of, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_of(of)
    , m_line(new QLineEdit(this))
    , m_model(new QStringListModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_line->setMaxLength(200);
    m_line->addAction(look::icon(u"search"), QLineEdit::LeadingPosition);
    auto *list = new QListView;
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the catalogue has searched
    m_completer->setMaxVisibleItems(rowsInSight);
    m_completer->setPopup(list); // makes it its own
    m_completer->setWidget(m_line); // and not the line's: it would put what is marked into it
    list->installEventFilter(this); // last installed, first asked
    m_line->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(static_cast<std::size_t>(index.row())); });
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        Q_EMIT said({});
        showMatches();
    });
    inEachLanguage(this, [this] {
        const bool isItem = m_of == Catalogue::Of::Items;
        //: Stands in an empty line in which a saved item is picked. Short.
        m_line->setPlaceholderText(isItem ? tr("Saved item")
                                          //: Stands in an empty line in which a saved customer is picked.
                                          //: Short.
                                          : tr("Saved customer"));
        //: “2*7” is typed as it stands here: two pieces of the item with the number 7.
        const QString help = isItem ? tr("Item: name, number or barcode. 2*7 adds two of number 7.")
                                    : tr("Customer: name, number or e-mail");
        m_line->setToolTip(help);
        m_line->setAccessibleDescription(help);
        m_line->setAccessibleName(isItem ? tr("Add a saved item") : tr("Choose a saved customer"));
        m_completer->popup()->setAccessibleName(isItem ? tr("Saved items") : tr("Saved customers"));
    });
}

/// Without a name where only the quantity is there yet. Of customers there is one.
Result<Counted> SavedPicker::typed() const
{
    if (m_of == Catalogue::Of::Items)
        return countedIn(m_line->text(), m_numbers);
    Counted one;
    one.name = m_line->text().trimmed();
    return one;
}

void SavedPicker::showMatches()
{
    const auto now = typed();
    if (!now) {
        m_completer->popup()->hide();
        Q_EMIT said(now.error().message);
        return;
    }
    if (now->name.isEmpty()) {
        ++m_searches;
        m_completer->popup()->hide();
        return;
    }
    search(now->name, false);
}

void SavedPicker::pick(const QString &typedElsewhere)
{
    m_line->setText(typedElsewhere);
    m_completer->popup()->hide();
    const auto now = typed();
    if (!now)
        Q_EMIT said(now.error().message);
    else if (!now->name.isEmpty())
        search(now->name, true);
}

QCoro::Task<> SavedPicker::search(QString name, bool isFinal)
{
    const int turn = ++m_searches;
    const QPointer<SavedPicker> self(this);
    CatalogueQuery query;
    query.typed = name;
    QStringList lines;
    std::optional<Error> error;
    if (m_of == Catalogue::Of::Items) {
        auto asking = m_catalogue.items(query);
        auto page = co_await asking;
        if (!self || turn != m_searches)
            co_return;
        if (page)
            m_items = std::move(page->records);
        else
            error = page.error();
        for (const SavedItem &item : m_items)
            lines << savedLine(item);
    } else {
        auto asking = m_catalogue.customers(query);
        auto page = co_await asking;
        if (!self || turn != m_searches)
            co_return;
        if (page)
            m_customers = std::move(page->records);
        else
            error = page.error();
        for (const SavedCustomer &customer : m_customers)
            lines << savedLine(customer);
    }
    if (error) {
        if (error->code != u"catalogue-interrupted")
            Q_EMIT said(error->message);
        co_return;
    }
    m_matchesOf = name;
    m_model->setStringList(lines);
    if (isFinal)
        decide(name);
    else
        offer(lines);
}

void SavedPicker::offer(const QStringList &lines)
{
    if (lines.isEmpty() || !m_line->hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix({});
    m_completer->complete();
}

/// After Enter: the one that is meant, else the person sees what fits.
void SavedPicker::decide(const QString &name)
{
    // A scanned number of goods that only stands in the note of another item, or begins its number, is not
    // that item.
    const auto exactly = isGoodsNumber(name) ? OnlyOne::MustBeExact : OnlyOne::IsMeant;
    const auto row = m_of == Catalogue::Of::Items ? meant(m_items, name, exactly)
                                                  : meant(m_customers, name, OnlyOne::IsMeant);
    if (row) {
        take(*row);
        return;
    }
    if (m_model->rowCount() == 0) {
        //: %1: what was typed or scanned.
        Q_EMIT said(
            translatable("SavedPicker", "Nothing saved begins with “%1”, or has that number or barcode.")
                .arg(name.left(40)));
        m_line->selectAll();
        return;
    }
    m_line->setFocus(Qt::OtherFocusReason);
    offer(m_model->stringList());
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void SavedPicker::take(std::size_t row)
{
    m_completer->popup()->hide();
    const auto now = typed();
    const Quantity quantity = now ? now->quantity : Quantity::ofPieces(1);
    ++m_searches; // what is on its way comes too late
    m_line->clear();
    Q_EMIT said({});
    if (m_of == Catalogue::Of::Items && row < m_items.size()) {
        const SavedItem item = m_items[row];
        Q_EMIT itemPicked(item, quantity.thousandths());
    } else if (m_of == Catalogue::Of::Customers && row < m_customers.size()) {
        const SavedCustomer customer = m_customers[row];
        Q_EMIT customerPicked(customer);
    }
}

bool SavedPicker::listKey(int key)
{
    QAbstractItemView *list = m_completer->popup();
    if (key == Qt::Key_Escape) {
        list->hide();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    const QModelIndexList chosen = list->selectionModel()->selectedIndexes();
    const auto now = typed();
    if (!chosen.isEmpty() && now && now->name == m_matchesOf)
        take(static_cast<std::size_t>(chosen.front().row()));
    else
        pick(m_line->text()); // faster than the list: what is meant is asked for
    return true;
}

bool SavedPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_completer->popup())
            return listKey(key);
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            pick(m_line->text());
            return true; // it issues nothing
        }
        if (key == Qt::Key_Down && !m_line->text().trimmed().isEmpty()) {
            showMatches();
            return true;
        }
    }
    if (watched == m_completer->popup()
        && event->type() == QEvent::Show) { // the scheme may have changed since
        QPalette own;
        own.setColor(QPalette::WindowText, look::colours(palette()).edge);
        m_completer->popup()->setPalette(own);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace counterfoil
