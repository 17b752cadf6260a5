#include "core/recognise/recogniser.h"

#include <QTest>

using namespace mm;

//! Time grows with the length of the text and with nothing else: compare each row at 1 MB and at 4 MB.
class RecogniserBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recogniseText_data();
    void recogniseText();
    void recogniseDialog();
};

void RecogniserBenchmark::recogniseText_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<std::pair<const char *, QByteArray>> kinds{
        {"log lines",
         "2021-05-03 05:50:12 mx postfix/smtp[4550]: to=<a@example.com>, delay=4.5, status=sent (250 ok)\n"},
        {"near misses",
         "0x800CCC0 550KB 5.7.x 4.5.6.7 [AUTHX] WSAE 0x 80 0x 800C -214664497 1006 port 10060 "},
        {"one long word", "0x800CCC0x800CCC"},
        {"digits", "5505505505"},
        {"brackets", "[[[[((((<<<<::::"},
        {"beginnings of phrases", "authenticatio relay acces usr unknow connection time "},
    };
    for (const auto &[name, piece] : kinds) {
        for (const int megabytes : {1, 4}) {
            const QByteArray text = piece.repeated(megabytes * 1024 * 1024 / piece.size());
            QTest::addRow("%s, %d MB", name, megabytes) << text;
        }
    }
}

void RecogniserBenchmark::recogniseText()
{
    QFETCH(QByteArray, text);
    QBENCHMARK
    {
        static_cast<void>(recogniseBytes(text));
    }
}

void RecogniserBenchmark::recogniseDialog()
{
    const QString dialog = QStringLiteral("The connection to the server has failed. Account: 'a', Server: "
                                          "'smtp.example.com', Protocol: SMTP, Port: 25, "
                                          "Secure(SSL): No, Socket Error: 10060, Error Number: 0x800CCC0E");
    QBENCHMARK
    {
        static_cast<void>(recognise(dialog));
    }
}

QTEST_APPLESS_MAIN(RecogniserBenchmark)
#include "bench_recogniser.moc"
