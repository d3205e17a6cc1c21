// SPDX-License-Identifier: GPL-3.0-or-later
#include "InEachLanguage.h"

#include <QEvent>
#include <QWidget>

namespace counterfoil {

namespace {

class Sayer : public QObject {
public:
    Sayer(QWidget *widget, std::function<void()> say)
        : QObject(widget)
        , m_say(std::move(say))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::LanguageChange)
            m_say();
        return false;
    }

private:
    std::function<void()> m_say;
};

} // namespace

void inEachLanguage(QWidget *widget, std::function<void()> say)
{
    say();
    new Sayer(widget, std::move(say));
}

} // namespace counterfoil
