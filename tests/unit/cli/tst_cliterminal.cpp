#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTest>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

//! What mailmend-cli shows on a terminal, which has a width and can move its cursor.
class TestCliTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void textFitsTheTerminal_data();
    void textFitsTheTerminal();
    void textInAPipeIsAsWideAsEver();
    void messagesFitTheTerminal();
    void emptyTextHasNoColour();
    void liveChartFitsTheTerminal();
    void liveChartFollowsTheTerminal();
    void narrowTerminalHasNoLiveChart();
};

namespace {

//! Both ends of a terminal; what the program writes is read as it comes.
class Terminal
{
public:
    explicit Terminal(unsigned short columns)
        : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
            qFatal("no terminal to be had");
        m_slave = open(ptsname(m_master), O_RDWR | O_NOCTTY); // as long as one is open, the terminal lives
        resize(columns);
        m_notifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, [this] { take(); });
    }

    ~Terminal()
    {
        m_notifier.reset();
        close(m_slave);
        close(m_master);
    }

    Q_DISABLE_COPY_MOVE(Terminal)

    void resize(unsigned short columns) const
    {
        const winsize size{24, columns, 0, 0};
        ioctl(m_master, TIOCSWINSZ, &size);
    }

    [[nodiscard]] QString name() const { return QString::fromLocal8Bit(ptsname(m_master)); }

    //! All that was written until now.
    [[nodiscard]] QByteArray written()
    {
        take();
        return m_written;
    }

    //! The longest line that was written, without escapes, in columns.
    [[nodiscard]] qsizetype widest()
    {
        static const QRegularExpression escapes(u"\x1B\\[[0-9]*[A-Za-z]|\r"_s);
        qsizetype widest = 0;
        for (const QString &line : QString::fromUtf8(written()).remove(escapes).split(u'\n'))
            widest = std::max(widest, line.size());
        return widest;
    }

private:
    void take()
    {
        std::array<char, 4096> part{};
        for (ssize_t size = 0; (size = read(m_master, part.data(), part.size())) > 0;)
            m_written.append(part.data(), size);
    }

    int m_master;
    int m_slave = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_written;
};

class Program
{
public:
    Program()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MAILMEND_CONFIG_DIR"_s, u"/nonexistent"_s);
        environment.insert(u"TERM"_s, u"xterm"_s);
        environment.remove(u"NO_COLOR"_s);
        m_process.setProcessEnvironment(environment);
    }

    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] QProcess &process() { return m_process; }
    void start(const QStringList &arguments) { m_process.start(QStringLiteral(MAILMEND_CLI), arguments); }
    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }

private:
    QProcess m_process;
};

//! A check of a server that takes connections and says nothing.
class SilentCheck
{
public:
    explicit SilentCheck(Terminal &terminal, const QString &seconds)
    {
        m_server.listen(QHostAddress::LocalHost);
        m_program.process().setStandardErrorFile(terminal.name());
        m_program.start({u"check"_s, u"--no-internet-checks"_s, u"--timeout"_s, seconds, u"--service"_s,
                         u"imap:127.0.0.1:%1:none"_s.arg(m_server.serverPort())});
    }

    [[nodiscard]] bool hasEnded() const { return m_program.hasEnded(); }

private:
    QTcpServer m_server;
    Program m_program;
};

constexpr int patience = 30'000;

}

void TestCliTerminal::textFitsTheTerminal_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("the commonest width") << 80 << 70 << 80;
    QTest::newRow("a narrow one") << 50 << 40 << 50;
    QTest::newRow("too narrow for words") << 10 << 30 << 40;
    QTest::newRow("wider than one likes to read") << 200 << 90 << 100;
}

void TestCliTerminal::textFitsTheTerminal()
{
    QFETCH(int, columns);
    QFETCH(int, least);
    QFETCH(int, most);
    Terminal terminal(static_cast<unsigned short>(columns));
    Program program;
    program.process().setStandardOutputFile(terminal.name());
    program.start({u"lookup"_s, u"0x800CCC0E"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
    const qsizetype widest = terminal.widest();
    QVERIFY2(widest >= least && widest <= most, terminal.written().constData());
}

void TestCliTerminal::textInAPipeIsAsWideAsEver()
{
    Program program;
    program.start({u"lookup"_s, u"0x800CCC0E"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
    qsizetype widest = 0;
    for (const QString &line : QString::fromUtf8(program.process().readAllStandardOutput()).split(u'\n'))
        widest = std::max(widest, line.size());
    QVERIFY(widest > 90 && widest <= 100);
}

void TestCliTerminal::messagesFitTheTerminal()
{
    Terminal terminal(60);
    Program program;
    program.process().setStandardErrorFile(terminal.name());
    program.start({u"check"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
    QVERIFY2(terminal.widest() > 40 && terminal.widest() <= 60, terminal.written().constData());
}

void TestCliTerminal::emptyTextHasNoColour()
{
    Terminal terminal(80);
    Program program;
    program.process().setStandardOutputFile(terminal.name());
    program.start({u"discover"_s, u"jane@gmail.com"_s, u"--no-internet-checks"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.hasEnded(), patience);
    static const QRegularExpression empty(u"\x1B\\[[1-9][0-9]*m ?\x1B\\[0m"_s);
    QVERIFY2(!empty.match(QString::fromUtf8(terminal.written())).hasMatch(), terminal.written().constData());
}

void TestCliTerminal::liveChartFitsTheTerminal()
{
    Terminal terminal(60);
    const SilentCheck check(terminal, u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(check.hasEnded(), patience);
    QVERIFY2(terminal.written().contains("\x1B[2A\x1B[J"), terminal.written().constData());
    QCOMPARE(terminal.widest(), 59);
}

void TestCliTerminal::liveChartFollowsTheTerminal()
{
    Terminal terminal(80);
    const SilentCheck check(terminal, u"600"_s);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains("\x1B[2A\x1B[J"), patience);
    QVERIFY(!terminal.written().contains("\x1B[4A\x1B[J"));
    terminal.resize(50);
    // The terminal has broken each of the two lines into two; the next ones fit again.
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().contains("\x1B[4A\x1B[J"), patience);
    const qsizetype from = terminal.written().indexOf("\x1B[4A\x1B[J");
    QTRY_VERIFY_WITH_TIMEOUT(terminal.written().indexOf("\x1B[2A\x1B[J", from) > 0, patience);
}

void TestCliTerminal::narrowTerminalHasNoLiveChart()
{
    Terminal terminal(30);
    const SilentCheck check(terminal, u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(check.hasEnded(), patience);
    QCOMPARE(terminal.written(), QByteArray());
}

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cliterminal.moc"
