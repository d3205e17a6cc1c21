// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormOpener.h"

#include "links/PayPageFile.h"

#include <QCoroFuture>
#include <QDesktopServices>
#include <QPointer>

namespace counterfoil {

using namespace Qt::StringLiterals;

FormOpener::FormOpener(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

FormOpener::~FormOpener()
{
    if (m_worker) // its end waits for what was handed over
        m_worker->run([folder = m_folder] { removePayPages(folder); });
}

void FormOpener::open(const Invoice &invoice)
{
    const auto form = PayForm::fromJson(invoice.payForm);
    if (form)
        write(*form, invoice.reference);
    else
        Q_EMIT said(translatable("FormOpener", "This sale has no payment form that is safe to open."), true);
}

QCoro::Task<> FormOpener::write(PayForm form, QString reference)
{
    if (!m_worker)
        m_worker = std::make_unique<SerialWorker>(u"pay-pages"_s);
    auto writing =
        m_worker->run([form, folder = m_folder, reference] { return writePayPage(form, folder, reference); });
    const QPointer<FormOpener> self(this);
    const auto path = co_await writing;
    if (!self)
        co_return;
    if (!path)
        Q_EMIT said(path.error().message, true);
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        Q_EMIT said(
            translatable("FormOpener",
                "No browser could be opened. Choose a browser in your system’s settings and try again."),
            true);
    else
        Q_EMIT said(
            translatable("FormOpener", "The payment page is being opened in the browser of this computer."),
            false);
}

} // namespace counterfoil
