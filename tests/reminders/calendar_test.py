#!/usr/bin/python3
"""usage: calendar_test.py PROGRAM REGISTER...

Reads the calendar of each register, on several days, with python3-icalendar and with libical: both read it without a
complaint and alike, and it holds what `regard due` lists. Debian's own python, since its packages are. Exit status 77
where a reader is not installed."""

import collections
import ctypes
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys

ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith("REGARD_")}
DAYS = ["2026-03-01", "2026-11-21", "2026-12-02", "2027-01-11", "2027-03-15", "2027-06-07", "2028-02-29"]
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)
        print(f"FAILED: {what}")


def said_by(program, register, *words, status=0, **environment):
    done = subprocess.run([program, "--register", str(register), *words], capture_output=True, check=False, env=ENVIRONMENT | environment)
    check(done.returncode == status, f"{register}: {' '.join(words)} ended with {done.returncode}: {done.stderr.decode()}")
    return done.stdout


class Libical:
    """What this needs of libical, called as C would."""

    def __init__(self):
        self.library = ctypes.CDLL("libical.so.3")
        for name, result, arguments in [
            ("icalparser_parse_string", "p", "s"), ("icalcomponent_free", None, "p"), ("icalcomponent_count_errors", "i", "p"),
            ("icalrestriction_check", "i", "p"), ("icalcomponent_string_to_kind", "i", "s"), ("icalcomponent_get_first_component", "p", "pi"),
            ("icalcomponent_get_next_component", "p", "pi"), ("icalcomponent_get_uid", "s", "p"), ("icalcomponent_get_summary", "s", "p"),
            ("icalcomponent_get_description", "s", "p"), ("icalcomponent_get_first_property", "p", "pi"), ("icalproperty_string_to_kind", "i", "s"),
            ("icalproperty_get_value_as_string", "s", "p"), ("icalproperty_get_value", "p", "p"), ("icalvalue_isa", "i", "p"), ("icalvalue_string_to_kind", "i", "s"),
        ]:
            kinds = {"p": ctypes.c_void_p, "s": ctypes.c_char_p, "i": ctypes.c_int, None: None}
            function = getattr(self.library, name)
            function.restype, function.argtypes = kinds[result], [kinds[each] for each in arguments]
            setattr(self, name.removeprefix("ical"), function)

    def value(self, event, name, kind):
        found = self.component_get_first_property(event, self.property_string_to_kind(name))
        check(found and self.value_isa(self.property_get_value(found)) == self.value_string_to_kind(kind), f"libical: {name.decode()} is no {kind.decode()}")
        return self.property_get_value_as_string(found).decode() if found else ""

    def events(self, feed):
        calendar = self.parser_parse_string(feed)
        check(calendar, "libical does not read it")
        check(self.component_count_errors(calendar) == 0, f"libical finds {self.component_count_errors(calendar)} errors")
        check(self.restriction_check(calendar), "libical says that it is not what RFC 5545 and 5546 ask for")
        check(self.component_count_errors(calendar) == 0, "libical finds something missing, or too much")
        events, kind = {}, self.component_string_to_kind(b"VEVENT")
        event = self.component_get_first_component(calendar, kind)
        while event:
            events[self.component_get_uid(event).decode()] = (
                self.value(event, b"DTSTART", b"DATE"), self.value(event, b"DTEND", b"DATE"), self.value(event, b"DTSTAMP", b"DATE-TIME"),
                self.component_get_summary(event).decode(), self.component_get_description(event).decode(),
            )
            event = self.component_get_next_component(calendar, kind)
        self.component_free(calendar)
        return events


