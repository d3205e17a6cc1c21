// SPDX-License-Identifier: GPL-3.0-or-later
#include "Language.h"

#include "DirectionMarks.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QRegularExpression>
#include <QResource>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <mutex>
#include <utility>

static void readLanguages() // a static library's resources have to be asked for, from outside a namespace
{
    Q_INIT_RESOURCE(languages);
}

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct Offered {
    QStringView code;
    QStringView ownName;
    QLocale::Territory home; ///< whose dates and marks it has where the system speaks another language
};

constexpr std::array languages{
    Offered{u"en", u"English", QLocale::UnitedStates},
    Offered{u"fr", u"Français", QLocale::France},
    Offered{u"uk", u"Українська", QLocale::Ukraine},
    Offered{u"ru", u"Русский", QLocale::Russia},
    Offered{u"hi", u"हिन्दी", QLocale::India},
    Offered{u"ar", u"العربية", QLocale::UnitedArabEmirates},
};

const Offered *find(QStringView code)
{
    const auto at = std::ranges::find(languages, code, &Offered::code);
    return at == languages.end() ? nullptr : &*at;
}

bool read(QTranslator &translator, const QString &code)
{
    readLanguages();
    const QResource file(u":/languages/counterfoil_%1.qm"_s.arg(code));
    return file.isValid() && file.compressionAlgorithm() == QResource::NoCompression
        && translator.load(file.data(), int(file.size())); // within the program: nothing is copied
}

/// "%n" and "%Ln", the latter with the marks of `locale`.
QString counted(QString sentence, qint64 count, const QLocale &locale)
{
    return sentence.replace(u"%n"_s, QString::number(count)).replace(u"%Ln"_s, locale.toString(count));
}

/// Qt takes a text's direction from its first letter, of a value as well: an Arabic sentence that begins with
/// an amount or a name would be laid out as an English one. A mark that nobody sees says otherwise.
QString withDirection(const QString &sentence)
{
    static const QRegularExpression numbers(u"%L?n"_s); // which say nothing
    QString decisive = sentence;
    decisive.remove(numbers);
    const auto decides = [](QChar sign) { return sign == u'%' || sign.isLetter(); };
    const auto first = std::ranges::find_if(std::as_const(decisive), decides);
    const bool isSaid = first == decisive.cend() || isFromRight(*first);
    const bool isOurs = std::ranges::any_of(sentence, isFromRight);
    // "%1 %2": Qt finds no letter in isolates, and would take it for English.
    const bool isOfValues = std::ranges::none_of(decisive, [](QChar sign) { return sign.isLetter(); });
    return !isSaid && (isOurs || isOfValues) ? QChar(0x200f) + sentence : sentence;
}

/// Each place with marks that keep the direction of what comes into it apart from the sentence's own: a
/// reference, an amount or a link reads from left to right within Arabic.
QString withIsolates(const QString &source)
{
    const QString sentence = withDirection(source);
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1] >= u'1'
            && sentence[i + 1] <= u'9') {
            text += isolated(sentence.sliced(i, 2));
            ++i;
        } else {
            text += sentence[i];
        }
    }
    return text;
}

/// No counted thing of ours comes near the limit.
int formOf(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// Whether the first of these that is set asks for programs as they were written, as scripts do (LC_ALL=C).
/// Then LANGUAGE does not count, as with gettext.
bool isPlainWanted()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QByteArray wanted = qgetenv(name); !wanted.isEmpty())
            return wanted == "C" || wanted == "POSIX";
    }
    return false;
}

QString englishForm(const char *context, const char *source, const char *comment, qint64 count)
{
    static QTranslator english;
    static const bool isRead = read(english, u"en"_s);
    const QString form = isRead ? english.translate(context, source, comment, formOf(count)) : QString();
    return form.isEmpty() ? QString::fromUtf8(source) : form;
}

/// Read once, then neither changed nor taken away: several threads read in it.
const QTranslator &translatorOf(const Offered &language)
{
    static std::array<QTranslator, languages.size()> translators;
    static std::array<std::once_flag, languages.size()> areRead;
    const auto at = std::size_t(std::distance(languages.data(), &language));
    std::call_once(areRead[at], [&] { read(translators[at], language.code.toString()); });
    return translators[at];
}

} // namespace

