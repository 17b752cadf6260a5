#include "app/viewmodels/commandsviewmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

QString obstacleSentence(CommandRunner::Obstacle obstacle, const CommandEntry &command)
{
    switch (obstacle) {
    case CommandRunner::Obstacle::OnlyCopied:
        return CommandsViewModel::tr("This command is to be copied and entered by yourself.");
    case CommandRunner::Obstacle::OtherPlatform:
        return CommandsViewModel::tr("This command is for %1: copy it to that computer.")
            .arg(platformWord(command.platform));
    case CommandRunner::Obstacle::NotInstalled:
        return CommandsViewModel::tr("The program “%1” was not found on this computer.").arg(command.program);
    case CommandRunner::Obstacle::NoElevation:
        return CommandsViewModel::tr(
            "MailMend cannot ask this system for an administrator's rights: copy the command.");
    }
    return {};
}

QString undoSentence(const CommandUndo &undo)
{
    switch (undo.kind) {
    case CommandUndo::Kind::Needless:
        return knowledgeText(undo.text);
    case CommandUndo::Kind::ByCommand:
        return CommandsViewModel::tr("It can be put back by another command, which MailMend keeps ready: %1")
            .arg(knowledgeText(undo.text));
    case CommandUndo::Kind::ByHand:
        return CommandsViewModel::tr("You can put it back by hand: %1").arg(knowledgeText(undo.text));
    case CommandUndo::Kind::Impossible:
        return CommandsViewModel::tr("This cannot be undone. %1").arg(knowledgeText(undo.text)).trimmed();
    }
    return {};
}

QStringList beforeRunning(const CommandEntry &command)
{
    QStringList sentences;
    if (command.opensWindow)
        sentences << CommandsViewModel::tr("It opens a window and changes nothing by itself.");
    else if (command.changes.isEmpty())
        sentences << CommandsViewModel::tr("It only looks and changes nothing.");
    else
        sentences << CommandsViewModel::tr("What it changes: %1").arg(knowledgeText(command.changes));
    if (command.elevated)
        sentences << CommandsViewModel::tr(
            "It needs an administrator's rights: the system asks for them in a window of its own.");
    if (command.undo && !command.undo->text.isEmpty())
        sentences << undoSentence(*command.undo);
    if (command.restart)
        sentences << CommandsViewModel::tr(
            "It takes effect after a restart of the computer; we go on from this step afterwards.");
    return sentences;
}

QString endSentence(const CommandEnd &end, const CommandEntry &command)
{
    switch (end.outcome) {
    case CommandOutcome::Ended:
        if (end.exitCode.value_or(0) != 0)
            return CommandsViewModel::tr("It ended and reports a problem (number %1).").arg(*end.exitCode);
        return command.restart
                   ? CommandsViewModel::tr("Done. Now restart the computer and start MailMend again: it goes "
                                           "on at this step.")
                   : CommandsViewModel::tr("Done.");
    case CommandOutcome::Opened:
        return CommandsViewModel::tr("The window is being opened.");
    case CommandOutcome::Dismissed:
        return CommandsViewModel::tr("The rights were not given, so nothing was run.");
    case CommandOutcome::NotStarted:
        return CommandsViewModel::tr("It could not be started, so nothing was changed.");
    case CommandOutcome::TimedOut:
        return CommandsViewModel::tr("It took too long and was stopped.");
    case CommandOutcome::Cancelled:
        return CommandsViewModel::tr("You stopped it. Part of it may have been done.");
    case CommandOutcome::LeftRunning:
        return CommandsViewModel::tr("It runs with more rights than MailMend has and could not be stopped. "
                                     "It may still be running.");
    case CommandOutcome::Crashed:
        return CommandsViewModel::tr("It broke down. Part of it may have been done.");
    }
    return {};
}

Mark endMark(const CommandEnd &end)
{
    if (end.outcome == CommandOutcome::Opened)
        return Mark::Ok;
    if (end.outcome == CommandOutcome::Ended)
        return end.exitCode.value_or(0) == 0 ? Mark::Ok : Mark::Warning;
    return Mark::Warning;
}

