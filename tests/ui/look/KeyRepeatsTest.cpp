// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/KeyRepeats.h"

#include <QKeyEvent>
#include <QTest>
#include <QWidget>
#include <QWindow>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// What a window system tells of a key.
struct Stroke {
    QEvent::Type type = QEvent::KeyPress;
    quint64 at = 0;
    bool marked = false;
    Qt::Key key = Qt::Key_Return;
};

constexpr auto down = QEvent::KeyPress;
constexpr auto up = QEvent::KeyRelease;

class Heard final : public QWidget {
public:
    QStringList strokes;

protected:
    void keyPressEvent(QKeyEvent *event) override { note(u"down"_s, *event); }
    void keyReleaseEvent(QKeyEvent *event) override { note(u"up"_s, *event); }

private:
    void note(const QString &what, const QKeyEvent &event)
    {
        strokes.append(event.isAutoRepeat() ? what + u" again"_s : what);
    }
};

} // namespace

/// Which keys are told as repeated, whatever the window system marked.
class KeyRepeatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHeldKeyIsToldAsHeld_data()
    {
        QTest::addColumn<QList<Stroke>>("strokes");
        QTest::addColumn<QStringList>("heard");
        const QList<Stroke> unmarked{{down, 100}, {up, 760}, {down, 760}, {up, 800}, {down, 800}, {up, 810}};
        QTest::newRow("X11, nothing marked")
            << unmarked
            << QStringList{u"down"_s, u"up"_s, u"down again"_s, u"up"_s, u"down again"_s, u"up"_s};
        const QList<Stroke> marked{{down, 100}, {up, 760, true}, {down, 760, true}, {up, 810}};
        QTest::newRow("X11, all marked")
            << marked << QStringList{u"down"_s, u"up again"_s, u"down again"_s, u"up"_s};
        const QList<Stroke> copied{{down, 100}, {up, 760}, {up, 0}, {down, 760}, {up, 810}, {up, 0}};
        QTest::newRow("the copy of a release between, from a screen reader")
            << copied << QStringList{u"down"_s, u"up"_s, u"up"_s, u"down again"_s, u"up"_s, u"up"_s};
        const QList<Stroke> twice{{down, 100}, {up, 140}, {down, 180}, {up, 210}};
        QTest::newRow("pressed twice") << twice << QStringList{u"down"_s, u"up"_s, u"down"_s, u"up"_s};
        const QList<Stroke> others{{down, 100}, {down, 140, false, Qt::Key_A}, {up, 150},
            {down, 150, false, Qt::Key_B}, {up, 160, false, Qt::Key_A}};
        QTest::newRow("another key in the same instant")
            << others << QStringList{u"down"_s, u"down"_s, u"up"_s, u"down"_s, u"up"_s};
        const QList<Stroke> timeless{{down, 0}, {up, 0}, {down, 0}, {up, 0}};
        QTest::newRow("without times") << timeless << QStringList{u"down"_s, u"up"_s, u"down"_s, u"up"_s};
    }
    void aHeldKeyIsToldAsHeld()
    {
        QFETCH(QList<Stroke>, strokes);
        QFETCH(QStringList, heard);
        Heard widget;
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        widget.setFocus();
        const look::KeyRepeats repeats(nullptr);
        for (const Stroke &stroke : strokes) {
            QKeyEvent event(stroke.type, stroke.key, Qt::NoModifier, {}, stroke.marked);
            event.setTimestamp(stroke.at);
            QCoreApplication::sendEvent(widget.windowHandle(), &event);
        }
        QCOMPARE(widget.strokes, heard);
    }
    /// What came later than we asks first; from the next time on that a window comes to the front we do
    /// again.
    void whoComesLaterDoesNotTakeItAway()
    {
        class Eater final : public QObject {
        public:
            using QObject::QObject;
            int eaten = 0;

        protected:
            bool eventFilter(QObject *watched, QEvent *event) override
            {
                const bool isPress = event->type() == down && watched->isWindowType();
                eaten += isPress && static_cast<QKeyEvent *>(event)->isAutoRepeat() ? 1 : 0;
                return isPress;
            }
        } later;
        const look::KeyRepeats repeats(nullptr);
        qApp->installEventFilter(&later);
        Heard widget;
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        for (const Stroke &stroke : QList<Stroke>{{down, 100}, {up, 760}, {down, 760}}) {
            QKeyEvent event(stroke.type, stroke.key, Qt::NoModifier);
            event.setTimestamp(stroke.at);
            QCoreApplication::sendEvent(widget.windowHandle(), &event);
        }
        QCOMPARE(later.eaten, 1);
    }
};

QTEST_MAIN(KeyRepeatsTest)
#include "KeyRepeatsTest.moc"
