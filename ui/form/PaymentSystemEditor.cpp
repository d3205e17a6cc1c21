// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaymentSystemEditor.h"

#include "SystemDelegate.h"
#include "SystemListModel.h"
#include "look/Colours.h"
#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace counterfoil {

namespace {

constexpr int rowsInSight = 8;

/// The code of what was typed: of a title, of a code in any capitals, of words that mean one system alone;
/// empty for all else.
QString codeFor(const QString &typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return {};
    if (const PaymentSystem *listed = findPaymentSystem(text.toLower()))
        return listed->code.toString();
    if (currencyOfSystem(text.toLower())) // a whole code that is not listed means itself
        return {};
    const auto found = searchPaymentSystems(text);
    // "Ethereum" is one of them by its name, and found with others by its network.
    std::vector<const PaymentSystem *> titled;
    std::copy_if(found.begin(), found.end(), std::back_inserter(titled), [&text](const PaymentSystem *each) {
        return text.compare(systemLine(*each), Qt::CaseInsensitive) == 0
            || text.compare(QString(each->title()), Qt::CaseInsensitive) == 0;
    });
    if (titled.size() == 1)
        return titled.front()->code.toString();
    return found.size() == 1 ? found.front()->code.toString() : QString();
}

/// What the line shows for it: the title of a listed system, else the code as it will be sent.
QString shownFor(const QString &text)
{
    const QString code = codeFor(text);
    if (const PaymentSystem *listed = findPaymentSystem(code))
        return systemLine(*listed);
    const QString own = text.trimmed().toLower();
    return currencyOfSystem(own) ? own : text;
}

} // namespace

PaymentSystemEditor::PaymentSystemEditor(Field field, QWidget *parent)
    : FieldEditor(std::move(field), parent)
    , m_line(new QLineEdit(this))
    , m_model(new SystemListModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    m_line->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    buildList();
    watch(m_line, Lines::One);
    connect(m_line, &QLineEdit::textEdited, this, &PaymentSystemEditor::noteTyping);
    inEachLanguage(this, [this] { sayAnew(); });
}

void PaymentSystemEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    showHint();
}

/// Not cut off where the field is narrow: then a tip has the whole of it.
void PaymentSystemEditor::showHint()
{
    //: Stands in the empty field in which a payment system is looked for.
    const QString words = tr("Type a name, a country or a currency");
    constexpr int aroundIt = 60; // the frame and the arrow
    const QString shown = m_line->fontMetrics().elidedText(words, Qt::ElideRight, width() - aroundIt);
    m_line->setPlaceholderText(shown);
    m_line->setToolTip(shown == words ? QString() : words);
}

void PaymentSystemEditor::sayAnew()
{
    showHint();
    m_completer->popup()->setAccessibleName(tr("Payment systems"));
    m_arrow->setText(tr("Show all payment systems"));
    m_arrow->setToolTip(tr("Show all payment systems (arrow down)"));
    m_model->retranslate();
    if (!m_code.isEmpty() && m_line->text() == m_typed) // the name of the language before
        setText(QString(m_code));
}

void PaymentSystemEditor::buildList()
{
    auto *list = new QListView;
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFrameStyle(QFrame::Box | QFrame::Plain); // in the colour that eventFilter() gives it
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the model has been searched
    m_completer->setMaxVisibleItems(rowsInSight);
    m_completer->setPopup(list); // makes it its own
    list->setItemDelegate(new SystemDelegate(list)); // the completer has set one of its own
    list->installEventFilter(this); // last installed, first asked
    m_line->setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.data(SystemListModel::CodeRole).toString()); });

    m_arrow = m_line->addAction(look::icon(u"down"), QLineEdit::TrailingPosition);
    connect(m_arrow, &QAction::triggered, this, [this] {
        m_line->setFocus(Qt::MouseFocusReason);
        openList();
    });
}

void PaymentSystemEditor::setRecent(const QStringList &codes)
{
    m_model->setRecent(codes);
}

void PaymentSystemEditor::noteTyping(const QString &typed)
{
    m_typed = typed;
    m_code.clear();
    m_model->search(typed); // before the line opens its list
    Q_EMIT edited();
}

/// All of them where one stands there already (another is wanted), else those that fit.
void PaymentSystemEditor::openList()
{
    const QString code = codeFor(m_line->text());
    if (m_line->text() != m_typed)
        m_code.clear();
    m_typed = m_line->text();
    m_model->search(code.isEmpty() ? m_typed : QString());
    m_completer->setCompletionPrefix({});
    m_completer->complete();
    const int chosen = m_model->rowOf(code);
    if (chosen >= 0)
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(chosen, 0));
}

void PaymentSystemEditor::take(const QString &code)
{
    m_completer->popup()->hide();
    setText(code);
    if (m_line->hasFocus())
        m_line->selectAll(); // the next letter begins another search
    Q_EMIT edited();
}

bool PaymentSystemEditor::listKey(int key)
{
    QAbstractItemView *list = m_completer->popup();
    if (key == Qt::Key_Escape) { // what was typed is there again
        list->hide();
        const QSignalBlocker quiet(m_line);
        m_line->setText(m_typed);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Tab)
        return false;
    const QModelIndexList chosen = list->selectionModel()->selectedIndexes();
    const QString code =
        chosen.isEmpty() ? codeFor(m_typed) : chosen.front().data(SystemListModel::CodeRole).toString();
    // Of several that fit, none is taken that nobody has seen marked: the money would go another way.
    if (code.isEmpty() && key != Qt::Key_Tab) {
        list->setCurrentIndex(list->model()->index(0, 0));
        return true;
    }
    list->hide();
    if (!code.isEmpty())
        take(code);
    return key != Qt::Key_Tab; // which also goes on
}

QString PaymentSystemEditor::text() const
{
    if (!m_code.isEmpty() && m_line->text() == m_typed)
        return m_code;
    const QString code = codeFor(m_line->text());
    return code.isEmpty() ? m_line->text() : code;
}

void PaymentSystemEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(m_line);
    m_code = codeFor(text);
    m_line->setText(shownFor(text));
    m_line->setCursorPosition(0); // the name is in sight where the line is too short for all
    m_typed = m_line->text();
}

void PaymentSystemEditor::clear()
{
    setText({});
}

QWidget *PaymentSystemEditor::focusTarget()
{
    return m_line;
}

bool PaymentSystemEditor::tidy()
{
    const QString shown = shownFor(m_line->text());
    const bool isNew = shown != m_typed; // also where the list was left with another one highlighted
    if (isNew)
        setText(shown);
    return isNew;
}

bool PaymentSystemEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_completer->popup())
            return listKey(key);
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_F4) {
            openList();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && tidy())
            Q_EMIT edited();
    }
    if (watched != m_completer->popup())
        return FieldEditor::eventFilter(watched, event);
    if (event->type() == QEvent::Show) { // the scheme may have changed since
        QPalette own;
        own.setColor(QPalette::WindowText, look::colours(palette()).edge);
        m_completer->popup()->setPalette(own);
    }
    return false; // what happens to the list's focus is not the line's
}

} // namespace counterfoil
