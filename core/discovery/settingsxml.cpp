#include "core/discovery/settingsxml.h"

#include "core/base/charset.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr qsizetype mostElements = 4000;
constexpr qsizetype mostAttributes = 1000;
constexpr std::size_t mostLevels = 16;
constexpr qsizetype longestDeclaration = 200; // of XML's version and character set
constexpr qsizetype pageStart = 4096;         // units within which a web page says that it is one

//! "windows-1252" of <?xml version="1.0" encoding="windows-1252"?>.
QByteArrayView declaredCharset(QByteArrayView xml)
{
    xml = xml.trimmed();
    xml = xml.first(std::min(xml.size(), longestDeclaration));
    if (!xml.startsWith("<?xml"))
        return {};
    const auto declaration = xml.first(std::max<qsizetype>(xml.indexOf("?>"), 0));
    const auto key = declaration.indexOf("encoding");
    if (key < 0)
        return {};
    const auto value = declaration.sliced(key);
    const auto quote = std::find_if(value.begin(), value.end(), [](char c) { return c == '"' || c == '\''; });
    if (quote == value.end())
        return {};
    const auto end = std::find(quote + 1, value.end(), *quote);
    return QByteArrayView(quote + 1, end);
}

QString decoded(const QByteArray &xml)
{
    if (const auto encoding = QStringConverter::encodingForData(xml, u'<')) {
        QStringDecoder decoder(*encoding);
        return decoder(xml);
    }
    const auto charset = charsetNamed(declaredCharset(xml)).value_or(Charset::Utf8);
    // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
    const bool isWide = charset == Charset::Utf16LittleEndian || charset == Charset::Utf16BigEndian;
    return decode(xml, isWide ? Charset::Utf8 : charset);
}

//! At least as many as there are attributes: quotes that follow an equals sign.
qsizetype attributesIn(QStringView text)
{
    qsizetype count = 0;
    bool isValueNext = false;
    for (const QChar c : text) {
        if (isValueNext && (c == u'"' || c == u'\''))
            ++count;
        isValueNext = c == u'=' || (isValueNext && c.isSpace());
    }
    return count;
}

bool isWebPage(QStringView text)
{
    const auto start = text.first(std::min(text.size(), pageStart));
    return start.contains("<!doctype html"_L1, Qt::CaseInsensitive) ||
           start.contains("<html"_L1, Qt::CaseInsensitive);
}

Result<> checkBounds(QStringView text)
{
    // Qt's reader would expand parameter entities before it hands over the document type, and it compares
    // each attribute of an element with each other: both are settled before it sees the text.
    if (text.contains("<!DOCTYPE"_L1))
        return fail(
            ErrorCode::MalformedData,
            u"The document declares a type of its own (DOCTYPE), which a list of settings never needs"_s);
    if (attributesIn(text) > mostAttributes)
        return fail(ErrorCode::TooLarge, u"The document has more than %1 attributes"_s.arg(mostAttributes));
    return {};
}

tl::unexpected<Error> notWellFormed(const QXmlStreamReader &reader)
{
    if (reader.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return fail(ErrorCode::MalformedData, u"The document ends too early"_s);
    return fail(ErrorCode::MalformedData,
                u"The document is no well-formed XML (line %1, column %2)"_s.arg(reader.lineNumber())
                    .arg(reader.columnNumber()));
}

//! The elements that are still open, each with the children that are complete; below all stands a nameless
//! one for the root.
class OpenElements
{
public:
    Result<> open(const QXmlStreamReader &reader)
    {
        if (++m_count > mostElements)
            return fail(ErrorCode::TooLarge, u"The document has more than %1 elements"_s.arg(mostElements));
        if (m_open.size() > mostLevels)
            return fail(ErrorCode::TooLarge,
                        u"The document's elements are nested deeper than %1 levels"_s.arg(mostLevels));
        m_open.push_back({reader.name().toString(), reader.attributes(), {}, {}});
        return {};
    }

    void write(QStringView text) { m_open.back().text += text; }

    void close()
    {
        XmlElement element = std::move(m_open.back());
        m_open.pop_back();
        element.text = std::move(element.text).trimmed();
        m_open.back().children.push_back(std::move(element));
    }

    //! Once the reader has come to the end without an error.
    XmlElement root() { return std::move(m_open.front().children.front()); }

private:
    std::vector<XmlElement> m_open{XmlElement{}};
    qsizetype m_count = 0;
};

Result<XmlElement> readElements(const QString &text)
{
    QXmlStreamReader reader(text);
    OpenElements elements;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (const auto opened = elements.open(reader); !opened)
                return tl::unexpected(opened.error());
        } else if (token == QXmlStreamReader::EndElement) {
            elements.close();
        } else if (token == QXmlStreamReader::Characters) {
            elements.write(reader.text());
        }
    }
    if (reader.hasError())
        return notWellFormed(reader);
    return elements.root();
}

}

const XmlElement *XmlElement::child(QLatin1StringView childName) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [childName](const XmlElement &each) { return each.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

QString XmlElement::textOf(QLatin1StringView childName) const
{
    const XmlElement *found = child(childName);
    return found ? found->text : QString();
}

Result<XmlElement> readXml(const QByteArray &xml)
{
    if (xml.size() > mostBytes)
        return fail(ErrorCode::TooLarge, u"The document is larger than %1 KiB"_s.arg(mostBytes / 1024));
    // Servers put blank lines before a document; XML itself allows none before its declaration.
    const QString text = decoded(xml).trimmed();
    if (text.isEmpty())
        return fail(ErrorCode::MalformedData, u"The document is empty"_s);
    auto root = checkBounds(text).and_then([&text] { return readElements(text); });
    const bool isPage = root ? root->name.compare("html"_L1, Qt::CaseInsensitive) == 0 : isWebPage(text);
    if (isPage)
        return fail(ErrorCode::MalformedData, u"The answer is a web page and no list of settings"_s);
    return root;
}

}
