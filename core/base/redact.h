#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace mm {

//! Takes out of a text what tells who somebody is or how to get in, before it leaves the computer in a
//! report. Each is a pure function in linear time; each leaves enough for support to work with. Redacting
//! twice changes nothing more.

//! "jane.doe@example.com" becomes "[name]@example.com": the domain says which provider it is. So do
//! "jane%40example.com" and "jane (at) example.com".
[[nodiscard]] QString redactMailAddresses(const QString &text);

//! "/home/jane/x", "/Users/jane/x", "C:\Users\jane\x" keep their shape and lose the name.
[[nodiscard]] QString redactHomeDirectories(const QString &text);

//! Addresses of private networks (RFC 1918, RFC 6598, RFC 3927, RFC 4193, fe80::/10) and those of network
//! adapters (MAC) become "[private address]". Public addresses and loopback stay: they are what a diagnosis
//! is about.
[[nodiscard]] QString redactPrivateAddresses(const QString &text);

//! What follows "password", "password is", "PASS", "LOGIN name", "Bearer", "AUTH PLAIN", … and runs of 40 and
//! more Base64 characters become "[secret]". Hexadecimal fingerprints are no secret and stay.
[[nodiscard]] QString redactSecrets(const QString &text);

//! Each of \p names, wherever it stands as a whole word, becomes "[name]". Names of less than three
//! characters are left: they would take ordinary words with them.
[[nodiscard]] QString redactNames(const QString &text, const QStringList &names);

//! All of them, and the names that the text itself tells (Redactor::learn()).
[[nodiscard]] QString redact(const QString &text, const QStringList &names = {});

//! One thing that was taken out of a text.
struct Redaction
{
    enum class Kind : quint8 {
        MailName,       //!< what stands before the @ of a mail address
        FolderName,     //!< whose home directory it is
        PrivateAddress, //!< of a device in a private network
        Name            //!< one of the names that were to be taken out, or of a computer or a sign-in
    };

    Kind kind = Kind::Name;
    QString original;

    friend bool operator==(const Redaction &, const Redaction &) = default;
};

//! redact() for many texts of one report: remembers what it took out, and leaves what the person wants kept.
//! Secrets are always taken out and never remembered; a text that held none may be, with what became of it,
//! because most texts of a long session stand in it many times.
class Redactor
{
public:
    explicit Redactor(QStringList names = {}, QStringList kept = {});

    //! Reads the names in \p text, before any text is redacted: what stands in an address, in a home
    //! directory, as "DOMAIN\jdoe" or behind EHLO is taken out of all texts, wherever it stands as a whole
    //! word. Short and ordinary ones ("info") are left, and parts of servers' names.
    void learn(const QString &text);
    [[nodiscard]] QString redact(const QString &text);
    //! What was taken out or would have been, were it not kept; each once, in the order in which it came.
    [[nodiscard]] const QList<Redaction> &found() const { return m_found; }

private:
    struct Pass;

    [[nodiscard]] QString withoutNames(QString text);
    [[nodiscard]] QString without(const QString &text, const Pass &pass);

    QStringList m_names;
    QStringList m_kept;
    QStringList m_learned;
    QList<Redaction> m_found;
    QHash<QString, QString> m_done; //!< what texts became, as long as nothing more is learned
    qsizetype m_doneCharacters = 0;
};

}
