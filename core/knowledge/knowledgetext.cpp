#include "core/knowledge/knowledgetext.h"

#include <QCoreApplication>

namespace mm {

QString knowledgeText(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("knowledge", text.toUtf8().constData());
}

}
