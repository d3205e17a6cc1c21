// SPDX-License-Identifier: GPL-3.0-or-later
#include "Keypad.h"

#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// A finger finds it without looking; what is lower than that is for small screens.
constexpr int lowestKey = 28;
constexpr int highestKey = 104;

} // namespace

Keypad::Keypad(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_zeros(nullptr)
    , m_mark(nullptr)
    , m_back(nullptr)
    , m_clear(nullptr)
    , m_issue(nullptr)
{
    // As on every till and telephone, whichever way the language is written.
    setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(look::space::small);
    for (int digit = 1; digit <= 9; ++digit)
        addDigit(digit, 2 - (digit - 1) / 3, (digit - 1) % 3);
    addDigit(0, 3, 1);
    m_zeros = addKey(3, 0);
    m_mark = addKey(3, 2);
    m_back = addKey(0, 3);
    m_clear = addKey(1, 3);
    m_issue = addKey(2, 3, 2);
    int column = 0;
    for (const int share : columnShares)
        grid->setColumnStretch(column++, share);
    setMaximumHeight(4 * highestKey + 3 * look::space::small);
    m_back->setIcon(look::icon(u"erase"));
    m_back->setIconSize({24, 24});
    m_back->setAutoRepeat(true);
    m_issue->setFocusPolicy(Qt::TabFocus);
    m_issue->setDefault(true); // the one main thing here
    connect(m_zeros, &QPushButton::clicked, this, [this] {
        press(Qt::Key_0, u"0"_s);
        press(Qt::Key_0, u"0"_s);
    });
    connect(m_mark, &QPushButton::clicked, this, [this] { press(Qt::Key_Period, m_decimalMark); });
    connect(m_back, &QPushButton::clicked, this, [this] { press(Qt::Key_Backspace, {}); });
    connect(m_clear, &QPushButton::clicked, this, &Keypad::cleared);
    connect(m_issue, &QPushButton::clicked, this, &Keypad::issueWanted);
    inEachLanguage(this, [this] { sayAnew(); });
}

QPushButton *Keypad::addKey(int row, int column, int rows)
{
    auto *key = new QPushButton;
    key->setFocusPolicy(Qt::NoFocus); // who types goes on typing
    key->setAutoDefault(false);
    key->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    key->setMinimumHeight(lowestKey);
    look::setType(key, look::Type::Heading);
    static_cast<QGridLayout *>(layout())->addWidget(key, row, column, rows, 1);
    m_keys.push_back(key);
    m_group->addButton(key);
    return key;
}

void Keypad::addDigit(int digit, int row, int column)
{
    QPushButton *key = addKey(row, column);
    m_digits[digit] = key;
    connect(key, &QPushButton::clicked, this,
        [this, digit] { press(Qt::Key_0 + digit, QString(QChar(u'0' + digit))); });
}

void Keypad::sayAnew()
{
    // In the digits in which the amounts beside them are written.
    for (const auto &[digit, key] : m_digits)
        key->setText(QLocale().toString(digit));
    m_zeros->setText(QLocale().toString(0) + QLocale().toString(0));
    //: A key of the till's keypad: takes the last digit away.
    m_back->setAccessibleName(tr("Erase the last digit"));
    m_back->setToolTip(m_back->accessibleName());
    //: A key of the till's keypad: empties the amount. As short as on a pocket calculator.
    m_clear->setText(tr("C", "key: clear"));
    m_clear->setAccessibleName(tr("Clear the amount"));
    m_clear->setToolTip(m_clear->accessibleName());
    //: The largest key of the till's keypad: issues the sale. One short word.
    m_issue->setText(tr("Issue"));
    setMark(m_decimalMark, m_mark->isEnabledTo(this)); // all of it may be disabled for a while
}

void Keypad::setMark(QChar decimalMark, bool hasDecimals)
{
    m_decimalMark = decimalMark;
    m_mark->setText(QString(decimalMark));
    m_mark->setAccessibleName(tr("Decimal mark"));
    m_mark->setEnabled(hasDecimals);
}

void Keypad::typeInto(QWidget *line)
{
    m_line = line;
}

void Keypad::press(int key, const QString &text)
{
    if (!text.isEmpty())
        Q_EMIT typing();
    if (!m_line)
        return;
    if (!m_line->hasFocus())
        m_line->setFocus(Qt::OtherFocusReason);
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(m_line, &down);
    if (!m_line)
        return; // the key has led elsewhere
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(m_line, &up);
}

/// Letters as large as the keys have room for.
void Keypad::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isLarge = m_mark->height() >= 56;
    for (QPushButton *key : m_keys) {
        const bool isWord = key == m_issue;
        look::setType(key, isLarge && !isWord ? look::Type::Title : look::Type::Heading);
    }
}

} // namespace counterfoil
