#include "app/viewmodels/foundsettings.h"

#include "core/knowledge/knowledgetext.h"
#include "core/report/settingstext.h"

using namespace Qt::StringLiterals;

namespace mm {

void FoundSettings::begin(const QString &address, const QList<SettingsCandidate> &known)
{
    m_address = address;
    m_candidate = known.isEmpty() ? std::nullopt : std::optional(known.first());
    m_stage = Stage::Quiet;
    m_gotAnswers = false;
}

void FoundSettings::dropSearch()
{
    if (isSearching())
        m_stage = Stage::Quiet;
}

void FoundSettings::endSearch(const SettingsSearch &search)
{
    if (!search.candidates.isEmpty())
        m_candidate = search.candidates.first();
    m_gotAnswers = isAnythingAnswered(search);
    m_stage = Stage::Ended;
}

bool FoundSettings::isFound() const
{
    return m_candidate && m_candidate->source != SettingsSource::Guess;
}

QString FoundSettings::progress(bool showsFound, bool showsGuess) const
{
    const auto parts = splitAddress(m_address);
    const QString domain = parts ? parts->domain : QString();
    if (isSearching())
        return tr("Looking for the servers of %1 …").arg(domain);
    if (isFound()) {
        const bool isTold = !m_candidate->services.isEmpty() && (showsFound || m_stage == Stage::Ended);
        const QString whom =
            m_candidate->provider.isEmpty() ? sourceText(m_candidate->source) : m_candidate->provider;
        return isTold ? tr("Found: %1").arg(whom) : QString();
    }
    if (m_stage != Stage::Ended)
        return {};
    const QString result = m_gotAnswers
                               ? tr("Nobody has published the servers of %1.").arg(domain)
                               : tr("The servers of %1 could not be looked up: no answer came.").arg(domain);
    return showsGuess ? result + u' ' + tr("These names are a guess; compare them with your mail program.")
                      : result;
}

QString FoundSettings::note() const
{
    return isFound() && m_candidate->services.isEmpty() ? knowledgeText(m_candidate->note) : QString();
}

QString FoundSettings::signInNote() const
{
    return isFound() && !m_candidate->services.isEmpty() ? knowledgeText(m_candidate->note) : QString();
}

QString FoundSettings::warning() const
{
    if (!m_candidate || mayBeTrusted(*m_candidate, m_address))
        return {};
    return tr(
        "Somebody on the way could have changed this answer: compare the names of the servers with your "
        "mail program before you enter your password.");
}

QString FoundSettings::origin(SettingsSource source) const
{
    const bool isOwn = source == SettingsSource::Organisation && m_candidate;
    return isOwn && !m_candidate->provider.isEmpty() ? tr("as %1 has it").arg(m_candidate->provider)
                                                     : sourceText(source);
}

}
