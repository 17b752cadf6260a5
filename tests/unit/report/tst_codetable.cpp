#include "core/knowledge/kbloader.h"
#include "core/report/codetable.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace mm;
using namespace Qt::StringLiterals;

//! The printable table has every code, is well-formed, and lets no text out of its cell.
class TestCodeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void htmlIsWellFormedAndHasARowForEachCode();
    void htmlHasAnAnchorForEachLink();
    void htmlEscapesEveryText();
    void markdownHasARowForEachCode();
    void markdownEscapesPipes();
    void csvHasALineForEachCode();
    void csvFieldsAreData_data();
    void csvFieldsAreData();
};

namespace {

KnowledgeBase builtin()
{
    return loadBuiltinKnowledge().value();
}

KnowledgeBase hostile(const QString &text)
{
    CodeEntry entry;
    entry.code = {CodeKind::HResult, u"0x800CCC0F"_s};
    entry.family = u"general"_s;
    entry.symbol = text;
    entry.title = text;
    entry.meaning = text;
    entry.note = text;
    entry.sources = {{text, text, false}};
    KnowledgeBase::Contents contents;
    contents.codes = {entry};
    return KnowledgeBase(contents);
}

// RFC 4180 section 2: every field of every record.
QList<QStringList> recordsOf(const QString &csv)
{
    QList<QStringList> records{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        if (csv[i] == u'"' && isQuoted && i + 1 < csv.size() && csv[i + 1] == u'"')
            records.last().last() += csv[++i];
        else if (csv[i] == u'"')
            isQuoted = !isQuoted;
        else if (csv[i] == u',' && !isQuoted)
            records.last() += QString();
        else if (csv[i] == u'\r' && !isQuoted)
            records += QStringList{QString()};
        else if (csv[i] != u'\n' || isQuoted)
            records.last().last() += csv[i];
    }
    records.removeLast(); // behind the last line break
    return records;
}

}

void TestCodeTable::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCodeTable::htmlIsWellFormedAndHasARowForEachCode()
{
    const auto knowledge = builtin();
    QXmlStreamReader reader(codeTableToHtml(knowledge));
    qsizetype rows = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        QVERIFY(reader.name() != u"script");
        if (reader.isStartElement() && reader.attributes().value(u"id"_s).startsWith(u"code-"))
            ++rows;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(rows, knowledge.contents().codes.size());
}

void TestCodeTable::htmlHasAnAnchorForEachLink()
{
    const QString html = codeTableToHtml(builtin());
    static const QRegularExpression link(u"href=\"#([^\"]+)\""_s);
    auto links = link.globalMatch(html);
    QVERIFY(links.hasNext());
    while (links.hasNext()) {
        const QString id = links.next().captured(1);
        QCOMPARE(html.count(u"id=\"%1\""_s.arg(id)), 1);
    }
}

void TestCodeTable::htmlEscapesEveryText()
{
    const QString html = codeTableToHtml(hostile(u"</td><script>alert(\"1\")</script>&\u202Ex\u0007"_s));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(QChar(0x202E)) && !html.contains(QChar(7)));
    QXmlStreamReader reader(html);
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts.count(u"</td><script>alert(\"1\")</script>&"_s) >= 5);
    QVERIFY2(!html.contains(QRegularExpression(u"<(td|th|p|li|ul|style|a)[^>]*/>"_s)),
             "read as HTML, such an element would stay open");
}

void TestCodeTable::markdownHasARowForEachCode()
{
    const auto knowledge = builtin();
    const QStringList lines = codeTableToMarkdown(knowledge).split(u'\n');
    qsizetype rows = 0;
    for (const QString &line : lines) {
        if (line.startsWith(u"| ") && !line.startsWith(u"| ---"))
            ++rows;
    }
    const auto families = codeFamilies(knowledge).size();
    QCOMPARE(rows, knowledge.contents().codes.size() + families);
}

void TestCodeTable::markdownEscapesPipes()
{
    const QString markdown = codeTableToMarkdown(hostile(u"a|b\n| c"_s));
    static const QRegularExpression pipe(u"(?<!\\\\)\\|"_s);
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(u'|') && !line.contains(u"---"_s))
            QCOMPARE(line.count(pipe), 9);
    }
}

void TestCodeTable::csvHasALineForEachCode()
{
    const auto knowledge = builtin();
    const auto records = recordsOf(codeTableToCsv(knowledge));
    QCOMPARE(records.size(), knowledge.contents().codes.size() + 1);
    for (const QStringList &record : records)
        QCOMPARE(record.size(), 9);
}

void TestCodeTable::csvFieldsAreData_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"a, b"_s << u"a, b"_s;
    QTest::newRow("quotation marks") << u"say \"no\""_s << u"say \"no\""_s;
    QTest::newRow("a line break") << u"a\nb"_s << u"a\nb"_s;
    for (const auto &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"\t=1"_s})
        QTest::newRow(qPrintable(text)) << text << QString(u'\'' + text);
}

void TestCodeTable::csvFieldsAreData()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    const auto records = recordsOf(codeTableToCsv(hostile(text)));
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(1).at(1), field);
}

QTEST_APPLESS_MAIN(TestCodeTable)
#include "tst_codetable.moc"
