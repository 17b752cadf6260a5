#pragma once

#include "app/cli/console.h"

#include "core/base/result.h"

#include <QCommandLineParser>

#include <optional>

namespace mm {

//! The command line of one verb: what each verb takes (--json, --lang, --help) and its own options.
class VerbLine
{
public:
    //! \p operands is how they stand in the usage line: "CODE…".
    VerbLine(const QString &verb, const QString &operands, const QString &purpose);

    void add(const QStringList &names, const QString &purpose, const QString &valueName = {});
    //! Reads the arguments after the verb. A code: the verb is done with (help was shown, or the line was
    //! wrong and that was said).
    [[nodiscard]] std::optional<ExitCode> read(const QStringList &arguments, Console &console);

    [[nodiscard]] bool wantsJson() const;
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList operands() const;
    //! A whole number within the bounds, \p otherwise where the option is not given, or an error.
    [[nodiscard]] Result<qint64> number(const QString &name, qint64 least, qint64 most,
                                        qint64 otherwise) const;

private:
    //! What helps the person who has called it with options that are none.
    [[nodiscard]] QString wayOut(const QStringList &arguments) const;

    QString m_verb;
    QString m_operands;
    QCommandLineParser m_parser;
};

}
