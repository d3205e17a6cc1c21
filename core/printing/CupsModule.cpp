// SPDX-License-Identifier: GPL-3.0-or-later
#include "CupsModule.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <cups/cups.h>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

// The module: libcups behind three functions. Nothing else of the house is in it.

namespace {

using namespace counterfoil::cupsmodule;

constexpr int connectPatience = 6000; // ms
constexpr int slices = 20; // of one second each, without a byte
constexpr int busyTries = 60; // a second between each: a printer that takes one job at a time

template <std::size_t Size>
void copy(char (&target)[Size], const char *text)
{
    const std::string_view from = text ? text : "";
    const std::size_t count = std::min(from.size(), Size - 1);
    std::memcpy(target, from.data(), count);
    target[count] = '\0';
}

/// A connection is silent: it is waited for some seconds, and no longer than somebody wants.
struct Patience {
    int *stop;
    int left = slices;
};

int goOn(http_t *, void *context)
{
    auto *patience = static_cast<Patience *>(context);
    return std::atomic_ref<int>(*patience->stop).load() == 0 && --patience->left > 0 ? 1 : 0;
}

/// Nobody is asked for a password at a terminal that may not be there.
const char *noPassword(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr;
}

struct CloseHttp {
    void operator()(http_t *http) const { httpClose(http); }
};
struct FreeDest {
    void operator()(cups_dest_t *dest) const { cupsFreeDests(1, dest); }
};
struct FreeInfo {
    void operator()(cups_dinfo_t *info) const { cupsFreeDestInfo(info); }
};
struct FreeIpp {
    void operator()(ipp_t *ipp) const { ippDelete(ipp); }
};
using Http = std::unique_ptr<http_t, CloseHttp>;
using Dest = std::unique_ptr<cups_dest_t, FreeDest>;
using Info = std::unique_ptr<cups_dinfo_t, FreeInfo>;
using Ipp = std::unique_ptr<ipp_t, FreeIpp>;

Http toServer(int *stop)
{
    return Http(httpConnect2(
        cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connectPatience, stop));
}

struct Options {
    int count = 0;
    cups_option_t *all = nullptr;
    Options() = default;
    ~Options() { cupsFreeOptions(count, all); }
    Options(const Options &) = delete;
    Options &operator=(const Options &) = delete;
    void add(const char *name, const std::string &value)
    {
        count = cupsAddOption(name, value.c_str(), count, &all);
    }
};

void end(Answer *answer, Standing standing)
{
    answer->standing = standing;
    answer->status = cupsLastError();
    copy(answer->words, cupsLastErrorString());
}

/// Whether bytes can be taken as PDF there. The system's queues make of it what their printer needs.
bool takesPdf(http_t *http, cups_dest_t *dest, cups_dinfo_t *info)
{
    ipp_attribute_t *formats = cupsFindDestSupported(http, dest, info, "document-format");
    return !formats || ippContainsString(formats, "application/pdf") != 0;
}

/// A list's context for cupsEnumDests.
struct Listing {
    Found found;
    void *context;
};

int tellOne(void *context, unsigned flags, cups_dest_t *dest)
{
    const auto *listing = static_cast<Listing *>(context);
    if ((flags & (CUPS_DEST_FLAGS_REMOVED | CUPS_DEST_FLAGS_ERROR)) != 0 || dest->instance)
        return 1;
    const auto option = [dest](const char *name) {
        return cupsGetOption(name, dest->num_options, dest->options);
    };
    Destination one{};
    copy(one.name, dest->name);
    copy(one.words, option("printer-info"));
    copy(one.place, option("printer-location"));
    copy(one.model, option("printer-make-and-model"));
    one.isDefault = dest->is_default != 0;
    const char *accepting = option("printer-is-accepting-jobs");
    one.isAccepting = !accepting || std::strcmp(accepting, "false") != 0;
    const char *state = option("printer-state");
    one.state = state && std::strlen(state) == 1 ? *state - '0' : 0;
    listing->found(listing->context, &one);
    return 1;
}

Dest destinationOf(const Where &where)
{
    return Dest(where.queue ? cupsGetNamedDest(CUPS_HTTP_DEFAULT, where.queue, nullptr)
                            : cupsGetDestWithURI("printer", where.uri));
}

} // namespace

extern "C" int counterfoil_cups_list_1(int patience, int *stop, Found found, void *context)
{
    const bool isThere = toServer(stop) != nullptr;
    Listing listing{found, context};
    cupsEnumDests(CUPS_DEST_FLAGS_NONE, patience, stop, 0, 0, tellOne, &listing);
    return isThere ? 1 : 0;
}

