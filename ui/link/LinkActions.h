// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "base/SerialWorker.h"
#include "links/QrFile.h"

#include <QCoroTask>
#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;

namespace counterfoil {

class Text;

/// What a customer pays by as text, and what one does with it: copy it, open it, copy or save its QR code.
/// Only links that the gateway room let through (https, http on this computer, or a payment program's on the
/// customer's phone, which is not opened here) get here. A coin's address cannot be opened, and stands
/// elsewhere on the card. N, V, O and G with Alt belong to the sidebar.
class LinkActions final : public QWidget {
    Q_OBJECT

public:
    explicit LinkActions(QWidget *parent = nullptr);
    ~LinkActions() override;

    enum class What { Link, Address };
    /// `code` is copied and opened, `inQr` is what its QR code holds; empty: the same.
    void setCode(const QString &code, What what, const QString &inQr = {});
    QPushButton *copyButton() const { return m_copy; }

    void say(const LocalizedText &words, bool wrong = false);

private:
    void copyText();
    void openLink();
    void sayAnew();
    void showWhat();
    QCoro::Task<> copyCode();
    void askWhere();
    QCoro::Task<> saveCode(QString path);
    SerialWorker &worker();

    What m_what = What::Link;
    QString m_code;
    QString m_inQr;
    LocalizedText m_words; ///< what happened last
    Text *m_label;
    QLineEdit *m_line;
    QPushButton *m_copy;
    QPushButton *m_open;
    QPushButton *m_copyCode;
    QPushButton *m_saveCode;
    Text *m_said;
    std::unique_ptr<SerialWorker> m_worker; ///< drawing and writing files; made when first needed
};

} // namespace counterfoil