QStringList Language::offered()
{
    QStringList codes;
    for (const Offered &each : languages)
        codes += each.code.toString();
    return codes;
}

QString Language::ownName(const QString &code)
{
    const Offered *language = find(code);
    return language ? language->ownName.toString() : QString();
}

QString Language::ofSystem()
{
    if (isPlainWanted())
        return languages.front().code.toString();
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (find(code)) // what Qt does not know is a "C" among them
            return code;
    }
    return languages.front().code.toString();
}

QLocale Language::localeOf(const QString &code)
{
    const Offered *language = find(code);
    if (!language)
        language = &languages.front();
    const QLocale own(QLocale::codeToLanguage(language->code), language->home);
    // By its name: QLocale::system() itself answers in the ways of several LC_ variables at once.
    const QLocale system(QLocale::system().name());
    return system.language() == own.language() && system.zeroDigit() == u"0" ? system : own;
}

struct Language::Spoken {
    QString code = u"en"_s;
    bool isEnglish = true;
    bool isRightToLeft = false;
    NumberStyle numbers = {};
    QTranslator sentences;
};

Language::Language()
    : m_spoken(std::make_shared<Spoken>())
{
}

Language::~Language() = default;

std::shared_ptr<const Language::Spoken> Language::spoken() const
{
    const std::lock_guard guard(m_guard);
    return m_spoken;
}

QString Language::code() const
{
    return spoken()->code;
}

void Language::speak(const QString &code)
{
    const Offered *language = find(code);
    auto next = std::make_shared<Spoken>();
    next->code = (language ? language : &languages.front())->code.toString();
    const QLocale locale = localeOf(next->code);
    next->isEnglish = next->code == u"en";
    next->isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    next->numbers = NumberStyle::of(locale);
    const bool isRead = next->isEnglish || read(next->sentences, next->code);
    Q_ASSERT(isRead);
    {
        const std::lock_guard guard(m_guard);
        m_spoken = std::move(next);
    }
    QLocale::setDefault(locale);
    QEvent changed(QEvent::LanguageChange);
    if (auto *app = QCoreApplication::instance())
        QCoreApplication::sendEvent(app, &changed);
}

QString Language::translate(const char *context, const char *source, const char *comment, int count) const
{
    const std::shared_ptr<const Spoken> now = spoken();
    if (qstrcmp(context, "QGuiApplication") == 0 && qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return now->isRightToLeft ? u"RTL"_s : u"LTR"_s;
    if (qstrcmp(context, numberContext) == 0)
        return m_numbers.value_or(now->numbers).write(QString::fromLatin1(source));
    if (now->isEnglish)
        return {};
    const QString sentence = now->sentences.translate(context, source, comment, count);
    return now->isRightToLeft ? withIsolates(sentence) : sentence;
}

QString Language::inCurrent(const char *context, const char *source, const char *comment, qint64 count)
{
    if (count < 0)
        return QCoreApplication::translate(context, source, comment);
    const int form = formOf(count);
    if (form != count) // Qt would write the number that it was asked for
        return counted(englishForm(context, source, comment, count), count, QLocale());
    const QString text = QCoreApplication::translate(context, source, comment, form);
    // Qt gives back what it was asked for where there is no translation.
    if (text != counted(QString::fromUtf8(source), form, QLocale()))
        return text;
    return counted(englishForm(context, source, comment, count), count, QLocale());
}

QString Language::inEnglish(const char *context, const char *source, const char *comment, qint64 count)
{
    if (count < 0)
        return QString::fromUtf8(source);
    return counted(englishForm(context, source, comment, count), count, QLocale::c());
}

QString Language::inLanguage(
    const QString &code, const char *context, const char *source, const char *comment, qint64 count)
{
    if (qstrcmp(context, numberContext) == 0)
        return NumberStyle::of(localeOf(code)).write(QString::fromLatin1(source));
    const Offered *language = find(code);
    if (!language || language == &languages.front())
        return inEnglish(context, source, comment, count);
    const QString form =
        translatorOf(*language).translate(context, source, comment, count < 0 ? -1 : formOf(count));
    if (form.isEmpty())
        return inEnglish(context, source, comment, count);
    const QLocale locale = localeOf(code);
    const QString sentence = count < 0 ? form : counted(form, count, locale);
    return locale.textDirection() == Qt::RightToLeft ? withIsolates(sentence) : sentence;
}

} // namespace counterfoil
