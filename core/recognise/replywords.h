#pragma once

#include <QStringView>

#include <array>

//! The words around three digits that tell a server's reply from any other number. Known to smtpreply.cpp
//! alone.
namespace mm {

// RFC 5321, RFC 4954, RFC 5248, RFC 7504 and what servers in the field and NNTP (RFC 3977) send.
inline constexpr std::array knownReplies{
    420, 421, 422, 430, 431, 432, 441, 442, 446, 447, 449, 450, 451, 452, 453, 454, 455, 456, 458, 459, 471,
    500, 501, 502, 503, 504, 505, 510, 511, 512, 513, 515, 517, 521, 522, 523, 524, 525, 530, 531, 533, 534,
    535, 538, 540, 541, 542, 543, 544, 545, 546, 547, 550, 551, 552, 553, 554, 555, 556, 557, 571,
};

// After a number these make it an amount.
inline constexpr QStringView measures[]{
    u"kb",      u"mb",      u"gb",      u"tb",       u"kib",  u"mib",     u"bytes", u"byte",   u"octets",
    u"octetos", u"octet",   u"ms",      u"msec",     u"s",    u"sec",     u"secs",  u"second", u"seconds",
    u"min",     u"mins",    u"minutes", u"hours",    u"days", u"times",   u"mal",   u"px",     u"mbit",
    u"kbit",    u"euro",    u"euros",   u"eur",      u"usd",  u"dollars", u"km",    u"cm",     u"mhz",
    u"ghz",     u"million", u"percent", u"sekunden", u"of",
};

// So do these, unless a server's sentence begins with them: "550 Messages from 192.0.2.1 are refused".
inline constexpr QStringView countedThings[]{
    u"messages",    u"mails",     u"emails",     u"users",     u"people",    u"items",
    u"msgs",        u"lines",     u"recipients", u"files",     u"rows",      u"connections",
    u"nachrichten", u"mensajes",  u"messaggi",   u"mensagens", u"berichten", u"wiadomości",
    u"сообщений",   u"писем",     u"pages",      u"entries",   u"words",     u"chars",
    u"characters",  u"employees", u"clients",    u"mailboxes", u"addresses", u"contacts",
    u"subscribers", u"customers", u"servers",    u"requests",  u"unread",    u"new",
};

// What IMAP says behind a sequence number or a tag made of digits: "* 550 EXISTS", "451 OK completed".
inline constexpr QStringView imapWords[]{
    u"EXISTS", u"RECENT", u"EXPUNGE", u"FETCH",      u"VANISHED", u"OK",   u"UID",     u"STORE",
    u"SELECT", u"IDLE",   u"NOOP",    u"CAPABILITY", u"LOGOUT",   u"LSUB", u"EXAMINE", u"STATUS",
};

// The ends of the names of source files: "smtp.c (550)".
inline constexpr QStringView sourceEndings[]{
    u"c",  u"h",   u"cc", u"cpp", u"cs", u"go", u"java", u"js",
    u"kt", u"php", u"pl", u"pm",  u"py", u"rb", u"rs",   u"ts",
};

// Words after which a number is no reply whatever else speaks for it.
inline constexpr QStringView otherNumbers[]{
    u"port",      u"ports",   u"line",    u"zeile",  u"ligne",  u"línea",  u"riga",    u"linha",   u"regel",
    u"wiersz",    u"pid",     u"http",    u"https",  u"порт",   u"puerto", u"porta",   u"poort",   u"ポート",
    u"端口",      u"page",    u"size",    u"uid",    u"gid",    u"build",  u"version", u"room",    u"suite",
    u"extension", u"ext",     u"phone",   u"tel",    u"delay",  u"bytes",  u"build",   u"year",    u"kb",
    u"zone",      u"chapter", u"section", u"folder", u"msgid",  u"seq",    u"fd",      u"thread",  u"chunk",
    u"byte",      u"length",  u"nrcpt",   u"over",   u"about",  u"only",   u"than",    u"windows", u"outlook",
    u"rfc",       u"seite",   u"página",  u"строка", u"строке", u"行",     u"id",      u"errno",
};

// Words of ordinary prose that may introduce a reply where mail is the subject.
inline constexpr QStringView proseWords[]{
    u"a",       u"an",         u"the",       u"with",  u"getting",   u"get",       u"gets",      u"got",
    u"receive", u"receiving",  u"received",  u"see",   u"seeing",    u"throws",    u"throwing",  u"gives",
    u"giving",  u"give",       u"this",      u"and",   u"or",        u"permanent", u"temporary", u"un",
    u"une",     u"le",         u"el",        u"ein",   u"eine",      u"einen",     u"einem",     u"der",
    u"den",     u"mit",        u"con",       u"avec",  u"una",       u"uma",       u"um",        u"com",
    u"een",     u"met",        u"ошибкой",   u"same",  u"following", u"as",        u"meldung",   u"rejection",
    u"number",  u"nummer",     u"hard",      u"soft",  u"usual",     u"dreaded",   u"that",      u"bij",
    u"bei",     u"von",        u"z",         u"kodem", u"mensaje",   u"mensagem",  u"messaggio", u"melding",
    u"código",  u"persistent", u"transient",
};

// Words that make a number after a word of prose an error's.
inline constexpr QStringView followers[]{
    u"error",         u"errors",    u"from",     u"when",    u"response", u"responses", u"reply",
    u"replies",       u"or",        u"on",       u"code",    u"bounce",   u"bounces",   u"rejected",
    u"reject",        u"relay",     u"relaying", u"fehler",  u"if",       u"and",       u"status",
    u"after",         u"while",     u"mailbox",  u"smtp",    u"user",     u"not",       u"authentication",
    u"permanent",     u"temporary", u"return",   u"because", u"during",   u"but",       u"fout",
    u"fehlermeldung", u"denied",
};

}
