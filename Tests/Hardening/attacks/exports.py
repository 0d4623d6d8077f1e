"""What may be tried against calendars, feeds and tables, by history files, forums, agreements and languages of one's own."""
import json

from attacks.small_site import PERSON, SOUND, Attack, settings

OUT = "13 exports"
PAST = "14 history"
TOGETHER = "15 cooperation"
TONGUES = "16 languages"
# What a field may hold to end a line, a value, an element or a cell of what is exported.
PAYLOADS = [
    '"A\\r\\nATTACH:https://a.example/x"', '"A\\nBEGIN:VALARM"', '"A\\rX-A:1"', '"A\\u2028X-A:1"', '"A\\u0085X-A:1"', '"A\\\\nX-A:1"', "'A;B=C:D,E\\'",
    '"A\\0B"', '"A\\x0bB"', '"A\\uFFFEB"', '"A\\uFFFFB"', '"A\\uFDD0B"', "']]> <x> & \"'", "'=cmd|'' /C calc''!A0'", "'+1'", "'@SUM(1)'", "'-1'", '"\\t=1"',
    '"\\uFF1D1"', '"A\\";B"', "'END:VEVENT'", "'</title></entry>'", "'&#10;X-A:1'", "'\u0600\"\u0301'", '"\\uD800"', "'" + "\u00e5" * 120 + "'", "'" + "\U0001F600" * 60 + "'",
]
FIELDS = {
    "the title of an activity": "title", "its summary": "summary", "what to bring": "bring", "its note of times": "when_note", "its capacity": "capacity",
    "its alert": "alert",
}
INDEX = {"version": 1, "generated": "2026-11-20", "language": "da", "entries": []}
ENTRY = {"kind": "pages", "id": "om", "url": "/om/", "title": "Om", "uuid": "0b9b7f38-63e7-5b0e-8c0e-0a8f5b6f3c11", "added": "2026-11-01",
         "modified": "2026-11-02", "changed": "2026-11-02", "hash": "1:0123456789abcdef", "core": {"title": "01234567"}}
GONE = {"uuid": "0b9b7f38-63e7-5b0e-8c0e-0a8f5b6f3c12", "date": "2026-11-10", "kind": "pages", "id": "x", "title": "X", "state": "deleted", "added": "2026-11-01"}


def activity(**fields):
    whole = {"title": "X", "summary": "X", "organizers": "[a]", "topics": "[t]", "when": "[tirsdag kl. 17-19]"} | fields
    return {"content/activities/x.md": "---\n" + "".join(f"{key}: {value}\n" for key, value in whole.items()) + "---\n\nA\n"}


def attacks():
    yield from exports()
    yield from history()
    yield from cooperation()
    yield from languages()


def exports():
    for payload in PAYLOADS:
        for name, field in FIELDS.items():
            yield Attack(OUT, f"{payload[:24]} in {name}", activity(**{field: payload}), None)
        yield Attack(OUT, f"{payload[:24]} as the name of a place", activity(place="p") | {
            "content/places/p.md": f"---\nname: {payload}\nstreet: {payload}\npostcode: 9000\ncity: {payload}\n---\n"}, None)
        yield Attack(OUT, f"{payload[:24]} as the title of news", {
            "content/news/x.md": f"---\ntitle: {payload}\nsummary: {payload}\ndate: 2026-11-20\nkind: news\n---\n\nA\n"}, None)
        yield Attack(OUT, f"{payload[:24]} as the title of the site", {
            "content/site.yml": f"title: {payload}\nbase_url: https://a.example/\nlanguages: [da, en]\ntagline: {payload}\n"}, None)
        yield Attack(OUT, f"{payload[:24]} as a label", activity() | {"content/vocabulary/topics.yml": f"t: {payload}\n"}, None)
        yield Attack(OUT, f"{payload[:24]} as the name of an organizer", activity() | {
            "content/associations/a.md": f"---\nname: {payload}\nsummary: {payload}\n---\n"}, None)
        yield Attack(OUT, f"{payload[:24]} as the agenda of a council", {
            "content/council/raad.md": f"---\nname: Raad\nmeetings: [{{date: 2026-12-01, time: 17-19, agenda: [{payload}]}}]\n---\n"}, None)
    for body in ("A\x0bB", "A\ufffeB", "A\uffffB", "A\x00B", "A\x1bB", "A\x7fB", "A\x85B", "A\u2028B", "&#11;", "&#0;", "&#xFFFE;", "&#xFFFF;", "&#x1b;", "&#xD800;"):
        yield Attack(OUT, f"{body!r} in a body", {
            "content/news/x.md": f"---\ntitle: X\ndate: 2026-11-20\nkind: news\n---\n\n{body}\n"} | activity(), None)
    for address in ("'https://a.example/\\r\\nX-A:1'", '"https://a.example/\\nX-A:1"', "https://a.example/,x", "https://a.example/;x", "https://a.example/\"x"):
        yield Attack(OUT, f"{address} as the address of a meeting", activity(online=address), None)
        yield Attack(OUT, f"{address} where one signs up", activity(signup=f"{{url: {address}}}"), None)


