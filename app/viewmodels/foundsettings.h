#pragma once

#include "core/model/accountsettings.h"

#include <QCoreApplication>

namespace mm {

//! What is known of the settings of the address at hand, and what is said of the search for more.
class FoundSettings final
{
    Q_DECLARE_TR_FUNCTIONS(FoundSettings)

public:
    //! Another address, and what this computer knows of it by itself.
    void begin(const QString &address, const QList<SettingsCandidate> &known);
    void startSearch() { m_stage = Stage::Searching; }
    void dropSearch();
    void take(const SettingsCandidate &candidate) { m_candidate = candidate; }
    void endSearch(const SettingsSearch &search);

    [[nodiscard]] bool isSearching() const { return m_stage == Stage::Searching; }
    //! Somebody has told the settings; a guess is none.
    [[nodiscard]] bool isFound() const;
    [[nodiscard]] const std::optional<SettingsCandidate> &candidate() const { return m_candidate; }

    //! What is going on, for the person; \p showsFound and \p showsGuess: what stands in the server lines.
    [[nodiscard]] QString progress(bool showsFound, bool showsGuess) const;
    //! What the person has to know of a provider that has no servers to test; empty: there is nothing.
    [[nodiscard]] QString note() const;
    //! What the person has to know before signing in there.
    [[nodiscard]] QString signInNote() const;
    //! Names that anybody on the way could have put in are not to get a password unseen; empty: they may.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString origin(SettingsSource source) const; //!< to stand below a line

private:
    enum class Stage : quint8 { Quiet, Searching, Ended };

    QString m_address;
    std::optional<SettingsCandidate> m_candidate;
    Stage m_stage = Stage::Quiet;
    bool m_gotAnswers = false;
};

}
