"""Small SMTP, IMAP and POP3 servers that hold one conversation, for what no real server says on demand.

Wishes, all optional: "greeting" (a line in place of the usual one), "delay" (seconds before it), "tls" (None: no STARTTLS;
"at once", "offered", "refused", "injected", "reset", "closed": what becomes of it), "chain" (the certificate's file),
"mechanisms" (offered once encrypted, or at once without STARTTLS), "replies" ({command: line}; @ stands for IMAP's tag),
"ends" (after "greeting" or at "data")."""
import ssl
import time

LONGEST = 200_000  # bytes of a line or a message


class Talk:
    """Lines over a connection that may become encrypted."""

    def __init__(self, connection, wishes):
        self.connection, self.wishes, self.rest, self.encrypted = connection, wishes, b'', False
        connection.settimeout(60)
        if self.tls == 'at once':
            self.encrypt()

    @property
    def tls(self):
        return self.wishes.get('tls')

    def encrypt(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.wishes['chain'])
        self.connection = context.wrap_socket(self.connection, server_side=True)
        self.encrypted = True

    def line(self):
        while b'\n' not in self.rest:
            more = self.connection.recv(4096)
            if not more or len(self.rest) > LONGEST:
                raise EOFError
            self.rest += more
        line, self.rest = self.rest.split(b'\n', 1)
        return line.decode('latin1').rstrip('\r')

    def say(self, *lines):
        self.connection.sendall(''.join(f'{line}\r\n' for line in lines).encode('latin1'))

    def say_otherwise(self, command, tag=''):
        """True when a line was ordered for this command, which is said then."""
        line = self.wishes.get('replies', {}).get(command)
        if line is not None:
            self.say(*line.replace('@', tag).split('\n'))
        return line is not None

    def greet(self, usual):
        """False when the conversation ends with the greeting."""
        time.sleep(self.wishes.get('delay', 0))
        self.say(self.wishes.get('greeting', usual))
        return self.wishes.get('ends') != 'greeting'

    def switch(self, ready, refusal, injected):
        """STARTTLS; False when the connection is to end."""
        if self.tls == 'refused':
            self.say(refusal)
            return True
        self.say(ready, *([injected] if self.tls == 'injected' else []))
        if self.tls in ('reset', 'closed'):
            self.connection.recv(4096)
            return False
        self.encrypt()
        return True

    def offers_tls(self):
        return self.tls not in (None, 'at once') and not self.encrypted

    def mechanisms(self):
        return [] if self.offers_tls() else self.wishes.get('mechanisms', [])


def smtp(talk):
    if not talk.greet('220 mail.lab.test ESMTP'):
        return
    while True:
        words = talk.line().split()
        verb = words[0].upper() if words else ''
        if talk.say_otherwise(verb):
            continue
        if verb == 'EHLO':
            offers = ['PIPELINING', *(['STARTTLS'] if talk.offers_tls() else []),
                      *(['AUTH ' + ' '.join(talk.mechanisms())] if talk.mechanisms() else []), '8BITMIME']
            talk.say('250-mail.lab.test', *(f'250-{o}' for o in offers[:-1]), f'250 {offers[-1]}')
        elif verb == 'STARTTLS' and talk.offers_tls():
            if not talk.switch('220 Go ahead', '454 4.3.3 No encryption at present', '250 AUTH PLAIN'):
                return
        elif verb == 'AUTH':
            smtp_sign_in(talk, words)
        elif verb == 'DATA':
            talk.say('354 The message, please')
            while talk.line() != '.':
                if talk.wishes.get('ends') == 'data':
                    return
            talk.say('250 2.0.0 Taken')
        elif verb == 'QUIT':
            talk.say('221 2.0.0 Goodbye')
            return
        else:
            talk.say('250 2.0.0 Well' if verb in ('MAIL', 'RCPT', 'RSET', 'NOOP', 'HELO') else '502 5.5.1 Not known here')


def smtp_sign_in(talk, words):
    for number, prompt in enumerate(('', '') if words[1:2] == ['LOGIN'] else ('',)):
        if len(words) < 3 or number:
            talk.say(f'334 {prompt}')
            talk.line()
    if not talk.say_otherwise('sign-in'):
        talk.say('235 2.7.0 Welcome')


def imap(talk):
    def capabilities():
        return ' '.join(['IMAP4rev1', *(['STARTTLS', 'LOGINDISABLED'] if talk.offers_tls() else []),
                         *(f'AUTH={m}' for m in talk.mechanisms())])
    if not talk.greet(f'* OK [CAPABILITY {capabilities()}] ready'):
        return
    while True:
        tag, _, rest = talk.line().partition(' ')
        verb = rest.split(' ')[0].upper()
        if talk.say_otherwise(verb, tag):
            continue
        if verb == 'CAPABILITY':
            talk.say(f'* CAPABILITY {capabilities()}', f'{tag} OK done')
        elif verb == 'STARTTLS' and talk.offers_tls():
            if not talk.switch(f'{tag} OK begin', f'{tag} NO no encryption at present', '* CAPABILITY IMAP4rev1 AUTH=PLAIN'):
                return
        elif verb in ('LOGIN', 'AUTHENTICATE'):
            if verb == 'AUTHENTICATE' and len(rest.split()) < 3:
                talk.say('+ ')
                talk.line()
            if not talk.say_otherwise('sign-in', tag):
                talk.say(f'{tag} OK welcome')
        elif verb == 'LOGOUT':
            talk.say('* BYE until next time', f'{tag} OK done')
            return
        else:
            talk.say(f'{tag} BAD not known here')


def pop3(talk):
    if not talk.greet('+OK ready'):
        return
    while True:
        words = talk.line().split()
        verb = words[0].upper() if words else ''
        if talk.say_otherwise(verb):
            continue
        if verb == 'CAPA':
            sasl = ['SASL ' + ' '.join(talk.mechanisms())] if talk.mechanisms() else []
            talk.say('+OK', 'UIDL', *(['STLS'] if talk.offers_tls() else []), *sasl, '.')
        elif verb == 'STLS' and talk.offers_tls():
            if not talk.switch('+OK begin', '-ERR no encryption at present', '+OK welcome'):
                return
        elif verb == 'AUTH':
            if len(words) < 3:
                talk.say('+ ')
                talk.line()
            if not talk.say_otherwise('sign-in'):
                talk.say('+OK welcome')
        elif verb == 'QUIT':
            talk.say('+OK goodbye')
            return
        else:
            talk.say('+OK' if verb in ('USER', 'PASS', 'NOOP') else '-ERR not known here')


PROTOCOLS = {'smtp': smtp, 'imap': imap, 'pop3': pop3}
