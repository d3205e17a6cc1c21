// SPDX-License-Identifier: GPL-3.0-or-later
#include "HtmlLink.h"

#include "PayFormLimits.h"

#include <gumbo.h>
#include <memory>
#include <vector>

namespace counterfoil {

namespace {

struct Ended {
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

/// The node's address; null where it is no link.
const GumboAttribute *addressOf(const GumboNode *node)
{
    const bool isLink = node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_A;
    return isLink ? gumbo_get_attribute(&node->v.element.attributes, "href") : nullptr;
}

} // namespace

QString linkInHtml(const QString &html)
{
    const QByteArray bytes = html.toUtf8();
    if (bytes.size() > payFormLimits::longestHtml || bytes.count('<') > payFormLimits::mostTags)
        return {};
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const std::unique_ptr<GumboOutput, Ended> page(
        gumbo_parse_with_options(&options, bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!page)
        return {};
    // In the order of the text, and not by recursion: the depth is the sender's choice.
    std::vector<const GumboNode *> waiting{page->root};
    while (!waiting.empty()) {
        const GumboNode *node = waiting.back();
        waiting.pop_back();
        if (const GumboAttribute *address = addressOf(node)) {
            if (const QString link = QString::fromUtf8(address->value).trimmed(); !link.isEmpty())
                return link;
        }
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboVector &children = node->v.element.children;
        for (unsigned at = children.length; at > 0; --at)
            waiting.push_back(static_cast<const GumboNode *>(children.data[at - 1]));
    }
    return {};
}

} // namespace counterfoil
