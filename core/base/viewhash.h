#pragma once

#include <QHash>
#include <QStringView>

namespace mm {

//! For unordered containers of QString that are asked by a view, without a string made for the question.
struct ViewHash
{
    using is_transparent = void;
    std::size_t operator()(QStringView view) const { return qHash(view); }
};

struct ViewEqual
{
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const { return a == b; }
};

}
