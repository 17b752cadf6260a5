"""Something between client and a real server that meddles with what passes.

Orders: "behind" ([address, port] of the server) and "meddles": "masks" (a firewall's mail inspection: masked greeting,
struck-out extensions), "strips" (takes the STARTTLS line out), or "stops": the server's process is stopped as by kill -STOP
once it has said or is to hear what "at" names: "greeting" (said), "hello" (answered) or "handshake" (begun)."""
import os
import re
import signal
import socket
import threading

MOST = 65536


def masked(line):
    return line[:4] + re.sub(rb'[^20 \r\n]', b'*', line[4:])


def from_server(meddles, line, is_first):
    """What becomes of a line that the server says."""
    if meddles == 'masks' and is_first:
        return masked(line)
    if meddles == 'masks':
        return line.replace(b'STARTTLS', b'XXXXXXXA').replace(b'CHUNKING', b'XXXXXXXB')
    if meddles == 'strips' and line.rstrip().endswith(b'STARTTLS'):
        return b''
    return line


def from_client(meddles, data):
    return data.replace(b'STARTTLS', b'XXXXXXXX') if meddles == 'masks' else data


def signal_server(behind, what):
    """Postfix starts each smtpd with the name of its service, ADDRESS:PORT, which nobody else's process has."""
    name = f'{behind[0]}:{behind[1]}'.encode()
    for pid in filter(str.isdigit, os.listdir('/proc')):
        try:
            with open(f'/proc/{pid}/cmdline', 'rb') as file:
                words = file.read().split(b'\0')
        except OSError:
            continue  # it has ended meanwhile
        if words[0] == b'smtpd' and name in words:
            os.kill(int(pid), what)


def relay(client, orders):
    server = socket.create_connection(tuple(orders['behind']), 10)
    for end in (client, server):
        end.settimeout(120)
    downward = threading.Thread(target=answers, args=(client, server, orders), daemon=True)
    downward.start()
    try:
        while data := client.recv(MOST):
            if orders.get('at') == 'handshake' and data[:1] == b'\x16':
                signal_server(orders['behind'], signal.SIGSTOP)
            server.sendall(from_client(orders['meddles'], data))
    finally:
        server.close()


def answers(client, server, orders):
    seen = 0
    try:
        with server.makefile('rb') as lines:
            for line in lines:
                said = 'greeting' if seen == 0 else 'hello' if line.startswith(b'250 ') else None
                if said and said == orders.get('at'):
                    signal_server(orders['behind'], signal.SIGSTOP)  # before the client can ask for more
                client.sendall(from_server(orders['meddles'], line, seen == 0))
                seen += 1
        client.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass  # one side has gone