QString outputOf(const CommandEnd &end, const CommandEntry &command)
{
    QString output = end.output;
    if (end.outputCut)
        output += u'\n' + CommandsViewModel::tr("… (there was more; only the beginning was kept)");
    const bool ran = end.outcome == CommandOutcome::Ended;
    if (output.isEmpty() && ran && command.elevated && command.platform == "windows"_L1)
        return CommandsViewModel::tr(
            "Windows does not hand over what a command writes that runs as administrator.");
    return output;
}

}

void CommandsViewModel::setKnowledge(const KnowledgeBase &knowledge)
{
    m_knowledge = &knowledge;
}

void CommandsViewModel::setObstacles(Obstacles obstacles)
{
    m_obstacles = std::move(obstacles);
}

void CommandsViewModel::setFillings(CommandFillings fillings)
{
    m_fillings = std::move(fillings);
    Q_EMIT changed();
}

void CommandsViewModel::clear()
{
    m_states.clear();
    Q_EMIT changed();
}

CommandView CommandsViewModel::view(const CommandKey &key) const
{
    const auto known = m_knowledge ? findCommand(*m_knowledge, key) : std::nullopt;
    return known ? describe(key, *known) : CommandView();
}

CommandView CommandsViewModel::describe(const CommandKey &key, const CommandEntry &known) const
{
    CommandEntry command = known;
    CommandView view;
    view.before = beforeRunning(known);
    if (const auto ready = ReadyCommand::make(*m_knowledge, key, m_fillings))
        command = ready->command();
    else
        view.obstacle = ready.error().detail;
    view.line = command.text;
    if (known.elevated)
        view.rights = tr("Needs an administrator's rights.");
    if (const auto obstacle = m_obstacles ? m_obstacles(known) : std::nullopt)
        view.obstacle = obstacleSentence(*obstacle, known);
    command.elevated = false; // the system's own question takes the place of sudo
    view.preview = typedLine(command);
    const auto state = m_states.find(stateKey(key));
    if (state == m_states.end())
        return view;
    view.phase = state->second.phase;
    if (const auto &end = state->second.end; end && view.phase == CommandPhase::Ended) {
        view.mark = endMark(*end);
        view.sentence = endSentence(*end, known);
        view.output = outputOf(*end, known);
    }
    return view;
}

void CommandsViewModel::ask(const CommandKey &key)
{
    if (isAnyRunning() || !view(key).obstacle.isEmpty())
        return;
    for (auto &[name, state] : m_states) {
        if (state.phase == CommandPhase::Asked)
            state.phase = state.end ? CommandPhase::Ended : CommandPhase::Shown;
    }
    m_states[stateKey(key)].phase = CommandPhase::Asked;
    Q_EMIT changed();
}

void CommandsViewModel::decline(const CommandKey &key)
{
    State &state = m_states[stateKey(key)];
    if (state.phase != CommandPhase::Asked)
        return;
    state.phase = state.end ? CommandPhase::Ended : CommandPhase::Shown;
    Q_EMIT changed();
}

void CommandsViewModel::consent(const CommandKey &key)
{
    if (m_states[stateKey(key)].phase == CommandPhase::Asked && !isAnyRunning())
        Q_EMIT consented(key);
}

void CommandsViewModel::stop()
{
    Q_EMIT stopWanted();
}

void CommandsViewModel::showRunning(const CommandKey &key)
{
    m_states[stateKey(key)] = {CommandPhase::Running, std::nullopt};
    Q_EMIT changed();
}

void CommandsViewModel::showEnd(const CommandKey &key, const CommandEnd &end)
{
    m_states[stateKey(key)] = {CommandPhase::Ended, end};
    Q_EMIT changed();
}

bool CommandsViewModel::isAnyRunning() const
{
    return std::any_of(m_states.begin(), m_states.end(),
                       [](const auto &entry) { return entry.second.phase == CommandPhase::Running; });
}

QString CommandsViewModel::stateKey(const CommandKey &key)
{
    return key.actionId + u'/' + key.commandId + (key.undoes ? u"/back"_s : QString());
}

}
