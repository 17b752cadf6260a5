#include "core/session/sessionstore.h"
#include "tests/unit/session/samplesession.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace mm;
using namespace Qt::StringLiterals;

//! Sessions on a disk that is full, cannot be written to or lets a file grow no further: said clearly, what
//! was acknowledged stays, and writing goes on once it can.
class TestFaultyDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void fullDiskLosesNothingAndGoesOn();
    void fullDiskLeavesNoHalfOfANewSession();
    void fileThatMayNotGrowLosesNothingAndGoesOn();
    void readOnlyFolderIsSaidAndCanBeRead();
};

namespace {

//! Events that fit, from \p first on; stops at the first that does not, and gives the sentence about it.
QString fill(SessionStore &store, const QString &id, int &next)
{
    for (;; ++next) {
        const ProblemStated event{QString(2000, u'x'), {}};
        const auto appended = store.append(id, event, sample::start.addMSecs(next));
        if (!appended)
            return appended.error().detail;
    }
}

//! Empty: exactly the events 0 … count-1 are there and the journal is whole.
QString wrongWith(const SessionStore &store, const QString &id, int count)
{
    const auto history = store.history(id);
    if (!history)
        return history.error().detail;
    if (!history->faults.isEmpty())
        return history->faults.first();
    if (history->events.size() != count)
        return u"%1 events, %2 were acknowledged"_s.arg(history->events.size()).arg(count);
    for (int number = 0; number < count; ++number) {
        if (history->events.at(number).at != sample::start.addMSecs(number))
            return u"event %1 is another one"_s.arg(number);
    }
    return {};
}

#ifdef Q_OS_LINUX

// A view of the file systems for this process alone, in which it may mount. Empty: it is so.
QString tryToMount()
{
    if (::geteuid() != 0)
        return u"mounting a small disk needs root"_s;
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return u"mounting is refused: "_s + QString::fromLocal8Bit(std::strerror(errno));
    return {};
}

const QString &whyNoMounts()
{
    static const QString reason = tryToMount();
    return reason;
}

//! A disk of 256 KiB in a folder of its own, gone with the object.
class SmallDisk
{
public:
    SmallDisk()
        : m_mounted(
              ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=256k") == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

#endif

}

void TestFaultyDisk::fullDiskLosesNothingAndGoesOn()
{
#ifdef Q_OS_LINUX
    if (!whyNoMounts().isEmpty())
        QSKIP(qPrintable(whyNoMounts()));
    const SmallDisk disk;
    QVERIFY(disk.isMounted());
    QFile ballast(disk.path(u"ballast"_s));
    QVERIFY(ballast.open(QIODevice::WriteOnly));
    QCOMPARE(ballast.write(QByteArray(64 * 1024, 'x')), 64 * 1024);
    ballast.close();
    SessionStore store(disk.path(u"sessions"_s));
    const QString id = store.create(sample::start)->id;
    int next = 0;
    const QString said = fill(store, id, next);
    QVERIFY2(said.contains(u"The disk is full"_s), qPrintable(said));
    QVERIFY(next > 20);
    QCOMPARE(wrongWith(store, id, next), QString());
    QCOMPARE(SessionStore(store.directory()).list().at(0).use, SessionUse::OpenElsewhere);
    QVERIFY(ballast.remove());
    const int before = next;
    static_cast<void>(fill(store, id, next));
    QVERIFY2(next > before + 10, "writing goes on");
    QCOMPARE(wrongWith(store, id, next), QString());
#else
    QSKIP("a small disk is made with Linux' tmpfs");
#endif
}

void TestFaultyDisk::fullDiskLeavesNoHalfOfANewSession()
{
#ifdef Q_OS_LINUX
    if (!whyNoMounts().isEmpty())
        QSKIP(qPrintable(whyNoMounts()));
    const SmallDisk disk;
    QVERIFY(disk.isMounted());
    SessionStore store(disk.path(u"sessions"_s));
    SessionHistory history{u"20261121-090000-0f0f0f"_s, sample::start, sample::start, {}, {}};
    for (int number = 0; number < 20; ++number)
        history.events.append({sample::start.addMSecs(number), ProblemStated{QString(20'000, u'x'), {}}});
    const auto adopted = store.adopt(history, sample::start);
    QVERIFY(!adopted);
    QVERIFY2(adopted.error().detail.contains(u"The disk is full"_s), qPrintable(adopted.error().detail));
    QVERIFY(store.list().isEmpty());
    QCOMPARE(QDir(store.directory()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    history.events.resize(2);
    QVERIFY(store.adopt(history, sample::start));
#else
    QSKIP("a small disk is made with Linux' tmpfs");
#endif
}

// Where no small disk can be made, this one still makes a write fail in its middle.
void TestFaultyDisk::fileThatMayNotGrowLosesNothingAndGoesOn()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    SessionStore store(folder.path());
    const QString id = store.create(sample::start)->id;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 10'000;
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    int next = 0;
    const QString said = fill(store, id, next);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY2(said.contains(u"journal.jsonl"_s) && said.contains(u"cannot be written"_s), qPrintable(said));
    QCOMPARE(next, 4);
    QCOMPARE(wrongWith(store, id, next), QString());
    QVERIFY(store.append(id, SessionClosed{}, sample::start.addMSecs(next)));
    QCOMPARE(wrongWith(store, id, next + 1), QString());
#else
    QSKIP("bounds of a file's size are a matter of Unix");
#endif
}

// Root may write everywhere, so for a while the test is nobody.
void TestFaultyDisk::readOnlyFolderIsSaidAndCanBeRead()
{
#ifdef Q_OS_UNIX
    constexpr uid_t nobody = 65534;
    const QTemporaryDir folder;
    const QString directory = folder.filePath(u"sessions"_s);
    QString id;
    {
        SessionStore store(directory);
        id = store.create(sample::start)->id;
        QVERIFY(store.append(id, ProblemStated{u"kept"_s, {}}, sample::start));
    }
    const auto readOnly = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto passable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const QString own = directory + u'/' + id;
    QVERIFY(QFile::setPermissions(own + u"/journal.jsonl"_s, readOnly));
    QVERIFY(QFile::setPermissions(own + u"/lock"_s, readOnly));
    for (const QString &path : {own, directory, folder.path()})
        QVERIFY(QFile::setPermissions(path, readOnly | passable));
    const bool isRoot = ::geteuid() == 0;
    QVERIFY(!isRoot || ::seteuid(nobody) == 0);
    SessionStore store(directory);
    const auto appended = store.append(id, SessionClosed{}, sample::start);
    const auto created = store.create(sample::start);
    const auto removed = store.remove(id);
    const auto read = store.inspect(id);
    const auto list = store.list();
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    const auto writable = QFile::WriteOwner;
    for (const QString &path : {folder.path(), directory, own})
        QVERIFY(QFile::setPermissions(path, readOnly | passable | writable));
    for (const Error &error : {appended.error(), created.error(), removed.error()}) {
        QCOMPARE(error.code, ErrorCode::Io);
        QVERIFY2(error.detail.contains(id) || error.detail.contains(u"could not be made"_s),
                 qPrintable(error.detail));
    }
    QVERIFY(read);
    QCOMPARE(read->session.problem, u"kept"_s);
    QCOMPARE(list.size(), 1);
#else
    QSKIP("folders of this kind are a matter of Unix");
#endif
}

QTEST_GUILESS_MAIN(TestFaultyDisk)
#include "tst_faultydisk.moc"
