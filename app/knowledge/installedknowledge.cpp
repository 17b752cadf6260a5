#include "app/knowledge/installedknowledge.h"

#include "core/base/plaintext.h"
#include "core/knowledge/kbloader.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostOverlays = 64;

// A pipe or a device would keep the program waiting, however it came there.
Result<KnowledgeDocument> readOverlayFile(const QFileInfo &info)
{
    const QString name = withoutControls(info.fileName()).simplified();
    if (!info.isFile())
        return fail(ErrorCode::Io, name + u"#: this is no file with a content"_s);
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, name + u"#: the file cannot be read: "_s + file.errorString());
    return KnowledgeDocument{name, file.read(largestOverlay + 1)};
}

}

// The console program has a name of its own, and the same overlays.
QString overlayDirectory()
{
    const QString chosen = qEnvironmentVariable("MAILMEND_CONFIG_DIR");
    const QString own =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/mailmend"_s;
    return (chosen.isEmpty() ? own : chosen) + u"/overlays"_s;
}

OverlayFiles readOverlayFiles(const QString &directory)
{
    OverlayFiles files;
    const QDir folder(directory);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names.first(qMin(names.size(), mostOverlays))) {
        auto document = readOverlayFile(QFileInfo(folder.filePath(name)));
        if (document)
            files.documents += std::move(*document);
        else
            files.failures += std::move(document.error());
    }
    if (names.size() > mostOverlays)
        files.failures +=
            Error{ErrorCode::TooLarge,
                  u"%1#: only the first %2 overlays count"_s.arg(names.at(mostOverlays)).arg(mostOverlays)};
    return files;
}

Result<OverlaidKnowledge> loadInstalledKnowledge()
{
    auto builtin = loadBuiltinKnowledge();
    if (!builtin)
        return tl::unexpected(std::move(builtin.error()));
    const OverlayFiles files = readOverlayFiles(overlayDirectory());
    OverlaidKnowledge installed = layOver(std::move(*builtin), files.documents);
    installed.refusals = files.failures + installed.refusals;
    return installed;
}

}
