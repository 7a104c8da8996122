#!/usr/bin/env python3
"""usage: mail_test.py PROGRAM SOURCE

Reads the reminders of the example register with Python's email, which here forgives nothing, and lets Debian's msmtp
deliver them to a mail server on this machine: what arrives is what was printed, once for each officer, and what the
server refuses is sent the next time. Nothing goes further than 127.0.0.1. Exit status 77 where msmtp is not installed."""

import email
import email.policy
import html.parser
import os
import pathlib
import re
import shutil
import socketserver
import subprocess
import sys
import tempfile
import threading

NOW = "2026-12-07T07:00:00Z"  # a Monday, on which what is overdue is told of
ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith("REGARD_")} | {
    "REGARD_NOW": NOW, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
}
STRICT = email.policy.SMTP.clone(raise_on_defect=True)
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)
        print(f"FAILED: {what}")


class MailServer(socketserver.ThreadingTCPServer):
    """As much of RFC 5321 as one client needs; it keeps what it takes."""

    allow_reuse_address = daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.taken, self.refused = [], set()
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Conversation(socketserver.StreamRequestHandler):
    def say(self, words):
        self.wfile.write(words.encode() + b"\r\n")

    def handle(self):
        self.say("220 mail.ashmere.example")
        sender, recipients = None, []
        while line := self.rfile.readline():
            words = line.decode("ascii").strip()
            verb = words[:4].upper()
            address = re.search(r"<([^>]*)>", words)
            if verb in ("EHLO", "HELO"):
                self.say("250 mail.ashmere.example")
            elif verb == "MAIL":
                sender, recipients = address[1], []
                self.say("250 as you like")
            elif verb == "RCPT" and address[1] in self.server.refused:
                self.say("550 5.1.1 nobody here by that name")
            elif verb == "RCPT":
                recipients.append(address[1])
                self.say("250 as you like")
            elif verb == "DATA":
                self.say("354 go on")
                self.server.taken.append((sender, recipients, self.message()))
                self.say("250 taken")
            elif verb == "QUIT":
                self.say("221 good-bye")
                return
            else:
                self.say("502 not here")

    def message(self):
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        return b"".join(lines)


class Words(html.parser.HTMLParser):
    """What a page says, without what it looks like."""

    def __init__(self, page):
        super().__init__()
        self.words, self.hidden = [], 0
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("style", "title", "script")
        check(not any(name in ("src", "href", "background") for name, _ in attributes), f"<{tag}> fetches or leads somewhere")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("style", "title", "script")

    def handle_data(self, data):
        if not self.hidden:
            self.words += data.split()


def remind(program, register, *words, status=0, **environment):
    done = subprocess.run([program, "--register", str(register), "remind", "--to", "mail", *words], capture_output=True, check=False, env=ENVIRONMENT | environment)
    check(done.returncode == status, f"remind {' '.join(words)} ended with {done.returncode}, not {status}: {done.stderr.decode()}")
    return done


def messages_in(mbox):
    """As an mbox keeps them: behind lines that begin with From, which are quoted where they are words."""
    for message in re.split(rb"(?m)^From regard .*\n", mbox)[1:]:
        yield re.sub(rb"(?m)^>(>*From )", rb"\1", message.removesuffix(b"\n"))


def body(part):
    return part.get_content().strip()


