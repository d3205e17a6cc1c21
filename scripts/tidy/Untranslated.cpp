// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a person reads go through the translations (docs/translating.md). Three ways past them are
// findings:
// - in the core, a LocalizedText that is turned into a QString: it would stay in the language of that moment;
// - words in the code that become a LocalizedText or a widget's text as they stand;
// - in the window and the programs, any literal of two words or more, however it is written: log, style
//   sheets and what else is for no person says so by NOLINT, with the reason.
#include <clang-tidy/ClangTidyCheck.h>
#include <clang-tidy/ClangTidyModule.h>
#include <clang-tidy/ClangTidyModuleRegistry.h>
#include <clang/ASTMatchers/ASTMatchFinder.h>
#include <string>

namespace {

using namespace clang;
using namespace clang::ast_matchers;

bool isLetter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::u32string textOf(const StringLiteral &literal)
{
    std::u32string text;
    for (unsigned i = 0; i < literal.getLength(); ++i)
        text += char32_t(literal.getCodeUnit(i));
    return text;
}

/// The program's name, and what programs read: patterns, forms of dates, a command to type.
bool isForPrograms(const std::u32string &text)
{
    return text == U"Counterfoil" || text.find(U'\\') != text.npos || text.find(U"MMM") != text.npos
        || text.find(U"yyyy") != text.npos || text.find(U"HH:mm") != text.npos
        || text.find(U"counterfoilctl ") == text.find_first_not_of(U" \n");
}

/// Two letters in a row: a word, and not a sign or a unit.
bool hasWord(const StringLiteral &literal)
{
    const std::u32string text = textOf(literal);
    if (isForPrograms(text))
        return false;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (isLetter(text[i - 1]) && isLetter(text[i]))
            return true;
    }
    return false;
}

/// A letter, a blank, a letter.
bool hasWords(const StringLiteral &literal)
{
    const std::u32string text = textOf(literal);
    if (isForPrograms(text))
        return false;
    for (std::size_t i = 2; i < text.size(); ++i) {
        if (text[i - 1] == ' ' && isLetter(text[i])
            && (isLetter(text[i - 2]) || text[i - 2] == ',' || text[i - 2] == '.' || text[i - 2] == ':'))
            return true;
    }
    return false;
}

/// Within the arguments of tr() or translatable().
bool isTranslated(const StringLiteral &words, ASTContext &context)
{
    DynTypedNodeList parents = context.getParents(words);
    while (!parents.empty()) {
        if (const auto *call = parents[0].get<CallExpr>()) {
            const FunctionDecl *callee = call->getDirectCallee();
            const std::string name = callee ? callee->getNameAsString() : std::string();
            if (name == "translatable" || name == "tr" || name == "translate")
                return true;
        }
        parents = context.getParents(parents[0]);
    }
    return false;
}

class Untranslated : public tidy::ClangTidyCheck {
public:
    using ClangTidyCheck::ClangTidyCheck;