extern "C" void counterfoil_cups_print_1(const Where *where, const Document *document, Answer *answer)
{
    *answer = {};
    cupsSetPasswordCB2(noPassword, nullptr);
    if (where->queue && !toServer(where->stop))
        return end(answer, NotReached);
    const Dest dest = destinationOf(*where);
    if (!dest)
        return end(answer, NotThere);
    char resource[1024];
    const Http http(cupsConnectDest(dest.get(), where->queue ? CUPS_DEST_FLAGS_NONE : CUPS_DEST_FLAGS_DEVICE,
        connectPatience, where->stop, resource, sizeof resource, nullptr, nullptr));
    if (!http)
        return end(answer, NotReached);
    Patience patience{where->stop};
    httpSetTimeout(http.get(), 1.0, goOn, &patience);
    const Info info(cupsCopyDestInfo(http.get(), dest.get()));
    if (!info)
        return end(answer, cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND ? NotThere : NotReached);
    if (!where->queue && !takesPdf(http.get(), dest.get(), info.get()))
        return end(answer, NoPdf);
    if (!document) { // it is there, and that was the question
        answer->standing = Accepted;
        return;
    }

    Options plain;
    Options sized;
    if (document->copies > 1) {
        const std::string copies = std::to_string(document->copies);
        if (!cupsCheckDestSupported(http.get(), dest.get(), info.get(), "copies", copies.c_str()))
            return end(answer, OneCopyOnly);
        plain.add("copies", copies);
        sized.add("copies", copies);
    }
    // The paper's own size: a roll has no name, and a printer's usual one is another.
    sized.add("media-col",
        "{media-size={x-dimension=" + std::to_string(document->width)
            + " y-dimension=" + std::to_string(document->height) + "}}");
    if (cupsCheckDestSupported(http.get(), dest.get(), info.get(), "print-scaling", "none"))
        sized.add("print-scaling", "none");

    // A job without a document prints nothing: what is refused here may be asked for again.
    const auto create = [&](const Options &options) {
        ipp_status_t status = IPP_STATUS_ERROR_BUSY;
        for (int tries = 0; tries < busyTries && status == IPP_STATUS_ERROR_BUSY; ++tries) {
            if (tries > 0)
                std::this_thread::sleep_for(std::chrono::seconds(1));
            patience.left = slices;
            status = cupsCreateDestJob(http.get(), dest.get(), info.get(), &answer->job, document->title,
                options.count, options.all);
            if (std::atomic_ref<int>(*where->stop).load() != 0)
                break;
        }
        return status;
    };
    ipp_status_t created = create(sized);
    // It knows no paper of that size: then the PDF's own size has to do.
    if (created == IPP_STATUS_ERROR_ATTRIBUTES_OR_VALUES && answer->job == 0)
        created = create(plain);
    if (created >= IPP_STATUS_REDIRECTION_OTHER_SITE || answer->job == 0)
        return end(answer, Refused);
    patience.left = slices;
    if (cupsStartDestDocument(http.get(), dest.get(), info.get(), answer->job, document->title,
            "application/pdf", 0, nullptr, 1)
        != HTTP_STATUS_CONTINUE) {
        end(answer, Refused);
        cupsCancelDestJob(http.get(), dest.get(), answer->job);
        return;
    }
    constexpr std::size_t piece = 32768;
    for (std::size_t at = 0; at < document->size; at += piece) {
        const std::size_t count = std::min(piece, document->size - at);
        if (cupsWriteRequestData(http.get(), document->pdf + at, count) != HTTP_STATUS_CONTINUE)
            return end(answer, Broken);
        patience.left = slices;
    }
    const ipp_status_t finished = cupsFinishDestDocument(http.get(), dest.get(), info.get());
    if (finished < IPP_STATUS_REDIRECTION_OTHER_SITE)
        return end(answer, Accepted);
    // A refusal that the printer itself wrote, or no answer of its at all.
    const bool isAnswer = finished < IPP_STATUS_ERROR_INTERNAL && finished != IPP_STATUS_ERROR_TIMEOUT;
    end(answer, isAnswer ? Refused : Broken);
}

extern "C" void counterfoil_cups_ask_2(const Where *where, int job, JobAnswer *answer)
{
    *answer = {};
    cupsSetPasswordCB2(noPassword, nullptr);
    char uri[1024];
    char resource[1024] = "/";
    Http http;
    if (where->queue) {
        httpAssembleURIf(HTTP_URI_CODING_ALL, uri, sizeof uri, "ipp", nullptr, "localhost", ippPort(),
            "/printers/%s", where->queue);
        http = toServer(where->stop);
    } else {
        copy(uri, where->uri);
        const Dest dest = destinationOf(*where);
        if (dest)
            http.reset(cupsConnectDest(dest.get(), CUPS_DEST_FLAGS_DEVICE, connectPatience, where->stop,
                resource, sizeof resource, nullptr, nullptr));
    }
    if (!http)
        return;
    Patience patience{where->stop};
    httpSetTimeout(http.get(), 1.0, goOn, &patience);
    static const char *const wanted[] = {"job-state", "job-state-reasons", "job-printer-state-message",
        "job-impressions-completed", "job-media-sheets-completed"};
    ipp_t *request = ippNewRequest(IPP_OP_GET_JOB_ATTRIBUTES);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri);
    ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
        static_cast<int>(std::size(wanted)), nullptr, wanted);
    const Ipp response(cupsDoRequest(http.get(), request, resource)); // a question: it may be asked twice
    if (!response)
        return;
    if (ipp_attribute_t *state = ippFindAttribute(response.get(), "job-state", IPP_TAG_ENUM))
        answer->state = ippGetInteger(state, 0);
    if (ipp_attribute_t *words = ippFindAttribute(response.get(), "job-printer-state-message", IPP_TAG_TEXT))
        copy(answer->words, ippGetString(words, 0, nullptr));
    for (const char *count : {"job-impressions-completed", "job-media-sheets-completed"}) {
        if (ipp_attribute_t *out = ippFindAttribute(response.get(), count, IPP_TAG_INTEGER))
            answer->sheets = std::max(answer->sheets, ippGetInteger(out, 0));
    }
    std::string reasons;
    ipp_attribute_t *all = ippFindAttribute(response.get(), "job-state-reasons", IPP_TAG_KEYWORD);
    for (int at = 0; all && at < ippGetCount(all); ++at) {
        if (!reasons.empty())
            reasons += ' ';
        reasons += ippGetString(all, at, nullptr);
    }
    copy(answer->reasons, reasons.c_str());
}
