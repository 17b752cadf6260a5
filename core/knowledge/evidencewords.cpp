#include "core/knowledge/evidencewords.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// What core/diagnosis writes into evidence in words. %1 and %2 stand for numbers and names.
constexpr std::array phrases{
    QT_TRANSLATE_NOOP("evidence", "%1 days"),
    QT_TRANSLATE_NOOP("evidence", "%1 hours"),
    QT_TRANSLATE_NOOP("evidence", "%1 minutes"),
    QT_TRANSLATE_NOOP("evidence", "ahead of"),
    QT_TRANSLATE_NOOP("evidence", "behind"),
    QT_TRANSLATE_NOOP("evidence", "none"),
    QT_TRANSLATE_NOOP("evidence", "nobody named"),
    QT_TRANSLATE_NOOP("evidence", "no server at all"),
    QT_TRANSLATE_NOOP("evidence", "no reason was given"),
    QT_TRANSLATE_NOOP("evidence", "no encryption"),
    QT_TRANSLATE_NOOP("evidence", "no such name"),
    QT_TRANSLATE_NOOP("evidence", "no address"),
    QT_TRANSLATE_NOOP("evidence", "a failure"),
    QT_TRANSLATE_NOOP("evidence", "nothing"),
    QT_TRANSLATE_NOOP("evidence", "its %1 key has only %2 bits"),
    QT_TRANSLATE_NOOP("evidence", "it is signed with %1"),
    QT_TRANSLATE_NOOP("evidence", "this computer refuses its key or its signature"),
    QT_TRANSLATE_NOOP("evidence", "an authority that was added to this computer"),
    QT_TRANSLATE_NOOP("evidence", "a web server (HTTP)"),
    QT_TRANSLATE_NOOP("evidence", "remote login (SSH)"),
    QT_TRANSLATE_NOOP("evidence", "file transfer (FTP)"),
    QT_TRANSLATE_NOOP("evidence", "something that is no mail service"),
    QT_TRANSLATE_NOOP("evidence", "its answer breaks the rules of the protocol"),
    QT_TRANSLATE_NOOP("evidence", "a line of its answer is far too long"),
    QT_TRANSLATE_NOOP("evidence", "its answer has far too many lines"),
    QT_TRANSLATE_NOOP("evidence", "its answer does not end"),
    QT_TRANSLATE_NOOP("evidence", "its answer stops in the middle"),
    QT_TRANSLATE_NOOP("evidence", "its answer is not text"),
    QT_TRANSLATE_NOOP("evidence",
                      "it says that the sign-in succeeded but cannot prove that it knows the password, so "
                      "another server may be answering in its place"),
    QT_TRANSLATE_NOOP("evidence", "the name lookup"),
    QT_TRANSLATE_NOOP("evidence", "connecting"),
    QT_TRANSLATE_NOOP("evidence", "the greeting"),
    QT_TRANSLATE_NOOP("evidence", "the first questions"),
    QT_TRANSLATE_NOOP("evidence", "the switch to encryption"),
    QT_TRANSLATE_NOOP("evidence", "setting up encryption"),
    QT_TRANSLATE_NOOP("evidence", "the sign-in"),
    QT_TRANSLATE_NOOP("evidence", "handing over a message"),
    QT_TRANSLATE_NOOP("evidence", "Many mail programs can do none of them with a plain password"),
    QT_TRANSLATE_NOOP("evidence",
                      "It refused the one that was tried as unknown or not allowed, though it names it "
                      "itself"),
    QT_TRANSLATE_NOOP("evidence", "the server turned the connection away"),
    QT_TRANSLATE_NOOP("evidence", "the server ended it"),
    QT_TRANSLATE_NOOP("evidence", "the server did not answer in time"),
    QT_TRANSLATE_NOOP("evidence", "the time for the check was over before the server had answered"),
    QT_TRANSLATE_NOOP("evidence", "the connection was cut off before the server had answered"),
    QT_TRANSLATE_NOOP("evidence", "the server did not go on"),
};

constexpr qsizetype longestWords = 300; // what is longer is no phrase of ours

//! What stands in place of %1 and %2, one word each; none: \p text is not of that form.
std::optional<QStringList> filling(QStringView form, QStringView text)
{
    QStringList filling;
    while (!form.isEmpty()) {
        const auto place = form.indexOf(u'%');
        const auto fixed = place < 0 ? form : form.first(place);
        if (!text.startsWith(fixed))
            return std::nullopt;
        text = text.sliced(fixed.size());
        if (place < 0)
            break;
        form = form.sliced(place + 2);
        const auto next = form.indexOf(u'%');
        const auto after = next < 0 ? form : form.first(next);
        const auto end = after.isEmpty() ? text.size() : text.indexOf(after);
        if (end <= 0 || text.first(end).contains(u' ')) // a server's sentence may end like a phrase of ours
            return std::nullopt;
        filling += text.first(end).toString();
        text = text.sliced(end);
    }
    return text.isEmpty() ? std::optional(filling) : std::nullopt;
}

QString textWords(const QString &text)
{
    if (text.isEmpty() || text.size() > longestWords)
        return text;
    const QDate date = QLocale::c().toDate(text, u"d MMMM yyyy"_s);
    if (date.isValid())
        return QLocale().toString(date, QCoreApplication::translate("evidence", "d MMMM yyyy"));
    for (const char *phrase : phrases) {
        const auto places = filling(QString::fromLatin1(phrase), text);
        if (!places)
            continue;
        QString words = QCoreApplication::translate("evidence", phrase);
        for (const QString &place : *places)
            words = words.arg(place);
        return words;
    }
    return text;
}

}

QString evidenceWords(const QJsonValue &value)
{
    if (value.isString())
        return textWords(value.toString());
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("knowledge", "yes")
                              : QCoreApplication::translate("knowledge", "no");
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == std::floor(number) ? QString::number(number, 'f', 0)
                                            : QString::number(number, 'f', 1);
    }
    QStringList words;
    for (const QJsonValue element : value.toArray())
        words += evidenceWords(element);
    return words.isEmpty() ? u"…"_s : words.join(u", "_s);
}

QString filledIn(const QString &text, const QJsonObject &evidence)
{
    QString filled;
    qsizetype from = 0;
    while (from < text.size()) {
        const auto open = text.indexOf(u'{', from);
        const auto close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        filled += QStringView(text).sliced(from, open - from);
        filled += evidenceWords(evidence.value(QStringView(text).sliced(open + 1, close - open - 1)));
        from = close + 1;
    }
    return filled + text.sliced(from);
}

}
