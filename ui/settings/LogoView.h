// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace counterfoil {

/// A logo as it will stand on paper: on white, whatever the window's colours are. It says what it shows to
/// those who cannot see it.
class LogoView final : public QWidget {
    Q_OBJECT

public:
    explicit LogoView(QWidget *parent = nullptr);

    /// The bytes of a picture; empty: none.
    void setLogo(const QByteArray &bytes);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say();

    QPixmap m_logo;
};

} // namespace counterfoil
