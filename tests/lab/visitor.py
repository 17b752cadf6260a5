#!/usr/bin/env python3
"""Another client: connects, says lines, each after an answer, prints "ready" and stays. Usage: visitor.py ADDRESS PORT [LINE…]"""
import socket
import sys
import time

with socket.create_connection((sys.argv[1], int(sys.argv[2])), 20) as connection:
    connection.recv(4096)
    for line in sys.argv[3:]:
        connection.sendall(f'{line}\r\n'.encode())
        connection.recv(4096)
    print('ready', flush=True)
    time.sleep(600)
