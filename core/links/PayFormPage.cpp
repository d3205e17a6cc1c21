// SPDX-License-Identifier: GPL-3.0-or-later
#include "PayForm.h"
#include "base/LocalizedText.h"
#include "base/WebAddress.h"

#include <QCryptographicHash>
#include <QLocale>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// Not form.submit(): a field of that name would stand in its place.
const QByteArray script = "HTMLFormElement.prototype.submit.call(document.forms[0])";

const QByteArray style = R"(
:root { color-scheme: light dark; --ground: #f4f5f7; --card: #fff; --ink: #1a1d21; --soft: #5a6270;
  --line: #dfe2e7; --main: #1f5fd0; --on-main: #fff }
@media (prefers-color-scheme: dark) {
  :root { --ground: #15181c; --card: #1f2329; --ink: #eceef1; --soft: #a4acb8; --line: #343a43;
    --main: #7ba7f7; --on-main: #0d1a33 } }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem;
  background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif }
main { width: 100%; max-width: 27rem; padding: 2rem; background: var(--card);
  border: 1px solid var(--line); border-radius: .75rem }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25 }
p { margin: 0 0 .75rem; color: var(--soft) }
strong { color: var(--ink); overflow-wrap: anywhere }
button { display: block; width: 100%; min-height: 3.25rem; margin-top: 1.5rem; border: 0; border-radius: .5rem;
  background: var(--main); color: var(--on-main); font: inherit; font-weight: 600; cursor: pointer }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px }
)";

QByteArray hash(const QByteArray &content)
{
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + "'";
}

/// Between double quotes or tags alike. Line ends by number: the browser would change them otherwise.
QByteArray escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'&' || c == u'<' || c == u'>' || c == u'"' || c == u'\'' || c == u'\n' || c == u'\r')
            safe += u"&#%1;"_s.arg(c.unicode());
        else
            safe += c;
    }
    return safe.toUtf8();
}

/// The sentence in the language of the interface, with `place`, which is HTML, for its %1.
QByteArray said(const LocalizedText &sentence, const QByteArray &place = {})
{
    return escaped(sentence.toString()).replace("%1", place); // NOLINT: the page is read now
}

/// The page's language, and which way it is written.
QByteArray languageAttributes()
{
    const QLocale locale;
    return "lang=\"" + locale.bcp47Name().toLatin1()
        + (locale.textDirection() == Qt::RightToLeft ? "\" dir=\"rtl\"" : "\"");
}

/// Chromium applies form-action to the redirects behind a form as well, and a gateway redirects to banks that
/// nobody knows here: so the form may lead to any place that a pay link may lead to. What is posted, and
/// where to at first, nobody else decides: nothing of the gateway's stands in this page but escaped texts.
QByteArray policy(const QUrl &action)
{
    const QByteArray places = isLoopback(action) ? "https: http://127.0.0.1:* http://localhost:*" : "https:";
    return "default-src 'none'; base-uri 'none'; script-src " + hash(script) + "; style-src " + hash(style)
        + "; form-action " + places;
}

} // namespace

QByteArray PayForm::page() const
{
    const QByteArray host = escaped(action.host());
    //: The title of a web page for the customer. %1 is the name of the computer that takes the payment.
    const QByteArray title = said(translatable("PayFormPage", "Payment at %1"), host);
    //: The heading of a web page for the customer, which goes on to the payment by itself.
    const QByteArray heading = said(translatable("PayFormPage", "On the way to the payment"));
    //: %1 is the name of the computer that takes the payment.
    const LocalizedText where = translatable("PayFormPage", "You are being taken to %1.");
    //: The button is “Go on to the payment”.
    const LocalizedText waiting =
        translatable("PayFormPage", "If nothing happens within a few seconds, use the button.");
    //: A button of a web page for the customer.
    const QByteArray button = said(translatable("PayFormPage", "Go on to the payment"));

    QByteArray page = "<!doctype html>\n<html " + languageAttributes()
        + ">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
        + policy(action)
        + "\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + title + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n<h1>" + heading
        + "</h1>\n<p>" + said(where, "<strong>" + host + "</strong>") + "</p>\n<p>" + said(waiting)
        + "</p>\n<form action=\"" + escaped(action.toString(QUrl::FullyEncoded)) + "\" method=\""
        + (isPost ? "post" : "get") + "\" accept-charset=\"utf-8\">\n";
    for (const auto &[name, value] : fields)
        page += "<input type=\"hidden\" name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\">\n";
    return page + "<button type=\"submit\">" + button + "</button>\n</form>\n</main>\n<script>" + script
        + "</script>\n</body>\n</html>\n";
}

} // namespace counterfoil
