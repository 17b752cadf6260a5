#pragma once

#include "core/knowledge/knowledgebase.h"
#include "core/model/accountsettings.h"
#include "core/net/resolver.h"
#include "core/net/scheduler.h"
#include "core/net/transport.h"

#include <QObject>

#include <memory>

namespace mm {

//! What a search for an address's settings is asked to do.
struct SettingsRequest
{
    enum class Extent : quint8 {
        Known,     //!< what this computer knows; nothing leaves it
        Decided,   //!< ends as soon as nothing better can come: what a check needs
        Everything //!< looks into each place to its end: what a person wants to see who asks where settings
                   //!< are from
    };

    QString address;
    Extent extent = Extent::Decided;
};

//! Finds the servers of a mail address: asks all sources side by side and ranks what they say (isBetter()).
//! Names are guessed where nobody has told any. A search ends after twelve seconds at most; one that only
//! needs a decision takes what there is after two and a half. Life: start() once, then lookedInto() and
//! candidateFound() as they come, then exactly one finished(). Emits nothing inside start() or cancel();
//! cancel() ends in finished() with what had been found so far. Destroying it cancels silently.
class Discoverer final : public QObject
{
    Q_OBJECT

public:
    //! All must outlive it.
    struct Surroundings
    {
        const KnowledgeBase &knowledge;
        Resolver &resolver;
        Scheduler &scheduler;
        TransportFactory transports;
    };

    //! \p request has an address that splitAddress() accepts.
    Discoverer(SettingsRequest request, Surroundings surroundings, QObject *parent = nullptr);
    ~Discoverer() override;

    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void lookedInto(const mm::SettingsLookup &lookup);
    //! Settings that are the best so far.
    void candidateFound(const mm::SettingsCandidate &candidate);
    void finished(const mm::SettingsSearch &search);

private:
    class Private;
    std::unique_ptr<Private> d;
};

//! What this computer knows of an address by itself, best first: its organisation's servers and those of the
//! providers that MailMend brings.
[[nodiscard]] QList<SettingsCandidate> knownSettings(const KnowledgeBase &knowledge, const QString &address);

}
