#!/usr/bin/env python3
"""Servers that do what no real one does on demand. Usage: oddserver.py ORDERS.json

ORDERS: a list of {"address", "port", "does", …}. "does" names a function below, or smtp, imap or pop3 of conversation.py."""
import json
import selectors
import socket
import ssl
import struct
import sys
import threading
import time
from email.utils import formatdate

import conversation
import relay

LONGEST_LIFE = 120  # seconds of a connection


def reset(connection, _=None):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
    connection.close()


def silent(connection, _):
    connection.settimeout(LONGEST_LIFE)
    while connection.recv(65536):
        pass


def reset_hello(connection, _):
    """Takes the first bytes of the handshake and breaks the connection."""
    connection.recv(4096)
    reset(connection)


def close_hello(connection, _):
    connection.recv(4096)


def alert(connection, orders):
    """Answers the handshake with a fatal alert (RFC 8446 section 6) of orders["alert"]."""
    connection.recv(4096)
    connection.sendall(bytes([21, 3, 3, 0, 2, 2, orders['alert']]))
    time.sleep(0.2)


def says(connection, orders):
    """The given text, and nothing more."""
    connection.sendall(orders['text'].encode('latin1'))
    silent(connection, orders)


def floods(connection, orders):
    """A text and then the same text again and again, until nobody listens."""
    connection.settimeout(LONGEST_LIFE)
    connection.sendall(orders['begin'].encode('latin1'))
    while True:
        connection.sendall(orders['text'].encode('latin1') * 100)


def floods_after_question(connection, orders):
    connection.sendall(orders['greeting'].encode('latin1'))
    connection.recv(4096)
    floods(connection, orders)


def web(connection, orders):
    """What the check addresses of systems and browsers answer, or a portal's redirection; the clock may be ahead."""
    request = connection.recv(8192).decode('latin1')
    path = request.split(' ')[1] if request.count(' ') > 1 else '/'
    bodies = {'/connecttest.txt': 'Microsoft Connect Test', '/success.txt': 'success\n'}
    if 'portal' in orders:
        status, body, extra = '302 Found', 'Please sign in.', f"Location: {orders['portal']}\r\n"
    elif path == '/generate_204':
        status, body, extra = '204 No Content', '', ''
    else:
        status, body, extra = ('200 OK' if path in bodies else '400 Bad Request'), bodies.get(path, 'no'), ''
    date = formatdate(time.time() + orders.get('ahead', 0), usegmt=True)
    connection.sendall(f'HTTP/1.1 {status}\r\nDate: {date}\r\n{extra}Content-Length: {len(body)}\r\n'
                       f'Connection: close\r\n\r\n{body}'.encode())


def pages(connection, orders):
    """The pages of orders["pages"] ({host and path: text}), to whoever asks for one, in clear or encrypted."""
    talk = conversation.Talk(connection, orders)
    _, path, *_ = talk.line().split(' ')
    host, length = '', 0
    while header := talk.line():
        name, _, value = header.partition(':')
        host = value.strip() if name.lower() == 'host' else host
        length = int(value) if name.lower() == 'content-length' else length
    while len(talk.rest) < min(length, conversation.LONGEST):
        talk.rest += talk.connection.recv(4096) or b' ' * length
    text = orders['pages'].get(host + path)
    status, body = ('404 Not Found', '') if text is None else ('200 OK', text)
    talk.say(f'HTTP/1.1 {status}', 'Content-Type: text/xml', f'Content-Length: {len(body.encode())}', 'Connection: close', '')
    talk.connection.sendall(body.encode())


def vouches(connection, orders):
    """Says whether a token is valid, and whose it is (RFC 7662)."""
    valid = f"token={orders['token']}&" in connection.recv(8192).decode('latin1')
    body = json.dumps({'active': valid, 'email': orders['user']})
    connection.sendall(f'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n'
                       f'Connection: close\r\n\r\n{body}'.encode())


def converses(protocol):
    return lambda connection, orders: protocol(conversation.Talk(connection, orders))


DEEDS = {deed.__name__: deed for deed in (reset, silent, reset_hello, close_hello, alert, says, floods, floods_after_question, web,
                                       pages, vouches)}
DEEDS |= {name: converses(protocol) for name, protocol in conversation.PROTOCOLS.items()}
DEEDS['relay'] = relay.relay


def attend(connection, orders):
    try:
        DEEDS[orders['does']](connection, orders)
        if orders.get('tls') == 'reset':
            reset(connection)
    except (OSError, EOFError, ssl.SSLError, ValueError):
        pass  # the client has gone, or speaks otherwise: no matter for the lab
    finally:
        connection.close()


def main():
    with open(sys.argv[1], encoding='utf8') as file:
        places = json.load(file)
    selector = selectors.DefaultSelector()
    for orders in places:
        family = socket.AF_INET6 if ':' in orders['address'] else socket.AF_INET
        listener = socket.socket(family)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((orders['address'], orders['port']))
        listener.listen(256)
        selector.register(listener, selectors.EVENT_READ, orders)
    threading.stack_size(256 * 1024)
    print('ready', flush=True)
    while True:
        for key, _ in selector.select():
            connection, _ = key.fileobj.accept()
            threading.Thread(target=attend, args=(connection, key.data), daemon=True).start()


if __name__ == '__main__':
    main()
