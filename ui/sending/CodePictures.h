// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "base/SerialWorker.h"

#include <QCoroTask>
#include <QWidget>

#include <memory>

namespace counterfoil {

/// The QR code of a link or address as a picture: to the clipboard, or into a file that the person names. It
/// is read back before it counts (links/QrFile.h).
class CodePictures final : public QObject {
    Q_OBJECT

public:
    /// `window`: where its dialog belongs.
    explicit CodePictures(QWidget *window);
    ~CodePictures() override;

    /// `reference`: of the sale whose code it is; it comes back with what came of it.
    QCoro::Task<> copy(QString reference, QString code);
    /// `fileName`: without its ending.
    void askWhere(const QString &reference, const QString &code, const QString &fileName);

Q_SIGNALS:
    void copied(const QString &reference, const counterfoil::LocalizedText &words);
    void saved(const QString &reference, const counterfoil::LocalizedText &words);
    void failed(const QString &reference, const counterfoil::LocalizedText &words);

private:
    QCoro::Task<> save(QString reference, QString code, QString path);
    SerialWorker &worker();

    QWidget *m_window;
    std::unique_ptr<SerialWorker> m_worker; ///< drawing and writing files; made when first needed
};

} // namespace counterfoil
