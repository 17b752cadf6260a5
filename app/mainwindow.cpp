#include "app/mainwindow.h"

#include "app/controller/controller.h"
#include "app/pages/accountpage.h"
#include "app/pages/checkpage.h"
#include "app/pages/codespage.h"
#include "app/pages/comparisondialog.h"
#include "app/pages/reportdialog.h"
#include "app/pages/resultpage.h"
#include "app/pages/sessionpanel.h"
#include "app/pages/settingsdialog.h"
#include "app/pages/startpage.h"
#include "app/pages/steppage.h"
#include "app/pages/verdictpage.h"
#include "app/widgets/label.h"
#include "app/widgets/linkbutton.h"
#include "app/widgets/noticebar.h"
#include "app/widgets/readingorder.h"
#include "app/widgets/waylist.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mm {
namespace {

// In ems, as everything is, but reckoned without opening a font.
QSize usualSize()
{
    const QFont font = QApplication::font();
    const double dots = QGuiApplication::primaryScreen()->logicalDotsPerInch();
    const double em = font.pointSizeF() > 0 ? font.pointSizeF() * dots / 72 : font.pixelSize();
    return QSizeF(em * 76, em * 53).toSize();
}

QFrame *makeRule(QFrame::Shape shape, QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFrameShape(shape);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Midlight);
    return rule;
}

}

MainWindow::MainWindow(Controller &controller, QWidget *parent)
    : QMainWindow(parent)
    , m_controller(controller)
{
    resize(usualSize());
}

void MainWindow::build()
{
    if (m_stack)
        return;
    m_stack = new QStackedWidget;
    m_way = new WayList(m_controller.way());
    m_codesButton = new LinkButton(tr("&Error codes"));
    m_report = new LinkButton(tr("&Report so far"));
    m_settings = new LinkButton(tr("&Settings"));
    m_again = new QPushButton(tr("Check a&gain"));
    m_back = new QPushButton(tr("&Back"));
    m_next = new QPushButton;
    buildFrame();
    connectController();
    showPlace(m_controller.place());
    setWindowIcon(QIcon(u":/icons/mailmend.png"_s));
}

void MainWindow::restorePlace()
{
    const QSettings settings(Preferences::defaultFile(), QSettings::IniFormat);
    restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    m_controller.step().setClient(settings.value(u"client"_s).toString());
    m_controller.decision().caller().choose(settings.value(u"callerLanguage"_s).toString());
    m_controller.step().setAsking(settings.value(u"helpDesk"_s).toBool());
}

void MainWindow::buildFrame()
{
    auto *centre = new QWidget(this);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_way->setMinimumWidth(ems(11));
    m_way->setMaximumWidth(ems(20));
    m_way->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_way->setObjectName(u"way"_s);
    middle->addWidget(m_way);
    middle->addWidget(m_stack, 1);
    rows->addWidget(new NoticeBar(m_controller.notice()));
    rows->addLayout(middle, 1);
    rows->addWidget(makeRule(QFrame::HLine, centre));
    rows->addWidget(buildButtons());
    setCentralWidget(centre);
}

// Back stands before the button that leads on, and both follow the reading direction: the order that wizards
// have on every platform (QWizard's too), where a QDialogButtonBox would turn them round on some.
QWidget *MainWindow::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(ems(2), lines(0.6), ems(2), lines(0.7));
    layout->setSpacing(ems(0.8));
    layout->addWidget(m_codesButton);
    layout->addWidget(m_report);
    layout->addWidget(m_settings);
    layout->addStretch();
    layout->addWidget(m_again);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    m_next->setDefault(true);
    for (QPushButton *button : {m_codesButton, m_report, m_settings, m_again, m_back, m_next})
        button->setAutoDefault(true);
    m_codesButton->setToolTip(tr("The table of error codes (Ctrl+L)"));
    m_codesButton->setObjectName(u"codes"_s);
    m_report->setObjectName(u"report"_s);
    m_settings->setObjectName(u"settings"_s);
    m_again->setObjectName(u"again"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    connect(m_codesButton, &QPushButton::clicked, this, [this] { m_controller.goTo(Place::Codes); });
    connect(m_report, &QPushButton::clicked, this, [this] { m_controller.goTo(Place::Result); });
    connect(m_settings, &QPushButton::clicked, this, &MainWindow::showSettings);
    connect(m_again, &QPushButton::clicked, &m_controller, &Controller::checkAgain);
    connect(m_back, &QPushButton::clicked, this, &MainWindow::goBack);
    connect(m_next, &QPushButton::clicked, &m_controller, &Controller::goOn);
    return row;
}

