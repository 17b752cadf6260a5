#include "app/cli/pdfprinter.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr int patience = 60 * 1000; // ms

struct PdfPrinter
{
    Q_DECLARE_TR_FUNCTIONS(PdfPrinter)
};

QString printerPath()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + u"/mailmend-pdf.exe"_s;
#else
    return QCoreApplication::applicationDirPath() + u"/mailmend-pdf"_s;
#endif
}

}

Result<QByteArray> printToPdf(const QString &html)
{
    QProcess printer;
    const auto done = [] { QCoreApplication::exit(); };
    QObject::connect(&printer, &QProcess::finished, &printer, done);
    QObject::connect(&printer, &QProcess::errorOccurred, &printer, done, Qt::QueuedConnection);
    QTimer::singleShot(patience, &printer, done);
    printer.start(printerPath(), {});
    printer.write(html.toUtf8());
    printer.closeWriteChannel();
    QCoreApplication::exec();

    if (printer.state() != QProcess::NotRunning) {
        printer.kill();
        printer.waitForFinished();
        return fail(ErrorCode::Io, PdfPrinter::tr("the PDF was not ready within a minute"));
    }
    if (printer.error() == QProcess::FailedToStart)
        return fail(ErrorCode::Io,
                    PdfPrinter::tr("%1 cannot be started: %2").arg(printerPath(), printer.errorString()));
    const QByteArray pdf = printer.readAllStandardOutput();
    if (printer.exitStatus() != QProcess::NormalExit || printer.exitCode() != 0 || !pdf.startsWith("%PDF"))
        return fail(ErrorCode::Io, PdfPrinter::tr("the PDF could not be made (%1 ended with %2)")
                                       .arg(printerPath())
                                       .arg(printer.exitCode()));
    return pdf;
}

}
