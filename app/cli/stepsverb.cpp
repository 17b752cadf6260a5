#include "app/cli/knowledgesource.h"
#include "app/cli/verbline.h"
#include "app/cli/verbs.h"
#include "core/knowledge/knowledgetext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

struct StepsVerb
{
    Q_DECLARE_TR_FUNCTIONS(StepsVerb)
};

bool isFor(const ActionEntry &action, const QString &platform)
{
    return platform.isEmpty() || action.platforms.isEmpty() || action.platforms.contains(platform);
}

QList<CommandEntry> commandsFor(const ActionEntry &action, const QString &platform)
{
    QList<CommandEntry> commands;
    for (const CommandEntry &command : action.commands) {
        if (platform.isEmpty() || command.platform == platform)
            commands += command;
    }
    return commands;
}

QJsonValue toJson(const std::optional<CommandUndo> &undo)
{
    if (!undo)
        return QJsonValue();
    return QJsonObject{{u"kind"_s, toId(undo->kind)},
                       {u"text"_s, knowledgeText(undo->text)},
                       {u"program"_s, undo->program},
                       {u"arguments"_s, QJsonArray::fromStringList(undo->arguments)}};
}

QJsonObject toJson(const CommandEntry &command)
{
    return {{u"id"_s, command.id},
            {u"platform"_s, command.platform},
            {u"text"_s, command.text},
            {u"program"_s, command.program},
            {u"arguments"_s, QJsonArray::fromStringList(command.arguments)},
            {u"elevated"_s, command.elevated},
            {u"changes"_s, knowledgeText(command.changes)},
            {u"undo"_s, toJson(command.undo)},
            {u"runs"_s, command.runs},
            {u"window"_s, command.opensWindow},
            {u"seconds"_s, command.seconds},
            {u"restart"_s, command.restart}};
}

QJsonArray answersToJson(const ActionEntry &action)
{
    QJsonArray answers;
    for (const ActionAnswer &answer : action.answers)
        answers += QJsonObject{{u"text"_s, knowledgeText(answer.text)},
                               {u"meaning"_s, knowledgeText(answer.meaning)},
                               {u"action"_s, answer.action},
                               {u"step"_s, answer.step ? QJsonValue(numberOf(*answer.step)) : QJsonValue()}};
    return answers;
}

QList<QuestionEntry> questionsOf(const StepEntry &step, const KnowledgeBase &knowledge)
{
    QList<QuestionEntry> questions;
    for (const QuestionEntry &question : knowledge.contents().questions) {
        if (question.steps.contains(step.id))
            questions += question;
    }
    return questions;
}

QJsonArray questionsToJson(const StepEntry &step, const KnowledgeBase &knowledge)
{
    QJsonArray questions;
    for (const QuestionEntry &question : questionsOf(step, knowledge)) {
        QJsonArray answers;
        for (const AnswerEntry &answer : question.answers)
            answers +=
                QJsonObject{{u"id"_s, answer.id},
                            {u"label"_s, knowledgeText(answer.label)},
                            {u"meaning"_s, knowledgeText(answer.meaning)},
                            {u"step"_s, answer.step ? QJsonValue(numberOf(*answer.step)) : QJsonValue()}};
        questions += QJsonObject{{u"id"_s, question.id},
                                 {u"text"_s, knowledgeText(question.text)},
                                 {u"say"_s, knowledgeText(question.say)},
                                 {u"minutes"_s, question.cost},
                                 {u"answers"_s, answers}};
    }
    return questions;
}

QJsonObject toJson(const ActionEntry &action, const QString &platform)
{
    QJsonArray commands;
    for (const CommandEntry &command : commandsFor(action, platform))
        commands += toJson(command);
    return {{u"id"_s, action.id},
            {u"text"_s, knowledgeText(action.text)},
            {u"ask"_s, knowledgeText(action.ask)},
            {u"answers"_s, answersToJson(action)},
            {u"verify"_s, action.verify},
            {u"clients"_s, QJsonArray::fromStringList(action.clients)},
            {u"platforms"_s, QJsonArray::fromStringList(action.platforms)},
            {u"commands"_s, commands},
            {u"warning"_s, knowledgeText(action.warning)},
            {u"undo"_s, knowledgeText(action.undo)},
            {u"risk"_s, action.risk},
            {u"minutes"_s, action.minutes},
            {u"restart"_s, action.restart},
            {u"lasting"_s, action.lasting}};
}

QStringList correctionsOf(const StepEntry &step)
{
    QStringList corrections;
    for (const QString &correction : step.corrections)
        corrections += knowledgeText(correction);
    return corrections;
}

QJsonObject toJson(const StepEntry &step, const QString &platform, const KnowledgeBase &knowledge)
{
    QJsonArray actions;
    for (const ActionEntry &action : step.actions) {
        if (isFor(action, platform))
            actions += toJson(action, platform);
    }
    return {{u"id"_s, numberOf(step.id)},
            {u"slug"_s, slugOf(step.id)},
            {u"title"_s, knowledgeText(step.title)},
            {u"purpose"_s, knowledgeText(step.purpose)},
            {u"actions"_s, actions},
            {u"questions"_s, questionsToJson(step, knowledge)},
            {u"verify"_s, knowledgeText(step.verify)},
            {u"corrections"_s, QJsonArray::fromStringList(correctionsOf(step))}};
}

