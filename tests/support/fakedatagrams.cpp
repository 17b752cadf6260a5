#include "tests/support/fakedatagrams.h"

#include <QtEndian>

namespace mm {

void FakeDatagrams::send(const QString &to, quint16 toPort, const QByteArray &datagram)
{
    address = to;
    port = toPort;
    sent = datagram;
}

DatagramFactory FakeDatagramNetwork::factory()
{
    return [this] {
        auto made = std::make_unique<FakeDatagrams>();
        m_made.emplace_back(made.get());
        return made;
    };
}

QByteArray timeAnswer(const QByteArray &request, qint64 unixMs)
{
    QByteArray answer(48, '\0');
    answer[0] = 0x24; // no warning, version 4, server
    answer[1] = 2;
    answer.replace(24, 8, request.mid(40, 8));
    const auto seconds = quint64(unixMs / 1000 + 2208988800);
    const auto fraction = quint64((double(unixMs % 1000) / 1000.0) * 4294967296.0);
    for (const int offset : {32, 40})
        qToBigEndian(quint64((seconds << 32) | fraction), answer.data() + offset);
    return answer;
}

}
