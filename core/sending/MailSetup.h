// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailSettings.h"
#include "base/SecretText.h"

#include <QCoroTask>

namespace counterfoil {

class MailBook;
class MailPassword;

/// The settings of the mail server together with their password, for whoever sets or removes both.
namespace mailSetup {

/// Keeps the settings and, unless it is empty, their password. That comes first: settings without theirs
/// would send nothing, and say so at the till. The password of another user or server that was set until now,
/// of whom nobody asks any more, is removed; where the keychain does not do that, the log says so. Gives the
/// settings back as they were kept. Errors: those of MailBook and MailPassword.
QCoro::Task<Result<MailSettings>> keep(
    MailBook &book, MailPassword &passwords, MailSettings settings, SecretText password = {});

/// Removes both, the password first: one without settings is found by nobody. After an error the settings are
/// there still. Errors: those of MailBook and MailPassword.
QCoro::Task<Result<void>> remove(MailBook &book, MailPassword &passwords);

} // namespace mailSetup
} // namespace counterfoil
