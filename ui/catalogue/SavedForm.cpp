// SPDX-License-Identifier: GPL-3.0-or-later
#include "SavedForm.h"

#include "base/Language.h"
#include "catalogue/Barcode.h"
#include "form/NoteLine.h"
#include "form/PaymentSystemEditor.h"
#include "form/QuietComboBox.h"
#include "look/Scale.h"
#include "methods/MethodCatalogue.h"
#include "money/AmountReadings.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesHigh = 3;

Field systemField(const QString &column)
{
    Field field;
    field.wireName = column;
    field.kind = FieldKind::PaymentSystem;
    return field;
}

/// With the marks of whoever reads it, so that it can be typed as it stands there.
LocalizedText examplePrice()
{
    return Money(350, *Currency::find(u"EUR")).display();
}

/// As the form of a sale reads amounts (plainReading()): one with others' marks that can have been meant in
/// one way alone is taken.
tl::expected<Money, SavedError> readPrice(const QString &line)
{
    const qsizetype blank = line.lastIndexOf(u' ');
    const auto currency = Currency::find(QStringView(line).sliced(blank + 1).toString().toUpper());
    if (blank < 0 || !currency) {
        //: %1: what was typed; %2: an amount and its currency, “3.50 EUR”.
        const LocalizedText words = translatable(
            "SavedForm", "“%1” has no currency that is known here. Write amount and code, such as %2.")
                                        .arg(line.left(40), examplePrice());
        return tl::unexpected(SavedError{u"price"_s, Error{ErrorKind::Input, u"price-form"_s, words, {}}});
    }
    const QString typed = line.left(blank);
    const NumberStyle numbers = NumberStyle::of(QLocale());
    const auto read = Money::parse(typed, *currency, numbers);
    if (read)
        return *read;
    const std::vector<Money> meant = readingsOf(typed, *currency);
    if (meant.size() == 1 && !areThousandsInDoubt(typed, *currency, numbers.groupMark))
        return meant.front();
    return tl::unexpected(SavedError{u"price"_s, read.error()});
}

} // namespace

SavedForm::SavedForm(Catalogue::Of of, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(look::space::small);
    m_grid->setVerticalSpacing(look::space::hair);
    m_grid->setColumnStretch(1, 1);
    //: A field of a saved item or customer.
    const LocalizedText name = translatable("SavedForm", "Name");
    //: A field of a saved item or customer: the shop's own number.
    const LocalizedText number = translatable("SavedForm", "Number");
    //: A field of a saved item or customer.
    const LocalizedText note = translatable("SavedForm", "Note");
    const LocalizedText given = translatable("SavedForm", "Left empty, it gets one.");
    add(u"name"_s, name, {}, Kind::Line);
    add(u"number"_s, number, given, Kind::Line);
    if (of == Catalogue::Of::Items) {
        add(u"price"_s, translatable("SavedForm", "Price"),
            //: %1: an amount and its currency, “3.50 EUR”.
            translatable("SavedForm", "Amount and currency, such as %1; each currency on a line of its own.")
                .arg(examplePrice()),
            Kind::Lines);
        add(u"barcode"_s, translatable("SavedForm", "Barcode"),
            translatable("SavedForm", "Scan it here; each on a line of its own."), Kind::Lines);
        add(u"method"_s, translatable("SavedForm", "Paid by"), {}, Kind::Method);
        //: A field of a saved item: by which of the payment systems.
        add(u"system"_s, translatable("SavedForm", "Payment system"), {}, Kind::System);
        add(u"note"_s, note, translatable("SavedForm", "What a sale of it is for."), Kind::Lines);
    } else {
        add(u"email"_s, translatable("SavedForm", "E-mail"), {}, Kind::Line);
        add(u"phone"_s, translatable("SavedForm", "Phone"),
            translatable("SavedForm", "With its country, such as +33 6 12 34 56 78."), Kind::Line);
        //: A field of a customer: which one they speak.
        add(u"language"_s, translatable("SavedForm", "Language"), {}, Kind::Language);
        add(u"note"_s, note, translatable("SavedForm", "For yourself."), Kind::Lines);
    }
    inEachLanguage(this, [this] { sayAnew(); });
    for (std::size_t at = 1; at < m_rows.size(); ++at)
        setTabOrder(m_rows[at - 1].editor(), m_rows[at].editor());
}

QWidget *SavedForm::Row::editor() const
{
    return line  ? static_cast<QWidget *>(line)
        : lines  ? static_cast<QWidget *>(lines)
        : choice ? static_cast<QWidget *>(choice)
                 : system;
}

QWidget *SavedForm::Row::focus() const
{
    return system ? system->focusTarget() : editor();
}

