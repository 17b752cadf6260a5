#include "core/recognise/recogniser.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;

namespace {

enum Column : quint8 { Name, Text, Codes, Told, AreaId, Server, Port, Account, ColumnCount };

QString codesOf(const Recognition &recognition)
{
    QStringList codes;
    for (const FoundCode &found : recognition.codes)
        codes += found.code.text;
    return codes.join(u',');
}

// Each line of each table is a text as people paste it, with everything that shall be told of it.
QList<QStringList> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).sliced(1))
        rows.append(line.split(u'\t'));
    return rows;
}

}

//! The tables in texts/: columns name, text (\n and \t spelled out), codes in the order of the text,
//! protocol, area, server, port, account; an empty field: the text does not tell.
class RecogniseTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsAllThatATextSays_data();
    void tellsAllThatATextSays();
};

void RecogniseTextsTest::tellsAllThatATextSays_data()
{
    QTest::addColumn<QStringList>("row");
    const QDir tables(u":/texts"_s);
    for (const QString &table : tables.entryList(QDir::Files)) {
        const QList<QStringList> rows = readTable(tables.filePath(table));
        QVERIFY2(!rows.isEmpty(), qPrintable(table));
        for (const QStringList &row : rows) {
            QVERIFY2(row.size() == ColumnCount, qPrintable(row.join(u'\t')));
            QTest::newRow(qPrintable(row[Name])) << row;
        }
    }
}

void RecogniseTextsTest::tellsAllThatATextSays()
{
    QFETCH(QStringList, row);
    const QString text = QString(row[Text]).replace("\\n"_L1, "\n"_L1).replace("\\t"_L1, "\t"_L1);
    const Recognition recognition = recognise(text);
    QCOMPARE(codesOf(recognition), row[Codes]);
    QCOMPARE(QString(protocolId(recognition)), row[Told]);
    QCOMPARE(QString(toId(recognition.area)), row[AreaId]);
    QCOMPARE(recognition.server, row[Server]);
    QCOMPARE(recognition.port ? QString::number(*recognition.port) : QString(), row[Port]);
    QCOMPARE(recognition.account, row[Account]);
}

QTEST_APPLESS_MAIN(RecogniseTextsTest)
#include "tst_recognisetexts.moc"