def check_message(raw):
    check(b"\r" not in raw and all(len(line) <= 78 and line.isascii() for line in raw.split(b"\n")), "a line is too long, or is not ASCII")
    mail = email.message_from_bytes(raw.replace(b"\n", b"\r\n"), policy=STRICT)
    parts = list(mail.walk())
    check(not any(part.defects for part in parts), "it has defects")
    for name in ("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Auto-Submitted"):
        check(len(mail.get_all(name, [])) == 1, f"it has {len(mail.get_all(name, []))} times {name}")
        check(not mail[name].defects, f"{name}: {mail[name].defects}")
    check([part.get_content_type() for part in parts] == ["multipart/alternative", "text/plain", "text/html"], "it has other parts")
    check(len(mail["To"].addresses) == len(mail["From"].addresses) == 1, "it is from or to more than one")
    check(mail["Date"].datetime.isoformat() == NOW.replace("Z", "+00:00"), f"it is of {mail['Date']}")
    text, page = body(parts[1]), " ".join(Words(body(parts[2])).words).casefold()
    check(len(text.split()) > 10, f"it says next to nothing: {text}")
    # A table says "due on" once, at its head.
    said = [words for line in text.splitlines() for words in re.split(r"late: |left: |today: |, was due on |, due on ", line.strip().casefold())]
    missing = [words for words in said if words not in page]
    check(not missing, f"the page does not say {missing}:\n{page}")
    check(len(page.split()) < 1.5 * len(text.split()) + 20, f"the page says more than the text:\n{text}\n{page}")
    return mail["To"].addresses[0].addr_spec


def check_delivery(program, register, folder, printed):
    server = MailServer()
    config, mailer = folder / "msmtprc", folder / "mailer"
    config.write_text(f"account default\nhost 127.0.0.1\nport {server.server_address[1]}\ntls off\nauth off\n")
    config.chmod(0o600)
    mailer.write_text(f"#!/bin/sh\nexec msmtp -C '{config}' \"$@\"\n")
    mailer.chmod(0o755)
    refused = sorted(printed)[0]
    server.refused = {refused}
    said = remind(program, register, "--send", status=4, REGARD_SENDMAIL=str(mailer)).stderr.decode()
    check("was not sent" in said and "nobody here by that name" in said and refused not in said, f"the refusal is told otherwise: {said}")
    check(len(server.taken) == len(printed) - 1, f"{len(server.taken)} arrived, while the server refused one of {len(printed)}")
    server.refused = set()
    remind(program, register, "--send", REGARD_SENDMAIL=str(mailer))
    remind(program, register, "--send", REGARD_SENDMAIL=str(mailer))
    arrived = {recipients[0]: message for _, recipients, message in server.taken if len(recipients) == 1}
    check(len(server.taken) == len(arrived) == len(printed), f"{len(server.taken)} mails arrived, of {len(printed)}")
    for to, message in printed.items():
        check(arrived.get(to, b"").replace(b"\r\n", b"\n") == message, f"what arrived for {to} is not what was printed")
    senders = {sender for sender, _, _ in server.taken}
    check(len(senders) == 1 and senders == {email.message_from_bytes(message, policy=STRICT)["From"].addresses[0].addr_spec for message in printed.values()}, "the envelope is from somebody else")
    (register / ".regard/reminded").unlink()
    server.taken.clear()
    at_once = [threading.Thread(target=remind, args=(program, register, "--send"), kwargs={"REGARD_SENDMAIL": str(mailer)}) for _ in range(4)]
    for each in at_once:
        each.start()
    for each in at_once:
        each.join()
    check(len(server.taken) == len(printed), f"four runs at once sent {len(server.taken)} mails, of {len(printed)}")
    server.shutdown()
    server.server_close()
    remind(program, register, "--send", REGARD_SENDMAIL=str(mailer))  # nothing is left to send, so nobody is missed
    (register / ".regard/reminded").unlink()
    remind(program, register, "--send", status=4, REGARD_SENDMAIL=str(mailer))
    check((register / ".regard/reminded").read_text().strip() == "", "what no server took is marked as sent")


def main():
    program, source = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        register = folder / "register"
        shutil.copytree(source / "records", register)
        printed = {}
        for raw in messages_in(remind(program, register).stdout):
            to = check_message(raw)
            check(to not in printed, f"two mails are to {to}")
            printed[to] = raw
        check(len(printed) > 1, f"{len(printed)} mails are too few to show anything")
        missing = not shutil.which("msmtp")
        if not missing:
            check_delivery(program, register, folder, printed)
    if missing:
        print("no mail was delivered: msmtp is missing; tools/test installs it")
    print("some things are wrong" if failures else f"{len(printed)} mails: all as it should be")
    return 1 if failures else 77 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
