// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringBuilder>
#include <QStringList>
#include <QStringView>

#include <concepts>
#include <initializer_list>
#include <optional>
#include <type_traits>

namespace counterfoil {

/// A text for a person that is put into a language when it is read, not when it is written: English sentences
/// with numbered places, and the values in them. It is what errors, facts in the books and the tables of
/// methods hold; so the log, `--json` and the books stay English, and a sale's history of last year is read
/// in today's language. Also words of others and of our users, which are never translated.
class LocalizedText {
public:
    LocalizedText() = default; ///< empty
    LocalizedText(
        const QString &verbatim); ///< is the same in all languages: a name, a number, a gateway's words
    LocalizedText(QChar verbatim)
        : LocalizedText(QString(verbatim))
    {
    }
    template <std::same_as<char16_t> Character> // and no number, which would become a character
    LocalizedText(Character verbatim)
        : LocalizedText(QChar(verbatim))
    {
    }
    template <typename A, typename B>
    LocalizedText(const QStringBuilder<A, B> &verbatim)
        : LocalizedText(QString(verbatim))
    {
    }
    /// "3 November 2025, 14:32" in local time, as each language writes it (exactTime()); empty where there is
    /// none.
    static LocalizedText moment(const QDateTime &at);
    /// "3 November 2025".
    static LocalizedText day(const QDate &date);
    /// "November 2025", the month that the day lies in.
    static LocalizedText month(const QDate &date);
    /// "Mali": what each language calls the country (ISO 3166-1 alpha-2; countryName()).
    static LocalizedText country(const QString &code);
    /// "1500.00", digits with a point, as each language writes numbers: "1,500.00", "1 500,00". English words
    /// (english()) keep it as it is.
    static LocalizedText number(const QString &decimals);
    /// As toStored() wrote it; `english` where that cannot be read.
    static LocalizedText fromStored(const QByteArray &stored, const QString &english);

    bool isEmpty() const { return m_parts.isEmpty(); }

    /// The values of %1, %2 ... in their order; each call fills the next places that are free. A value is
    /// never searched for places itself.
    template <typename... Values>
    LocalizedText arg(const Values &...values) const
    {
        return withValues({asValue(values)...});
    }

    LocalizedText &operator+=(const LocalizedText &more);
    friend LocalizedText operator+(const LocalizedText &first, const LocalizedText &second)
    {
        return LocalizedText(first) += second;
    }

    /// The first sentence alone, in whatever language it is read: an error says there what happened, and in
    /// the others what to do. What is quoted stays whole.
    LocalizedText firstSentence() const;
    LocalizedText otherSentences() const; ///< empty where English has no others

    /// In the language of the interface; where that has no translation, in English. Values from outside lose
    /// the marks that turn the direction of writing about them (DirectionMarks.h).
    QString toString() const;
    operator QString() const { return toString(); } ///< toString(), for widgets
    /// In that language (Language::offered()), whatever the interface speaks; from any thread. In English
    /// where it has no translation.
    QString in(const QString &languageCode) const;
    /// For the log, `--json`, files and the books.
    QString english() const;
    /// What the books keep beside english(), so that it can be translated later; empty where nothing can be.
    QByteArray toStored() const;

    /// Whether the English words contain `words`.
    bool contains(QStringView words) const { return english().contains(words); }
    bool startsWith(QStringView words) const { return english().startsWith(words); }
    bool endsWith(QStringView words) const { return english().endsWith(words); }
    bool contains(QChar sign) const { return english().contains(sign); }
    bool endsWith(QChar sign) const { return english().endsWith(sign); }

    friend bool operator==(const LocalizedText &a, const LocalizedText &b)
    {
        return a.english() == b.english();
    }
    friend bool operator==(const LocalizedText &a, const QString &b) { return a.english() == b; }

private:
    friend LocalizedText translatable(const char *, const char *, const char *, qint64);

    struct Part {
        /// Empty: verbatim; "@moment", "@day", "@month": `source` is one (ISO 8601); "@country" and "@number"
        /// likewise; "@first", "@others": sentences of the value.
        QByteArray context;
        QByteArray source; ///< UTF-8
        QByteArray comment;
        qint64 count = -1; ///< of %n; below zero: there is none
        QList<LocalizedText> values;
    };

    template <typename Value>
    static LocalizedText asValue(const Value &value)
    {
        if constexpr (std::is_convertible_v<Value, LocalizedText>)
            return value;
        else if constexpr (std::is_integral_v<Value>)
            return LocalizedText(QString::number(value));
        else if constexpr (std::is_convertible_v<Value, QString>) // what + makes of two texts
            return LocalizedText(static_cast<QString>(value));
        else
            return LocalizedText(QStringView(value).toString());
    }
    static LocalizedText special(const char *context, const QString &source);
    qsizetype lengthUpTo(qsizetype most) const;
    LocalizedText withValues(std::initializer_list<LocalizedText> values) const;
    LocalizedText sentences(const char *which) const;
    template <typename Sentence>
    QString spoken(const QLocale &locale, bool isRead, const Sentence &sentence) const;

    QList<Part> m_parts;
};

/// A sentence that is in the translations: lupdate finds these calls (scripts/languages). `context` is the
/// file or class that it stands in; it, `source` and `comment` have to be literals. With `count`, `source`
/// holds %n (or %Ln: with marks between thousands), and every language has its own forms for it, English too
/// (resources/languages/counterfoil_en.ts).
///
///     //: What follows is the name of an account.
///     translatable("Accounts", "The account “%1” does not exist.").arg(name)
///     translatable("Accounts", "%n account(s)", nullptr, count)
LocalizedText translatable(
    const char *context, const char *source, const char *comment = nullptr, qint64 count = -1);

/// One after the other with what the language writes between them: "a, b, c".
LocalizedText listed(const QList<LocalizedText> &texts);
/// (A template, so that listed({a, b}) is not in doubt.)
template <std::same_as<QStringList> Names>
LocalizedText listed(const Names &verbatim)
{
    return listed(QList<LocalizedText>(verbatim.begin(), verbatim.end()));
}

} // namespace counterfoil
