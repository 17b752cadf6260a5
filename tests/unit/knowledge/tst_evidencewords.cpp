#include "core/knowledge/evidencewords.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

//! Marks what it is asked for, so that one sees what is translated and what is not.
class MarkingTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool isMarked = QLatin1StringView(context) == "evidence"_L1 && text != u"d MMMM yyyy";
        return isMarked ? QString(u'<' + text + u'>') : text;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

}

//! Evidence is recorded in English; in a sentence the words of the diagnosis are in the reader's language,
//! and what a server said is as the server said it.
class TestEvidenceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesStandInASentence_data();
    void valuesStandInASentence();
};

void TestEvidenceWords::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestEvidenceWords::valuesStandInASentence_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QJsonValue &value, const QString &words) {
        QTest::newRow(name) << value << words;
    };
    row("a word of ours", u"behind"_s, u"<behind>"_s);
    row("a word with a number", u"3 minutes"_s, u"<3 minutes>"_s);
    row("a sentence with two places", u"its RSA key has only 1024 bits"_s,
        u"<its RSA key has only 1024 bits>"_s);
    row("a sentence with a place at its end", u"it is signed with MD5"_s, u"<it is signed with MD5>"_s);
    row("a date", u"10 November 2026"_s, u"10 November 2026"_s);
    row("a server's sentence that ends like ours", u"wait 3 minutes"_s, u"wait 3 minutes"_s);
    row("a server's reply", u"535 5.7.8 no such name here"_s, u"535 5.7.8 no such name here"_s);
    row("a place with nothing in it", u" minutes"_s, u" minutes"_s);
    row("a host", u"mail.example.com"_s, u"mail.example.com"_s);
    row("a long text", QString(5000, u'x'), QString(5000, u'x'));
    row("a number", 7, u"7"_s);
    row("a broken number", 1.5, u"1.5"_s);
    row("a list", QJsonArray{u"none"_s, u"a.example"_s}, u"<none>, a.example"_s);
    row("nothing", QJsonValue(), u"…"_s);
}

void TestEvidenceWords::valuesStandInASentence()
{
    QFETCH(QJsonValue, value);
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTEST(evidenceWords(value), "words");
}

QTEST_GUILESS_MAIN(TestEvidenceWords)
#include "tst_evidencewords.moc"
