#pragma once

#include "core/probe/trial.h"

#include <map>
#include <vector>

namespace mm {

//! Whether another way to the service could do better: not where this one has answered to the end, where the
//! name is at fault, or where a refusal is about an account or a message.
[[nodiscard]] bool isWorthAlternatives(const ServiceObservation &service);

//! All further trials of a check, side by side: the other addresses of a service's name, each by itself,
//! the other ways to a service that does not work, and another introduction to the one that has taken the
//! test message. Life: the three beginnings in any order, each once for a service (later ones do nothing);
//! finished() each time that nothing of a service runs any more. Destroying it gives up silently.
class FurtherTrials final : public QObject
{
    Q_OBJECT

public:
    //! At most so many addresses are tested besides the first (a name with more is a cluster of one make).
    static constexpr qsizetype mostAddresses = 7;

    explicit FurtherTrials(ProbeContext &context);
    ~FurtherTrials() override;

    //! Those of the name besides the one that is talked to or, while that is not decided, will be tried
    //! first.
    void testAddresses(int index, const ServiceObservation &service);
    void tryAlternatives(int index, const ServiceObservation &service, const QList<Endpoint> &ways);

    //! Goes through the submission again under a bare name, where that is worth a conversation.
    void tryOtherIntroduction(int index, const ServiceObservation &service,
                              const DialogueRequest &submission);

    //! Ends what still runs of a service, as timed out.
    void expire(int index);
    //! Ends silently what still runs.
    void giveUp() { m_trials.clear(); }

    [[nodiscard]] bool areFinished() const;
    //! Writes what has ended so far.
    void writeTo(ServiceObservation &observation, int index) const;

Q_SIGNALS:
    void finished(int index);

private:
    struct OfService
    {
        std::vector<std::unique_ptr<Trial>> addresses;
        std::vector<std::unique_ptr<Trial>> alternatives;
        std::vector<std::unique_ptr<Trial>> introductions; //!< one at most
        IntroductionTrial introduced{};                    //!< the names of that
        [[nodiscard]] bool areFinished() const;
    };

    [[nodiscard]] std::unique_ptr<Trial> begin(int index, Trial::Target target,
                                               const DialogueRequest &request = {});

    ProbeContext &m_context;
    std::map<int, OfService> m_trials; //!< by service
};

}