def history():
    def index(entries=(), gone=(), **more):
        return {"published.json": json.dumps(INDEX | {"entries": list(entries), "gone": list(gone)} | more)}

    texts = ["99 00 00 05", "Ring am.ha@example.org", "Zahra Qorvani", "010190-1234", "01:01:90-1234", "<script>x()</script>", "A\r\nX-A: 1", "A\x0bB",
             "A\u202eB", "\ufffe", "]]>", "A" * 100_000, "=cmd|'x'!A0"]
    for text in texts:
        for key in ("title", "url", "id", "hash", "added", "uuid"):
            yield Attack(PAST, f"{text[:20]!r} as {key} of what was published", index([ENTRY | {key: text}]), None)
        for key in ("title", "id", "kind", "state", "date", "uuid"):
            yield Attack(PAST, f"{text[:20]!r} as {key} of what is gone", index(gone=[GONE | {key: text}]), None)
        yield Attack(PAST, f"{text[:20]!r} as the name of a field", index([ENTRY | {"core": {text: "01234567"}}]), None)
    for kind in ("contacts", "news"):
        yield Attack(PAST, f"the name of somebody who is gone from {kind}", index(gone=[GONE | {"kind": kind, "title": "Zahra Qorvani", "id": "zahra-qorvani"}]), None)
        yield Attack(PAST, f"the name of somebody among {kind} that vanish", index([ENTRY | {"kind": kind, "id": "leder9", "url": "/x/", "title": "Zahra Qorvani"}]), None)
    for url in ("//b.example/", "javascript:alert(1)", "https://b.example/", "/../x/", "/\\b.example/", "/x\n/", "", "/" + "a" * 5_000):
        yield Attack(PAST, f"{url[:20]!r} as an address that vanished", index([ENTRY | {"id": "vaek", "url": url}]), None)
    for name, text in (("nothing", b""), ("no JSON", b"x"), ("a list", b"[]"), ("depth", b"[" * 100_000), ("another version", b'{"version": 2, "entries": []}'),
                       ("a large version", b'{"version": 1e999, "entries": []}'), ("UTF-16", json.dumps(INDEX).encode("utf-16")), ("NULs", b"\0" * 999),
                       ("keys twice", b'{"version": 1, "version": 2, "entries": [], "entries": 1}'), ("many entries", json.dumps(
                           INDEX | {"entries": [ENTRY | {"id": f"x{i}", "url": f"/x{i}/"} for i in range(20_000)]}).encode()),
                       ("one entry twice", json.dumps(INDEX | {"entries": [ENTRY, ENTRY]}).encode()),
                       ("many gone", json.dumps(INDEX | {"gone": [GONE] * 20_000}).encode())):
        yield Attack(PAST, f"a history that is {name}", {"published.json": text}, None)


