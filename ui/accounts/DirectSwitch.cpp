// SPDX-License-Identifier: GPL-3.0-or-later
#include "DirectSwitch.h"

#include "Question.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

DirectSwitch::DirectSwitch(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_question(new Question(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space::small);
    auto *help = new Text({}, look::Type::Caption, Text::Ink::Soft, this);
    column->addWidget(m_box);
    column->addWidget(help->wrapped());
    column->addWidget(m_question);

    QPushButton *yes = m_question->addAnswer();
    QPushButton *no = m_question->addHarmlessAnswer();
    yes->setObjectName(u"confirmDirect"_s);
    no->setObjectName(u"leaveDirectOff"_s);
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
        if (checked)
            ask();
        else
            answer(false);
    });
    connect(yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(no, &QPushButton::clicked, this, [this] { answer(false); });
    inEachLanguage(this, [this, help, yes, no] {
        //: Box to check: the customer's card data may be typed in this program.
        m_box->setText(tr("&Direct sales"));
        help->setText(tr("Card data is typed in this program instead of on the gateway’s page."));
        m_box->setAccessibleDescription(help->text());
        //: Button: direct sales are switched on.
        yes->setText(tr("&I understand, switch on"));
        //: Button, the other answer: direct sales stay switched off.
        no->setText(tr("Leave o&ff"));
    });
}

void DirectSwitch::setOn(bool on)
{
    m_on = on;
    m_box->setChecked(on);
    m_question->dismiss();
}

void DirectSwitch::ask()
{
    m_box->setChecked(false); // it is not on before the answer
    m_question->ask(translatable("DirectSwitch",
        "Whoever types card data here puts this computer, its network and its users under the card "
        "industry’s rules (PCI DSS). Ask your bank what that means for the shop before you switch this on."));
}

void DirectSwitch::answer(bool on)
{
    m_box->setFocus(Qt::OtherFocusReason); // the notice with its buttons goes
    setOn(on);
    Q_EMIT changed(on);
}

} // namespace counterfoil
