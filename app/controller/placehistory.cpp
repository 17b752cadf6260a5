#include "app/controller/placehistory.h"

namespace mm {
namespace {

constexpr qsizetype placesKept = 50;

}

void PlaceHistory::enter(Place place)
{
    if (place != m_current) {
        m_before.removeAll(place);
        if (m_current != Place::Codes)
            m_before << m_current;
        if (m_before.size() > placesKept)
            m_before.removeFirst();
    }
    m_current = place;
}

}
