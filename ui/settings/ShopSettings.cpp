// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShopSettings.h"

#include "LogoView.h"
#include "SettingsCard.h"
#include "accounts/LabelledRow.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Mirrored.h"
#include "parts/Notice.h"
#include "parts/Text.h"
#include "shop/LogoPicture.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShowEvent>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

ShopSettings::ShopSettings(ShopBook &book, QWidget *parent)
    : Card(parent)
    , m_book(book)
    , m_about(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_logoLabel(new Text)
    , m_picture(new LogoView)
    , m_choose(new QPushButton)
    , m_remove(new QPushButton)
    , m_logoHelp(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_save(new QPushButton)
    , m_outcome(new Notice(look::Tone::Good))
{
    build();
    inEachLanguage(this, [this] { sayAnew(); });
    refresh();
}

/// A line that goes while it has the focus says that its editing is finished, to whoever is left.
ShopSettings::~ShopSettings()
{
    for (const auto &[field, row] : m_rows)
        row->control()->disconnect(this);
}

void ShopSettings::build()
{
    //: Title of a card of the settings: the shop's name, address and so on.
    QVBoxLayout *column = settingsColumn(this, translatable("ShopSettings", "Your shop"));
    column->addWidget(m_about->wrapped());
    column->addSpacing(space::small);
    for (const ShopField field : shopFields) {
        auto *row = new LabelledRow(makeControl(field));
        m_rows.emplace(field, row);
        column->addWidget(row);
        column->addSpacing(space::small);
    }
    column->addWidget(m_logoLabel);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *logo = new QHBoxLayout;
    logo->setSpacing(space::medium);
    logo->addWidget(m_picture, 0, Qt::AlignTop);
    logo->addLayout(buttons);
    logo->addStretch(1);
    column->addLayout(logo);
    column->addWidget(m_logoHelp->wrapped());
    column->addSpacing(space::small);
    column->addWidget(m_outcome);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    m_outcome->setMessage({});
    m_save->setObjectName(u"saveShop"_s);
    m_choose->setObjectName(u"chooseLogo"_s);
    m_remove->setObjectName(u"removeLogo"_s);
    m_picture->setObjectName(u"logo"_s);
    connect(m_save, &QPushButton::clicked, this, &ShopSettings::submit);
    connect(m_choose, &QPushButton::clicked, this, &ShopSettings::askForLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setLogo({});
        m_choose->setFocus(Qt::OtherFocusReason); // the button that had it goes
    });
}

QWidget *ShopSettings::makeControl(ShopField field)
{
    if (hasSeveralLines(field)) {
        QPlainTextEdit *area = settingsArea(3);
        area->setObjectName(shopFieldName(field));
        connect(area, &QPlainTextEdit::textChanged, this, [this, field] {
            if (m_rows.contains(field))
                m_rows.at(field)->setReason({});
            noteEdit();
        });
        return area;
    }
    auto *line = new QLineEdit;
    line->setObjectName(shopFieldName(field));
    if (field == ShopField::Email || field == ShopField::Phone || field == ShopField::Website)
        mirrored::keepLeftToRight(line);
    connect(line, &QLineEdit::textChanged, this, [this, field] {
        if (m_rows.contains(field))
            m_rows.at(field)->setReason({});
        noteEdit();
    });
    connect(line, &QLineEdit::editingFinished, this, [this, field] { checkField(field); });
    connect(line, &QLineEdit::returnPressed, this, &ShopSettings::submit);
    return line;
}

void ShopSettings::sayAnew()
{
    m_about->setText(
        tr("This stands on invoices and receipts, in messages and on the customer’s screen. All of it may be "
           "left empty; nothing of it goes to a gateway."));
    for (const auto &[field, row] : m_rows)
        row->setLabel(shopFieldLabel(field));
    //: Of the shop’s website. It may be written without https://.
    m_rows.at(ShopField::Website)->setHelp(tr("As customers read it, such as shop.example."));
    //: Of the last lines of a receipt.
    m_rows.at(ShopField::Footer)->setHelp(tr("Such as opening hours, or a word of thanks."));
    //: Label of the place where the shop’s logo is shown.
    m_logoLabel->setText(tr("Logo"));
    //: Button: opens a dialog for a file.
    m_choose->setText(tr("&Choose a picture…"));
    //: Button: the shop has no logo from then on.
    m_remove->setText(tr("&Remove the logo"));
    m_logoHelp->setText(
        tr("A PNG or JPEG file. A large one is made smaller; receipts print it in black and white."));
    //: Button: keeps what was typed about the shop.
    m_save->setText(tr("&Save the shop"));
}

QString ShopSettings::typed(ShopField field) const
{
    const QWidget *control = m_rows.at(field)->control();
    if (const auto *area = qobject_cast<const QPlainTextEdit *>(control))
        return settingsText(*area);
    return qobject_cast<const QLineEdit *>(control)->text();
}

void ShopSettings::setTyped(ShopField field, const QString &text)
{
    QWidget *control = m_rows.at(field)->control();
    if (auto *area = qobject_cast<QPlainTextEdit *>(control))
        area->setPlainText(text);
    else
        qobject_cast<QLineEdit *>(control)->setText(text);
}

Shop ShopSettings::typedShop() const
{
    Shop shop;
    for (const ShopField field : shopFields)
        shopText(shop, field) = typed(field);
    shop.logo = m_logo;
    return shop;
}

void ShopSettings::fill(const Shop &shop)
{
    m_kept = shop;
    for (const ShopField field : shopFields) {
        setTyped(field, shopText(shop, field));
        m_rows.at(field)->setReason({});
    }
    setLogo(shop.logo);
}

void ShopSettings::checkField(ShopField field)
{
    const auto good = checkShopText(field, typed(field));
    m_rows.at(field)->setReason(good ? LocalizedText() : good.error().message);
}

void ShopSettings::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (m_doing == Doing::Nothing && (!m_isRead || typedShop() == m_kept))
        read();
}

