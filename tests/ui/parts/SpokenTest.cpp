// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/Spoken.h"

#include "form/QuietComboBox.h"
#include "link/QrView.h"
#include "parts/StatePill.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *told(QObject *of)
{
    return QAccessible::queryAccessibleInterface(of);
}

QString labelOf(QComboBox *box)
{
    const auto relations = told(box)->relations(QAccessible::Label);
    return relations.isEmpty() ? QString() : relations.front().first->text(QAccessible::Name);
}

} // namespace

class SpokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDrawsItselfSaysWhatItIs()
    {
        StatePill pill;
        pill.setState(State::Paid);
        QCOMPARE(told(&pill)->role(), QAccessible::StaticText);
        QCOMPARE(told(&pill)->text(QAccessible::Name), u"Paid"_s);
        pill.setState(State::Expired); // its name follows
        QCOMPARE(told(&pill)->text(QAccessible::Name), u"Expired"_s);
        QrView code;
        QCOMPARE(told(&code)->role(), QAccessible::Graphic);
    }

    void aLabelGoesWithItsBoxFromParentToParent()
    {
        QWidget one;
        QWidget other;
        auto *box = new QuietComboBox(&one);
        box->addItem(u"USD"_s);
        spoken::label(box, u"Currency & more"_s);
        QCOMPARE(labelOf(box), u"Currency & more"_s);
        box->setParent(&other);
        QCOMPARE(labelOf(box), u"Currency & more"_s);
        box->setParent(nullptr);
        box->setParent(&one);
        QCOMPARE(labelOf(box), u"Currency & more"_s);
        delete box;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(one.children().isEmpty());
    }

    void aChoiceIsMadeByPressingIt()
    {
        QuietComboBox box;
        box.addItems({u"USD"_s, u"EUR"_s, u"XOF"_s});
        QSignalSpy activated(&box, &QComboBox::activated);
        QAccessibleInterface *list = told(box.view());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 3);
        QAccessibleInterface *euro = list->child(1);
        QCOMPARE(euro->role(), QAccessible::ListItem);
        QCOMPARE(euro->text(QAccessible::Name), u"EUR"_s);
        QCOMPARE(euro->parent(), list);
        QCOMPARE(list->indexOfChild(euro), 1);
        QVERIFY(!euro->state().selected);
        euro->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(box.currentText(), u"EUR"_s);
        QCOMPARE(activated.size(), 1);
        QVERIFY(euro->state().selected);
        QVERIFY(!list->child(0)->state().selected);
    }

    void aChoiceIsMadeInAnOpenListToo()
    {
        QuietComboBox box;
        box.addItems({u"USD"_s, u"EUR"_s});
        box.show();
        box.showPopup();
        QVERIFY(box.view()->isVisible());
        QAccessibleInterface *euro = told(box.view())->child(1);
        QVERIFY(!euro->state().invisible);
        QVERIFY(euro->rect().isValid());
        euro->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(!box.view()->isVisible());
        QCOMPARE(box.currentText(), u"EUR"_s);
    }

    void whatIsGoneOrCannotBeUsedIsNotChosen()
    {
        QuietComboBox box;
        box.addItems({u"USD"_s, u"EUR"_s});
        QAccessibleInterface *euro = told(box.view())->child(1);
        box.setEnabled(false);
        euro->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(box.currentText(), u"USD"_s);
        box.setEnabled(true);
        box.removeItem(1);
        QVERIFY(!euro->isValid());
        euro->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(box.currentText(), u"USD"_s);
        QCOMPARE(told(box.view())->child(1), nullptr);
        box.addItem(u"XOF"_s);
        QCOMPARE(told(box.view())->child(1)->text(QAccessible::Name), u"XOF"_s);
    }
};

QTEST_MAIN(SpokenTest)
#include "SpokenTest.moc"
