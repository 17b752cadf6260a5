#pragma once

#include "core/probe/probecontext.h"
#include "tests/support/faketransport.h"
#include "tests/support/manualscheduler.h"
#include "tests/support/scripteddialogue.h"

namespace mm {

//! A probe's surroundings, all in the test's hand.
struct ProbeRig
{
    ManualScheduler clock;
    FakeNetwork network;
    ProbeContext context{
        clock, network.factory(),
        [](Protocol, const DialogueRequest &request) { return std::make_unique<ScriptedDialogue>(request); },
        ConnectionGate(8), clock.now()};
};

}
