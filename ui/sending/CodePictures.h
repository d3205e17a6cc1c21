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

    QCoro::Task<> copy(QString code);
    /// `fileName`: without its ending.
    void askWhere(const QString &code, const QString &fileName);

Q_SIGNALS:
    void copied(const counterfoil::LocalizedText &words);
    void saved(const counterfoil::LocalizedText &words);
    void failed(const counterfoil::LocalizedText &words);

private:
    QCoro::Task<> save(QString code, QString path);
    SerialWorker &worker();

    QWidget *m_window;
    std::unique_ptr<SerialWorker> m_worker; ///< drawing and writing files; made when first needed
};

} // namespace counterfoil
