#pragma once

#include "core/practice/practiceserver.h"

namespace mm {

class Controller;

//! `mailmend --practice`: the practice server inside the program, and its account filled in.
class Practice final
{
public:
    Practice();
    ~Practice();

    void begin(PracticeFault fault, Controller &controller);
    [[nodiscard]] QByteArray authorityPem() const; //!< empty while no server runs

private:
    std::unique_ptr<PracticeServer> m_server;
};

}
