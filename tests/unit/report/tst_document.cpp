#include "core/base/plaintext.h"
#include "core/report/document.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! The two forms of a document, and that no text gets out of its place.
class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void html_data();
    void html();
    void htmlStandsAlone();
    void markdown_data();
    void markdown();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void controlsAreTakenOut_data();
    void controlsAreTakenOut();
};

namespace {

QString bodyOf(const QString &html)
{
    return html.section(u"<body>\n"_s, 1).section(u"</body>"_s, 0, 0);
}

}

void TestDocument::html_data()
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<QString>("expected");
    QTest::newRow("heading") << Document{Heading{2, u"A & B"_s}} << u"<h2>A &amp; B</h2>\n"_s;
    QTest::newRow("paragraph") << Document{Paragraph{u"a < b"_s}} << u"<p>a &lt; b</p>\n"_s;
    QTest::newRow("list") << Document{BulletList{{u"one"_s, u"two"_s}}}
                          << u"<ul><li>one</li>\n<li>two</li>\n</ul>\n"_s;
    QTest::newRow("table") << Document{Table{{u"H"_s}, {{u"a\nb"_s}}}}
                           << u"<table><tr><th>H</th></tr>\n<tr><td>a<br>b</td></tr>\n</table>\n"_s;
    QTest::newRow("quotation") << Document{Quotation{u"a\n\"b\""_s}}
                               << u"<blockquote>a\n&quot;b&quot;</blockquote>\n"_s;
    QTest::newRow("a per cent sign and a number")
        << Document{Heading{1, u"%1 %2"_s}, Paragraph{u"%1"_s}} << u"<h1>%1 %2</h1>\n<p>%1</p>\n"_s;
}

void TestDocument::html()
{
    QFETCH(Document, document);
    QTEST(bodyOf(toHtml(document, u"t"_s)), "expected");
}

void TestDocument::htmlStandsAlone()
{
    const QString html = toHtml({}, u"<title> %1"_s);
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(html.contains(u"<title>&lt;title&gt; %1</title>"_s));
    QVERIFY(html.contains(u"<html lang=\"en\">"_s));
    QVERIFY(html.contains(u"default-src 'none'"_s));
    static const QRegularExpression outside(u"src=|href=|url\\(|@import|<script|<link|<iframe"_s);
    QVERIFY(!html.contains(outside));
}

void TestDocument::markdown_data()
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<QString>("expected");
    QTest::newRow("heading and paragraph")
        << Document{Heading{2, u"A"_s}, Paragraph{u"b\nc"_s}} << u"## A\n\nb c\n"_s;
    QTest::newRow("list") << Document{BulletList{{u"one"_s, u"two"_s}}} << u"- one\n- two\n"_s;
    QTest::newRow("table") << Document{Table{{u"H"_s, u"I"_s}, {{u"a\nb"_s, u"x|y"_s}}}}
                           << u"| H | I |\n| --- | --- |\n| a b | x\\|y |\n"_s;
    QTest::newRow("quotation") << Document{Quotation{u"a\n\nb\n"_s}} << u"> a  \n>   \n> b\n"_s;
    QTest::newRow("emphasis") << Document{Paragraph{u"*a* _b_ `c` ~d~"_s}}
                              << u"\\*a\\* \\_b\\_ \\`c\\` \\~d\\~\n"_s;
    QTest::newRow("link") << Document{Paragraph{u"[x](http://evil.example) www.evil.example"_s}}
                          << u"\\[x\\](http\\://evil.example) www\\.evil.example\n"_s;
    QTest::newRow("picture") << Document{Paragraph{u"![x](y)"_s}} << u"!\\[x\\](y)\n"_s;
    QTest::newRow("element") << Document{Paragraph{u"<b>&amp;"_s}} << u"\\<b\\>\\&amp;\n"_s;
    QTest::newRow("heading in a text") << Document{Paragraph{u"# not"_s}} << u"\\# not\n"_s;
    QTest::newRow("list in a text") << Document{Paragraph{u"- not"_s}} << u"\\- not\n"_s;
    QTest::newRow("number in a text") << Document{Paragraph{u"250. not"_s}} << u"250\\. not\n"_s;
    QTest::newRow("number alone") << Document{Paragraph{u"250"_s}} << u"250\n"_s;
    QTest::newRow("rule in a text") << Document{Paragraph{u"==="_s}} << u"\\===\n"_s;
    QTest::newRow("backslash") << Document{Paragraph{u"C:\\x"_s}} << u"C:\\\\x\n"_s;
}

void TestDocument::markdown()
{
    QFETCH(Document, document);
    QTEST(toMarkdown(document), "expected");
}

void TestDocument::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("picture that runs a script") << u"<img src=x onerror=alert(1)>"_s;
    QTest::newRow("end of the body") << u"</body></html><script>"_s;
    QTest::newRow("end of a cell") << u"</td></tr></table><iframe>"_s;
    QTest::newRow("comment") << u"<!-- --><svg/onload=x>"_s;
    QTest::newRow("zero inside a tag") << u"<scr"_s + QChar(0) + u"ipt>"_s;
    QTest::newRow("entity") << u"&lt;script&gt;"_s;
}

void TestDocument::hostileTextStaysText()
{
    QFETCH(QString, text);
    const Document document{Heading{1, text}, Paragraph{text}, BulletList{{text}}, Table{{text}, {{text}}},
                            Quotation{text}};
    static const QRegularExpression tag(u"<\\s*/?\\s*([A-Za-z!][A-Za-z0-9]*)"_s);
    static const QSet<QString> ours{u"html"_s, u"head"_s, u"meta"_s, u"title"_s,      u"style"_s,   u"body"_s,
                                    u"h1"_s,   u"p"_s,    u"ul"_s,   u"li"_s,         u"table"_s,   u"tr"_s,
                                    u"th"_s,   u"td"_s,   u"br"_s,   u"blockquote"_s, u"!DOCTYPE"_s};
    auto tags = tag.globalMatch(toHtml(document, text));
    while (tags.hasNext()) {
        const QString name = tags.next().captured(1);
        QVERIFY2(ours.contains(name), qPrintable(name));
    }
    static const QRegularExpression bare(u"(?<!\\\\)<"_s);
    QVERIFY(!toMarkdown(document).contains(bare));
}

void TestDocument::controlsAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("line feeds and tabs stay") << u"a\n\tb"_s << u"a\n\tb"_s;
    QTest::newRow("controls") << u"a\u0001\u001b[31mb\r\u009bc"_s << u"a[31mbc"_s;
    QTest::newRow("turned direction") << u"exe\u202Egpj\u2066x\u200F"_s << u"exegpjx"_s;
    QTest::newRow("letters of all scripts stay") << u"né ب 漢 😀"_s << u"né ب 漢 😀"_s;
}

void TestDocument::controlsAreTakenOut()
{
    QFETCH(QString, text);
    QTEST(withoutControls(text), "expected");
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
