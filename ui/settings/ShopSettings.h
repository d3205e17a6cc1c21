// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SerialWorker.h"
#include "parts/Card.h"
#include "shop/ShopBook.h"

#include <map>
#include <memory>

class QPushButton;

namespace counterfoil {

class LabelledRow;
class LogoView;
class Notice;
class Text;

/// Who sells: what stands on papers and in messages. It is read anew whenever the card is shown, unless
/// something is typed that was not saved; what is wrong is said below its field when that is left.
class ShopSettings final : public Card {
    Q_OBJECT

public:
    explicit ShopSettings(ShopBook &book, QWidget *parent = nullptr);
    ~ShopSettings() override;

    /// The picture of that file becomes the logo, once it is saved.
    QCoro::Task<> takeLogo(QString path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Doing { Nothing, Reading, Saving };

    void build();
    void sayAnew();
    QWidget *makeControl(ShopField field);
    QString typed(ShopField field) const;
    void setTyped(ShopField field, const QString &text);
    Shop typedShop() const;
    void fill(const Shop &shop);
    void checkField(ShopField field);
    QCoro::Task<> read();
    void submit();
    QCoro::Task<> save(Shop shop);
    void askForLogo();
    void setLogo(const QByteArray &logo);
    void noteEdit();
    void refresh();

    ShopBook &m_book;
    Shop m_kept; ///< as it is in the file
    QByteArray m_logo;
    bool m_isRead = false;
    Doing m_doing = Doing::Nothing;
    std::map<ShopField, LabelledRow *> m_rows;
    Text *m_about;
    Text *m_logoLabel;
    LogoView *m_picture;
    QPushButton *m_choose;
    QPushButton *m_remove;
    Text *m_logoHelp;
    QPushButton *m_save;
    Notice *m_outcome;
    std::unique_ptr<SerialWorker> m_pictures; ///< decodes them; made when first needed
};

} // namespace counterfoil
