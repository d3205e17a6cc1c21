// SPDX-License-Identifier: GPL-3.0-or-later
#include "CopyButton.h"

#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/Copying.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

CopyButton::CopyButton(const QString &label, const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_label(label)
    , m_name(name)
{
    setAutoDefault(false);
    if (label.isEmpty()) {
        setFlat(true);
        setFixedWidth(look::controlHeight);
        setToolTip(name);
    }
    m_thanks.setSingleShot(true);
    m_thanks.setInterval(2000);
    connect(&m_thanks, &QTimer::timeout, this, &CopyButton::showUsual);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    showUsual();
}

void CopyButton::setWords(const QString &label, const QString &name)
{
    if (label == m_label && name == m_name)
        return;
    m_label = label;
    m_name = name;
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
    copying::copy(m_copied, u"text"_s);
    setIcon(look::icon(u"check"));
    setAccessibleName(u"Copied"_s);
    if (!m_label.isEmpty()) {
        setText(u"Copied"_s);
    }
    m_thanks.start();
}

void CopyButton::showUsual()
{
    setIcon(look::icon(u"copy"));
    setText(m_label);
    setAccessibleName(m_name);
}

} // namespace counterfoil
