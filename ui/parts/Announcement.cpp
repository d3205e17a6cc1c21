// SPDX-License-Identifier: GPL-3.0-or-later
#include "Announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTimer>

#include <chrono>

namespace counterfoil {

namespace {

constexpr std::chrono::seconds spokenFor(5);

QAccessibleInterface *makeAlert(const QString &, QObject *object)
{
    auto *announcement = qobject_cast<Announcement *>(object);
    return announcement
        ? new QAccessibleWidget(announcement, QAccessible::AlertMessage, announcement->accessibleName())
        : nullptr;
}

} // namespace

Announcement::Announcement(const QString &words, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(1, 1);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(words);
}

void Announcement::say(QWidget *where, const QString &words)
{
    if (!QAccessible::isActive())
        return;
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAlert), true);
    QWidget *window = where->window();
    const auto before = window->findChildren<Announcement *>(Qt::FindDirectChildrenOnly);
    for (Announcement *old : before)
        delete old;
    if (words.isEmpty() || !where->isVisible())
        return;
    auto *announcement = new Announcement(words, window);
    announcement->lower();
    announcement->show(); // this is what is heard
    QTimer::singleShot(spokenFor, announcement, &QObject::deleteLater);
}

} // namespace counterfoil
