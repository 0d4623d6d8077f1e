"""What every calendar has to be, whoever reads it (RFC 5545)."""
import re

import icalendar
import recurring_ical_events
import vobject
from ical.calendar_stream import IcsCalendarStream

LIMIT = 900_000
LANGUAGE = re.compile(r"^[a-z]{2,3}$")


def language(path, site):
    """The language that a file's folder names; none for the main language."""
    first = path.relative_to(site).parts[0]
    return first if LANGUAGE.match(first) and (site / first / "index.json").exists() else None


def problems(path):
    data = path.read_bytes()
    found = []

    def expect(condition, text):
        if not condition:
            found.append(f"{path}: {text}")

    lines = data.split(b"\r\n")
    expect(data.endswith(b"END:VCALENDAR\r\n"), "does not end as a calendar")
    expect(data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r"), "has line ends other than CRLF")
    expect(not data.startswith(b"\xef\xbb\xbf"), "begins with a byte order mark")
    expect(all(len(line) <= 75 for line in lines), "has a line of more than 75 bytes")
    expect(all(valid(line) for line in lines), "breaks a line inside a character")
    expect(len(data) <= LIMIT, f"has {len(data)} bytes")
    text = data.decode().replace("\r\n ", "")
    for name in ["RDATE", "RECURRENCE-ID", "METHOD", "ORGANIZER", "ATTENDEE", "VALARM", "BYSETPOS", "COUNT="]:
        expect(not re.search(rf"(^|[;:]){name}", text, re.MULTILINE), f"has {name}")
    uids = re.findall(r"^UID:(.*)$", text, re.MULTILINE)
    expect(len(uids) == len(set(uids)), "has a UID twice")
    expect(len(uids) <= 1_000, f"has {len(uids)} events")
    expect(uids == sorted(uids, key=lambda uid: uid.encode()) or len({uid[:36] for uid in uids}) > 1, "has UIDs out of order")
    calendar = icalendar.Calendar.from_ical(data)
    for part in calendar.walk():
        expect(not part.errors, f"icalendar finds {part.errors}")
    expect("VTIMEZONE" in [part.name for part in calendar.subcomponents], "has no time zone")
    for event in calendar.walk("VEVENT"):
        expect("RRULE" not in event or expands(event, calendar), f"has a rule without dates: {event['UID']}")
    return found


def valid(line):
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def expands(event, calendar):
    """Whether a rule has a date at least."""
    alone = icalendar.Calendar()
    for part in calendar.walk("VTIMEZONE"):
        alone.add_component(part)
    alone.add_component(event)
    return recurring_ical_events.of(alone).count() > 0


def problems_of_other_readers(path):
    """What two more programs say of a file."""
    text = path.read_bytes().decode()
    found = []
    try:
        read = next(vobject.readComponents(text))
        if len(getattr(read, "vevent_list", [])) != text.count("BEGIN:VEVENT"):
            found.append(f"{path}: vobject finds another number of events")
    except Exception as error:
        found.append(f"{path}: vobject: {error}")
    try:
        read = IcsCalendarStream.calendar_from_ics(text)
        if len(read.events) != text.count("BEGIN:VEVENT"):
            found.append(f"{path}: ical finds another number of events")
    except Exception as error:
        found.append(f"{path}: ical: {error}")
    return found
