// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NumberStyle.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <mutex>
#include <optional>

namespace counterfoil {

/// The language that a program speaks: a translator that is installed for the program's whole life and
/// changes what it has read; Qt then tells all windows (QEvent::LanguageChange). English is what is written
/// in the code. The .qm files are within the program (resources/languages).
class Language : public QTranslator {
public:
    /// Codes of those that are complete, English first: "en", "fr", "uk", "ru", "hi", "ar".
    static QStringList offered();
    /// What it calls itself: "Français".
    static QString ownName(const QString &code);
    /// The first language that the system's settings name and that is offered here (LANGUAGE, LC_ALL,
    /// LC_MESSAGES, LANG); English where there is none.
    static QString ofSystem();
    /// The locale for dates and marks: the system's where that speaks the language, else one of its own;
    /// always with the digits 0 to 9.
    static QLocale localeOf(const QString &code);

    /// The context in which a number is asked for: its digits with a point are the sentence.
    static constexpr auto numberContext = "@number";

    Language();
    ~Language() override;

    /// Speaks that language from now on, and makes its locale Qt's default. A code that is not offered is
    /// English.
    void speak(const QString &code);
    QString code() const;
    /// Writes numbers in sentences (LocalizedText::number()) in that style, whatever the language's own is.
    /// To be said before it is installed.
    void writeNumbers(const NumberStyle &style) { m_numbers = style; }

    /// From any thread: Qt words errors of files and of names of servers wherever they happen.
    QString translate(const char *context, const char *source, const char *comment = nullptr,
        int count = -1) const override;
    bool isEmpty() const override { return false; }

    /// The sentence with %n filled in, for LocalizedText, which fills in the rest. `comment` may be null;
    /// `count` is below zero where there is none.
    static QString inCurrent(const char *context, const char *source, const char *comment, qint64 count);
    static QString inEnglish(const char *context, const char *source, const char *comment, qint64 count);
    /// In that language, whatever the program speaks; from any thread. English for a code that is not
    /// offered, and where there is no translation.
    static QString inLanguage(
        const QString &code, const char *context, const char *source, const char *comment, qint64 count);

private:
    /// All that is known of the language that is spoken; never changed, only exchanged.
    struct Spoken;
    std::shared_ptr<const Spoken> spoken() const;

    std::optional<NumberStyle> m_numbers;
    mutable std::mutex m_guard; ///< held around m_spoken
    std::shared_ptr<const Spoken> m_spoken;
};

} // namespace counterfoil
