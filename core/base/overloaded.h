#pragma once

namespace mm {

//! Turns lambdas into one visitor for std::visit.
template<class... Fs>
struct Overloaded : Fs...
{
    using Fs::operator()...;
};

template<class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

}
