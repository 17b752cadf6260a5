#include "core/session/journal.h"
#include "tests/unit/session/samplesession.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

//! Sessions on a real disk.
class TestSessionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init();
    void comesBackAfterARestart();
    void appendMendsATornEnd_data();
    void appendMendsATornEnd();
    void filesAreTheOwnersAlone();
    void refusesWhatIsNoId_data();
    void refusesWhatIsNoId();
    void unknownSessionIsNotFound();
    void damagedLineIsReported();
    void refusesAJournalThatIsTooLarge();
    void refusesAnEventThatIsTooLarge();
    void listsTheLatestFirst();
    void listPassesOverWhatIsNoSession();
    void listReadsWhatHasChanged();
    void listReadsNothingTwice();
    void titles_data();
    void titles();
    void aNameGoesBeforeTheProblem();
    void removes();
    void saysWhenNothingCanBeWritten();
    void directoryFromTheEnvironment();
    void onlyOneStoreWritesAtATime();
    void historyIsWhatHappenedInOrder();
    void adoptedSessionGoesOnUnderItsOwnId();
    void whatAnotherStoreHadChangedItChangedElsewhere();
    void anIdThatIsTakenIsNotMadeAgain();
    void wordsFindASession_data();
    void wordsFindASession();

private:
    [[nodiscard]] QString journalOf(const QString &id) const;
    void write(const QString &id, const QByteArray &bytes, QIODevice::OpenMode mode) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionStore> m_store;
};

void TestSessionStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<SessionStore>(m_folder->filePath(u"data/sessions"_s));
}

QString TestSessionStore::journalOf(const QString &id) const
{
    return m_folder->filePath(u"data/sessions/%1/journal.jsonl"_s.arg(id));
}

void TestSessionStore::write(const QString &id, const QByteArray &bytes, QIODevice::OpenMode mode) const
{
    QFile file(journalOf(id));
    QVERIFY(file.open(mode));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSessionStore::comesBackAfterARestart()
{
    const auto created = m_store->create(sample::start);
    QVERIFY(created);
    QVERIFY(SessionStore::isSessionId(created->id));
    QVERIFY(created->id.startsWith(u"20261122-100000-"_s));
    Session expected = *created;
    for (const SessionEvent &event : sample::events()) {
        QVERIFY(m_store->append(created->id, event, sample::start.addSecs(1)));
        expected = fold(std::move(expected), event);
        const auto opened = SessionStore(m_folder->filePath(u"data/sessions"_s)).open(created->id);
        QVERIFY(opened);
        QCOMPARE(*opened, expected);
    }
}

void TestSessionStore::appendMendsATornEnd_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("kept");
    const QByteArray line = journalLine(ProblemStated{u"first"_s, {}}, sample::start);
    QTest::newRow("whole") << line << true;
    QTest::newRow("only the line feed is missing") << line.chopped(1) << true;
    QTest::newRow("one byte more is missing") << line.chopped(2) << false;
    QTest::newRow("one byte was written") << QByteArray("{") << false;
    QTest::newRow("zeros of a power cut") << QByteArray(4096, '\0') << false;
    QTest::newRow("a torn line longer than a piece") << QByteArray(200 * 1024, 'x') << false;
}

void TestSessionStore::appendMendsATornEnd()
{
    QFETCH(QByteArray, end);
    QFETCH(bool, kept);
    const QString id = m_store->create(sample::start)->id;
    write(id, end, QIODevice::Append);
    QVERIFY(m_store->append(id, ChangeMade{{u"a.b"_s, sample::start, {}, false}}, sample::start));
    const auto opened = m_store->inspect(id);
    QVERIFY(opened);
    QCOMPARE(opened->faults, QStringList{});
    QCOMPARE(opened->session.changes.size(), 1);
    QCOMPARE(opened->session.problem, kept ? u"first"_s : QString());
}

void TestSessionStore::filesAreTheOwnersAlone()
{
#ifdef Q_OS_UNIX
    const QString id = m_store->create(sample::start)->id;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(journalOf(id)) & others));
    QVERIFY(!(QFile::permissions(QFileInfo(journalOf(id)).path()) & others));
#else
    QSKIP("permissions of this kind are a matter of Unix");
#endif
}

