// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/FormSection.h"

#include "FormTools.h"
#include "form/FoldButton.h"

#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace counterfoil;
using namespace counterfoil::formtools;
using namespace Qt::StringLiterals;

namespace {

std::vector<Field> fieldsOf(const PaymentMethod &method, Section section)
{
    std::vector<Field> fields;
    for (const Field &field : method.fields) {
        if (field.section == section && field.required != Required::Always)
            fields.push_back(field);
    }
    return fields;
}

struct SectionBench {
    QWidget window;
    FormSection section;
    QWidget *header;

    explicit SectionBench(Section which)
        : section(
            sectionTitle(which), fieldsOf(method(u"card"), which),
            [](const Field &field) { return new FieldRow(EditorFactory::make(field), nullptr); }, &window)
        , header(section.header())
    {
        section.setChannel(Channel::Hosted);
        section.resize(560, 600);
        window.resize(560, 600);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    QString summary() { return static_cast<FoldButton *>(header)->summary(); }
};

} // namespace

/// A foldable part of a form.
class FormSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreMadeWhenItOpens()
    {
        SectionBench bench(Section::ReturnPages);
        QSignalSpy made(&bench.section, &FormSection::rowsMade);
        QVERIFY(bench.section.rows().empty());
        bench.section.setOpen(true);
        QCOMPARE(bench.section.rows().size(), 4U);
        bench.section.setOpen(false);
        bench.section.setOpen(true);
        QCOMPARE(made.count(), 1);
    }

    void foldedByMouseAndKeyboard()
    {
        SectionBench bench(Section::ReturnPages);
        QTest::mouseClick(bench.header, Qt::LeftButton);
        QVERIFY(bench.section.isOpen());
        QVERIFY(bench.section.rows().front()->isVisible());
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
            QTest::keyClick(bench.header, key);
            QVERIFY(!bench.section.isOpen());
            QVERIFY(!bench.section.rows().front()->isVisible());
            QTest::keyClick(bench.header, key);
            QVERIFY(bench.section.isOpen());
        }
        QTest::keyClick(bench.header, Qt::Key_Right);
        QVERIFY(bench.section.isOpen());
        QTest::keyClick(bench.header, Qt::Key_Left);
        QVERIFY(!bench.section.isOpen());
        QTest::keyClick(bench.header, Qt::Key_Right);
        QVERIFY(bench.section.isOpen());
    }

    void foldedItSaysWhatIsInIt()
    {
        SectionBench bench(Section::ReturnPages);
        QCOMPARE(bench.header->accessibleName(), u"Return pages, folded"_s);
        for (FieldRow *row : bench.section.needRows()) {
            if (row->field().wireName != u"failure_url")
                row->setWireText(row->field().example);
        }
        QCOMPARE(bench.summary(), u"3 filled in"_s);
        QCOMPARE(bench.header->accessibleName(), u"Return pages, folded, 3 filled in"_s);
        bench.section.setOpen(true);
        QCOMPARE(bench.header->accessibleName(), u"Return pages, open"_s);
        bench.section.rows().front()->setReason(u"No."_s);
        QCOMPARE(bench.summary(), u"1 to correct"_s);
    }

    void otherFieldsKeepTheRowsThatStay()
    {
        SectionBench bench(Section::ReturnPages);
        QSignalSpy made(&bench.section, &FormSection::rowsMade);
        auto fields = fieldsOf(method(u"card"), Section::ReturnPages);
        bench.section.setFields(fields); // folded still: none is made for it
        QVERIFY(bench.section.rows().empty());
        bench.section.setOpen(true);
        FieldRow *first = bench.section.rows().front();
        first->editor().setText(u"https://shop.example/"_s);
        first->setReason(u"No."_s);
        first->editor().focusTarget()->setFocus();

        std::reverse(fields.begin(), fields.end());
        fields.front().label = u"Another name"_s; // what is changed is made anew
        fields.erase(fields.begin() + 1);
        bench.section.setFields(fields);
        QCOMPARE(bench.section.rows().size(), 3U);
        QCOMPARE(bench.section.rows().back(), first);
        QCOMPARE(first->editor().text(), u"https://shop.example/"_s);
        QVERIFY(first->isWrong());
        QVERIFY(first->editor().focusTarget()->hasFocus());
        QCOMPARE(bench.section.rows().front()->field().label, u"Another name"_s);
        QCOMPARE(made.count(), 3);
        QCOMPARE(bench.summary(), u"1 to correct"_s);
    }

    void aRowThatGoesIsNotCheckedOnItsWayOut()
    {
        int checks = 0;
        QWidget window;
        FormSection section(
            u"Part"_s, fieldsOf(method(u"card"), Section::ReturnPages),
            [&checks](const Field &field) {
                return new FieldRow(EditorFactory::make(field), [&checks](const Field &) {
                    ++checks;
                    return QString();
                });
            },
            &window);
        window.show();
        QApplication::setActiveWindow(&window);
        section.setOpen(true);
        QWidget *line = section.rows().front()->editor().focusTarget();
        line->setFocus();
        QTest::keyClicks(line, u"x"_s);
        section.setFields({});
        QCOMPARE(checks, 0);
        QVERIFY(section.rows().empty());
    }

    void aRemarkStandsInItAndItsGistOutside()
    {
        SectionBench bench(Section::ReturnPages);
        const auto shown = [&bench] {
            const auto labels = bench.section.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text() == u"In all its length.";
            });
        };
        bench.section.setRemark(u"In all its length."_s, u"in short"_s);
        QVERIFY(!shown());
        QCOMPARE(bench.header->accessibleName(), u"Return pages, folded, in short"_s);
        bench.section.setOpen(true);
        QVERIFY(shown());
        bench.section.rows().front()->setWireText(u"https://shop.example/"_s);
        QCOMPARE(bench.summary(), u"1 filled in"_s); // says more
        bench.section.setRemark({}, {});
        QVERIFY(!shown());
    }

    void aPartWithDirectFieldsOnlyIsNotOfferedInAHostedSale()
    {
        SectionBench card(Section::Card);
        QVERIFY(!card.section.isOffered());
        QVERIFY(!card.section.isVisible());
        card.section.setChannel(Channel::Direct);
        QVERIFY(card.section.isVisible());
        QVERIFY(card.section.isNeeded(Channel::Direct));
    }

    void theDayOfBirthComesAndGoesWithTheChannel()
    {
        SectionBench bench(Section::Customer);
        bench.section.setOpen(true);
        const auto &rows = bench.section.rows();
        const auto birth = std::find_if(rows.begin(), rows.end(),
            [](const FieldRow *row) { return row->field().kind == FieldKind::BirthDate; });
        QVERIFY(!(*birth)->isVisible());
        bench.section.setChannel(Channel::Direct);
        QVERIFY((*birth)->isVisible());
        bench.section.setChannel(Channel::Hosted);
        QVERIFY(!(*birth)->isVisible());
    }

    void shortFieldsShareALine()
    {
        SectionBench bench(Section::Billing);
        bench.section.setOpen(true);
        QApplication::processEvents();
        std::map<QString, QRect> places;
        for (const FieldRow *row : bench.section.rows())
            places[row->field().wireName] = row->geometry();
        QCOMPARE(places[u"postcode"_s].y(), places[u"country"_s].y());
        QVERIFY(places[u"country"_s].x() > places[u"postcode"_s].right());
        QCOMPARE(places[u"country"_s].right(), places[u"city"_s].right());
        QVERIFY(places[u"city"_s].y() < places[u"postcode"_s].y());
    }
};

QTEST_MAIN(FormSectionTest)
#include "FormSectionTest.moc"
