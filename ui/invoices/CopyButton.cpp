// SPDX-License-Identifier: GPL-3.0-or-later
#include "CopyButton.h"

#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/Copying.h"

#include <QEvent>

namespace counterfoil {

CopyButton::CopyButton(const LocalizedText &label, const LocalizedText &name, QWidget *parent)
    : QPushButton(parent)
    , m_label(label)
    , m_name(name)
{
    setAutoDefault(false);
    if (label.isEmpty()) {
        setFlat(true);
        setFixedWidth(look::controlHeight);
    }
    m_thanks.setSingleShot(true);
    m_thanks.setInterval(2000);
    connect(&m_thanks, &QTimer::timeout, this, &CopyButton::showUsual);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    showUsual();
}

void CopyButton::setLabel(const LocalizedText &label)
{
    if (label == m_label)
        return;
    m_label = label;
    m_thanks.stop();
    showUsual();
}

void CopyButton::setCopied(const QString &text)
{
    if (text == m_copied)
        return;
    m_copied = text;
    m_thanks.stop();
    showUsual();
}

void CopyButton::copy()
{
    if (m_copied.isEmpty())
        return;
    copying::copy(m_copied, copying::What::Text);
    m_thanks.start();
    setIcon(look::icon(u"check"));
    say();
}

void CopyButton::showUsual()
{
    setIcon(look::icon(u"copy"));
    say();
}

void CopyButton::say()
{
    const QString usual = m_label.isEmpty() ? m_name : m_label;
    const QString name = m_thanks.isActive() ? tr("Copied") : usual;
    if (m_label.isEmpty())
        setToolTip(usual);
    else
        setText(name);
    setAccessibleName(QString(name).remove(u'&'));
}

void CopyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace counterfoil
