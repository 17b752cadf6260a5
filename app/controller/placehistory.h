#pragma once

#include "app/viewmodels/waymodel.h"

namespace mm {

//! Where the person is, and the way back.
class PlaceHistory final
{
public:
    [[nodiscard]] Place current() const { return m_current; }
    [[nodiscard]] bool canGoBack() const { return !m_before.isEmpty(); }
    //! Each place is on the way back once. The table of codes is looked into from anywhere and is not on it.
    void enter(Place place);
    void goBack() { m_current = m_before.takeLast(); }
    //! At the start, with nothing to go back to.
    void restart() { *this = {}; }

private:
    Place m_current = Place::Start;
    QList<Place> m_before;
};

}