def by_icalendar(feed):
    import icalendar

    calendar = icalendar.Calendar.from_ical(feed)
    events = {}
    for part in calendar.walk():
        check(not part.errors, f"python3-icalendar: {part.errors}")
        if part.name == "VEVENT":
            start, end, stamp = part["DTSTART"].dt, part["DTEND"].dt, part["DTSTAMP"].dt
            check(type(start) is datetime.date and end - start == datetime.timedelta(days=1), f"not one day: {start} {end}")
            check(part["TRANSP"] == "TRANSPARENT" and "CATEGORIES" not in part, "it takes time, or says its category")
            check(str(part["UID"]) not in events, f"two events are {part['UID']}")
            events[str(part["UID"])] = (f"{start:%Y%m%d}", f"{end:%Y%m%d}", f"{stamp:%Y%m%dT%H%M%SZ}", str(part["SUMMARY"]), str(part["DESCRIPTION"]))
    check(str(calendar["METHOD"]) == "PUBLISH" and str(calendar["VERSION"]) == "2.0", "it is not what is published")
    return events


def check_lines(feed):
    check(feed.endswith(b"\r\n"), "its last line does not end")
    lines = feed.removesuffix(b"\r\n").split(b"\r\n")
    check(not any(b"\r" in line or b"\n" in line for line in lines), "a line ends in another way")
    check(all(len(line) <= 75 for line in lines), "a line has more than 75 octets")
    for line in lines:
        line.decode("utf-8")


def secrets_of(program, register):
    """Names, and words that nobody may read in a calendar."""
    people = json.loads(said_by(program, register, "case", "list", "--all", "--names", "--format", "json"))["cases"]
    names = {row["name"] for row in people if row.get("name")}
    check(names, f"{register} has nobody in it")
    return names | {"marker", "MRK-", "ADJ-", "adjustment", "health", "violence", "threats", "abuse", "reception", "telephony"}


def check_register(program, register, libical):
    secrets, uids, seen = secrets_of(program, register), {}, 0
    for day in DAYS:
        feed = said_by(program, register, "remind", "--to", "ics", "--today", day)
        check_lines(feed)
        events = by_icalendar(feed)
        check(events == libical.events(feed), f"{register}, {day}: the two do not read it alike")
        due = json.loads(said_by(program, register, "due", "--all", "--today", day, "--format", "json"))["duties"]
        listed = collections.Counter(row["due_on"].replace("-", "") for row in due)
        check(collections.Counter(event[0] for event in events.values()) == listed, f"{register}, {day}: it is not what 'due' lists")
        whole = re.sub(rb"\r\n ", b"", feed).decode()
        for secret in secrets:
            check(not re.search(rf"\b{re.escape(secret)}\b", whole), f"{register}, {day}: it says '{secret}'")
        for uid, event in events.items():
            check(uids.setdefault(uid, event[3]) == event[3], f"{uid} is once '{uids[uid]}' and once '{event[3]}'")
        for zone in ("Pacific/Kiritimati", "America/Los_Angeles"):
            check(said_by(program, register, "remind", "--to", "ics", "--today", day, TZ=zone, LC_ALL="tr_TR.UTF-8") == feed, f"{zone} has another calendar")
        seen += len(events)
    print(f"{register}: {seen} events on {len(DAYS)} days, {len(uids)} of them different")
    return len(uids)


def check_calendar_without_events(program, register, libical):
    feed = said_by(program, register, "remind", "--to", "ics", "--within", "1d", "--today", "2026-01-06")
    check_lines(feed)
    check(by_icalendar(feed) == libical.events(feed) == {}, "a calendar of nothing is not one")


def main():
    try:
        import icalendar  # noqa: F401

        libical = Libical()
    except (ImportError, OSError) as missing:
        print(f"skipped: {missing}; tools/test installs it")
        return 77
    program, registers = sys.argv[1], [pathlib.Path(each) for each in sys.argv[2:]]
    different = sum(check_register(program, register, libical) for register in registers)
    check(different > 20, f"{different} different events are too few to show anything")
    check_calendar_without_events(program, registers[0], libical)
    print("some things are wrong" if failures else "all as it should be")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
