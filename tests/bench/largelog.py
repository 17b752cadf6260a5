#!/usr/bin/env python3
"""Holds the recognition of a 100 MB log against grep, and its memory against that of a short text.

Usage: largelog.py MAILMEND_CLI [ROUNDS]
The log mixes what Postfix, Outlook and an IMAP transcript write; each run makes the same one. grep counts the lines
with any of the forms of a code in one alternation. Time: processor time of the whole process, the least of the rounds
(whatever else the computer does only ever adds). Memory: peak of what is resident. Ends with 1 when a limit is passed."""
import os
import random
import sys
import tempfile

LOG_BYTES = 100 * 1000 * 1000
TIME_LIMIT = 3.0
MEMORY_LIMIT_MIB = 64
PATTERN = (r'0x[0-9A-Fa-f]{8}|[45]\.[0-9]{1,3}\.[0-9]{1,3}|[45][0-9]{2}|AADSTS[0-9]+|WSAE[A-Z]+|\[[A-Z-]+\]')


def clock(seconds):
    return f'{seconds // 3600 % 24:02}:{seconds // 60 % 60:02}:{seconds % 60:02}'


def postfix_line(chance, second, number):
    queue = f'{chance.getrandbits(40):X}'
    process = chance.randint(100, 32000)
    to = f'{queue}: to=<person{number % 700}@example.com>, relay=mx.example.com[203.0.113.{number % 250}]:25, '
    spoken = chance.choices([
        f'smtpd[{process}]: {queue}: client=host-{number % 500}.example.net[192.0.2.{number % 250}], '
        f'sasl_method=PLAIN, sasl_username=user{number % 900}@example.org',
        f'cleanup[{process}]: {queue}: message-id=<{queue}.{second}@example.org>',
        f'qmgr[{process}]: {queue}: from=<user{number % 900}@example.org>, size={chance.randint(500, 900000)}, '
        'nrcpt=1 (queue active)',
        f'smtp[{process}]: {to}delay={chance.random() * 9:.1f}, delays=0.1/0/0.5/0.3, dsn=2.0.0, '
        f'status=sent (250 2.0.0 Ok: queued as {queue})',
        f'smtp[{process}]: {to}delay=1.2, dsn=5.1.1, status=bounced (host mx.example.com[203.0.113.9] said: '
        '550 5.1.1 <person@example.com>: Recipient address rejected: User unknown (in reply to RCPT TO command))',
        f'qmgr[{process}]: {queue}: removed'], [30, 20, 10, 30, 3, 7])[0]
    return f'Nov {second // 86400 % 28 + 1:2} {clock(second)} mx1 postfix/{spoken}'


def outlook_line(chance, second, number):
    spoken = chance.choice([
        "IMAP (imap.example.org): [db] Connection to 'imap.example.org' closed, hr = 0x00000000",
        'SMTP (smtp.example.com): <rx> 250-SIZE 36700160',
        f'SMTP (smtp.example.com): [tx] RCPT TO: <person{number % 300}@example.net>',
        'SMTP (smtp.example.com): <rx> 250 2.1.5 Ok',
        'SMTP (smtp.example.com): ReportStatus: RSF_COMPLETED, hr = 0x00000000',
        f'POP3 (pop.example.net): <rx> +OK {number % 90} messages'])
    return f'2026.11.{second // 86400 % 28 + 1:02} {clock(second)} {spoken}'


def imap_line(chance, second, number):
    return chance.choice([
        f'{clock(second)}.{number % 1000:03} S: * {number % 4000} FETCH (UID {number} FLAGS (\\Seen) '
        f'RFC822.SIZE {chance.randint(900, 90000)})',
        f'{clock(second)}.{number % 1000:03} C: A{number % 9999:04} UID FETCH {number}:{number + 50} (FLAGS)',
        f'{clock(second)}.{number % 1000:03} S: A{number % 9999:04} OK [READ-WRITE] Select completed '
        '(0.001 + 0.000 secs).'])


def write_log(path):
    chance = random.Random(2026)
    size = second = number = 0
    with open(path, 'w', encoding='ascii') as log:
        while size < LOG_BYTES:
            second += chance.randint(0, 3)
            number += 1
            kind = chance.choices([postfix_line, outlook_line, imap_line], [6, 2, 2])[0]
            size += log.write(kind(chance, second, number) + '\n')


def run(command, locale, answer):
    """Processor time in seconds and peak of resident memory in KiB. The answer goes to a file: into /dev/null
    grep would write nothing and stop at its first find."""
    process = os.posix_spawnp(command[0], command, dict(os.environ, LC_ALL=locale),
                              file_actions=[(os.POSIX_SPAWN_OPEN, 1, answer, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)])
    _, status, used = os.wait4(process, 0)
    assert os.waitstatus_to_exitcode(status) == 0, command
    return used.ru_utime + used.ru_stime, used.ru_maxrss


def main():
    program = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as directory:
        log = os.path.join(directory, 'large.log')
        answer = os.path.join(directory, 'answer')
        short = os.path.join(directory, 'short.log')
        write_log(log)
        with open(short, 'w', encoding='ascii') as text:
            text.write('said: 550 5.1.1 user unknown\n')
        plain, wide, whole, idle = [], [], [], []
        for _ in range(rounds):  # in turns, so that all meet the same computer
            plain.append(run(['grep', '-c', '-E', PATTERN, log], 'C', answer))
            wide.append(run(['grep', '-c', '-E', PATTERN, log], 'C.UTF-8', answer))
            whole.append(run([program, 'recognise', log], 'C.UTF-8', answer))
            idle.append(run([program, 'recognise', short], 'C.UTF-8', answer))
    seconds = min(whole)[0]
    ratio = seconds / min(plain)[0]
    print(f'recognise 100 MB: {seconds:.3f} s; grep -c -E {min(plain)[0]:.3f} s (LC_ALL=C), {min(wide)[0]:.3f} s (UTF-8): '
          f'{ratio:.2f} and {seconds / min(wide)[0]:.2f} times (limit {TIME_LIMIT})')
    memory = (max(row[1] for row in whole) - min(row[1] for row in idle)) / 1024
    print(f'memory: {memory:.1f} MiB above a short text (limit {MEMORY_LIMIT_MIB})')
    return int(ratio > TIME_LIMIT or memory > MEMORY_LIMIT_MIB)


if __name__ == '__main__':
    sys.exit(main())
