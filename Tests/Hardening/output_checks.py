"""Whether what was published is what its name says: calendars, feeds, JSON and tables that no reader takes for anything else."""
import csv
import io
import json
import re
import xml.etree.ElementTree

PROPERTIES = set((
    "BEGIN END VERSION PRODID CALSCALE METHOD NAME X-WR-CALNAME X-WR-CALDESC X-WR-TIMEZONE REFRESH-INTERVAL X-PUBLISHED-TTL COLOR SOURCE TZID LAST-MODIFIED "
    "DTSTART TZOFFSETFROM TZOFFSETTO TZNAME RRULE UID DTSTAMP SUMMARY DESCRIPTION LOCATION URL GEO DTEND EXDATE RDATE CATEGORIES STATUS CREATED "
    "SEQUENCE CLASS TRANSP ORGANIZER IMAGE CONFERENCE X-LIC-LOCATION X-ALT-DESC DURATION RECURRENCE-ID TZUNTIL TZURL COMMENT X-MICROSOFT-CDO-BUSYSTATUS").split())
COMPONENTS = {"VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT"}
LINE = re.compile(r'([A-Z-]+)((?:;[A-Z-]+=(?:"[^"\x00-\x1f]*"|[^";:,\x00-\x1f]*)(?:,[^";:,\x00-\x1f]*)*)*):([^\x00-\x1f\x7f]*)')


def unsound(published):
    """What is wrong with the files of a site, by name and content."""
    problems = []
    for name, data in published.items():
        check = {"ics": calendar, "xml": feed, "json": notation, "csv": table, "webmanifest": notation}.get(name.rsplit(".", 1)[-1])
        problem = check and check(data)
        if problem:
            problems.append(f"{name} {problem}")
    return problems


def calendar(data):
    if not data.endswith(b"\r\n"):
        return "does not end with a line end"
    lines = data[:-2].split(b"\r\n")
    if any(b"\r" in line or b"\n" in line or len(line) > 75 for line in lines):
        return "has a bare line end or a long line"
    try:
        unfolded = b"\r\n".join(lines).replace(b"\r\n ", b"").decode().split("\r\n")
        [line.decode() for line in lines]
    except UnicodeDecodeError:
        return "has half a character"
    open_components = []
    for line in unfolded:
        found = LINE.fullmatch(line)
        if not found or found[1] not in PROPERTIES:
            return f"has the line {line[:60]!r}"
        if found[1] == "BEGIN":
            open_components.append(found[3])
        if found[1] in ("BEGIN", "END") and found[3] not in COMPONENTS or found[1] == "END" and open_components.pop() != found[3]:
            return f"has the component {line!r}"
    return "is not closed" if open_components else None


def feed(data):
    try:
        xml.etree.ElementTree.fromstring(data)
    except xml.etree.ElementTree.ParseError as error:
        return f"is no XML: {error}"
    return None


def notation(data):
    try:
        json.loads(data)
    except ValueError as error:
        return f"is no JSON: {error}"
    return None


def table(data):
    text = data.decode("utf-8-sig")
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=";"):
        for cell in row:
            if cell[:1] in tuple("=+-@\r\uff1d\uff0b\uff0d\uff20"):
                return f"has the formula {cell[:30]!r}"
    return None
