#include "core/discovery/settingsxml.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

QByteArray nested(int levels)
{
    return QByteArray("<a>").repeated(levels) + QByteArray("</a>").repeated(levels);
}

QByteArray withAttributes(int count)
{
    QByteArray xml = "<a";
    for (int i = 0; i < count; ++i)
        xml += " b" + QByteArray::number(i) + " = 'c'";
    return xml + "/>";
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, QStringConverter::Flags flags)
{
    QStringEncoder encoder(encoding, flags);
    return encoder(text);
}

}

class tst_SettingsXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void elementsKeepTheirTextAndOrder()
    {
        const auto root =
            readXml("<list kind='mail'> <host> mail<!-- old -->.harbour.example\n</host>"
                    "<x:port xmlns:x='urn:x'>&#52;6<![CDATA[5]]></x:port><host>second</host> </list>");
        QVERIFY2(root, qUtf8Printable(root ? QString() : root.error().detail));
        QCOMPARE(root->name, u"list"_s);
        QCOMPARE(root->attributes.value("kind"_L1), u"mail"_s);
        QCOMPARE(root->children.size(), std::size_t(3));
        QCOMPARE(root->textOf("host"_L1), u"mail.harbour.example"_s);
        QCOMPARE(root->textOf("port"_L1), u"465"_s);
        QVERIFY(!root->child("user"_L1));
        QVERIFY(root->textOf("user"_L1).isEmpty());
    }

    void theCharacterSetIsTheDocumentsOwn_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("text");
        const QString text = u"Pöst"_s;
        const QString document = u"<a>Pöst</a>"_s;
        using C = QStringConverter;
        QTest::newRow("UTF-8, not declared") << document.toUtf8() << text;
        QTest::newRow("UTF-8 with a byte order mark")
            << QByteArray("\xEF\xBB\xBF" + document.toUtf8()) << text;
        QTest::newRow("UTF-16 with a byte order mark")
            << utf16(u"<?xml version='1.0' encoding='utf-16'?>"_s + document, C::Utf16LE, C::Flag::WriteBom)
            << text;
        QTest::newRow("UTF-16, big-endian, without a mark")
            << utf16(document, C::Utf16BE, C::Flag::Default) << text;
        QTest::newRow("Latin-1, declared")
            << QByteArray("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + document.toLatin1()) << text;
        QTest::newRow("Windows-1252, declared between apostrophes")
            << QByteArray("<?xml version='1.0' encoding='windows-1252' ?><a>P\x80</a>") << u"P€"_s;
        QTest::newRow("UTF-16 is declared, and it is UTF-8")
            << QByteArray("<?xml version='1.0' encoding='utf-16'?>" + document.toUtf8()) << text;
        QTest::newRow("a set that nobody knows is read as UTF-8")
            << QByteArray("<?xml version='1.0' encoding='harbour-7'?>" + document.toUtf8()) << text;
        QTest::newRow("a declaration that is not closed in time is none")
            << QByteArray("<?xml version='1.0'" + QByteArray(300, ' ') + "encoding='iso-8859-1'?>" +
                          document.toUtf8())
            << text;
        QTest::newRow("bytes that are not valid show") << QByteArray("<a>P\xF6st</a>") << u"P\uFFFDst"_s;
        QTest::newRow("blank lines before the declaration")
            << QByteArray("\r\n\n<?xml version='1.0'?>" + document.toUtf8()) << text;
    }

    void theCharacterSetIsTheDocumentsOwn()
    {
        QFETCH(QByteArray, xml);
        const auto root = readXml(xml);
        QVERIFY2(root, qUtf8Printable(root ? QString() : root.error().detail));
        QTEST(root->text, "text");
    }

    void aDocumentStaysWithinItsBounds_data()
    {
        QTest::addColumn<QByteArray>("within");
        QTest::addColumn<QByteArray>("beyond");
        QTest::newRow("levels") << nested(16) << nested(17);
        QTest::newRow("elements") << QByteArray("<a>" + QByteArray("<b/>").repeated(3999) + "</a>")
                                  << QByteArray("<a>" + QByteArray("<b/>").repeated(4000) + "</a>");
        QTest::newRow("attributes") << withAttributes(1000) << withAttributes(1001);
        QTest::newRow("bytes") << QByteArray("<a>" + QByteArray(256 * 1024 - 7, 'x') + "</a>")
                               << QByteArray("<a>" + QByteArray(256 * 1024 - 6, 'x') + "</a>");
        QTest::newRow("levels that are never closed") << nested(1) << QByteArray("<a>").repeated(80000);
    }

    void aDocumentStaysWithinItsBounds()
    {
        QFETCH(QByteArray, within);
        QFETCH(QByteArray, beyond);
        QVERIFY(readXml(within));
        const auto refused = readXml(beyond);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
    }

    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("because");
        const QString page = u"is a web page"_s;
        const QString type = u"declares a type"_s;
        const QString malformed = u"no well-formed XML"_s;
        QTest::newRow("nothing") << QByteArray() << u"is empty"_s;
        QTest::newRow("blank lines") << QByteArray("\n \n") << u"is empty"_s;
        QTest::newRow("a web page of today")
            << QByteArray("<!doctype html>\n<meta charset=utf-8><title>Harbour Mail</title><p>Hello<br>you")
            << page;
        QTest::newRow("a web page of yesterday")
            << QByteArray("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><HTML><BODY>Not found")
            << page;
        QTest::newRow("a web page without a type") << QByteArray("<html><body><p>404</body></html>") << page;
        QTest::newRow("a web page that is XML, after a long comment")
            << QByteArray("<!--" + QByteArray(9000, '-').replace("--", "- ") + " --><html><body/></html>")
            << page;
        QTest::newRow("a text") << QByteArray("Not found") << malformed;
        QTest::newRow("JSON") << QByteArray("{\"Protocol\": \"imap\"}") << malformed;
        QTest::newRow("bytes") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << malformed;
        QTest::newRow("a zero byte") << QByteArray("<a>\0</a>", 8) << malformed;
        QTest::newRow("tags that cross") << QByteArray("<a><b></a></b>") << malformed;
        QTest::newRow("more behind the end") << QByteArray("<a/><b/>") << malformed;
        QTest::newRow("an entity of nobody's") << QByteArray("<a>&host;</a>") << malformed;
        QTest::newRow("a prefix of nobody's") << QByteArray("<a><x:b/></a>") << malformed;
        QTest::newRow("cut off in an element") << QByteArray("<a><b>mail") << u"ends too early"_s;
        QTest::newRow("cut off in a tag") << QByteArray("<a><b ") << u"ends too early"_s;
        QTest::newRow("cut off in a comment") << QByteArray("<a><!-- and") << u"ends too early"_s;
        QTest::newRow("a document type")
            << QByteArray("<!DOCTYPE a SYSTEM \"https://harbour.example/a.dtd\"><a/>") << type;
        QTest::newRow("entities that grow tenfold with each other")
            << QByteArray(
                   "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>"
                   "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]><a>&d;</a>")
            << type;
        QTest::newRow("an entity that is a file of this computer")
            << QByteArray("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>") << type;
        QTest::newRow("a document type in UTF-16")
            << utf16(u"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"_s, QStringConverter::Utf16LE,
                     QStringConverter::Flag::Default)
            << type;
    }

    void whatIsNoListIsRefused()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, because);
        const auto refused = readXml(xml);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::MalformedData);
        QVERIFY2(refused.error().detail.contains(because), qUtf8Printable(refused.error().detail));
    }
};

QTEST_APPLESS_MAIN(tst_SettingsXml)
#include "tst_settingsxml.moc"
