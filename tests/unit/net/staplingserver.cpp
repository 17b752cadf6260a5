#include "tests/unit/net/staplingserver.h"

#include <openssl/x509.h>

#include <array>
#include <utility>

namespace mm::testing {

namespace {

void install(SSL_CTX *context, const Identity &identity)
{
    const QByteArray leaf = identity.leaf.toDer();
    const QByteArray key = identity.leafKey.privateKey();
    const auto *at = reinterpret_cast<const unsigned char *>(key.constData());
    EVP_PKEY *parsed = d2i_AutoPrivateKey(nullptr, &at, long(key.size()));
    SSL_CTX_use_certificate_ASN1(context, int(leaf.size()),
                                 reinterpret_cast<const unsigned char *>(leaf.constData()));
    SSL_CTX_use_PrivateKey(context, parsed);
    EVP_PKEY_free(parsed);
    const QByteArray authority = identity.authority.toDer();
    const auto *from = reinterpret_cast<const unsigned char *>(authority.constData());
    SSL_CTX_add_extra_chain_cert(context, d2i_X509(nullptr, &from, long(authority.size())));
}

}

//! One connection; bytes go through OpenSSL in memory.
class StaplingServer::Session final : public QObject
{
public:
    Session(StaplingServer &server, qintptr descriptor)
        : QObject(&server)
        , m_server(server)
        , m_ssl(SSL_new(server.m_context.get()), &SSL_free)
        , m_isClear(server.m_begins == Begins::InClear)
    {
        SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_accept_state(m_ssl.get());
        connect(&m_socket, &QTcpSocket::readyRead, this, &Session::take);
        m_socket.setSocketDescriptor(descriptor);
        if (m_isClear)
            m_socket.write("220 mail.test ESMTP\r\n");
    }

private:
    void take()
    {
        const QByteArray bytes = m_socket.readAll();
        if (m_isClear) {
            answer(bytes);
            return;
        }
        BIO_write(SSL_get_rbio(m_ssl.get()), bytes.constData(), int(bytes.size()));
        if (SSL_do_handshake(m_ssl.get()) == 1 && !std::exchange(m_greeted, true))
            SSL_write(m_ssl.get(), "* OK ready\r\n", 12);
        std::array<char, 4096> out{};
        for (int size = 1; size > 0;) {
            size = BIO_read(SSL_get_wbio(m_ssl.get()), out.data(), int(out.size()));
            if (size > 0)
                m_socket.write(out.data(), size);
        }
    }

    void answer(const QByteArray &line)
    {
        m_server.heardInClear += line;
        m_isClear = line != "STARTTLS\r\n";
        m_socket.write(m_isClear ? "250-mail.test\r\n250 STARTTLS\r\n" : "220 go ahead\r\n");
    }

    StaplingServer &m_server;
    QTcpSocket m_socket;
    const std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl;
    bool m_isClear;
    bool m_greeted = false;
};

StaplingServer::StaplingServer(const Identity &identity, QByteArray staple, Begins begins)
    : m_staple(std::move(staple))
    , m_begins(begins)
    , m_context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free)
{
    install(m_context.get(), identity);
    // The macro for this casts in C's way.
    SSL_CTX_callback_ctrl(m_context.get(), SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB,
                          reinterpret_cast<void (*)()>(&StaplingServer::staple));
    SSL_CTX_set_tlsext_status_arg(m_context.get(), this);
    listen(QHostAddress::LocalHost);
}

void StaplingServer::incomingConnection(qintptr descriptor)
{
    if (++accepted > 1 && onlyOnce) {
        QTcpSocket refused;
        refused.setSocketDescriptor(descriptor);
        return;
    }
    new Session(*this, descriptor);
    onAccepted();
}

int StaplingServer::staple(SSL *ssl, void *server)
{
    auto *self = static_cast<StaplingServer *>(server);
    ++self->asked;
    void *copy = OPENSSL_memdup(self->m_staple.constData(), size_t(self->m_staple.size()));
    SSL_set_tlsext_status_ocsp_resp(ssl, static_cast<unsigned char *>(copy), self->m_staple.size());
    return SSL_TLSEXT_ERR_OK;
}

}
