#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

//! Stands in for libFuzzer where it is not built in: every file of the given directory once.
int main(int argc, char *argv[])
{
    const QDir corpus(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QFileInfoList files = corpus.entryInfoList(QDir::Files);
    if (argc < 2 || files.isEmpty()) {
        std::fputs("usage: REPLAY DIRECTORY, with at least one seed in it\n", stderr);
        return 1;
    }
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                               static_cast<size_t>(bytes.size()));
    }
    std::printf("%d seeds\n", static_cast<int>(files.size()));
    return 0;
}