void MainWindow::connectController()
{
    connect(&m_controller, &Controller::placeChanged, this, &MainWindow::showPlace);
    connect(&m_controller, &Controller::stateChanged, this, &MainWindow::showButtons);
    connect(&m_controller.way(), &WayModel::dataChanged, this, &MainWindow::showWay);
    connect(&m_controller, &Controller::accountRefused, this, [this] {
        if (auto *page = qobject_cast<AccountPage *>(pageAt(Place::Account)))
            page->focusFirstFault();
    });
    connect(m_way, &WayList::placeChosen, &m_controller, &Controller::goTo);
    connect(m_way, &WayList::stepChosen, &m_controller, &Controller::goToStep);
    auto *codes = new QShortcut(QKeySequence(u"Ctrl+L"_s), this);
    connect(codes, &QShortcut::activated, this, [this] { m_controller.goTo(Place::Codes); });
    auto *settings = new QShortcut(QKeySequence(QKeySequence::Preferences), this);
    connect(settings, &QShortcut::activated, this, &MainWindow::showSettings);
    auto *asking = new QShortcut(QKeySequence(u"Ctrl+Shift+H"_s), this);
    connect(asking, &QShortcut::activated, this,
            [this] { m_controller.step().setAsking(!m_controller.step().isAsking()); });
}

QWidget *MainWindow::pageAt(Place place)
{
    QWidget *&page = m_pages.at(static_cast<std::size_t>(place));
    if (!page) {
        page = makePage(place);
        m_stack->addWidget(page);
    }
    return page;
}

QWidget *MainWindow::makePage(Place place)
{
    switch (place) {
    case Place::Start:
        return makeStartPage();
    case Place::Account:
        return new AccountPage(m_controller.account());
    case Place::Check:
        return new CheckPage(m_controller.check());
    case Place::Verdict:
        return new VerdictPage(m_controller.verdict(), m_controller.testMessage());
    case Place::Step:
        return makeStepPage();
    case Place::Result:
        return makeResultPage();
    case Place::Codes:
        return makeCodesPage();
    }
    return nullptr;
}

QWidget *MainWindow::makeStartPage()
{
    auto *page = new StartPage(m_controller.start(), m_controller.sessions());
    connect(page, &StartPage::fileDropped, &m_controller, &Controller::openFile);
    connect(page, &StartPage::codeChosen, this, [this](const QString &code) {
        m_controller.goTo(Place::Codes);
        if (auto *codes = qobject_cast<CodesPage *>(pageAt(Place::Codes)))
            codes->showCode(code);
    });
    return page;
}

QWidget *MainWindow::makeStepPage()
{
    auto *page = new StepPage(m_controller.step(), m_controller.decision(), m_controller.commands());
    connect(page, &StepPage::answered, &m_controller, &Controller::answer);
    return page;
}

QWidget *MainWindow::makeResultPage()
{
    auto *page = new ResultPage(m_controller.result(), m_controller.testMessage(), m_controller.undo(),
                                m_controller.commands());
    connect(page, &ResultPage::copyWanted, this, [this, page] {
        const auto report = m_controller.report();
        QGuiApplication::clipboard()->setText(report ? report->markdown() : QString());
        page->showAnswer(true,
                         tr("Copied. Paste it into a mail or a ticket. Addresses and names are left out."));
    });
    connect(page, &ResultPage::saveWanted, this, &MainWindow::showReport);
    connect(page, &ResultPage::compareWanted, this, [this, page] { compare(*page); });
    connect(page, &ResultPage::handOverWanted, this, [this, page] {
        const QString path = askWhereToHandOver(this, {});
        if (path.isEmpty())
            return;
        const auto written = m_controller.handOver(path);
        page->showAnswer(written.has_value(),
                         written ? handedOverSentence(path)
                                 : tr("It could not be saved: %1.").arg(written.error().detail));
    });
    return page;
}

QWidget *MainWindow::makeCodesPage()
{
    auto *page = new CodesPage(m_controller.codes());
    QTimer::singleShot(0, &m_controller.codes(), &CodesModel::prepareSearch);
    connect(page, &CodesPage::troubleshootWanted, &m_controller, &Controller::troubleshoot);
    return page;
}

