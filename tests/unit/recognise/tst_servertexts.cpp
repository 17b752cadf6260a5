#include "core/recognise/recogniser.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;

//! Bounces, replies and logs of many servers and programs: exactly their codes, their protocol, their area.
class ServerTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void recognises_data();
    void recognises();
};

void ServerTextsTest::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("area");
    QFile file(QFINDTESTDATA("servertexts.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(u'\t');
        QCOMPARE(fields.size(), 5);
        QString text = fields[4];
        text.replace(u"\\n"_s, u"\n"_s).replace(u"\\t"_s, u"\t"_s).replace(u"\\b"_s, u"\\"_s);
        QStringList codes = fields[1] == u"none"_s ? QStringList() : fields[1].split(u',');
        codes.sort();
        QTest::newRow(qPrintable(fields[0])) << text << codes << fields[2] << fields[3];
    }
}

void ServerTextsTest::recognises()
{
    QFETCH(QString, text);
    const Recognition recognition = recognise(text);
    QStringList codes;
    for (const FoundCode &found : recognition.codes) {
        QCOMPARE(text.sliced(found.offset, found.length), found.text);
        codes += found.code.text;
    }
    codes.sort();
    QTEST(codes, "codes");
    const QString protocol = protocolId(recognition);
    QTEST((protocol.isEmpty() ? u"unknown"_s : protocol), "protocol");
    QTEST(QString(toId(recognition.area)), "area");
}

QTEST_APPLESS_MAIN(ServerTextsTest)
#include "tst_servertexts.moc"
