#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Version:  Qt 6.4.2 (qt6-base-dev of Debian 12)
# Guess:    an interim answer (103 Early Hints, RFC 8297) is skipped by QNetworkAccessManager, as 100 Continue is; the 200 behind it is
#           the answer.
# Behaviour: 103 is the answer: status 103, no error, an empty body. The 200 with its body is never told.
# Seen:     status 103 error 0 bytes 0
# For us:   a payment gateway behind a front server that sends hints would seem to have answered nothing, and the sale would be issued
#           a second time. Calls are read by a reader of our own (decision 0022).
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "Start this as root: it makes a Debian of its own in a folder." >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/finding.XXXXXX")
trap 'rm -rf --one-file-system "$folder"' EXIT
# No network is needed once the packages are there, and nothing of this machine but its kernel is used.
mmdebstrap --quiet --variant=apt --components=main --include=g++,qt6-base-dev,python3-minimal,libgl-dev,libopengl-dev bookworm "$folder/root"
cat >"$folder/root/server.py" <<'END'
import socket
server = socket.create_server(("127.0.0.1", 0))
server.settimeout(60)
print(server.getsockname()[1], flush=True)
connection, _ = server.accept()
connection.settimeout(10)
connection.recv(65536)
connection.sendall(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n"
                   b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\nConnection: close\r\n\r\n{\"errorCode\":0}")
connection.close()
END
cat >"$folder/root/try.cpp" <<'END'
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <cstdio>
int main(int count, char **words)
{
    QCoreApplication app(count, words);
    QNetworkAccessManager manager;
    auto *reply = manager.get(QNetworkRequest(QUrl(QString::fromLatin1(words[1]))));
    QObject::connect(reply, &QNetworkReply::finished, &app, [reply] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const auto bytes = reply->readAll().size();
        std::printf("status %d error %d bytes %lld\n", status, reply->error(), static_cast<long long>(bytes));
        QCoreApplication::exit(status == 103 && reply->error() == QNetworkReply::NoError && bytes == 0 ? 0 : 1);
    });
    QTimer::singleShot(20000, &app, [] { QCoreApplication::exit(1); });
    return app.exec();
}
END
chroot "$folder/root" dpkg-query -W qt6-base-dev
include=/usr/include/x86_64-linux-gnu/qt6
chroot "$folder/root" g++ -std=c++17 -fPIC -I$include -I$include/QtCore -I$include/QtNetwork /try.cpp -o /try -lQt6Core -lQt6Network
coproc SERVER { exec chroot "$folder/root" python3 /server.py; }
read -r -t 30 -u "${SERVER[0]}" port
chroot "$folder/root" /try "http://127.0.0.1:$port/" || { echo "This is no longer so: the 200 is the answer." >&2; exit 1; }