void MainWindow::showPlace(Place place)
{
    QWidget *page = pageAt(place);
    m_stack->setCurrentWidget(page);
    showWay();
    showButtons();
    // To begin anew is the last thing to do with a result, and should not be one keystroke away.
    const bool leads = place == Place::Check || place == Place::Verdict || place == Place::Result;
    QWidget *first = place == Place::Result ? tabStopBeside(*page, nullptr, true) : m_next;
    (leads && first ? first : page)->setFocus();
}

// Where there is hardly room for a page, the page has it: the way can be gone by the buttons too.
void MainWindow::showWay()
{
    const Place place = m_controller.place();
    m_way->setVisible(place != Place::Start && place != Place::Codes && width() >= ems(66));
    const QModelIndex here = m_controller.way().index(m_controller.way().currentRow());
    const QString title =
        place == Place::Codes ? tr("Error codes") : here.data(WayModel::TitleRole).toString();
    setWindowTitle(title.isEmpty() ? u"MailMend"_s : tr("%1 – MailMend").arg(title));
}

void MainWindow::showButtons()
{
    const Place place = m_controller.place();
    const bool running = m_controller.check().isRunning();
    m_back->setText(place == Place::Check && running ? tr("&Cancel") : tr("&Back"));
    m_back->setEnabled(m_controller.canGoBack());
    m_again->setVisible(!running && m_controller.hasChecked() &&
                        (place == Place::Check || place == Place::Verdict || place == Place::Step));
    m_report->setVisible(m_controller.hasChecked() && place != Place::Result && place != Place::Codes);
    m_codesButton->setVisible(place != Place::Codes);
    m_settings->setVisible(place == Place::Start);
    QString text;
    switch (place) {
    case Place::Start:
        text = tr("Go &on");
        break;
    case Place::Account:
        text = tr("Check n&ow");
        break;
    case Place::Check:
        text = tr("See what is wr&ong");
        break;
    case Place::Verdict:
        text = m_controller.verdict().isGuessWrong() ? tr("Enter the ser&vers") : tr("What to d&o");
        break;
    case Place::Result:
        text = tr("Start a&new");
        break;
    case Place::Step:
    case Place::Codes:
        break;
    }
    m_next->setText(text);
    m_next->setVisible(!text.isEmpty());
    m_next->setEnabled(m_controller.canGoOn());
}

void MainWindow::goBack()
{
    if (m_controller.place() == Place::Check && m_controller.check().isRunning())
        m_controller.cancelCheck();
    else
        m_controller.goBack();
}

void MainWindow::showReport()
{
    if (const auto report = m_controller.report()) {
        ReportDialog dialog(*report, this);
        dialog.exec();
    }
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_controller.preferences(), m_controller.sessionDirectory(), this);
    dialog.exec();
}

void MainWindow::compare(ResultPage &page)
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("The check made elsewhere"),
                                     QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                     tr("Reports and checks (*.json)"));
    if (path.isEmpty())
        return;
    const auto comparison = m_controller.compareWith(path);
    if (!comparison) {
        page.showAnswer(false, comparison.error().detail);
        return;
    }
    ComparisonDialog dialog(**comparison, this);
    dialog.exec();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_stack)
        return;
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()); isReturn && button)
        button->click();
    else if (isReturn && m_next->isVisible() && m_next->isEnabled())
        m_controller.goOn();
    else if (event->key() == Qt::Key_Escape && m_back->isEnabled())
        goBack();
    else
        QMainWindow::keyPressEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return (m_stack && moveFocus(*centralWidget(), focusWidget(), next)) ||
           QMainWindow::focusNextPrevChild(next);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_stack)
        showWay();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    setFocus(); // a note that is being written is written down when it loses the focus
    m_controller.saveDrafts();
    QSettings settings(Preferences::defaultFile(), QSettings::IniFormat);
    settings.setValue(u"geometry"_s, saveGeometry());
    settings.setValue(u"client"_s, m_controller.step().client());
    settings.setValue(u"helpDesk"_s, m_controller.step().isAsking());
    settings.setValue(u"callerLanguage"_s, m_controller.decision().caller().code());
    QMainWindow::closeEvent(event);
}

}
