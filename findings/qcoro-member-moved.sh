#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  QCoro 0.8.0 (qcoro-qt6-dev of Debian 12), g++ 12.2
# Guess:    co_return of a class member copies it, as a return of a member does in a function: only a local variable is moved.
# Behaviour: the promise's return_value takes any lvalue of the task's own type for one to be moved from. The member is empty after
#           the first call, and the second call answers with nothing.
# Seen:     first: "CF-7KQ2", second: "", member: ""
# For us:   members are copied into a local variable before they are given back (decision 0004).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=g++,pkgconf,qt6-base-dev,qcoro-qt6-dev,libgl-dev,libopengl-dev bookworm "$folder/root"
cat >"$folder/root/try.cpp" <<'END'
#include <QCoroTask>
#include <QCoreApplication>
#include <QDebug>
struct Books {
    QString reference = QStringLiteral("CF-7KQ2");
    QCoro::Task<QString> newest() { co_return reference; }
};
int main(int count, char **words)
{
    QCoreApplication app(count, words);
    Books books;
    const QString first = QCoro::waitFor(books.newest());
    const QString second = QCoro::waitFor(books.newest());
    qInfo() << "first:" << first << "second:" << second << "member:" << books.reference;
    return first == QStringLiteral("CF-7KQ2") && second.isEmpty() && books.reference.isEmpty() ? 0 : 1;
}
END
chroot "$folder/root" dpkg-query -W qcoro-qt6-dev
include=/usr/include/x86_64-linux-gnu/qt6
chroot "$folder/root" g++ -std=c++20 -fcoroutines -fPIC -I$include -I$include/QtCore -I/usr/include/qcoro6 -I/usr/include/qcoro6/qcoro \
    -I/usr/include/qcoro6/QCoro /try.cpp -o /try -lQt6Core -lQCoro6Core
chroot "$folder/root" /try || { echo "This is no longer so: the member keeps its value." >&2; exit 1; }
