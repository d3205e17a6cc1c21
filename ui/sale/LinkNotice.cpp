// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkNotice.h"

#include "look/Scale.h"
#include "parts/Notice.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

LinkNotice::LinkNotice(QWidget *parent)
    : QWidget(parent)
    , m_told(new Notice(look::Tone::Warning))
    , m_question(new Notice(look::Tone::Warning))
    //: A button: a link may fill in the form.
    , m_fill(m_question->addAction(translatable("LinkNotice", "Fill in")))
{
    m_told->setObjectName(u"linkTold"_s);
    m_question->setObjectName(u"linkQuestion"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space::small);
    column->addWidget(m_question);
    column->addWidget(m_told);
    //: A button: a link must not fill in the form; what stands there stays.
    QPushButton *leave = m_question->addAction(translatable("LinkNotice", "Leave"));
    connect(m_fill, &QPushButton::clicked, this, [this] {
        m_question->setMessage({});
        setVisible(!m_told->isHidden());
        Q_EMIT fillWanted();
    });
    connect(leave, &QPushButton::clicked, this, [this] {
        m_question->setMessage({});
        setVisible(!m_told->isHidden());
        Q_EMIT leaveWanted();
    });
    hide();
}

void LinkNotice::tellFilled(const std::vector<LocalizedText> &leftOut)
{
    show(); // what nobody sees is not announced
    m_isRefused = false;
    constexpr std::size_t mostTold = 5; // a hostile link leaves no room for the form otherwise
    LocalizedText words = translatable("LinkNotice", "Filled in by a link. Look before you issue.");
    if (!leftOut.empty())
        //: Sentences follow that say what was left out, and why.
        words += u' ' + translatable("LinkNotice", "Not all of it was taken.");
    for (std::size_t at = 0; at < leftOut.size() && at < mostTold; ++at)
        words += u' ' + leftOut[at];
    if (leftOut.size() > mostTold)
        //: Behind a list of what a link has and the form did not get.
        words += u' ' + translatable("LinkNotice", "More was left out besides.");
    m_told->setMessage(words, look::Tone::Warning);
}

void LinkNotice::tellRefused(const LocalizedText &why)
{
    show();
    m_isRefused = true;
    m_question->setMessage({}); // it was about an earlier link
    m_told->setMessage(why, look::Tone::Bad);
}

void LinkNotice::ask()
{
    show();
    // That was an earlier link's; that one filled the form in stays true while the form stands there.
    if (std::exchange(m_isRefused, false))
        m_told->setMessage({});
    m_question->setMessage(translatable(
        "LinkNotice", "A link wants to fill in a new sale. What stands in the form would be replaced."));
}

void LinkNotice::setReady(bool ready)
{
    m_fill->setEnabled(ready);
}

void LinkNotice::clear()
{
    m_told->setMessage({});
    setVisible(isAsking());
}

bool LinkNotice::isAsking() const
{
    return !m_question->isHidden();
}

} // namespace counterfoil
