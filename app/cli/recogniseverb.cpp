#include "app/cli/knowledgesource.h"
#include "app/cli/verbline.h"
#include "app/cli/verbs.h"
#include "core/knowledge/knowledgetext.h"
#include "core/knowledge/providermeanings.h"
#include "core/recognise/filerecogniser.h"
#include "core/recognise/providerfinder.h"
#include "core/report/knowledgejson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

// Memory does not grow with the input; the bound is there for one that never ends.
constexpr qint64 largestGigabytes = 1;
constexpr qint64 largestInput = largestGigabytes * 1024 * 1024 * 1024; // bytes
constexpr qint64 blockBytes = 64 * 1024;

struct RecogniseVerb
{
    Q_DECLARE_TR_FUNCTIONS(RecogniseVerb)
};

Result<Recognition> recogniseAll(QFile &file, const QString &name, const ProviderFinder &providers)
{
    FileRecogniser recogniser(&providers);
    QByteArray block(blockBytes, Qt::Uninitialized);
    qint64 total = 0;
    // A size that is known spares reading what will be refused.
    while (total <= largestInput && file.size() <= largestInput) {
        const qint64 count = file.read(block.data(), block.size());
        if (count < 0)
            return fail(ErrorCode::Io,
                        RecogniseVerb::tr("%1 cannot be read: %2").arg(name, file.errorString()));
        if (count == 0)
            return recogniser.finish();
        recogniser.feed(QByteArrayView(block).first(count));
        total += count;
    }
    // Half a log would be half an answer, given as if it were whole.
    return fail(
        ErrorCode::TooLarge,
        RecogniseVerb::tr("%1 is too large: up to %2 GB are accepted").arg(name).arg(largestGigabytes));
}

Result<Recognition> recogniseInput(const QString &name, const ProviderFinder &providers)
{
    QFile file;
    bool isOpen = false;
    if (name == u"-") {
        isOpen = file.open(stdin, QIODevice::ReadOnly);
    } else if (QFileInfo(name).isDir()) {
        return fail(ErrorCode::Io, RecogniseVerb::tr("%1 cannot be read: it is a folder").arg(name));
    } else {
        file.setFileName(name);
        isOpen = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    if (!isOpen)
        return fail(ErrorCode::Io, RecogniseVerb::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    return recogniseAll(file, name, providers);
}

QString titleOf(const Code &code, const Recognition &recognition, const KnowledgeBase &knowledge)
{
    if (const ProviderMeaning *own = toldMeaning(knowledge, recognition, code))
        return RecogniseVerb::tr("At %1: %2")
            .arg(providerTitle(knowledge, own->provider), knowledgeText(own->title));
    const auto entry = knowledge.find(code);
    return entry ? knowledgeText(entry->title) : RecogniseVerb::tr("not in the knowledge base");
}

// Meanings that a provider's own number alone tells belong to no code of the text.
void printProvider(const Recognition &recognition, const KnowledgeBase &knowledge, Console &console)
{
    if (!recognition.provider)
        return;
    const QString name = providerTitle(knowledge, recognition.provider->id);
    for (const ToldMeaning &told : recognition.provider->meanings) {
        const ProviderMeaning *meaning = findMeaning(knowledge, recognition.provider->id, told.id);
        if (meaning && told.codes.isEmpty())
            console.line(RecogniseVerb::tr("At %1: %2").arg(name, knowledgeText(meaning->title)));
    }
    console.line(RecogniseVerb::tr("Provider: %1").arg(name));
}

void print(const Recognition &recognition, const KnowledgeBase &knowledge, Console &console)
{
    for (const FoundCode &found : recognition.codes)
        console.line(console.coloured(found.code.text, Colour::Strong) + u"  "_s +
                         titleOf(found.code, recognition, knowledge),
                     4);
    printProvider(recognition, knowledge, console);
    if (const QString protocol = protocolId(recognition); !protocol.isEmpty())
        console.line(RecogniseVerb::tr("Protocol: %1").arg(protocol.toUpper()));
    if (!recognition.server.isEmpty())
        console.line(RecogniseVerb::tr("Server: %1").arg(recognition.server));
    if (recognition.port)
        console.line(RecogniseVerb::tr("Port: %1").arg(*recognition.port));
    if (!recognition.account.isEmpty())
        console.line(RecogniseVerb::tr("Account: %1").arg(recognition.account));
    if (recognition.area != Area::Unknown)
        console.line(RecogniseVerb::tr("Place of the fault: %1").arg(toId(recognition.area)));
}

// One input is the contract's document; of several each is one, with its name.
QJsonObject toJson(const QList<std::pair<QString, Recognition>> &inputs, const KnowledgeBase &knowledge)
{
    if (inputs.size() == 1)
        return recognitionToJson(inputs.first().second, knowledge);
    QJsonArray documents;
    for (const auto &[name, recognition] : inputs) {
        QJsonObject document = recognitionToJson(recognition, knowledge);
        document.insert(u"file"_s, name);
        documents += document;
    }
    return {{u"schema"_s, u"mailmend/recognise-files/1"_s}, {u"files"_s, documents}};
}

}

ExitCode recogniseVerb(const QStringList &arguments, Console &console)
{
    VerbLine line(
        u"recognise"_s, u"[FILE…]"_s,
        RecogniseVerb::tr("Finds every code in an error text, a bounce message or a log; without a file, "
                          "or with “-”, in standard input."));
    if (const auto done = line.read(arguments, console))
        return *done;
    const auto knowledge = installedKnowledge(console);
    if (!knowledge)
        return console.refuse(ExitCode::CannotRun, knowledge.error().detail);

    const ProviderFinder providers(*knowledge);
    const QStringList names = line.operands().isEmpty() ? QStringList{u"-"_s} : line.operands();
    QList<std::pair<QString, Recognition>> inputs;
    bool isAnyFound = false;
    for (const QString &name : names) {
        const auto recognition = recogniseInput(name, providers);
        if (!recognition)
            return console.refuse(ExitCode::Usage, recognition.error().detail);
        inputs += {name, *recognition};
        isAnyFound = isAnyFound || !inputs.last().second.codes.isEmpty();
    }
    if (line.wantsJson()) {
        console.json(toJson(inputs, *knowledge));
    } else {
        for (const auto &[name, recognition] : inputs) {
            if (inputs.size() > 1)
                console.heading(name);
            print(recognition, *knowledge, console);
        }
        if (!isAnyFound)
            console.line(RecogniseVerb::tr("No code is in this text."));
    }
    return isAnyFound ? ExitCode::Fine : ExitCode::Problem;
}

}
