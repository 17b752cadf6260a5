#include "app/pages/reportdialog.h"

#include "app/pages/paperview.h"
#include "app/print/pdf.h"
#include "app/widgets/label.h"
#include "app/widgets/messageline.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace mm {

ReportDialog::ReportDialog(ReportViewModel &model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_preview(new PaperView)
    , m_leftOut(new QListWidget)
    , m_answer(new MessageLine)
{
    setWindowTitle(tr("The report"));
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAccessibleName(tr("How the report reads"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(ems(1));
    columns->addWidget(m_preview, 1);
    columns->addWidget(buildLeftOut());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_answer);
    layout->addWidget(buildButtons());
    resize(ems(78), lines(38));
    connect(&m_model, &ReportViewModel::changed, this, &ReportDialog::showReport);
    connect(m_leftOut, &QListWidget::itemChanged, this, &ReportDialog::keepChecked);
    showRedactions();
    showReport();
}

QStringList ReportDialog::fileFilters()
{
    return {tr("Web page (*.html)"), tr("PDF (*.pdf)"), tr("Markdown for a ticket (*.md)"),
            tr("JSON for a program (*.json)")};
}

QWidget *ReportDialog::buildLeftOut()
{
    auto *side = new QWidget;
    side->setFixedWidth(ems(20));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(new Label(TextRole::Heading, tr("Left out")));
    layout->addWidget(
        new Label(TextRole::Quiet, tr("Tick what the report should hold after all. Passwords are "
                                      "never part of it.")));
    m_leftOut->setObjectName(u"leftOut"_s);
    m_leftOut->setAccessibleName(tr("Left out; ticked: kept"));
    m_leftOut->setTextElideMode(Qt::ElideMiddle);
    m_leftOut->setWordWrap(true);
    m_leftOut->setResizeMode(QListView::Adjust);
    m_leftOut->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_leftOut, 1);
    return side;
}

QWidget *ReportDialog::buildButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        layout->addWidget(made);
        return made;
    };
    connect(button(tr("&Save…"), u"save"_s), &QPushButton::clicked, this, &ReportDialog::askAndSave);
    connect(button(tr("&Copy for a ticket"), u"copy"_s), &QPushButton::clicked, this, &ReportDialog::copy);
    layout->addStretch();
    connect(button(tr("C&lose"), u"close"_s), &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void ReportDialog::askAndSave()
{
    QString filter;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save the report"), folder + u"/mailmend-report.html"_s,
                                     fileFilters().join(u";;"_s), &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += filter.section(u'*', 1).chopped(1);
    save(path);
}

void ReportDialog::save(const QString &path)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(contents(path)) >= 0 && file.commit();
    m_answer->showMessage(saved ? Mark::Ok : Mark::Error,
                          saved ? tr("Saved as %1.").arg(path)
                                : tr("It could not be saved: %1.").arg(file.errorString()));
}

QByteArray ReportDialog::contents(const QString &path) const
{
    const QString form = QFileInfo(path).suffix().toLower();
    if (form == u"pdf")
        return pdfOf(m_model.html());
    if (form == u"md")
        return m_model.markdown().toUtf8();
    if (form == u"json")
        return m_model.json();
    return m_model.html().toUtf8();
}

void ReportDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_model.markdown());
    m_answer->showMessage(Mark::Ok, tr("Copied. Paste it into the ticket or a message."));
}

void ReportDialog::showReport()
{
    m_preview->showPaper(m_model.html());
}

void ReportDialog::showRedactions()
{
    for (const RedactionLine &line : m_model.redactions()) {
        auto *item = new QListWidgetItem(tr("%1 (%2)").arg(line.original, line.kind), m_leftOut);
        item->setData(Qt::UserRole, line.original);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(line.isKept ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(item->text());
    }
}

void ReportDialog::keepChecked(const QListWidgetItem *item)
{
    m_model.keep(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
}

}
