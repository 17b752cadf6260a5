#include "app/controller/controller.h"
#include "app/controller/livenetwork.h"
#include "app/mainwindow.h"
#include "core/practice/practiceserver.h"
#include "tests/gui/guisupport.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMetaEnum>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;      // ms
constexpr qint64 frame = 16'000'000; // ns
constexpr std::size_t shown = 6;

struct Handler
{
    QString what;
    qint64 nanoseconds = 0;
    qint64 asleep = 0; //!< of these, ns
};

//! How long this thread has had a processor or waited for one, in ns: the rest of a handler's time it slept,
//! on a disk for example. A busy machine does not show in that. Linux alone; elsewhere 0.
class Wakefulness
{
public:
    Wakefulness() { static_cast<void>(m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)); }

    [[nodiscard]] qint64 awake()
    {
        if (!m_file.isOpen() || !m_file.seek(0))
            return 0;
        const QList<QByteArray> fields = m_file.read(128).split(' ');
        return fields.value(0).toLongLong() + fields.value(1).toLongLong();
    }

private:
    QFile m_file{u"/proc/thread-self/schedstat"_s};
};

//! Times every event handler that the event loop calls, nested ones within their outermost.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        // Afterwards the receiver may be gone.
        const char *name = receiver->metaObject()->className();
        const auto type = event->type();
        const qint64 awakeBefore = m_wakefulness.awake();
        QElapsedTimer timer;
        timer.start();
        const bool taken = QApplication::notify(receiver, event);
        const qint64 duration = timer.nsecsElapsed();
        const qint64 awake = m_wakefulness.awake() - awakeBefore;
        const qint64 asleep = awake > 0 ? std::max(duration - awake, qint64(0)) : 0;
        --m_depth;
        ++m_count;
        if (duration > frame)
            ++m_late;
        m_longestSleep = std::max(m_longestSleep, asleep);
        m_longest.push_back({u"%1, %2"_s.arg(QLatin1StringView(name), nameOf(type)), duration, asleep});
        std::sort(m_longest.begin(), m_longest.end(),
                  [](const Handler &a, const Handler &b) { return a.nanoseconds > b.nanoseconds; });
        if (m_longest.size() > shown)
            m_longest.pop_back();
        return taken;
    }

    void report(const QString &stretch)
    {
        QTextStream out(stdout);
        out << u"%1: %2 handlers, %3 over 16 ms, the longest sleep %4 ms; the longest:\n"_s.arg(stretch)
                   .arg(m_count)
                   .arg(m_late)
                   .arg(double(m_longestSleep) / 1e6, 0, 'f', 2);
        for (const Handler &handler : m_longest)
            out << u"  %1 ms, %2 asleep  %3\n"_s.arg(double(handler.nanoseconds) / 1e6, 7, 'f', 2)
                       .arg(double(handler.asleep) / 1e6, 7, 'f', 2)
                       .arg(handler.what);
        m_longest.clear();
        m_count = 0;
        m_late = 0;
        m_longestSleep = 0;
    }

private:
    [[nodiscard]] static QString nameOf(QEvent::Type type)
    {
        return QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(type));
    }

    std::vector<Handler> m_longest;
    qint64 m_count = 0;
    qint64 m_late = 0;
    qint64 m_longestSleep = 0;
    Wakefulness m_wakefulness;
    int m_depth = 0;
};

//! The practice server in a process of its own: its work is none of the window's.
class Servers final
{
public:
    [[nodiscard]] bool start(const QString &fault)
    {
        m_process.start(QStringLiteral(MAILMEND_CLI), {u"practice"_s, fault, u"--serve"_s, u"--json"_s});
        QByteArray printed;
        const bool listening = QTest::qWaitFor(
            [&] {
                printed += m_process.readAllStandardOutput();
                return QJsonDocument::fromJson(printed).isObject();
            },
            patience);
        m_said = QJsonDocument::fromJson(printed).object();
        return listening;
    }
    ~Servers()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QByteArray authority() const { return m_said[u"authority"].toString().toUtf8(); }
    [[nodiscard]] Account account() const
    {
        Account account{.address = m_said[u"user"].toString(), .user = {}, .services = {}};
        for (const QJsonValue &service : m_said[u"services"].toArray()) {
            if (const auto endpoint = parseEndpoint(service.toString()))
                account.services << *endpoint;
        }
        return account;
    }

private:
    QProcess m_process;
    QJsonObject m_said;
};

//! As a click would: from the event loop, so that it is timed.
template<class Deed>
void click(Controller &controller, Deed deed)
{
    bool done = false;
    QMetaObject::invokeMethod(
        &controller,
        [&] {
            deed();
            done = true;
        },
        Qt::QueuedConnection);
    if (!QTest::qWaitFor([&done] { return done; }, patience))
        qFatal("the event loop stands still");
}

void type(QWidget *field, const QString &text)
{
    if (!field)
        qFatal("nothing takes what is typed");
    QTest::keyClicks(field, text);
}

void journey(TimedApplication &application, const QString &fault)
{
    Servers servers;
    if (!servers.start(fault))
        qFatal("the practice server does not start");
    QTemporaryDir directory;
    LiveNetwork network(servers.authority());
    Controller controller(
        {[&] { return network.surroundings(); }, directory.path(), QDateTime::currentDateTimeUtc, false});
    MainWindow window(controller);
    window.build();
    controller.load();
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not come to the front");
    QTest::qWait(500); // the search index is built while nothing is to do
    application.report(u"%1, the window stands"_s.arg(fault));
    type(QApplication::focusWidget(), u"Server: 'mail.example.com', Error Number: 0x800CCC0F"_s);
    application.report(u"%1, typing"_s.arg(fault));
    click(controller, [&] { controller.goOn(); });
    application.report(u"%1, the problem is stated"_s.arg(fault));
    controller.account().setAccount(servers.account());
    controller.account().setPassword(Secret(PracticeServer::password));
    click(controller, [&] { controller.goOn(); });
    if (!QTest::qWaitFor([&] { return controller.check().isFinished(); }, patience))
        qFatal("the check does not end");
    application.report(u"%1, the check"_s.arg(fault));
    click(controller, [&] { controller.goOn(); });
    click(controller, [&] { controller.goOn(); });
    application.report(u"%1, verdict, step"_s.arg(fault));
    click(controller, [&] { controller.startAnew(); });
    application.report(u"%1, the start page again"_s.arg(fault));
    QTest::qWait(100);
    controller.goTo(Place::Codes);
    QTest::qWait(100);
    application.report(u"%1, codes"_s.arg(fault));
    type(window.findChild<QLineEdit *>(u"words"_s), u"certifcate name does not match"_s);
    application.report(u"%1, typing in the table"_s.arg(fault));
}

}

//! No event handler may keep the window from answering for longer than a frame. The whole way through the
//! wizard, on servers in a process of their own that are well, and on ones that stay silent.
int main(int argc, char **argv)
{
    QTemporaryDir configuration;
    qputenv("MAILMEND_CONFIG_DIR", configuration.path().toUtf8());
    TimedApplication application(argc, argv);
    gui::prepare();
    for (const auto &fault : {u"none"_s, u"silent"_s})
        journey(application, fault);
    return 0;
}
