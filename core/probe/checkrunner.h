#pragma once

#include "core/model/account.h"
#include "core/model/observation.h"
#include "core/net/datagrams.h"
#include "core/net/resolver.h"
#include "core/net/scheduler.h"
#include "core/net/transport.h"
#include "core/probe/probecontext.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace mm {

//! What a check is asked to do.
struct CheckRequest
{
    QList<Endpoint> services;
    std::optional<Credentials> credentials;
    bool signInWithoutTls = false;
    std::optional<TestMessage> message;       //!< submitted through the first SMTP service that is healthy
    bool internetChecks = true;               //!< captive portal, clock: see contract section 5
    std::chrono::milliseconds timeout{40000}; //!< for each service, from its turn on (ServiceTurns); its
                                              //!< further trials have patience::lastTrials more
    //! The mail address of the account: a test message to it is read back (RoundTrip). Empty: is not known.
    QString ownAddress = {};
};

//! Runs all checks of one request side by side (design D6): names resolved once each, every service
//! at the same time as far as ServiceTurns lets it, the system's own checks beside them.
//! What gives a service's first verdict comes first; the other addresses of its name, and where it does not
//! work the other ways to it, are tested beside and behind that; the one that has taken the test message is
//! asked behind it how it takes a bare name.
//! Life: start() once, then any number of stageChanged() and serviceFinished(), exactly one finished().
//! Emits nothing inside start() or cancel(). cancel() ends in finished() with cancelled set and all that
//! had been seen so far. Destroying it cancels silently.
class CheckRunner final : public QObject
{
    Q_OBJECT

public:
    //! What a runner works with; all must outlive it.
    struct Surroundings
    {
        Resolver &resolver;
        Scheduler &scheduler;
        TransportFactory transports;
        //! Empty: those of SMTP, IMAP and POP3.
        DialogueFactory dialogues = {};
        //! Empty: no time server is asked.
        DatagramFactory datagrams = {};
        //! A public resolver, asked where the computer's own fails. Null: no second opinion on anything.
        Resolver *publicResolver = nullptr;
    };

    CheckRunner(CheckRequest request, Surroundings surroundings, QObject *parent = nullptr);
    ~CheckRunner() override;

    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const;
    //! What has been seen up to now.
    [[nodiscard]] const CheckObservation &observation() const;

Q_SIGNALS:
    //! A stage of a service began (durationMs is -1 then) or ended.
    void stageChanged(int service, const mm::StageRecord &stage);
    //! A verdict can be drawn from the service's observation. Comes again when further trials have told more.
    void serviceFinished(int service, const mm::ServiceObservation &observation);
    void systemObserved(const mm::SystemObservation &system);
    void finished(const mm::CheckObservation &observation);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}
