#include "core/recognise/codeclues.h"

#include "core/recognise/responsecode.h"

#include <algorithm>
#include <array>

namespace mm {

namespace {

struct HresultArea
{
    quint32 first;
    quint32 last;
    Area area;
    quint8 weight;
};

// Ordered by value; the families of mail programs, MAPI, Winsock, WinINet, SChannel and certificates.
constexpr HresultArea hresultAreas[] = {
    {0x80004002, 0x80004002, Area::Client, 40},      {0x80004005, 0x80004005, Area::Unknown, 20},
    {0x80020009, 0x80020009, Area::Client, 30},      {0x80040102, 0x80040102, Area::Network, 38},
    {0x80040106, 0x80040106, Area::Profile, 42},     {0x80040107, 0x8004010F, Area::Profile, 43},
    {0x80040111, 0x80040111, Area::Auth, 50},        {0x80040115, 0x80040115, Area::Network, 45},
    {0x80040116, 0x80040119, Area::Profile, 43},     {0x8004011B, 0x8004011C, Area::Profile, 48},
    {0x8004011D, 0x8004011D, Area::Network, 43},     {0x80040120, 0x80040121, Area::Auth, 52},
    {0x80040124, 0x80040124, Area::Auth, 52},        {0x80040126, 0x80040126, Area::Network, 45},
    {0x80040154, 0x80040154, Area::Client, 50},      {0x80040201, 0x80040207, Area::Profile, 43},
    {0x8004020A, 0x8004020A, Area::Profile, 50},     {0x8004020F, 0x8004020F, Area::Relay, 40},
    {0x80040211, 0x80040211, Area::Auth, 45},        {0x80040213, 0x80040213, Area::Network, 45},
    {0x80040217, 0x80040217, Area::Auth, 50},        {0x80040305, 0x80040305, Area::Quota, 45},
    {0x80040401, 0x80040401, Area::Network, 45},     {0x80040600, 0x80040600, Area::Profile, 50},
    {0x80040607, 0x80040607, Area::Recipient, 45},   {0x8004060C, 0x8004060C, Area::Quota, 50},
    {0x80040610, 0x80040610, Area::Quota, 45},       {0x80040700, 0x80040700, Area::Recipient, 45},
    {0x800408FC, 0x800408FC, Area::Network, 45},     {0x80041004, 0x80041004, Area::Profile, 40},
    {0x800420CB, 0x800420CB, Area::Quota, 40},       {0x80042108, 0x8004210B, Area::Network, 40},
    {0x80042112, 0x80042112, Area::Tls, 45},         {0x80048002, 0x80048002, Area::Network, 35},
    {0x80070005, 0x80070005, Area::Auth, 38},        {0x80070057, 0x80070057, Area::Profile, 38},
    {0x80070020, 0x80070021, Area::Profile, 35},     {0x8007000E, 0x8007000E, Area::Client, 45},
    {0x80070079, 0x80070079, Area::Network, 45},     {0x8007045D, 0x8007045D, Area::Profile, 40},
    {0x800704C6, 0x800704DB, Area::Network, 45},     {0x800704DC, 0x800704DD, Area::Auth, 45},
    {0x80070520, 0x80070535, Area::Auth, 45},        {0x800705B4, 0x800705B4, Area::Network, 45},
    {0x800706BA, 0x800706BF, Area::Network, 40},     {0x80072329, 0x8007267C, Area::Dns, 50},
    {0x80072700, 0x80072740, Area::Network, 36},     {0x80072741, 0x80072751, Area::Network, 64},
    {0x80072752, 0x80072779, Area::Network, 36},     {0x80072AF9, 0x80072AFC, Area::Dns, 52},
    {0x80072EE2, 0x80072EE2, Area::Network, 45},     {0x80072EE7, 0x80072EE7, Area::Dns, 52},
    {0x80072EED, 0x80072EEF, Area::Auth, 50},        {0x80072EFD, 0x80072EFF, Area::Network, 45},
    {0x80072F05, 0x80072F06, Area::Certificate, 55}, {0x80072F0D, 0x80072F0D, Area::Certificate, 55},
    {0x80072F17, 0x80072F19, Area::Certificate, 55}, {0x80072F7D, 0x80072F7D, Area::Tls, 52},
    {0x80072F89, 0x80072F8A, Area::Certificate, 55}, {0x80072F8F, 0x80072F8F, Area::Certificate, 50},
    {0x80090305, 0x80090308, Area::Tls, 52},         {0x8009030C, 0x80090311, Area::Auth, 50},
    {0x80090317, 0x80090321, Area::Tls, 50},         {0x80090322, 0x80090322, Area::Certificate, 55},
    {0x80090325, 0x80090325, Area::Certificate, 55}, {0x80090326, 0x80090326, Area::Tls, 52},
    {0x80090327, 0x80090328, Area::Certificate, 55}, {0x80090329, 0x80090346, Area::Tls, 50},
    {0x80090349, 0x80090353, Area::Certificate, 50}, {0x80090367, 0x80090367, Area::Tls, 52},
    {0x80092004, 0x80092026, Area::Certificate, 55}, {0x800B0100, 0x800B0114, Area::Certificate, 58},
    {0x800C0004, 0x800C0006, Area::Network, 40},     {0x800C000E, 0x800C0019, Area::Certificate, 45},
    {0x800C0131, 0x800C013E, Area::Profile, 50},     {0x800C8101, 0x800C8105, Area::Profile, 45},
    {0x800CCC00, 0x800CCC00, Area::Auth, 45},        {0x800CCC01, 0x800CCC02, Area::Certificate, 55},
    {0x800CCC03, 0x800CCC0A, Area::Network, 36},     {0x800CCC0B, 0x800CCC0B, Area::ServerBusy, 46},
    {0x800CCC0C, 0x800CCC0C, Area::Network, 36},     {0x800CCC0D, 0x800CCC0D, Area::Dns, 52},
    {0x800CCC0E, 0x800CCC0F, Area::Network, 40},     {0x800CCC10, 0x800CCC11, Area::Recipient, 45},
    {0x800CCC12, 0x800CCC15, Area::Network, 40},     {0x800CCC16, 0x800CCC16, Area::Profile, 40},
    {0x800CCC18, 0x800CCC18, Area::Auth, 52},        {0x800CCC19, 0x800CCC19, Area::Network, 40},
    {0x800CCC1A, 0x800CCC1A, Area::Tls, 58},         {0x800CCC30, 0x800CCC31, Area::Network, 36},
    {0x800CCC32, 0x800CCC33, Area::Auth, 45},        {0x800CCC34, 0x800CCC3C, Area::Unknown, 30},
    {0x800CCC40, 0x800CCC45, Area::Network, 40},     {0x800CCC60, 0x800CCC61, Area::ServerBusy, 30},
    {0x800CCC67, 0x800CCC68, Area::ServerBusy, 38},  {0x800CCC69, 0x800CCC69, Area::Recipient, 38},
    {0x800CCC6A, 0x800CCC6A, Area::ServerBusy, 38},  {0x800CCC6B, 0x800CCC6B, Area::Relay, 38},
    {0x800CCC6C, 0x800CCC6D, Area::Quota, 42},       {0x800CCC6E, 0x800CCC6F, Area::Sender, 38},
    {0x800CCC78, 0x800CCC78, Area::Auth, 46},        {0x800CCC79, 0x800CCC79, Area::Relay, 40},
    {0x800CCC7A, 0x800CCC7A, Area::Sender, 42},      {0x800CCC7B, 0x800CCC7B, Area::Recipient, 42},
    {0x800CCC7C, 0x800CCC7F, Area::Tls, 52},         {0x800CCC80, 0x800CCC80, Area::Auth, 55},
    {0x800CCC90, 0x800CCC90, Area::Auth, 36},        {0x800CCC91, 0x800CCC92, Area::Auth, 52},
    {0x800CCC93, 0x800CCC97, Area::Unknown, 30},     {0x800CCCD1, 0x800CCCD1, Area::Auth, 52},
    {0x800CCCD2, 0x800CCCD4, Area::Unknown, 30},     {0x800CCCD5, 0x800CCCDD, Area::Network, 36},
    {0x800CCCDF, 0x800CCCE0, Area::Auth, 52},        {0x81FC0005, 0x81FC0005, Area::Profile, 30},
    {0x85010002, 0x85010004, Area::Auth, 45},        {0x85010014, 0x85010017, Area::ServerBusy, 45},
    {0x85030027, 0x85030028, Area::Certificate, 45}, {0x85050002, 0x85050003, Area::Auth, 50},
    {0xCAA20003, 0xCAA20003, Area::Auth, 50},        {0xCAA70004, 0xCAA70004, Area::Network, 45},
    {0xCAA82EE2, 0xCAA82EE2, Area::Network, 45},     {0xCAA82EE7, 0xCAA82EE7, Area::Dns, 50},
    {0xCAA82EFD, 0xCAA82EFE, Area::Network, 45},     {0xCAA82F8F, 0xCAA82F8F, Area::Tls, 50},
};

AreaVote areaOfHresult(QStringView code)
{
    const quint32 value = code.sliced(2).toUInt(nullptr, 16);
    for (const HresultArea &entry : hresultAreas) {
        if (value >= entry.first && value <= entry.last)
            return {.area = entry.area, .weight = entry.weight};
    }
    return {};
}

struct TextArea
{
    QStringView code;
    Area area;
    quint8 weight;
};

// RFC 5321, RFC 4954: what a basic reply says where nothing beside it says more.
constexpr TextArea replyAreas[] = {
    {u"421", Area::ServerBusy, 30}, {u"432", Area::Auth, 42},       {u"450", Area::ServerBusy, 30},
    {u"451", Area::ServerBusy, 38}, {u"452", Area::ServerBusy, 38}, {u"454", Area::Tls, 34},
    {u"521", Area::Network, 34},    {u"523", Area::Tls, 42},        {u"525", Area::Auth, 42},
    {u"530", Area::Auth, 50},       {u"534", Area::Auth, 104},      {u"535", Area::Auth, 104},
    {u"538", Area::Tls, 46},        {u"550", Area::Recipient, 33},  {u"551", Area::Relay, 36},
    {u"552", Area::Quota, 42},      {u"553", Area::Sender, 36},     {u"554", Area::Sender, 36},
    {u"555", Area::Sender, 34},     {u"556", Area::Dns, 42},        {u"571", Area::Sender, 42},
};

// RFC 3463 and RFC 5248 by subject and detail.
constexpr TextArea statusAreas[] = {
    {u"1.0", Area::Sender, 46},        {u"1.1", Area::Recipient, 52},  {u"1.2", Area::Recipient, 52},
    {u"1.3", Area::Recipient, 50},     {u"1.4", Area::Recipient, 50},  {u"1.6", Area::Recipient, 54},
    {u"1.7", Area::Sender, 52},        {u"1.8", Area::Sender, 52},     {u"1.9", Area::Unknown, 40},
    {u"1.10", Area::Recipient, 54},    {u"2.0", Area::Recipient, 44},  {u"2.1", Area::Recipient, 54},
    {u"2.2", Area::Quota, 56},         {u"2.3", Area::Quota, 56},      {u"2.4", Area::Recipient, 46},
    {u"3.0", Area::ServerBusy, 46},    {u"3.1", Area::Quota, 50},      {u"3.2", Area::ServerBusy, 52},
    {u"3.4", Area::Quota, 56},         {u"4.1", Area::Network, 52},    {u"4.2", Area::Network, 52},
    {u"4.3", Area::Dns, 52},           {u"4.4", Area::Dns, 52},        {u"4.5", Area::ServerBusy, 52},
    {u"4.6", Area::Unknown, 52},       {u"4.7", Area::Network, 52},    {u"4.316", Area::Network, 55},
    {u"4.317", Area::Certificate, 55}, {u"5.3", Area::ServerBusy, 50}, {u"3.5", Area::ServerBusy, 48},
    {u"7.0", Area::Sender, 46},        {u"7.1", Area::Sender, 48},     {u"7.3", Area::Auth, 52},
    {u"7.5", Area::Tls, 48},           {u"7.8", Area::Auth, 104},      {u"7.9", Area::Auth, 56},
    {u"7.10", Area::Tls, 56},          {u"7.11", Area::Tls, 54},       {u"7.12", Area::Auth, 54},
    {u"7.13", Area::Auth, 54},         {u"7.14", Area::Auth, 104},     {u"7.57", Area::Auth, 104},
    {u"7.139", Area::Auth, 104},
};

// RFC 5530, RFC 2449, RFC 3206.
constexpr TextArea responseAreas[] = {
    {u"AUTHENTICATIONFAILED", Area::Auth, 95},
    {u"AUTHORIZATIONFAILED", Area::Auth, 95},
    {u"EXPIRED", Area::Auth, 58},
    {u"AUTH", Area::Auth, 58},
    {u"WEBALERT", Area::Auth, 58},
    {u"CONTACTADMIN", Area::Auth, 45},
    {u"PRIVACYREQUIRED", Area::Tls, 95},
    {u"OVERQUOTA", Area::Quota, 95},
    {u"UNAVAILABLE", Area::ServerBusy, 55},
    {u"INUSE", Area::ServerBusy, 95},
    {u"IN-USE", Area::ServerBusy, 95},
    {u"LOGIN-DELAY", Area::ServerBusy, 95},
    {u"SYS/TEMP", Area::ServerBusy, 80},
    {u"SYS/PERM", Area::ServerBusy, 50},
    {u"SERVERBUG", Area::ServerBusy, 50},
    {u"LIMIT", Area::ServerBusy, 52},
    {u"THROTTLED", Area::ServerBusy, 60},
    {u"TOOBIG", Area::Quota, 50},
    {u"CLIENTBUG", Area::Client, 50},
};

template<std::size_t N>
AreaVote areaIn(const TextArea (&table)[N], QStringView code)
{
    const auto *found = std::ranges::find(table, code, &TextArea::code);
    return found == std::end(table) ? AreaVote{} : AreaVote{.area = found->area, .weight = found->weight};
}

AreaVote areaOfStatus(QStringView code)
{
    if (code == u"5.4.1") // Microsoft 365 refuses an unknown recipient with it
        return {.area = Area::Recipient, .weight = 46};
    const QStringView rest = code.sliced(2);
    const AreaVote exact = areaIn(statusAreas, rest);
    if (exact.weight > 0)
        return exact;
    if (rest.startsWith(u"6."))
        return {.area = Area::Message, .weight = 40};
    constexpr qsizetype threeDigits = 5;
    const bool isProviders =
        rest.size() == threeDigits && (rest[2] == u'5' || rest[2] == u'6' || rest[2] == u'7');
    const bool isSendingDomain =
        rest.size() == 4 && rest[2] == u'2'; // RFC 7372, RFC 7505: SPF, DKIM, PTR, DMARC
    if (rest.startsWith(u"7.") && isSendingDomain)
        return {.area = Area::Sender, .weight = 100};
    if (rest.startsWith(u"7.") && isProviders)
        return {.area = Area::Sender, .weight = 88};
    if (rest.startsWith(u"7.")) // authentication of the sending domain, blocks: RFC 7372 and the providers'
        return {.area = Area::Sender, .weight = 52};
    return {};
}

ProtocolVote protocolOfHresult(quint32 value)
{
    if (value >= 0x800CCC60 && value <= 0x800CCC80)
        return {.spoken = Spoken::Smtp, .weight = 64};
    if (value >= 0x800CCC30 && value <= 0x800CCC3F) // HTTP, which Hotmail was read through
        return {.spoken = Spoken::Http, .weight = 60};
    if (value >= 0x800CCC90 && value <= 0x800CCC97)
        return {.spoken = Spoken::Pop3, .weight = 60};
    if (value >= 0x800CCCA0 && value <= 0x800CCCAE)
        return {.spoken = Spoken::Nntp, .weight = 60};
    if (value >= 0x800CCCD1 && value <= 0x800CCCE0)
        return {.spoken = Spoken::Imap, .weight = 60};
    if (value >= 0x80040200 && value <= 0x80040217) // CDO
        return {.spoken = Spoken::Smtp, .weight = 46};
    if (value >= 0x80040100 && value <= 0x80040900 && value != 0x80040102 && value != 0x80040154)
        return {.spoken = Spoken::Exchange, .weight = 45};
    if (value >> 24U == 0x85 || value >> 24U == 0x86)
        return {.spoken = Spoken::Exchange, .weight = 40};
    return {};
}

}

AreaVote areaOfCode(const Code &code)
{
    switch (code.kind) {
    case CodeKind::HResult:
        return areaOfHresult(code.text);
    case CodeKind::SmtpReply:
        return areaIn(replyAreas, code.text);
    case CodeKind::EnhancedStatus:
        return areaOfStatus(code.text);
    case CodeKind::ResponseCode:
        return areaIn(responseAreas, code.text);
    case CodeKind::Aadsts:
        return {.area = Area::Auth, .weight = 60};
    }
    return {};
}

ProtocolVote protocolOfCode(const Code &code)
{
    switch (code.kind) {
    case CodeKind::HResult:
        return protocolOfHresult(code.text.sliced(2).toUInt(nullptr, 16));
    case CodeKind::SmtpReply:
        return {.spoken = Spoken::Smtp, .weight = 46};
    case CodeKind::EnhancedStatus: {
        const QStringView rest = QStringView(code.text).sliced(2);
        const bool exchangeOnline =
            (rest.startsWith(u"4.3") && rest.size() == 5) || (rest.startsWith(u"7.7") && rest.size() == 5);
        return exchangeOnline ? ProtocolVote{.spoken = Spoken::Exchange, .weight = 55}
                              : ProtocolVote{.spoken = Spoken::Smtp, .weight = 46};
    }
    case CodeKind::ResponseCode:
        return {.spoken = familyOfResponse(code.text) == ResponseFamily::Pop3 ? Spoken::Pop3 : Spoken::Imap,
                .weight = 56};
    case CodeKind::Aadsts:
        return {};
    }
    return {};
}

}
