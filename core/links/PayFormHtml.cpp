// SPDX-License-Identifier: GPL-3.0-or-later
#include "PayForm.h"
#include "PayFormLimits.h"
#include "PayLink.h"
#include "base/WebAddress.h"

#include <algorithm>
#include <array>
#include <gumbo.h>
#include <memory>

// The rules of a form's submission are HTML's own (html.spec.whatwg.org, "constructing the entry list").

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using Field = std::pair<QString, QString>;

tl::unexpected<Error> none()
{
    return failure(ErrorKind::Unknown, u"pay-form-none"_s,
        //: A payment form is what a browser sends to begin a payment.
        translatable("PayForm",
            "The gateway answered with a payment form in which no form is found. The sale may be there all "
            "the same: check it, and do not issue it again."));
}

tl::unexpected<Error> unsafe(const LocalizedText &why, const QString &detail)
{
    //: Follows a sentence on what is wrong with the gateway’s answer.
    const LocalizedText checkFirst =
        translatable("PayForm", "The sale may be there all the same: check it, and do not issue it again.");
    return failure(ErrorKind::Unknown, u"pay-form-unsafe"_s, why + QChar(u' ') + checkFirst, detail);
}

tl::unexpected<Error> tooLarge(const QString &detail)
{
    return failure(ErrorKind::Unknown, u"pay-form-too-large"_s,
        translatable("PayForm",
            "The gateway’s payment form is too large to be one. The sale may be there all the same: check "
            "it, and do not issue it again."),
        detail);
}