QCoro::Task<> ShopSettings::read()
{
    m_doing = Doing::Reading;
    auto reading = m_book.read();
    const QPointer<ShopSettings> self(this);
    const auto shop = co_await reading;
    if (!self)
        co_return;
    m_doing = Doing::Nothing;
    const bool isTyping = m_isRead && typedShop() != m_kept; // meanwhile
    m_isRead = shop.has_value();
    if (!shop)
        m_outcome->setMessage(shop.error().message, look::Tone::Bad);
    else if (!isTyping && *shop != m_kept)
        fill(*shop);
    refresh();
}

/// The first field that is wrong is where one goes on.
void ShopSettings::submit()
{
    if (m_doing != Doing::Nothing || !m_isRead)
        return;
    m_outcome->setMessage({});
    QWidget *wrong = nullptr;
    for (const ShopField field : shopFields) {
        checkField(field);
        if (!wrong && !m_rows.at(field)->reason().isEmpty())
            wrong = m_rows.at(field)->control();
    }
    if (wrong)
        wrong->setFocus(Qt::OtherFocusReason);
    else
        save(typedShop());
}

QCoro::Task<> ShopSettings::save(Shop shop)
{
    m_doing = Doing::Saving;
    refresh();
    auto saving = m_book.set(shop);
    const QPointer<ShopSettings> self(this);
    const auto saved = co_await saving;
    if (!self)
        co_return;
    m_doing = Doing::Nothing;
    if (!saved) {
        m_outcome->setMessage(saved.error().message, look::Tone::Bad);
    } else {
        if (typedShop() == shop)
            fill(m_book.shop()); // as it is kept: blanks at the ends are gone
        else
            m_kept = m_book.shop(); // somebody typed on
        m_outcome->setMessage(translatable("ShopSettings", "The shop is saved."), look::Tone::Good);
    }
    refresh();
}

void ShopSettings::askForLogo()
{
    //: The title of a dialog for a file.
    auto *dialog = new QFileDialog(this, tr("Choose the logo"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        //: A kind of files to choose from; “(*.png *.jpg *.jpeg)” has to stay as it is.
        tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { takeLogo(path); });
    dialog->open();
}

QCoro::Task<> ShopSettings::takeLogo(QString path)
{
    if (!m_pictures)
        m_pictures = std::make_unique<SerialWorker>(u"pictures"_s);
    auto reading = m_pictures->run([path] { return logoFromFile(path); });
    const QPointer<ShopSettings> self(this);
    const auto logo = co_await reading;
    if (!self)
        co_return;
    if (!logo) {
        m_outcome->setMessage(logo.error().message, look::Tone::Bad);
        co_return;
    }
    m_outcome->setMessage({});
    setLogo(*logo);
}

void ShopSettings::setLogo(const QByteArray &logo)
{
    m_logo = logo;
    m_picture->setLogo(logo);
    noteEdit();
}

/// What was said of the last saving was said of other texts.
void ShopSettings::noteEdit()
{
    if (m_rows.size() < shopFields.size())
        return; // it is being built
    if (m_doing == Doing::Nothing && m_isRead)
        m_outcome->setMessage({});
    refresh();
}

/// The button keeps the focus while it saves: a disabled one would lose it.
void ShopSettings::refresh()
{
    for (const auto &[field, row] : m_rows)
        row->setEnabled(m_isRead);
    m_choose->setEnabled(m_isRead);
    m_remove->setVisible(!m_logo.isEmpty());
    const bool isChanged = m_isRead && typedShop() != m_kept;
    m_save->setEnabled(isChanged || m_doing == Doing::Saving || m_save->hasFocus());
}

} // namespace counterfoil
