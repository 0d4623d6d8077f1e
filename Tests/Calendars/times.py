"""The times that recurring-ical-events finds in calendars, against our own expansion of the schedules."""
import datetime
import zoneinfo

import icalendar
import recurring_ical_events


def problems(cases):
    count, found = 0, []
    for case in cases:
        theirs = expansion(case)
        ours = sorted(case["occurrences"])
        count += len(ours)
        if theirs != ours:
            missing, extra = sorted(set(theirs) - set(ours))[:3], sorted(set(ours) - set(theirs))[:3]
            found.append(f"{case['name']}: only the reader has {missing}, only we have {extra}")
    if not count:
        found.append("there are no times to compare")
    return count, found


def expansion(case):
    """`start/end` of every time, in the local time of the site."""
    calendar = icalendar.Calendar.from_ical(case["calendar"])
    zone = zoneinfo.ZoneInfo(case["zone"])
    return sorted(
        f"{local(event['DTSTART'].dt, zone)}/{local(end(event), zone)}" for event in recurring_ical_events.of(calendar).all()
    )


def end(event):
    """Where nobody said when it ends, it begins and ends at once."""
    return event["DTEND"].dt if "DTEND" in event else event["DTSTART"].dt


def local(moment, zone):
    if not isinstance(moment, datetime.datetime):
        return moment.strftime("%Y%m%dT000000")
    return moment.astimezone(zone).strftime("%Y%m%dT%H%M%S")
