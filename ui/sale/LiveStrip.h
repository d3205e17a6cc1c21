// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace counterfoil {

class StatePill;
class Text;

/// The counterpart of the TrainingStrip: says at a glance, by colour and by words, that this account is a
/// live one, and which.
class LiveStrip final : public QWidget {
    Q_OBJECT

public:
    explicit LiveStrip(QWidget *parent = nullptr);

    void setAccount(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void sayAnew();

    QString m_account;
    StatePill *m_pill;
    Text *m_words;
};

} // namespace counterfoil