void TestSessionStore::refusesWhatIsNoId_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"", ".", "..", "../x", "../../etc/passwd", "/etc/passwd", "C:\\x",
                           "20261122-100000-a1b2c", "20261122-100000-a1b2c3/", "20261122-100000-A1B2C3",
                           "20261122-100000-a1b2c3x", "20261122-100000-../../", "20261122/100000-a1b2c3",
                           "2026112x-100000-a1b2c3", "20261122-100000-g1b2c3", "con", "journal.jsonl"})
        QTest::newRow(id) << QString::fromLatin1(id);
    QTest::newRow("a zero inside") << u"20261122-100000-a1b2"_s + QChar(0) + u"3"_s;
    QTest::newRow("digits of another script") << u"2026112٢-100000-a1b2c3"_s;
}

void TestSessionStore::refusesWhatIsNoId()
{
    QFETCH(QString, id);
    QVERIFY(!SessionStore::isSessionId(id));
    const auto opened = m_store->open(id);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::InvalidArgument);
    QVERIFY(opened.error().detail.contains(u"20261122-100000-a1b2c3"_s));
    QCOMPARE(m_store->append(id, SessionClosed{}, sample::start).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_store->remove(id).error().code, ErrorCode::InvalidArgument);
}

void TestSessionStore::unknownSessionIsNotFound()
{
    const QString id = u"20261122-100000-a1b2c3"_s;
    QVERIFY(SessionStore::isSessionId(id));
    QCOMPARE(m_store->open(id).error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->append(id, SessionClosed{}, sample::start).error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->remove(id).error().code, ErrorCode::NotFound);
}

void TestSessionStore::damagedLineIsReported()
{
    const QString id = m_store->create(sample::start)->id;
    write(id, "damage\n", QIODevice::Append);
    QVERIFY(m_store->append(id, ProblemStated{u"after"_s, {}}, sample::start));
    const auto opened = m_store->inspect(id);
    QVERIFY(opened);
    QCOMPARE(opened->session.problem, u"after"_s);
    QCOMPARE(opened->faults.size(), 1);
}

void TestSessionStore::refusesAJournalThatIsTooLarge()
{
    const QString id = m_store->create(sample::start)->id;
    QVERIFY(QFile::resize(journalOf(id), longestJournal + 1));
    QCOMPARE(m_store->open(id).error().code, ErrorCode::TooLarge);
    QCOMPARE(m_store->append(id, SessionClosed{}, sample::start).error().code, ErrorCode::TooLarge);
    QCOMPARE(m_store->list().size(), 1);
    QVERIFY(m_store->list().at(0).fault.contains(u"longer than"_s));
}

void TestSessionStore::refusesAnEventThatIsTooLarge()
{
    const QString id = m_store->create(sample::start)->id;
    const ProblemStated huge{QString(longestJournalLine, u'x'), {}};
    QCOMPARE(m_store->append(id, huge, sample::start).error().code, ErrorCode::TooLarge);
    QCOMPARE(m_store->open(id)->problem, QString());
}

void TestSessionStore::listsTheLatestFirst()
{
    const QString first = m_store->create(sample::start)->id;
    const QString second = m_store->create(sample::start.addSecs(10))->id;
    QVERIFY(m_store->append(first, SessionClosed{Session::Outcome::Solved}, sample::start.addSecs(20)));
    const auto sessions = m_store->list();
    QCOMPARE(sessions.size(), 2);
    QCOMPARE(sessions[0].id, first);
    QCOMPARE(sessions[0].outcome, Session::Outcome::Solved);
    QCOMPARE(sessions[0].started, sample::start);
    QCOMPARE(sessions[0].changed, sample::start.addSecs(20));
    QCOMPARE(sessions[1].id, second);
}

void TestSessionStore::listPassesOverWhatIsNoSession()
{
    QVERIFY(m_store->list().isEmpty());
    QVERIFY(m_store->create(sample::start));
    QDir sessions(m_folder->filePath(u"data/sessions"_s));
    QVERIFY(sessions.mkdir(u"holiday pictures"_s));
    QVERIFY(sessions.mkdir(u"20261122-100000-ffffff"_s));
    QCOMPARE(m_store->list().size(), 1);
}

