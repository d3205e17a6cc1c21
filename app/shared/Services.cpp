// SPDX-License-Identifier: GPL-3.0-or-later
#include "Services.h"

#include "catalogue/CatalogueMigrations.h"

namespace counterfoil {

Services::Services(const Paths &paths)
    : accounts(AccountBook(paths.accounts(), {trainingAccount()}), files)
    , defaults(DefaultsBook(paths.defaults(), methods), files)
    , shop(ShopFile(paths.shop()), files)
    , catalogue(paths.catalogue())
    , secrets(keychain, http, paths.sandbox())
    , clocks(clock, paths.clocks(), files)
    , ledger(paths.ledger())
    , backups(ledger, paths.backups(), clock)
    , messages(paths.messages(), files)
    , mail(paths.mail(), files)
{
    gateways.tellClocks(clocks);
    backups.alsoCopy(paths.catalogue(), catalogueApplicationId);
}

} // namespace counterfoil
