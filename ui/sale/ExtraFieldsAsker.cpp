// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExtraFieldsAsker.h"

#include "form/SaleForm.h"

namespace counterfoil {

ExtraFieldsAsker::ExtraFieldsAsker(ExtraFieldLists &lists, QObject *parent)
    : QObject(parent)
    , m_lists(lists)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(); });
}

void ExtraFieldsAsker::follow(SaleForm *form, const Account *account)
{
    const bool isSame = form == m_form && account && m_account && *account == *m_account;
    if (isSame)
        return;
    if (m_form && form != m_form)
        disconnect(m_form, nullptr, this, nullptr);
    const bool isNew = form != m_form;
    m_form = form;
    m_account = account ? std::optional(*account) : std::nullopt;
    const auto &method = form->method();
    if (!method.field(FieldKind::NameValues) || !method.field(FieldKind::PaymentSystem)) {
        m_form.clear();
        m_pause.stop();
        ++m_question;
        return;
    }
    if (isNew)
        connect(form, &SaleForm::paymentSystemChanged, this, &ExtraFieldsAsker::begin);
    begin();
}

void ExtraFieldsAsker::begin()
{
    ++m_question;
    m_pause.stop();
    if (!m_account || m_form->paymentSystem().isEmpty()) {
        m_form->setExtraFields({}, {});
        return;
    }
    m_form->awaitExtraFields();
    m_pause.start();
}

QCoro::Task<> ExtraFieldsAsker::ask()
{
    if (!m_form || !m_account)
        co_return;
    const int question = m_question;
    auto asking = m_lists.of(*m_account, m_form->method().gatewayId, m_form->paymentSystem());
    const QPointer<ExtraFieldsAsker> self(this);
    const auto list = co_await asking;
    if (!self || !m_form || question != m_question)
        co_return;
    if (list) {
        m_form->setExtraFields(list->fields, list->remark);
        co_return;
    }
    //: %1: one or two sentences that say what went wrong.
    const LocalizedText remark = translatable("ExtraFieldsAsker",
        "Which fields the gateway wants is not known: %1 Where it wants some, type their names and values "
        "here.")
                                     .arg(list.error().message);
    m_form->setExtraFields({}, remark);
}

} // namespace counterfoil