void TestSessionStore::listReadsWhatHasChanged()
{
    const QString id = m_store->create(sample::start)->id;
    const SessionStore other(m_store->directory());
    QCOMPARE(other.list().at(0).title, QString());
    QVERIFY(m_store->append(id, ProblemStated{u"It says 535"_s, {}}, sample::start));
    QCOMPARE(other.list().at(0).title, u"It says 535"_s);
    QVERIFY(m_store->remove(id));
    QVERIFY(other.list().isEmpty());
}

void TestSessionStore::listReadsNothingTwice()
{
    const QString id = m_store->create(sample::start)->id;
    QVERIFY(m_store->append(id, ProblemStated{u"first"_s, {}}, sample::start));
    const SessionStore other(m_store->directory());
    QCOMPARE(other.list().at(0).title, u"first"_s);
    QFile journal(m_store->directory() + u'/' + id + u"/journal.jsonl"_s);
    QVERIFY(journal.open(QIODevice::ReadWrite));
    const QDateTime written = journal.fileTime(QFileDevice::FileModificationTime);
    const QByteArray changed = journal.readAll().replace("first", "other");
    QVERIFY(journal.seek(0));
    QCOMPARE(journal.write(changed), changed.size());
    QVERIFY(journal.flush());
    QVERIFY(journal.setFileTime(written, QFileDevice::FileModificationTime));
    QCOMPARE(other.list().at(0).title, u"first"_s);
    QCOMPARE(SessionStore(m_store->directory()).list().at(0).title, u"other"_s);
}

void TestSessionStore::titles_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("title");
    QTest::newRow("first line of the problem")
        << u"\n  0x800CCC0F   again \nmore"_s << u"jane@example.com"_s << u"0x800CCC0F again"_s;
    QTest::newRow("the account's domain") << u" \n"_s << u"jane@example.com"_s << u"example.com"_s;
    QTest::newRow("nothing yet") << QString() << QString() << QString();
    QTest::newRow("a long line is cut") << QString(1000, u'x') << QString() << QString(120, u'x');
}

void TestSessionStore::titles()
{
    QFETCH(QString, problem);
    QFETCH(QString, address);
    const QString id = m_store->create(sample::start)->id;
    QVERIFY(m_store->append(id, ProblemStated{problem, u"slow"_s}, sample::start));
    QVERIFY(
        m_store->append(id, AccountChosen{{.address = address, .user = {}, .services = {}}}, sample::start));
    QTEST(m_store->list().at(0).title, "title");
    QCOMPARE(m_store->list().at(0).symptom, u"slow"_s);
}

void TestSessionStore::aNameGoesBeforeTheProblem()
{
    const QString id = m_store->create(sample::start)->id;
    QVERIFY(m_store->append(id, ProblemStated{u"0x800CCC0F"_s, {}}, sample::start));
    QVERIFY(m_store->append(id, SessionRenamed{u"Jo’s laptop"_s}, sample::start));
    QCOMPARE(m_store->list().at(0).title, u"Jo’s laptop"_s);
    QVERIFY(m_store->append(id, SessionRenamed{}, sample::start));
    QCOMPARE(m_store->list().at(0).title, u"0x800CCC0F"_s);
}

void TestSessionStore::removes()
{
    const QString id = m_store->create(sample::start)->id;
    QVERIFY(m_store->remove(id));
    QVERIFY(m_store->list().isEmpty());
    QVERIFY(!QFileInfo::exists(QFileInfo(journalOf(id)).path()));
}

