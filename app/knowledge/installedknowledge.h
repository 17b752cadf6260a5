#pragma once

#include "core/knowledge/overlay.h"

namespace mm {

//! MAILMEND_CONFIG_DIR, or the wizard's QStandardPaths::AppConfigLocation, with /overlays.
[[nodiscard]] QString overlayDirectory();

struct OverlayFiles
{
    QList<KnowledgeDocument> documents; //!< in the order of their names
    QList<Error> failures;              //!< "NAME#: why it cannot be read"
};

//! The files *.json of a folder, which need not be there: at most 64, of each what an overlay may have at
//! most and one byte more.
[[nodiscard]] OverlayFiles readOverlayFiles(const QString &directory);

//! The built-in knowledge with the overlays of this computer over it. The error: the program is damaged.
[[nodiscard]] Result<OverlaidKnowledge> loadInstalledKnowledge();

}
