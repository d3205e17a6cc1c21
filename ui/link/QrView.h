// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SerialWorker.h"
#include "links/QrCode.h"

#include <QCoroTask>
#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

namespace counterfoil {

/// A text as a QR code, as large as the widget allows with modules of whole screen pixels, on a white plate
/// with its quiet zone, in light and dark alike. Each picture is decoded again before it is shown; one that
/// does not read back as exactly the text is never shown. Drawing and reading back are done on a worker of
/// its own.
class QrView final : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);
    ~QrView() override;

    /// Empty shows nothing.
    void setText(const QString &text);
    QString text() const { return m_text; }
    bool isVerified() const { return !m_picture.isNull(); }
    /// The picture on the screen, in device pixels; null until it is verified.
    const QImage &picture() const { return m_picture; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void shown(); ///< a verified picture of the text stands there
    void failed(const counterfoil::Error &error); ///< too long, or it does not read back

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Drawn {
        QImage picture;
        std::optional<Error> error = {};
    };

    int pixels() const; ///< the side of the place, in device pixels
    QCoro::Task<> draw();

    QString m_text;
    QImage m_picture;
    int m_drawnFor = 0; ///< pixels() of the last request
    bool m_drawing = false;
    std::unique_ptr<SerialWorker> m_worker; ///< made with the first code: a start does not need it
    std::shared_ptr<std::optional<QrCode>> m_code; ///< used on the worker only
};

} // namespace counterfoil
