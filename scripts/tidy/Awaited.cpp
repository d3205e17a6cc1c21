// SPDX-License-Identifier: GPL-3.0-or-later
// GCC 12, by which the program is compiled for users, destroys closures and aggregates twice that are made
// inside an expression with co_await (docs/decisions/0004-coroutines.md). Clang, by which the tests are
// compiled, does not: so they are looked for here.
#include <algorithm>
#include <clang-tidy/ClangTidyCheck.h>
#include <clang-tidy/ClangTidyModule.h>
#include <clang-tidy/ClangTidyModuleRegistry.h>
#include <clang/ASTMatchers/ASTMatchFinder.h>
#include <vector>

namespace {

using namespace clang;
using namespace clang::ast_matchers;

/// The largest expressions that `part` is evaluated with: not those of a function that it is written in.
void findWholes(const DynTypedNode &part, ASTContext &context, std::vector<const Expr *> *wholes)
{
    bool isWhole = true;
    for (const DynTypedNode &parent : context.getParents(part)) {
        if (parent.get<Expr>()) {
            isWhole = false;
            findWholes(parent, context, wholes);
        }
    }
    if (isWhole)
        wholes->push_back(part.get<Expr>());
}

/// Whether something is awaited while it is evaluated; what stands in a function that is written in it is
/// not.
bool awaits(const Stmt *expression)
{
    if (!expression || !isa<Expr>(expression))
        return false;
    if (isa<CoawaitExpr>(expression))
        return true;
    for (const Stmt *child : expression->children()) {
        if (awaits(child))
            return true;
    }
    return false;
}

class Awaited : public tidy::ClangTidyCheck {
public:
    using ClangTidyCheck::ClangTidyCheck;

    void registerMatchers(MatchFinder *finder) override
    {
        finder->addMatcher(expr(anyOf(lambdaExpr(), initListExpr())).bind("made"), this);
    }

    void check(const MatchFinder::MatchResult &found) override
    {
        const auto *made = found.Nodes.getNodeAs<Expr>("made");
        const CXXRecordDecl *type = made->getType()->getAsCXXRecordDecl();
        if (!type || !type->hasDefinition() || type->hasTrivialDestructor())
            return;
        std::vector<const Expr *> wholes;
        findWholes(DynTypedNode::create(*made), *found.Context, &wholes);
        if (std::any_of(wholes.begin(), wholes.end(), awaits))
            diag(made->getBeginLoc(),
                "GCC 12 destroys this twice, beside a co_await: give it a name in a statement of its own");
    }
};

class AwaitedModule : public tidy::ClangTidyModule {
public:
    void addCheckFactories(tidy::ClangTidyCheckFactories &factories) override
    {
        factories.registerCheck<Awaited>("counterfoil-awaited");
    }
};

const tidy::ClangTidyModuleRegistry::Add<AwaitedModule> registered(
    "counterfoil-coroutines", "What GCC 12 cannot have beside a co_await.");

} // namespace
