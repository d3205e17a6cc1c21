// SPDX-License-Identifier: GPL-3.0-or-later
#include "MethodBar.h"

#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"
#include "parts/Text.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QFile>
#include <QToolButton>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// A method brings its picture by its name; one without gets the general one.
QIcon iconFor(const QString &methodId)
{
    const bool known = QFile::exists(u":/counterfoil/icons/%1.svg"_s.arg(methodId));
    return look::icon(known ? methodId : u"sale"_s);
}

} // namespace

MethodBar::MethodBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new Flow(Flow::Width::Own))
    , m_only(new Text({}, look::Type::Body, Text::Ink::Soft, this))
    , m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_only->wrapped());
    column->addLayout(m_row);
    m_only->hide();
    spoken::as(this, QAccessible::Grouping);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        keepTabOnChosen();
        Q_EMIT chosenChanged(m_ids.at(id));
    });
    inEachLanguage(this, [this] { sayAnew(); });
}

void MethodBar::sayAnew()
{
    setAccessibleName(tr("Payment method"));
    for (std::size_t at = 0; at < m_words.size(); ++at) {
        QAbstractButton *button = m_group->button(static_cast<int>(at));
        button->setText(m_words[at].title);
        button->setToolTip(m_words[at].summary);
        button->setAccessibleDescription(m_words[at].summary);
    }
    m_only->setText(m_words.size() == 1 ? m_words.front().summary : LocalizedText());
}

void MethodBar::setMethods(const std::vector<const PaymentMethod *> &methods, const QString &wanted)
{
    const QSignalBlocker quiet(m_group);
    QStringList ids;
    for (const PaymentMethod *method : methods)
        ids << method->id;
    const QString chosen = ids.contains(wanted) ? wanted : ids.value(0);
    if (ids == m_ids) { // accounts are read again whenever one changes, whoever changed it
        choose(chosen);
        return;
    }
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const auto old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        button->hide(); // hands the keyboard on: it may stay alone, and without one no key would do anything
        delete button;
    }
    m_ids.clear();
    m_words.clear();
    QWidget *before = m_before;
    for (const PaymentMethod *method : methods) {
        auto *button = new QToolButton;
        button->setIcon(iconFor(method->id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus to the form
        button->installEventFilter(this);
        button->setMinimumHeight(look::controlHeight);
        m_group->addButton(button, static_cast<int>(m_ids.size()));
        m_row->addWidget(button);
        m_ids << method->id;
        m_words.push_back({method->title, method->summary});
        if (before)
            setTabOrder(before, button); // made anew, it would come last on the Tab key's way
        before = button;
        button->setVisible(methods.size() > 1);
    }
    sayAnew();
    m_only->setVisible(methods.size() == 1);
    choose(chosen);
    QAbstractButton *button = m_group->checkedButton();
    if (hadFocus && button && !button->isHidden())
        button->setFocus(Qt::OtherFocusReason);
}

QString MethodBar::chosen() const
{
    return m_ids.value(m_group->checkedId());
}

void MethodBar::choose(const QString &methodId)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *button = m_group->button(static_cast<int>(m_ids.indexOf(methodId))))
        button->setChecked(true);
    keepTabOnChosen();
}

bool MethodBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) // which the button is still to hear of
        QMetaObject::invokeMethod(this, &MethodBar::pointedAt, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

/// The Tab key stops at the chosen one; arrow keys lead to the others.
void MethodBar::keepTabOnChosen()
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

} // namespace counterfoil