void print(const CommandEntry &command, Console &console)
{
    const QString rights = command.elevated ? StepsVerb::tr(" (as administrator)") : QString();
    console.line(u"     %1%2: %3"_s.arg(command.platform, rights, command.text), 7);
    if (!command.changes.isEmpty())
        console.line(u"       "_s + StepsVerb::tr("What it changes: %1").arg(knowledgeText(command.changes)),
                     9);
    if (!command.undo)
        return;
    const QString undo =
        command.undo->kind == CommandUndo::Kind::Impossible
            ? StepsVerb::tr("This cannot be undone. %1").arg(knowledgeText(command.undo->text))
            : StepsVerb::tr("To put it back: %1").arg(knowledgeText(command.undo->text));
    console.line(u"       "_s + undo, 9);
    if (command.undo->kind == CommandUndo::Kind::ByCommand)
        console.line(u"       "_s + undoOf(command).text, 9);
}

void print(const ActionEntry &action, int number, const QString &platform, Console &console)
{
    const QString clients =
        action.clients.isEmpty() ? QString() : u" ["_s + action.clients.join(u", "_s) + u"]"_s;
    console.line(u"  %1. %2%3"_s.arg(number).arg(knowledgeText(action.text), clients), 5);
    for (const CommandEntry &command : commandsFor(action, platform))
        print(command, console);
    if (!action.ask.isEmpty())
        console.line(u"     "_s + StepsVerb::tr("On the telephone: %1").arg(knowledgeText(action.ask)), 7);
    for (const ActionAnswer &answer : action.answers)
        console.line(u"     - "_s + knowledgeText(answer.text) + u": "_s + knowledgeText(answer.meaning), 7);
    if (!action.warning.isEmpty())
        console.line(u"     "_s +
                         console.coloured(StepsVerb::tr("Mind: %1").arg(knowledgeText(action.warning)),
                                          Colour::Warning),
                     7);
    if (action.lasting)
        console.line(u"     "_s +
                         StepsVerb::tr("This cannot be undone. %1").arg(knowledgeText(action.undo)).trimmed(),
                     7);
    else if (!action.undo.isEmpty())
        console.line(u"     "_s + StepsVerb::tr("To put it back: %1").arg(knowledgeText(action.undo)), 7);
    if (action.restart)
        console.line(u"     "_s + StepsVerb::tr("The computer has to be restarted afterwards."), 7);
}

void print(const QuestionEntry &question, Console &console)
{
    console.line(u"  "_s + StepsVerb::tr("Question: %1").arg(knowledgeText(question.text)), 4);
    console.line(u"    "_s + StepsVerb::tr("Say: %1").arg(knowledgeText(question.say)), 4);
    for (const AnswerEntry &answer : question.answers)
        console.line(u"    - "_s + knowledgeText(answer.label) + u": "_s + knowledgeText(answer.meaning), 6);
}

void print(const StepEntry &step, const QString &platform, const KnowledgeBase &knowledge, Console &console)
{
    console.heading(StepsVerb::tr("Step %1 of %2: %3")
                        .arg(numberOf(step.id))
                        .arg(stepCount)
                        .arg(knowledgeText(step.title)));
    console.line(knowledgeText(step.purpose));
    int number = 0;
    for (const ActionEntry &action : step.actions) {
        if (isFor(action, platform))
            print(action, ++number, platform, console);
    }
    for (const QuestionEntry &question : questionsOf(step, knowledge))
        print(question, console);
    if (!step.verify.isEmpty())
        console.line(StepsVerb::tr("You see that it helped: %1").arg(knowledgeText(step.verify)));
    for (const QString &correction : correctionsOf(step))
        console.line(StepsVerb::tr("Often advised wrongly: %1").arg(correction));
}

Result<QList<StepId>> chosenSteps(const QStringList &operands)
{
    if (operands.isEmpty())
        return QList<StepId>(allSteps().begin(), allSteps().end());
    bool isNumber = false;
    const int number = operands.first().toInt(&isNumber);
    const auto step = isNumber ? stepFromNumber(number) : stepFromSlug(operands.first());
    if (!step || operands.size() > 1)
        return fail(
            ErrorCode::InvalidArgument,
            StepsVerb::tr("“%1” is no step: one number from 1 to 10 is accepted").arg(operands.join(u' ')));
    return QList<StepId>{*step};
}

}

ExitCode stepsVerb(const QStringList &arguments, Console &console)
{
    VerbLine line(
        u"steps"_s, u"[N]"_s,
        StepsVerb::tr("Shows the ten steps that mend mail, or one of them, with actions and commands."));
    line.add({u"platform"_s}, StepsVerb::tr("Only what is done on windows, macos or linux."), u"NAME"_s);
    if (const auto done = line.read(arguments, console))
        return *done;
    const QString platform = line.value(u"platform"_s);
    if (line.isSet(u"platform"_s) && !QStringList{u"windows"_s, u"macos"_s, u"linux"_s}.contains(platform))
        return console.refuse(
            ExitCode::Usage,
            StepsVerb::tr("“%1” is no platform: windows, macos or linux is accepted").arg(platform));
    const auto chosen = chosenSteps(line.operands());
    if (!chosen)
        return console.refuse(ExitCode::Usage, chosen.error().detail);
    const auto knowledge = installedKnowledge(console);
    if (!knowledge)
        return console.refuse(ExitCode::CannotRun, knowledge.error().detail);

    QJsonArray rows;
    for (qsizetype i = 0; i < chosen->size(); ++i) {
        const StepEntry &step = knowledge->step(chosen->at(i));
        if (line.wantsJson()) {
            rows += toJson(step, platform, *knowledge);
            continue;
        }
        if (i > 0)
            console.line();
        print(step, platform, *knowledge, console);
    }
    if (line.wantsJson())
        console.json({{u"schema"_s, u"mailmend/steps/1"_s}, {u"steps"_s, rows}});
    return ExitCode::Fine;
}

}
