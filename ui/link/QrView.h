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

class Text;

/// A text as a QR code, as large as the widget allows with modules of whole screen pixels at every scale, on
/// a white plate with its quiet zone, in light and dark alike. Each picture is read back at that size, also
/// as a camera sees it, before it is shown; one that does not read back as exactly the text is never shown.
/// In its place stands why, and which size would do; that is spoken, too. Drawing and reading back are done
/// on a worker of its own.
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
    /// What somebody can do about a place that is too small; said behind the reason.
    void setAdvice(const LocalizedText &advice);
    /// Why no code is shown: reason and advice; empty while one is.
    LocalizedText trouble() const;
    /// Whether the reason stands in the place of the code (so at first), or nothing does.
    void setSaysTrouble(bool says);
    /// A click, told by `pressed`, does something.
    void setPressable(bool pressable);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void shown(); ///< a verified picture of the text stands there
    void failed(const counterfoil::Error &error); ///< too long, or it does not read back
    void pressed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Drawn {
        QImage picture;
        std::optional<Error> error = {};
    };

    int pixels() const; ///< the side of the place, in device pixels
    QRect plate() const;
    QCoro::Task<> draw();
    void take(const Drawn &drawn);
    void sayTrouble();

    QString m_text;
    QImage m_picture;
    std::optional<Error> m_error;
    LocalizedText m_advice;
    bool m_saysTrouble = true;
    bool m_isPressable = false;
    Text *m_words = nullptr; ///< made with the first trouble
    int m_drawnFor = 0; ///< pixels() of the last request
    bool m_drawing = false;
    std::unique_ptr<SerialWorker> m_worker; ///< made with the first code: a start does not need it
    std::shared_ptr<std::optional<QrCode>> m_code; ///< used on the worker only
};

} // namespace counterfoil
