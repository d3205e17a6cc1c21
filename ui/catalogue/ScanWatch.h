// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>

class QKeyEvent;
class QLineEdit;
class QWidget;

namespace counterfoil {

/// Notices a scanner, which is a keyboard to the computer, wherever the focus is on a page: its keys come
/// within milliseconds of each other and end with Enter. That Enter is held, as it would issue a sale with a
/// barcode for an amount; whoever knows barcodes says what becomes of it. A Tab at the end, which some
/// scanners send, is held behind a number of goods alone: people go on with it. Keys without a time of their
/// own are a person's.
class ScanWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr int shortest = 6; ///< characters
    static constexpr unsigned long mostBetween = 35; ///< milliseconds between two keys: no hand types so

    explicit ScanWatch(QWidget *page);

    /// A field that takes what is scanned as it is, Enter and all.
    void leaveAlone(QWidget *field) { m_left = field; }
    // Each scanned() is answered once, in their order.
    /// It was a barcode: the field gets back what stood in it before.
    void takeBack();
    /// It was none: the Enter that was held is pressed.
    void goOn();
    /// Nothing more becomes of it.
    void letGo();

Q_SIGNALS:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        QPointer<QWidget> field; ///< in which the keys came
        QString before; ///< what stood in it before the first of them
        int cursor = 0;
    };
    bool noteKey(QWidget *field, const QKeyEvent &key);
    Place begun(QWidget *field) const;
    Place answered();

    QWidget *m_page;
    QPointer<QWidget> m_left;
    Place m_place;
    std::deque<Place> m_held; ///< of those that are not answered yet: the next scan may come before
    QString m_keys;
    unsigned long m_last = 0; ///< when the last one came
    bool m_goesOn = false; ///< an Enter of ours is on its way
};

} // namespace counterfoil