def cooperation():
    def forum(field):
        return {"content/forums/f.md": f"---\nname: F\nsummary: F\ntype: other\n{field}\n---\n\nA\n"}

    def agreement(field):
        return {"content/agreements/g.md": f"---\ntitle: G\nsummary: G\nparties: [a]\nsince: 2026-01-01\nreview_after: 2027-01-01\n{field}\n---\n\nA\n"}

    for text, code in (("Zahra Qorvani", "person-in-text"), ("99 00 00 05", "private-data-in-text"), ("am.ha@example.org", "private-data-in-text"),
                       ("010190-1234", "personal-number"), ("Q o r v a n i  Z a h r a", None), ("Zаhrа Qоrvаni", "person-in-text")):
        for field in (f"members: [{{association: a, role: '{text}'}}]", f"members: [{{contact: leder, role: '{text}'}}]", f"purpose: '{text}'", f"mandate: '{text}'",
                      f"tasks: ['{text}']", f"meeting_rhythm: '{text}'", f"meetings: [{{date: 2026-12-01, time: 17-19, agenda: ['{text}']}}]",
                      f"members: [{{association: a, side: civil-society, role: '{text[:4]}*{text[4:]}*'}}]"):
            yield Attack(TOGETHER, f"forum with {field}", forum(field), code)
        for field in (f"responsibilities: [{{who: a, does: '{text}'}}]", f"shares_contact_data: '{text}'", f"meeting_rhythm: '{text}'", f"document: 'https://a.example/{text.replace(' ', '-')}'"):
            yield Attack(TOGETHER, f"agreement with {field}", agreement(field), code)
    for field in ("members: [{contact: leder}]", "coordinators: [leder]", "members: [{contact: nobody}]", "part_of: f", "results: [contacts/leder]"):
        yield Attack(TOGETHER, f"forum with {field}", forum(field), None)
    for field in ("contacts: [leder]", "responsibilities: [{who: leder, does: A}]", "parties: [leder]", "document: javascript:alert(1)", "document: ../../etc/passwd",
                  "document: '//b.example/x'", "document: leder.md"):
        yield Attack(TOGETHER, f"agreement with {field}", agreement(field), None)
    for place in ("forums", "agreements"):
        yield Attack(TOGETHER, f"a person's file among {place}", {f"content/{place}/leder2.md": PERSON.format(role="Leder")}, None)
    for title in ("Møde hos Zahra Qorvani", "Zahras forum"):
        yield Attack(TOGETHER, f"a forum called {title}", forum("").copy() | {"content/forums/f.md": f"---\nname: {title}\nsummary: F\ntype: other\n---\n\nA\n"},
                     "person-in-text" if " Q" in title else None)


def languages():
    for text in ("<script>alert(1)</script>", "{{site.title}}", "{{{t.x}}}", "99 00 00 05", "am.ha@example.org", "Zahra Qorvani", "010190-1234", "A\\r\\nB",
                 "javascript:alert(1)", "{count} {count} {x}", "%s%n", "A" * 100_000, "\u202eA"):
        for key in ("site.skip", "skipToContent", "menu", "price.free", "weekdays", "months", "reviewed", "name", "stopWords", "ukendt"):
            yield Attack(TONGUES, f"{text[:20]!r} as {key} of Danish", {"content/languages/da.yml": f'{key}: "{text}"\n'} | activity(), None)
        yield Attack(TONGUES, f"{text[:20]!r} in a list of Danish", {"content/languages/da.yml": f'weekdays: ["{text}", b, c, d, e, f, g]\n'} | activity(), None)
    for name in ("xx", "en", "da-DK", "DA", "a", "zz-Arab", "../da", "da.en"):
        if "/" not in name:
            yield Attack(TONGUES, f"a language called {name}", settings("") | {"content/languages/" + name + ".yml": "menu: A\n", "content/site.yml": SOUND[
                "content/site.yml"].replace("[da, en]", f"[da, {name}]")}, None)
    for text in (b"\xff\xfe", b"menu: [a", b"menu: &a b", b"- a", b"menu: A\nmenu: B", b"\0", b"menu: " + b"[" * 5_000, b"menu: !!binary QQ==", b"? [a]\n: b"):
        yield Attack(TONGUES, f"a language of {text[:16]!r}", {"content/languages/da.yml": text}, None)