void TestSessionStore::saysWhenNothingCanBeWritten()
{
    QFile file(m_folder->filePath(u"data"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
    const auto created = m_store->create(sample::start);
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::Io);
}

void TestSessionStore::directoryFromTheEnvironment()
{
    qputenv("MAILMEND_DATA_DIR", "/somewhere/else");
    QCOMPARE(SessionStore::defaultDirectory(), u"/somewhere/else/sessions"_s);
    qunsetenv("MAILMEND_DATA_DIR");
    QCoreApplication::setApplicationName(u"mailmend-cli"_s);
    QVERIFY(SessionStore::defaultDirectory().endsWith(u"/mailmend/sessions"_s));
}

void TestSessionStore::onlyOneStoreWritesAtATime()
{
    SessionStore other(m_store->directory());
    const QString id = m_store->create(sample::start)->id;
    QCOMPARE(other.list().at(0).use, SessionUse::OpenElsewhere);
    QCOMPARE(m_store->list().at(0).use, SessionUse::Free);
    const auto refused = other.append(id, ProblemStated{u"mine"_s, {}}, sample::start);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    QVERIFY(refused.error().detail.contains(u"open in another window"_s));
    QCOMPARE(other.remove(id).error().code, ErrorCode::Unavailable);
    QVERIFY(m_store->append(id, ProblemStated{u"yours"_s, {}}, sample::start));
    QCOMPARE(other.open(id)->problem, u"yours"_s);
    m_store->release(id);
    QVERIFY(other.append(id, ProblemStated{u"mine"_s, {}}, sample::start));
    QCOMPARE(m_store->claim(id).error().code, ErrorCode::Unavailable);
    QVERIFY(other.remove(id));
    QCOMPARE(m_store->claim(id).error().code, ErrorCode::NotFound);
}

void TestSessionStore::historyIsWhatHappenedInOrder()
{
    const QString id = m_store->create(sample::start)->id;
    int second = 0;
    for (const SessionEvent &event : sample::events())
        QVERIFY(m_store->append(id, event, sample::start.addSecs(++second)));
    const auto history = m_store->history(id);
    QVERIFY(history);
    QCOMPARE(history->events.size(), sample::events().size());
    QCOMPARE(history->events.at(1).at, sample::start.addSecs(2));
    QCOMPARE(foldHistory(*history), *m_store->open(id));
}

void TestSessionStore::adoptedSessionGoesOnUnderItsOwnId()
{
    const QString id = m_store->create(sample::start)->id;
    for (const SessionEvent &event : sample::events())
        QVERIFY(m_store->append(id, event, sample::start));
    const QDateTime later = sample::start.addDays(1);
    const auto adopted = m_store->adopt(*m_store->history(id), later);
    QVERIFY(adopted);
    QVERIFY(*adopted != id);
    Session expected = *m_store->open(id);
    expected.id = *adopted;
    expected.takenOverFrom = id;
    QCOMPARE(*m_store->open(*adopted), expected);
    QCOMPARE(m_store->list().at(0).id, *adopted);
    QCOMPARE(m_store->list().at(0).changed, later);
    QVERIFY(SessionStore(m_store->directory()).append(*adopted, SessionClosed{}, later));
}

void TestSessionStore::whatAnotherStoreHadChangedItChangedElsewhere()
{
    const QTemporaryDir folder;
    SessionStore other(folder.path());
    const QString id = other.create(sample::start)->id;
    QVERIFY(other.append(id, ChangeMade{{u"tls.clock"_s, sample::start, u"tls.clock"_s}}, sample::start));
    const auto copied = other.adopt(*other.history(id), sample::start);
    QVERIFY(!other.open(*copied)->changes.at(0).elsewhere);
    const auto adopted = m_store->adopt(*other.history(id), sample::start);
    QVERIFY(m_store->open(*adopted)->changes.at(0).elsewhere);
}

void TestSessionStore::anIdThatIsTakenIsNotMadeAgain()
{
    const QString id = m_store->create(sample::start)->id;
    QVERIFY(m_store->append(id, ProblemStated{u"kept"_s, {}}, sample::start));
    QCOMPARE(m_store->createAs(id, sample::start).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_store->createAs(u"../x"_s, sample::start).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(m_store->open(id)->problem, u"kept"_s);
}

void TestSessionStore::wordsFindASession_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("of the title, in another case") << u"800ccc0f"_s << true;
    QTest::newRow("of the account") << u"harbour"_s << true;
    QTest::newRow("of both, in any order") << u"ada  0x800"_s << true;
    QTest::newRow("the day") << u"2026-11-22"_s << true;
    QTest::newRow("the id") << u"a1b2c3"_s << true;
    QTest::newRow("one of two does not stand there") << u"ada 0x80042109"_s << false;
}

void TestSessionStore::wordsFindASession()
{
    QFETCH(QString, words);
    SessionSummary summary;
    summary.id = u"20261122-100000-a1b2c3"_s;
    summary.changed = sample::start;
    summary.title = u"Sending reported error (0x800CCC0F)"_s;
    summary.account = u"ada@harbour.example"_s;
    QTEST(matchesWords(summary, words), "found");
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
