// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTranslator>

#include <memory>
#include <mutex>

namespace counterfoil::gallery {

/// Speaks a language to the window for as long as it lives, and remembers from which English each text came:
/// the walk through the pages is written in English, and finds its buttons in every language.
class Interpreter final : public QTranslator {
public:
    static constexpr QStringView pseudo = u"pseudo"; ///< PseudoLanguage

    /// All of Language::offered(), then pseudo.
    static QStringList spoken();
    /// `code`: one of spoken().
    explicit Interpreter(const QString &code);

    /// The language that it speaks.
    QString code() const { return m_code; }

    enum class Extent { Whole, Beginning };
    /// Whether what is shown says those English words, or begins with a text that does. Mnemonics do not
    /// count, and values are whatever they are.
    bool says(const QString &shown, const QString &english, Extent extent) const;

    QString translate(const char *context, const char *source, const char *comment = nullptr,
        int count = -1) const override;
    bool isEmpty() const override { return false; }

private:
    QString m_code;
    std::unique_ptr<QTranslator> m_language;
    mutable std::mutex m_guard; ///< a text may be read on any thread
    mutable QMultiHash<QString, QString> m_given; ///< the English, without mnemonics -> what was given for it
};

} // namespace counterfoil::gallery