/// What can be chosen, with its data; the words follow with each language. First: nothing.
QuietComboBox *SavedForm::choices(Kind kind) const
{
    auto *box = new QuietComboBox;
    box->addItem(QString(), QString());
    if (kind == Kind::Language) {
        for (const QString &code : Language::offered())
            box->addItem(Language::ownName(code), code);
        return box;
    }
    for (const MethodCatalogue methods = MethodCatalogue::standard();
         const PaymentMethod &method : methods.methods())
        box->addItem(QString(), method.id);
    return box;
}

void SavedForm::add(const QString &column, const LocalizedText &label, const LocalizedText &help, Kind kind)
{
    Row row{.column = column, .label = label, .help = help};
    row.title = new Text({}, look::Type::Body, Text::Ink::Soft);
    row.note = new NoteLine(help);
    const auto touched = [this, column] { noteEdit(column); };
    switch (kind) {
    case Kind::Line:
        row.line = new QLineEdit;
        row.line->setMaxLength(2000);
        connect(row.line, &QLineEdit::textEdited, this, touched);
        connect(row.line, &QLineEdit::returnPressed, this, &SavedForm::submitted);
        break;
    case Kind::Lines:
        row.lines = new QPlainTextEdit;
        row.lines->setTabChangesFocus(true);
        row.lines->setFixedHeight(
            QFontMetrics(row.lines->font()).lineSpacing() * linesHigh + 2 * look::space::small);
        connect(row.lines, &QPlainTextEdit::textChanged, this, touched);
        break;
    case Kind::Method:
    case Kind::Language:
        row.choice = choices(kind);
        connect(row.choice, &QComboBox::activated, this, touched);
        break;
    case Kind::System:
        row.system = new PaymentSystemEditor(systemField(column));
        connect(row.system, &FieldEditor::edited, this, touched);
        connect(row.system, &FieldEditor::confirmed, this, &SavedForm::submitted);
        break;
    }
    row.title->setBuddy(row.focus());
    const int at = static_cast<int>(m_rows.size()) * 2;
    // Beside one line in its middle; beside several in the middle of the first.
    if (row.lines)
        row.title->setContentsMargins(0, look::space::small, 0, 0);
    m_grid->addWidget(row.title, at, 0, row.lines ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(row.editor(), at, 1);
    m_grid->addWidget(row.note, at + 1, 1);
    showNote(row);
    m_rows.push_back(row);
}

void SavedForm::showNote(Row &row)
{
    const bool isInDoubt = !row.doubt.isEmpty();
    const LocalizedText help = isInDoubt ? row.doubt : row.help;
    row.note->setHelp(help, isInDoubt ? look::Tone::Warning : look::Tone::Neutral);
    row.note->setReason(row.reason);
    row.note->setVisible(!help.isEmpty() || !row.reason.isEmpty());
    row.focus()->setProperty("wrong", !row.reason.isEmpty());
    row.focus()->update();
    const LocalizedText description =
        row.reason.isEmpty() ? help : translatable("FieldRow", "Wrong. %1").arg(row.reason);
    row.focus()->setAccessibleDescription(description);
}

/// What was wrong may be right now; it is judged when it is saved.
void SavedForm::noteEdit(const QString &column)
{
    m_isTouched = true;
    if (Row *there = row(column)) {
        there->doubt = {};
        there->reason = {};
        showNote(*there);
    }
    Q_EMIT edited();
}

void SavedForm::sayAnew()
{
    for (Row &row : m_rows) {
        row.title->setText(row.label);
        row.focus()->setAccessibleName(row.label);
        showNote(row);
        if (!row.choice)
            continue;
        if (row.column == u"language") {
            //: A customer's language: nobody has said which one.
            row.choice->setItemText(0, tr("Not known"));
            continue;
        }
        //: One of the choices beside the payment methods: it is asked at the sale.
        row.choice->setItemText(0, tr("Asked at the sale"));
        const MethodCatalogue methods = MethodCatalogue::standard();
        for (int at = 1; at < row.choice->count(); ++at) {
            if (const PaymentMethod *method = methods.find(row.choice->itemData(at).toString()))
                row.choice->setItemText(at, method->title);
        }
    }
}

SavedForm::Row *SavedForm::row(const QString &column)
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&column](const Row &each) { return each.column == column; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString SavedForm::text(const QString &column)
{
    const Row *there = row(column);
    return there->line  ? there->line->text()
        : there->lines  ? there->lines->toPlainText()
        : there->system ? there->system->text()
                        : there->choice->currentData().toString();
}

void SavedForm::setText(const QString &column, const QString &text)
{
    Row *there = row(column);
    if (there->line) {
        there->line->setText(text);
        there->line->setCursorPosition(0);
    } else if (there->lines) {
        const QSignalBlocker quiet(there->lines);
        there->lines->setPlainText(text);
    } else if (there->system) {
        there->system->setText(text);
    } else {
        // A file may have brought what is not offered here, such as a language that this program does not
        // speak: it stays.
        if (there->choice->findData(text) < 0) {
            const QString own = column == u"language" ? QLocale(text).nativeLanguageName() : QString();
            there->choice->addItem(own.isEmpty() ? text : own, text);
        }
        there->choice->setCurrentIndex(there->choice->findData(text));
    }
}

void SavedForm::clearNotes()
{
    for (Row &row : m_rows) {
        row.doubt = {};
        row.reason = {};
        showNote(row);
    }
}

bool SavedForm::isOutdated(const SavedItem &now) const
{
    SavedItem here = now;
    here.place = m_shownItem.place; // which a sale changes
    return now.id == m_shownItem.id && here != m_shownItem;
}

bool SavedForm::isOutdated(const SavedCustomer &now) const
{
    SavedCustomer here = now;
    here.place = m_shownCustomer.place;
    return now.id == m_shownCustomer.id && here != m_shownCustomer;
}

void SavedForm::show(const SavedItem &item)
{
    m_id = item.id;
    m_shownItem = item;
    QStringList prices;
    const NumberStyle numbers = NumberStyle::of(QLocale());
    for (const Money &price : item.prices)
        prices << numbers.write(price.decimalText()) + u' ' + price.currency().code();
    const std::pair<QString, QString> texts[] = {{u"name"_s, item.name}, {u"number"_s, item.number},
        {u"price"_s, prices.join(u'\n')}, {u"barcode"_s, item.barcodes.join(u'\n')},
        {u"method"_s, item.methodId}, {u"system"_s, item.paymentSystem}, {u"note"_s, item.note}};
    for (const auto &[column, text] : texts)
        setText(column, text);
    clearNotes();
    showDoubts();
    m_isTouched = false;
}

void SavedForm::show(const SavedCustomer &customer)
{
    m_id = customer.id;
    m_shownCustomer = customer;
    const std::pair<QString, QString> texts[] = {{u"name"_s, customer.name}, {u"number"_s, customer.number},
        {u"email"_s, customer.email}, {u"phone"_s, customer.phone}, {u"language"_s, customer.language},
        {u"note"_s, customer.note}};
    for (const auto &[column, text] : texts)
        setText(column, text);
    clearNotes();
    m_isTouched = false;
}

std::optional<SavedItem> SavedForm::item()
{
    clearNotes();
    SavedItem item{.id = m_id,
        .number = text(u"number"_s),
        .name = text(u"name"_s),
        .barcodes = text(u"barcode"_s).split(u'\n', Qt::SkipEmptyParts),
        .methodId = text(u"method"_s),
        .paymentSystem = text(u"system"_s),
        .note = text(u"note"_s)};
    for (const QString &typed : text(u"price"_s).split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = typed.simplified(); // blanks that do not break are what is pasted from pages
        if (line.isEmpty())
            continue;
        const auto read = readPrice(line);
        if (!read) {
            showError(read.error());
            return {};
        }
        item.prices.push_back(*read);
    }
    auto good = checked(std::move(item));
    if (!good) {
        showError(good.error());
        return {};
    }
    return *good;
}

std::optional<SavedCustomer> SavedForm::customer()
{
    clearNotes();
    auto good = checked(SavedCustomer{.id = m_id,
        .number = text(u"number"_s),
        .name = text(u"name"_s),
        .email = text(u"email"_s),
        .phone = text(u"phone"_s),
        .language = text(u"language"_s),
        .note = text(u"note"_s)});
    if (!good) {
        showError(good.error());
        return {};
    }
    return *good;
}

void SavedForm::showError(const SavedError &error)
{
    Row *wrong = row(error.column);
    if (!wrong)
        wrong = &m_rows.front();
    wrong->reason = error.error.message;
    showNote(*wrong);
    wrong->focus()->setFocus(Qt::OtherFocusReason);
}

void SavedForm::showDoubts()
{
    Row *codes = row(u"barcode"_s);
    if (!codes)
        return;
    for (const QString &barcode : codes->lines->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const LocalizedText doubt = barcodeDoubt(barcode);
        if (doubt.isEmpty())
            continue;
        codes->doubt = doubt;
        showNote(*codes);
        return;
    }
}

void SavedForm::takeFocus()
{
    m_rows.front().line->setFocus(Qt::OtherFocusReason);
    m_rows.front().line->selectAll();
}

} // namespace counterfoil