    void registerMatchers(MatchFinder *finder) override
    {
        const auto words = userDefinedLiteral(hasDescendant(stringLiteral().bind("words")));
        const auto localized = cxxRecordDecl(hasName("::counterfoil::LocalizedText"));
        finder->addMatcher(cxxMemberCallExpr(callee(cxxMethodDecl(ofClass(localized),
                                                 anyOf(cxxConversionDecl(), hasName("toString")))))
                               .bind("frozen"),
            this);
        finder->addMatcher(cxxConstructExpr(hasDeclaration(cxxConstructorDecl(ofClass(localized))),
                               hasArgument(0, anyOf(words, hasDescendant(words))))
                               .bind("verbatim"),
            this);
        finder->addMatcher(callExpr(callee(functionDecl(matchesName(
                                        "::(set(Text|PlainText|ToolTip|WindowTitle|Title|StatusTip|WhatsThis|"
                                        "AccessibleName|AccessibleDescription|PlaceholderText|Message|"
                                        "LabelText|ButtonText|InformativeText)|add(Action|Item|Tab|Button|"
                                        "Menu|Row|Section))$"))),
                               hasAnyArgument(anyOf(words, hasDescendant(words))))
                               .bind("widget"),
            this);
        finder->addMatcher(cxxConstructExpr(hasType(cxxRecordDecl(hasAnyName("::QLabel", "::QPushButton",
                                                "::QAction", "::QCheckBox", "::QRadioButton", "::QGroupBox",
                                                "::QToolButton", "::QCommandLinkButton"))),
                               hasAnyArgument(anyOf(words, hasDescendant(words))))
                               .bind("widget"),
            this);
        const auto plain = stringLiteral().bind("words");
        finder->addMatcher(
            callExpr(callee(functionDecl(
                         anyOf(matchesName("::CLI::(App|Option)::(add_|set_|description|footer|usage)"),
                             matchesName("::QString::from(Utf8|Latin1|StdString)$")))),
                hasAnyArgument(anyOf(plain, hasDescendant(plain))))
                .bind("plain"),
            this);
        finder->addMatcher(cxxConstructExpr(hasType(cxxRecordDecl(hasAnyName("::QLatin1String",
                                                "::QLatin1StringView", "::QStaticStringData"))),
                               hasAnyArgument(anyOf(plain, hasDescendant(plain))))
                               .bind("plain"),
            this);
        finder->addMatcher(
            userDefinedLiteral(hasDescendant(stringLiteral().bind("words"))).bind("literal"), this);
    }

    void check(const MatchFinder::MatchResult &found) override
    {
        const auto *words = found.Nodes.getNodeAs<StringLiteral>("words");
        const auto in = [&](const Expr &expression, const char *room) {
            const SourceLocation place = found.SourceManager->getExpansionLoc(expression.getBeginLoc());
            return found.SourceManager->getFilename(place).contains(room);
        };
        if (const auto *frozen = found.Nodes.getNodeAs<CXXMemberCallExpr>("frozen")) {
            if (in(*frozen, "/core/") && !in(*frozen, "/core/base/"))
                diag(frozen->getExprLoc(),
                    "this text would stay in the language of this moment: pass the LocalizedText on");
        } else if (const auto *verbatim = found.Nodes.getNodeAs<CXXConstructExpr>("verbatim")) {
            if (hasWords(*words)
                && !in(*verbatim, "/core/sandbox/")) // answers of gateways, and to whoever steers it
                diag(words->getBeginLoc(), "a person reads this: translatable()");
        } else if (const auto *widget = found.Nodes.getNodeAs<Expr>("widget")) {
            if (hasWord(*words) && (in(*widget, "/ui/") || in(*widget, "/app/")))
                diag(words->getBeginLoc(), "a person reads this: tr() or translatable()");
        } else if (const auto *other = found.Nodes.getNodeAs<Expr>("plain")) {
            const bool isMarked = words->getBeginLoc().isMacroID(); // by QT_TRANSLATE_NOOP
            if (hasWords(*words) && !isMarked && !isTranslated(*words, *found.Context)
                && (in(*other, "/ui/") || in(*other, "/app/")))
                diag(words->getBeginLoc(), "a person reads this: translatable()");
        } else if (const auto *literal = found.Nodes.getNodeAs<UserDefinedLiteral>("literal")) {
            if (hasWords(*words) && (in(*literal, "/ui/") || in(*literal, "/app/")))
                diag(words->getBeginLoc(),
                    "if a person reads this: tr() or translatable(); if not, NOLINT with the reason");
        }
    }
};

class UntranslatedModule : public tidy::ClangTidyModule {
public:
    void addCheckFactories(tidy::ClangTidyCheckFactories &factories) override
    {
        factories.registerCheck<Untranslated>("counterfoil-untranslated");
    }
};

const tidy::ClangTidyModuleRegistry::Add<UntranslatedModule> registered(
    "counterfoil-words", "Texts that go past the translations.");

} // namespace
