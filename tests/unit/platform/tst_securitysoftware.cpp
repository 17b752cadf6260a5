#include "core/platform/securitysoftware.h"

#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class TestSecuritySoftware : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingRegisteredIsNothingToTell();
    void productsAreNamedOnce();
    void whatThisComputerHasIsOfTheTable();
};

void TestSecuritySoftware::nothingRegisteredIsNothingToTell()
{
    QCOMPARE(securitySoftwareWhere([](QLatin1StringView) { return false; }), QStringList());
}

void TestSecuritySoftware::productsAreNamedOnce()
{
    const QStringList registered{u"N360"_s, u"NortonSvc"_s, u"ekrn"_s, u"Spooler"_s};
    const auto products = securitySoftwareWhere(
        [&](QLatin1StringView service) { return registered.contains(QString(service)); });
    QCOMPARE(products, (QStringList{u"Norton"_s, u"ESET"_s}));
    QStringList all = securitySoftwareWhere([](QLatin1StringView) { return true; });
    QCOMPARE(all.removeDuplicates(), 0);
    QVERIFY(all.size() > 20);
}

void TestSecuritySoftware::whatThisComputerHasIsOfTheTable()
{
    const QStringList products = installedSecuritySoftware();
    const QStringList all = securitySoftwareWhere([](QLatin1StringView) { return true; });
    for (const QString &product : products)
        QVERIFY(all.contains(product));
}

QTEST_APPLESS_MAIN(TestSecuritySoftware)
#include "tst_securitysoftware.moc"
