// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin for clang-tidy 16 (scripts/check-tidy): its checks walk the project's code only. Without it they
// walk every declaration of every header of Qt and the standard library first, and then clang-tidy throws
// away what was found there. clang-tidy 21 does as this.
#include <clang-tidy/ClangTidyCheck.h>
#include <clang-tidy/ClangTidyModule.h>
#include <clang-tidy/ClangTidyModuleRegistry.h>
#include <clang/ASTMatchers/ASTMatchFinder.h>
#include <vector>

namespace {

using namespace clang;

/// Not a check of its own: it meets each unit before the checks meet its parts, and leaves them those of this
/// project.
class OwnCode : public tidy::ClangTidyCheck {
public:
    using ClangTidyCheck::ClangTidyCheck;

    void registerMatchers(ast_matchers::MatchFinder *finder) override
    {
        finder->addMatcher(ast_matchers::translationUnitDecl(), this);
    }

    void check(const ast_matchers::MatchFinder::MatchResult &unit) override
    {
        std::vector<Decl *> own;
        // (Without what would have to be loaded from precompiled headers: nothing of ours is there.)
        for (Decl *declaration : unit.Context->getTranslationUnitDecl()->noload_decls()) {
            // Where a macro of Qt is used, not where it was written.
            const SourceLocation place = unit.SourceManager->getExpansionLoc(declaration->getLocation());
            if (place.isValid() && !unit.SourceManager->isInSystemHeader(place))
                own.push_back(declaration);
        }
        unit.Context->setTraversalScope(own);
    }
};

class OwnCodeModule : public tidy::ClangTidyModule {
public:
    void addCheckFactories(tidy::ClangTidyCheckFactories &factories) override
    {
        factories.registerCheck<OwnCode>("counterfoil-own-code");
    }
};

const tidy::ClangTidyModuleRegistry::Add<OwnCodeModule> registered("counterfoil", "The project's code only.");

} // namespace
