#include "core/recognise/recogniser.h"

#include "core/recognise/codescanner.h"

namespace mm {

Recognition recognise(QStringView text)
{
    const QStringView bounded = text.first(qMin(text.size(), recogniseLimit));
    Recognition recognition;
    recognition.codes = scanCodes(bounded);
    return recognition;
}

Recognition recogniseBytes(QByteArrayView bytes)
{
    return recognise(QString::fromUtf8(bytes));
}

}