bool isTag(const GumboNode *node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

bool has(const GumboNode *node, const char *name)
{
    return gumbo_get_attribute(&node->v.element.attributes, name) != nullptr;
}

QString attribute(const GumboNode *node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

std::vector<const GumboNode *> childrenOf(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboVector &list = node->v.element.children;
    std::vector<const GumboNode *> children;
    for (unsigned at = 0; at < list.length; ++at)
        children.push_back(static_cast<const GumboNode *>(list.data[at]));
    return children;
}

/// The node and all below it, in the order of the text. Not by recursion: the depth is the sender's choice.
std::vector<const GumboNode *> treeOf(const GumboNode *root)
{
    std::vector<const GumboNode *> found;
    std::vector<const GumboNode *> waiting{root};
    while (!waiting.empty()) {
        const GumboNode *node = waiting.back();
        waiting.pop_back();
        found.push_back(node);
        const auto children = childrenOf(node);
        waiting.insert(waiting.end(), children.rbegin(), children.rend());
    }
    return found;
}

const GumboNode *formAround(const GumboNode *node)
{
    while (node && !isTag(node, GUMBO_TAG_FORM))
        node = node->parent;
    return node;
}

/// Its own attribute, or a fieldset's or option group's around it.
bool isDisabled(const GumboNode *node)
{
    for (; node && node->type == GUMBO_NODE_ELEMENT; node = node->parent) {
        const bool own = isTag(node, GUMBO_TAG_INPUT) || isTag(node, GUMBO_TAG_TEXTAREA)
            || isTag(node, GUMBO_TAG_SELECT) || isTag(node, GUMBO_TAG_OPTION);
        const bool around = isTag(node, GUMBO_TAG_FIELDSET) || isTag(node, GUMBO_TAG_OPTGROUP);
        if ((own || around) && has(node, "disabled"))
            return true;
    }
    return false;
}

QString textIn(const GumboNode *element)
{
    QString text;
    for (const GumboNode *node : treeOf(element)) {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
            || node->type == GUMBO_NODE_CDATA)
            text += QString::fromUtf8(node->v.text.text);
    }
    return text;
}

void addInput(const GumboNode *input, const QString &name, std::vector<Field> &fields)
{
    const QString type = attribute(input, "type").toLower();
    constexpr std::array<QStringView, 5> neverSent{u"submit", u"button", u"image", u"reset", u"file"};
    if (std::find(neverSent.begin(), neverSent.end(), type) != neverSent.end())
        return;
    const bool ticked = type == u"checkbox" || type == u"radio";
    if (ticked && !has(input, "checked"))
        return;
    fields.emplace_back(name, ticked && !has(input, "value") ? u"on"_s : attribute(input, "value"));
}

void addSelect(const GumboNode *select, const QString &name, std::vector<Field> &fields)
{
    std::vector<const GumboNode *> chosen;
    const GumboNode *first = nullptr;
    for (const GumboNode *node : treeOf(select)) {
        if (!isTag(node, GUMBO_TAG_OPTION) || isDisabled(node))
            continue;
        if (!first)
            first = node;
        if (has(node, "selected"))
            chosen.push_back(node);
    }
    if (!has(select, "multiple")) {
        // Of several that claim to be the one a browser takes the last; of none, the first.
        if (chosen.empty() && first)
            chosen = {first};
        else if (chosen.size() > 1)
            chosen = {chosen.back()};
    }
    for (const GumboNode *option : chosen)
        fields.emplace_back(
            name, has(option, "value") ? attribute(option, "value") : textIn(option).simplified());
}

bool belongsTo(const GumboNode *control, const GumboNode *form)
{
    if (has(control, "form"))
        return has(form, "id") && attribute(control, "form") == attribute(form, "id");
    if (const GumboNode *around = formAround(control))
        return around == form;
    // A form begun between the rows of a table is closed at once in the tree; what follows is still its own.
    return childrenOf(form).empty();
}

/// Why that address is not opened, in words that quote nothing of it: they reach ledger and log, and a bank's
/// form may carry a card number in its address.
LocalizedText whyNot(const QUrl &action, const QUrl &gateway)
{
    const QString scheme = action.scheme();
    if (scheme != u"https" && scheme != u"http")
        return translatable("PayForm",
            "The gateway’s payment form leads to an address that is not safe to open (it is no web "
            "address).");
    if (action.host().isEmpty())
        //: A host is the name of a computer: “pay.example.com”.
        return translatable("PayForm",
            "The gateway’s payment form leads to an address that is not safe to open (it names no host).");
    if (!action.userInfo().isEmpty())
        return translatable("PayForm",
            "The gateway’s payment form leads to an address that is not safe to open (it holds a user name "
            "or password).");
    if (isLoopback(action) && !isLoopback(gateway))
        return translatable("PayForm",
            "The gateway’s payment form leads to an address that is not safe to open (it leads to this "
            "computer).");
    if (scheme == u"http" && !isLoopback(action))
        return translatable("PayForm",
            "The gateway’s payment form leads to an address that is not safe to open (it is not encrypted).");
    return translatable("PayForm",
        "The gateway’s payment form leads to an address that is not safe to open (it is damaged or "
        "endless).");
}

Result<QUrl> actionOf(const GumboNode *form, const QUrl &gateway)
{
    QString text = attribute(form, "action").trimmed();
    // As browsers do: "java\nscript:" is "javascript:".
    text.removeIf([](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
    if (text.isEmpty())
        return unsafe(
            //: The form names no address.
            translatable("PayForm",
                "The gateway’s payment form leads to an address that is not safe to open (it names none)."),
            u"The form has no action."_s);
    const QUrl action = gateway.resolved(QUrl(text, QUrl::TolerantMode));
    auto read = readPostAddress(action.toString(QUrl::FullyEncoded), gateway);
    if (!read)
        return unsafe(whyNot(action, gateway), read.error().code);
    return read;
}

Result<std::vector<Field>> fieldsOf(const GumboNode *form, const std::vector<const GumboNode *> &tree)
{
    std::vector<Field> fields;
    for (auto at = std::find(tree.begin(), tree.end(), form); at != tree.end(); ++at) {
        const GumboNode *node = *at;
        const bool isControl =
            isTag(node, GUMBO_TAG_INPUT) || isTag(node, GUMBO_TAG_TEXTAREA) || isTag(node, GUMBO_TAG_SELECT);
        const QString name = isControl ? attribute(node, "name") : QString();
        if (name.isEmpty() || !belongsTo(node, form) || isDisabled(node))
            continue;
        if (isTag(node, GUMBO_TAG_INPUT))
            addInput(node, name, fields);
        else if (isTag(node, GUMBO_TAG_SELECT))
            addSelect(node, name, fields);
        else
            fields.emplace_back(name, textIn(node));
    }
    if (fields.size() > payFormLimits::mostFields)
        return tooLarge(u"%1 fields"_s.arg(fields.size()));
    const bool tooLong = std::any_of(fields.begin(), fields.end(), [](const Field &field) {
        return qMax(field.first.size(), field.second.size()) > payFormLimits::longestValue;
    });
    if (tooLong)
        return tooLarge(u"a name or value of more than %1 characters"_s.arg(payFormLimits::longestValue));
    return fields;
}

struct Ended {
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

} // namespace

Result<PayForm> PayForm::fromHtml(QStringView html, const QUrl &gateway)
{
    const QByteArray bytes = html.toUtf8();
    if (bytes.size() > payFormLimits::longestHtml || bytes.count('<') > payFormLimits::mostTags)
        return tooLarge(u"%1 bytes, %2 tags"_s.arg(bytes.size()).arg(bytes.count('<')));

    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, Ended> page(
        gumbo_parse_with_options(&options, bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!page)
        return none();
    const auto tree = treeOf(page->root);
    const auto form = std::find_if(
        tree.begin(), tree.end(), [](const GumboNode *node) { return isTag(node, GUMBO_TAG_FORM); });
    if (form == tree.end())
        return none();

    auto action = actionOf(*form, gateway);
    if (!action)
        return tl::unexpected(action.error());
    auto fields = fieldsOf(*form, tree);
    if (!fields)
        return tl::unexpected(fields.error());
    return PayForm{std::move(*action), attribute(*form, "method").toLower() == u"post", std::move(*fields)};
}

} // namespace counterfoil
