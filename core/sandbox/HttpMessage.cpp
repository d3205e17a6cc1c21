// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpMessage.h"

#include <QUrlQuery>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    default:
        return "Sandbox";
    }
}

/// These answers end with their headers, whatever they are asked for.
bool forbidsBody(int status)
{
    return status == 204 || status == 304;
}

} // namespace

QByteArray IncomingRequest::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [&name](const auto &entry) { return entry.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

bool IncomingRequest::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(),
        [&name](const auto &entry) { return entry.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QString IncomingRequest::queryValue(const QString &name) const
{
    return QUrlQuery(QString::fromUtf8(query)).queryItemValue(name, QUrl::FullyDecoded);
}

OutgoingAnswer OutgoingAnswer::json(const Json &value, int status)
{
    return {.status = status, .body = value.toBytes()};
}

OutgoingAnswer OutgoingAnswer::html(const QByteArray &page, int status)
{
    return {.status = status, .contentType = "text/html; charset=utf-8", .body = page};
}

OutgoingAnswer OutgoingAnswer::seeOther(const QByteArray &location)
{
    return {.status = 303,
        .contentType = "text/plain",
        .body = {},
        .headers = {{"Location", location}, {"Referrer-Policy", "no-referrer"}}};
}

OutgoingAnswer OutgoingAnswer::error(int status, int code, const QString &message)
{
    Json body = Json::object();
    body.set(u"errorCode"_s, Json::integer(code));
    body.set(u"errorMessage"_s, Json::string(message));
    return json(body, status);
}

QByteArray OutgoingAnswer::toBytes(bool keepAlive, bool withBody) const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    if (!forbidsBody(status)) {
        bytes += "Content-Type: " + contentType + "\r\n";
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    bytes += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    bytes += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (withBody && !forbidsBody(status))
        bytes += body;
    return bytes;
}

} // namespace counterfoil
