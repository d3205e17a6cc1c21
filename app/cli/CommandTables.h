// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "Help.h"
#include "sandbox/SandboxAccess.h"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

// The tables of commands and their options, and what all of them need.
namespace counterfoil::cli {

/// CLI11 fills std::strings; they live as long as the parser and are read when the command is chosen.
struct Raw {
    std::string name, gateway, url, clientId, onOff, account, method, fields, qr, form, system, reference, id,
        state, search, month, from, to, shopAddress, shopTaxNumber, shopEmail, shopPhone, shopWebsite,
        shopFooter, shopLogo, printer, printKind, printSize, printLanguage, kind,
        size = "a4", language, out, recipient, subject, longText, shortText, host, user, security, replyTo,
        copyToShop, certificates, amount, currency, note, email, phone;
    std::vector<std::string> paths, set, clear, references, words, take;
    bool json = false, keyStdin = false, allowDirect = false, direct = false, takeAll = false, again = false,
         large = false, bareAddress = false, localNumbers = false, needsLook = false, listed = false,
         keepKey = false, newBooks = false, copy = false, attachPdf = false, reset = false;
    struct { // of items and customers
        std::string number, email, phone, language, note, file, encoding, customer;
        std::string separator = "comma";
        std::vector<std::string> barcodes, prices, items;
        bool preview = false, skipWrong = false, descriptions = false, sameNumber = false;
    } saved;
    int limit = 50;
    int copies = 0;
    int dpi = 0; ///< none was told
    int port = sandboxDefaultPort;
    Command chosen;
};

inline QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QStringList texts(const std::vector<std::string> &utf8);

/// An empty value is a variable that a script forgot to set.
inline const CLI::Validator notEmpty(
    [](const std::string &value) {
        return value.empty() ? std::string("the value is empty") : std::string();
    },
    "");

/// What is wrong with the command line, where, and what to do: one line for a person (ParseErrors.cpp).
LocalizedText parseErrorWords(const CLI::ParseError &error, const CLI::App &app);
/// The same of an argument, counted from 1, whose bytes are no text.
LocalizedText notTextWords(int argument);

// LedgerTables.cpp
void addLedger(CLI::App &app, Raw &raw);
void addBackup(CLI::App &app, Raw &raw);

// PrintTables.cpp
void addPrint(CLI::App &app, Raw &raw);
void addPrinters(CLI::App &app, Raw &raw);
// PaperCommand.cpp
void addPaper(CLI::App &app, Raw &raw);
// NewTable.cpp
void addNew(CLI::App &app, Raw &raw);

// SendTables.cpp
void addSend(CLI::App &app, Raw &raw);
void addMail(CLI::App &app, Raw &raw);
void addMessage(CLI::App &app, Raw &raw);

// StatementTables.cpp
void addStatement(CLI::App &app, Raw &raw);
void addImport(CLI::App &app, Raw &raw);

// CatalogueTables.cpp
void addItem(CLI::App &app, Raw &raw);
void addCustomer(CLI::App &app, Raw &raw);

// ShopTables.cpp
void addShop(CLI::App &app, Raw &raw);

} // namespace counterfoil::cli
