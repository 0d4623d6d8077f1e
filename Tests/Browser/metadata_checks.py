"""What machines and mail programs read in the files of the site: JSON-LD, Open Graph, links that begin a message."""
import html
import json
import re
from urllib.parse import parse_qs, unquote, urlsplit

DAY = re.compile(r"\d{4}-\d\d-\d\d")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
EVENTS = ["Event", "EventSeries"]
REQUIRED = ["@type", "@id", "name", "url", "description"]
OF_EVENTS = ["location", "organizer", "inLanguage"]
OPEN_GRAPH = ["og:title", "og:site_name", "og:locale"]


def metadata(site, samples):
    """Looks into every page of the site; returns what is wrong."""
    problems = []
    for file in sorted(site.rglob("*.html")):
        address = "/" + str(file.relative_to(site)).removesuffix("index.html")
        text = file.read_text("utf-8")
        if 'http-equiv=refresh' in text:
            continue
        problems += [f"{address}: {problem}" for problem in page_problems(text)]
    for language in samples.languages:
        for entry in samples.index(language):
            text = samples.file(entry["url"] + "index.html").read_text("utf-8")
            problems += [f"{entry['url']}: {problem}" for problem in entry_problems(entry, text)]
    return problems


def page_problems(text):
    for block in DATA.findall(text):
        try:
            json.loads(block)
        except ValueError as error:
            yield f"JSON-LD: {error}"
    for name in OPEN_GRAPH:
        if f'property={name} content="' not in text:
            yield f"has no {name}"


def entry_problems(entry, text):
    things = {thing["@type"]: thing for block in DATA.findall(text) for thing in json.loads(block)["@graph"]}
    if entry["kind"] == "activities":
        yield from activity_problems(things)
    yield from message_problems(entry, text)


def activity_problems(things):
    if "BreadcrumbList" not in things:
        yield "has no breadcrumbs for machines"
    thing = next((things[kind] for kind in [*EVENTS, "Service"] if kind in things), None)
    if thing is None:
        yield "is nothing for machines"
        return
    for name in REQUIRED + (OF_EVENTS if thing["@type"] in EVENTS else ["provider"]):
        if not thing.get(name):
            yield f"{thing['@type']} has no {name}"
    yield from event_problems(thing)
    parts = thing.get("subEvent", [])
    for part in parts if isinstance(parts, list) else [parts]:
        # What a part does not say, the series does; its places are those of the series.
        yield from event_problems({**thing, **part, "endDate": part.get("endDate", thing.get("endDate"))})
        places = {place.get("@id") for place in thing.get("location", [])}
        yield from (f"a part is at {place['@id']}" for place in part["location"] if place.get("@id") not in places)
    if thing["@type"] == "EventSeries":
        yield from schedule_problems(thing)


def event_problems(event):
    if event["@type"] == "Service":
        return
    for name in ["name", "location", "startDate"]:
        if not event.get(name):
            yield f"{event['@type']} has no {name}"
    for name in ["startDate", "endDate"]:
        if name in event and not MOMENT.fullmatch(event[name]):
            yield f"{name} has no time with its distance from UTC: {event[name]}"


def schedule_problems(thing):
    if not thing.get("eventSchedule") and thing.get("subEvent"):
        yield "a series without a schedule has a next time"
    for schedule in thing.get("eventSchedule", []):
        for name in ["startDate", "startTime", "endTime", "scheduleTimezone"]:
            if not schedule.get(name):
                yield f"a schedule without {name}"


def message_problems(entry, text):
    """What leads to a message about a mistake has to name the entry; a mail also the page, and the day it was made."""
    canonical = re.search(r'<link rel=canonical href="([^"]+)"', text)[1]
    links = [html.unescape(link) for link in re.findall(r'href="(mailto:[^"]+\?[^"]+)"', text)]
    bodies = [parse_qs(urlsplit(link).query, strict_parsing=True).get("body", [""])[0] for link in links]
    key = f"{entry['kind']}/{entry['id']}"
    endings = [body.splitlines()[-3:] for body in bodies]
    forms = [parse_qs(urlsplit(link).query) for link in re.findall(r'href="([^":]+\?kind=change[^"]+)"', html.unescape(text))]
    if any(form.get("entry") == [key] for form in forms):
        pass
    elif not any(ending[:-1] == [key, canonical] and DAY.fullmatch(ending[-1]) for ending in endings):
        yield "nothing about a mistake names the entry, its page and the day"
    for link in links:
        if unquote(urlsplit(link).path).count("@") != 1 or re.search(r"[^\x21-\x7e]", link):
            yield f"not a mail address after RFC 6068: {link}"
