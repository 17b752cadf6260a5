#include "app/cli/verbline.h"

#include "app/language/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// -2146644977 and -ERR are codes and no options: behind a blank the parser takes them as they stand.
bool isCodeLikeAnOption(QStringView argument)
{
    static const QRegularExpression form(u"^-([0-9]{5,}|ERR)$"_s);
    return form.match(argument).hasMatch();
}

bool isAddressLikeAnOption(const QString &argument)
{
    return argument.startsWith(u'-') && argument.contains(u'@') && !argument.startsWith(u"--"_s);
}

QStringList withCodesGuarded(QStringList arguments)
{
    for (QString &argument : arguments) {
        if (isCodeLikeAnOption(argument))
            argument.prepend(u' ');
    }
    return arguments;
}

}

VerbLine::VerbLine(const QString &verb, const QString &operands, const QString &purpose)
    : m_verb(verb)
    , m_operands(operands)
{
    m_parser.setApplicationDescription(purpose);
    m_parser.addOption({{u"h"_s, u"help"_s}, QCoreApplication::translate("VerbLine", "Shows this help.")});
    m_parser.addOption(
        {u"json"_s, QCoreApplication::translate("VerbLine", "Prints one JSON document and nothing else.")});
    m_parser.addOption({u"lang"_s,
                        QCoreApplication::translate("VerbLine", "The language to speak: de, fr, pt_BR …"),
                        u"CODE"_s});
}

void VerbLine::add(const QStringList &names, const QString &purpose, const QString &valueName)
{
    m_parser.addOption(QCommandLineOption(names, purpose, valueName));
}

std::optional<ExitCode> VerbLine::read(const QStringList &arguments, Console &console)
{
    const QStringList line{QCoreApplication::applicationName(), m_verb};
    if (!m_parser.parse(line + withCodesGuarded(arguments)))
        return console.refuse(ExitCode::Usage, m_parser.errorText() + u' ' + wayOut(arguments));
    const QString language = m_parser.value(u"lang"_s);
    if (m_parser.isSet(u"lang"_s) && !isLanguageCode(language))
        return console.refuse(ExitCode::Usage,
                              QCoreApplication::translate(
                                  "VerbLine", "“%1” is no language: a code such as de or pt_BR is accepted")
                                  .arg(language));
    if (m_parser.isSet(u"help"_s)) {
        console.line(QCoreApplication::translate("VerbLine", "Usage: %1 %2 %3 [options]")
                         .arg(QCoreApplication::applicationName(), m_verb, m_operands));
        console.line(m_parser.helpText().section(u'\n', 1).trimmed()); // the first line knows no verb
        return ExitCode::Fine;
    }
    return std::nullopt;
}

QString VerbLine::wayOut(const QStringList &arguments) const
{
    const auto address = std::find_if(arguments.begin(), arguments.end(), isAddressLikeAnOption);
    if (address != arguments.end())
        return QCoreApplication::translate(
                   "VerbLine", "A mail address that begins with a hyphen stands behind “--”: %1 %2 -- %3")
            .arg(QCoreApplication::applicationName(), m_verb, *address);
    return QCoreApplication::translate("VerbLine", "“%1 %2 --help” lists what is accepted.")
        .arg(QCoreApplication::applicationName(), m_verb);
}

bool VerbLine::wantsJson() const
{
    return m_parser.isSet(u"json"_s);
}

QStringList VerbLine::operands() const
{
    QStringList operands = m_parser.positionalArguments().mid(1);
    for (QString &operand : operands) {
        if (operand.startsWith(u' ') && isCodeLikeAnOption(QStringView(operand).sliced(1)))
            operand.remove(0, 1);
    }
    return operands;
}

Result<qint64> VerbLine::number(const QString &name, qint64 least, qint64 most, qint64 otherwise) const
{
    if (!isSet(name))
        return otherwise;
    bool isNumber = false;
    const qint64 number = value(name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return fail(
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("VerbLine", "--%1 %2: a whole number from %3 to %4 is accepted")
                .arg(name, value(name))
                .arg(least)
                .arg(most));
    return number;
}

}
