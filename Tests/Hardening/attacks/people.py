"""The phone, mail and name of somebody who has withdrawn, in all the ways in which people and programs write them."""
from attacks.small_site import DRAWING, PERSON, Attack, gif, jpeg, page, pdf, png, settings, webp
import zlib

PHONES = [
    "99000005", "99 00 00 05", "+45 99 00 00 05", "0045 99000005", "(99) 00 00 05", "99-00-00-05", "99.00.00.05", "99/00/00/05",
    "٩٩ ٠٠ ٠٠ ٠٥", "۹۹۰۰۰۰۰۵", "९९०००००५", "๙๙๐๐๐๐๐๕", "９９００ ０００５", "𝟗𝟗𝟎𝟎𝟎𝟎𝟎𝟓", "⑨⑨⓪⓪⓪⓪⓪⑤", "⁹⁹⁰⁰⁰⁰⁰⁵", "9️⃣9️⃣0️⃣0️⃣0️⃣0️⃣0️⃣5️⃣",
    "99\u00a000\u00a000\u00a005", "99\u202f00\u202f00\u202f05", "99\u300000\u300000 05", "99\u280000\u280000 05", "99  00  00  05",
    "99–00–00–05", "99\u2011000005", "99—00—00—05", "99 00\n00 05", "99\\\n00 00 05", "99 00\n\n00 05", "- 99 00\n- 00 05",
    "> 99 00\n> 00 05", "99 00 00 0&#53;", "99&nbsp;00&nbsp;00&nbsp;05", "99&#x20;00&#x20;00&#x20;05", "99&ensp;00&ndash;00 05",
    "99 **00** 00 05", "9*9* 00 00 05", "~~99~~ 00 00 05", "`99000005`", "`99` `00` `00` `05`", "    99 00 00 05",
    "[99 00](https://a.example/) 00 05", "[ring](tel:+4599000005)", "[99] 00 00 05",
    "![99000005](../media/b.svg)", "[x](https://a.example/?t=99000005)", "[x](https://a.example/#99-00-00-05)",
    "[x](https://a.example/ '99 00 00 05')", "[x][y]\n\n[y]: https://a.example/99000005", "[x](https://wa.me/4599000005)",
    "99\u200b000005", "99\u00ad000005", "99\u2060000005", "99\u034f000005", "99\u200d00\u200d00\u200d05", "\u206699 00 00 05\u2069",
    "9 9 0 0 0 0 0 5", "99,00,00,05", "99, 00, 00, 05", "99:00:00:05", "99;00;00;05", "99|00|00|05", "99_00_00_05", "99'00'00'05",
    "99’00’00’05", "99·00·00·05", "99•00•00•05", "99…00…00…05", "99+00+00+05", "99=00=00=05", "99、00、00、05", "99📞00📞00📞05",
    "99→00→00→05", "99%00%00%05", "99#00#00#05", "99&00&00&05", "99 | 00 | 00 | 05", "99\\-00\\-00\\-05", "{99}{00}{00}{05}",
]
MAILS = [
    "am.ha@example.org", "AM.HA@Example.ORG", "am.ha&#64;example.org", "am.ha&commat;example.org", "am.ha\\@example.org",
    "am.**ha**@example.org", "am\u00ad.ha@example.org", "am.ha @ example.org", "ａｍ.ha＠example.org", "am.ha﹫example.org",
    "<am.ha@example.org>", "[x](mailto:am.ha@example.org)", "[x](https://a.example/am%2Eha%40example%2Eorg)",
    "![am.ha@example.org](../media/b.svg)", "[x](https://a.example/?m=am.ha@example.org)",
    "[x](https://a.example/ \"am.ha&#64;example.org\")", "`am.ha@example.org`", "am.ha@\nexample.org", "am.ha@example.\norg",
    "am.ha@example.org.", "am.ha@example.org-", "-am.ha@example.org", "am.ha@example。org", "am.ha@example․org", "am.ha@𝐞𝐱𝐚𝐦𝐩𝐥𝐞.org",
    "am . ha @ example . org", "am.ha (at) example.org", "am.ha[at]example.org", "am.ha snabel-a example.org", "am.ha (a) example.org",
    "am.ha AT example DOT org", "am.ha at example dot org", "am.ha(snabela)example(punktum)org", "am.ha {at} example {dot} org",
    "\"am.ha\"@example.org", "am.ha+info@example.org", "аm.ha@example.org", "am.hа@exаmple.org", "am.ha@exam\u200bple.org",
    "am\\.ha@example\\.org", "a*m.h*a@example.org", "mail:am.ha@example.org;", "(am.ha@example.org)",
]
NAMES = [
    "Zahra Qorvani", "**Zahra** Qorvani", "ZAHRA QORVANI", "Zahra Qorvanis", "Zahra Qorvani's", "Zahra\nQorvani", "Qorvani, Zahra",
    "Zahra&nbsp;Qorvani", "Za*hra* Qorvani", "zahra qorvani", "Zahra-Qorvani", "Zahra_Qorvani", "[Zahra](https://a.example/) Qorvani",
    "Zahra\\\nQorvani", "Zahra\u2003Qorvani", "Za\u00adhra Qor\u200bvani", "Z&#97;hra Qorv&#x61;ni", "\\Zahra Qorvani", "`Zahra Qorvani`",
    "Zahrá Qorváni", "Zahr\u0061\u0301 Qorvani", "Ｚａｈｒａ Ｑｏｒｖａｎｉ", "𝐙𝐚𝐡𝐫𝐚 𝐐𝐨𝐫𝐯𝐚𝐧𝐢", "Ⓩⓐⓗⓡⓐ Ⓠⓞⓡⓥⓐⓝⓘ", "Zаhrа Qоrvаni", "Zαhrα Qοrvαnι",
    "ZahraQorvani", "#ZahraQorvani", "zahraqorvani", "Z a h r a  Q o r v a n i", "Zahra.Qorvani", "Zahra/Qorvani", "Zahra (Qorvani)",
    "(Zahra) Qorvani", "Zahra “Qorvani”", "Zahra · Qorvani", "Zahra | Qorvani", "Zahra & Qorvani", "Zahra: Qorvani", "Zahra+Qorvani",
    "[x](https://a.example/zahra-qorvani)", "[x](https://a.example/Zahra%20Qorvani)", "[x](https://a.example/%5Aahra.%51orvani)",
    "[x](https://a.example/?n=zahra+qorvani)", "[x](https://a.example/ 'Zahra Qorvani')", "![Zahra Qorvani](../media/b.svg)",
    "> Zahra\n> Qorvani", "- Zahra\n- Qorvani", "## Zahra Qorvani", "Zahra M. Qorvani",
    "Zahra Maria Qorvani", "Zahra …Qorvani", "Zahra—Qorvani", "Żahra Qorvāni", "Ẓahra Qorvạni",
]
# Each a text in decoded form, with the code of what it tells.
TEXTS = [
    ("Ring 99–00 (00) 05", "private-data-in-text"), ("am.ha@example.org", "private-data-in-text"), ("Zahra Qorvani", "person-in-text"),
    ("01.01.90-1234", "personal-number"),
]
FIELDS = [
    ('summary: "99 00 00 \\x30\\x35"', "private-data-in-text"), ("summary: '99 00\n  00 05'", "private-data-in-text"),
    ('summary: "am.ha\\u0040example.org"', "private-data-in-text"), ("aliases: ['99000005']", "private-data-in-text"),
    ("summary: |-\n  99 00 00 05", "private-data-in-text"), ("summary: >-\n  99 00\n  00 05", "private-data-in-text"),
    ('summary: "\\uFF19\\uFF19000005"', "private-data-in-text"), ("summary: Zahra Qorvani", "person-in-text"),
    ('summary: "Zahra\\xa0Qorvani"', "person-in-text"), ("aliases: [zahra-qorvani]", "person-in-text"),
    ("image: {file: b.svg, alt: 'Zahra Qorvani'}", "person-in-text"), ("image: {file: b.svg, alt: '99 00 00 05'}", "private-data-in-text"),
    ("image: {file: b.svg, alt: A, caption: 'Zahra Qorvani'}", "person-in-text"),
    ("image: {file: b.svg, alt: A, credit: 'Zahra Qorvani'}", "person-in-text"),
    ("image: {file: b.svg, alt: A, credit: 'am.ha@example.org'}", "private-data-in-text"),
    ("ukendt: 99 00 00 05", "private-data-in-text"), ("# 99 00 00 05", None),
]


def attacks():
    yield from bodies()
    yield from fields()
    for text, code in TEXTS:
        yield from everywhere(text, code, "6 personal numbers" if code == "personal-number" else "4 withheld data")
    yield from persons()


def bodies():
    # No such link is let in, so nobody sees what it leads to.
    yield Attack("4 withheld data", "a link to a number with dashes", page(body="[ring](tel:+45-99-00-00-05)"), "invalid-phone")
    for texts, code in ((PHONES + MAILS, "private-data-in-text"), (NAMES, "person-in-text")):
        for text in texts:
            # A list and a quotation begin on a line of their own.
            body = text if text[:1] in ">-#" or text[:4] == "    " else "Se " + text + " her"
            files = page(body=body) | {"content/media/b.svg": DRAWING.format("")}
            yield Attack("4 withheld data", f"{text!r} in a body", files, code)


def fields():
    for field, code in FIELDS:
        files = page(field) | {"content/media/b.svg": DRAWING.format("")}
        yield Attack("4 withheld data", field, files, code)


def everywhere(text, code, point):
    """One text in every place from which something is published."""
    def attack(place, files, **more):
        return Attack(point, f"{text} in {place}", files, code, **more)

    entries = {
        "a label": {"content/vocabulary/topics.yml": f"t: T\nu: {{da: '{text}'}}\n"},
        "a key of a vocabulary": {"content/vocabulary/topics.yml": f"t: T\n'{text}': U\n"},
        "a district": {"content/vocabulary/districts.yml": f"d: {{da: D, en: '{text}'}}\n"},
        "synonyms": {"content/vocabulary/synonyms.yml": f"- [t, '{text}']\n"},
        "settings": settings(f"tagline: '{text}'"),
        "translated settings": settings(f"tagline: {{da: A, en: '{text}'}}"),
        "the title of the site": {"content/site.yml": f"title: '{text}'\nbase_url: https://a.example/\nlanguages: [da, en]\n"},
        "words of a language": {"content/languages/da.yml": f"site.skip: '{text}'\n"},
        "news": {"content/news/x.md": f"---\ntitle: '{text}'\ndate: 2026-11-20\nkind: news\n---\n\nA\n"},
        "an association": {"content/associations/b.md": f"---\nname: '{text}'\nsummary: B\n---\n"},
        "a summary": {"content/associations/b.md": f"---\nname: B\nsummary: '{text}'\n---\n"},
        "a place": {"content/places/p.md": f"---\nname: P\naddress: {{street: '{text}', postcode: 9000, city: Aalborg}}\n---\n"},
        "a note of times": {"content/activities/x.md": (
            f"---\ntitle: X\nsummary: X\norganizers: [a]\ntopics: [t]\nwhen: [tirsdag kl. 17-19]\nwhen_note: '{text}'\n---\n")},
        "a note of a price": {"content/activities/x.md": (
            f"---\ntitle: X\nsummary: X\norganizers: [a]\ntopics: [t]\nwhen: [tirsdag kl. 17-19]\nprice: {{note: '{text}'}}\n---\n")},
        "an exception": {"content/activities/x.md": (
            "---\ntitle: X\nsummary: X\norganizers: [a]\ntopics: [t]\nwhen: [tirsdag kl. 17-19]\n"
            f"except: [{{date: 2026-12-01, reason: '{text}'}}]\n---\n")},
        "a member of a council": {"content/council/x.md": f"---\nname: Raad\nmembers: [{{name: '{text}', seat: A}}]\n---\n"},
        "a function": {"content/contacts/vagt.md": f"---\nkind: function\nname: '{text}'\nrole: V\n---\n"},
        "the role of a function": {"content/contacts/vagt.md": f"---\nkind: function\nname: V\nrole: '{text}'\n---\n"},
        "a translation": {"content/pages/om.en.md": f"---\ntitle: '{text}'\ntranslation: {{method: human}}\n---\n"},
        "a translated body": {"content/pages/om.en.md": f"---\ntitle: A\ntranslation: {{method: human}}\n---\n\n{text}\n"},
        "a draft": page("status: draft", text),
        "alternative text": page(f"image: {{file: b.svg, alt: '{text}'}}") | {"content/media/b.svg": DRAWING.format("")},
        "a drawing": {"content/media/a.svg": DRAWING.format(f"<text>{text}</text>")},
        "the title of a drawing": {"content/media/a.svg": DRAWING.format(f"<title>{text}</title>")},
        "a comment of a drawing": {"content/media/a.svg": DRAWING.format(f"<!-- {text} -->")},
        "an attribute of a drawing": {"content/media/a.svg": DRAWING.format(f"<g aria-label='{text}'/>")},
        "pieces of a drawing": {"content/media/a.svg": DRAWING.format(
            "<text>" + "".join(f"<tspan>{letter}</tspan>" for letter in text) + "</text>")},
        "references of a drawing": {"content/media/a.svg": DRAWING.format(
            "<text>" + "".join(f"&#{ord(letter)};" for letter in text) + "</text>")},
        "a document": {"content/media/a.pdf": pdf(f"/Title({text})".replace("(00)", "\\(00\\)"))},
        "a hexadecimal document": {"content/media/a.pdf": pdf(f"/Title<{text.encode().hex()}>")},
        "a document of two bytes a letter": {
            "content/media/a.pdf": pdf(f"/Title<feff{text.encode('utf-16-be').hex()}>")},
        "a compressed document": {"content/media/a.pdf": pdf("", f"({text.replace('(00)', '-00-')}) Tj")},
        "pieces of a document": {"content/media/a.pdf": pdf("", "[" + " -20 ".join(
            f"({letter})" for letter in text.replace("(", "").replace(")", "")) + "] TJ")},
        "an object stream": {"content/media/a.pdf": pdf("/Type/ObjStm/N 1/First 4", f"1 0 <</Title({text.replace('(00)', '-00-')})>>")},
        "a picture": {"content/media/a.png": png(("tEXt", b"Comment\0" + text.encode()))},
        "a compressed comment": {"content/media/a.png": png(("zTXt", b"Comment\0\0" + zlib.compress(text.encode())))},
        "an international comment": {
            "content/media/a.png": png(("iTXt", b"Comment\0\1\0\0\0" + zlib.compress(text.encode())))},
        "an exif chunk": {"content/media/a.png": png(("eXIf", b"MM\0*\0\0\0\x08\0\0" + text.encode()))},
        "a photo's comment": {"content/media/a.jpg": jpeg((0xFE, text.encode()))},
        "a photo's description": {"content/media/a.jpg": jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>" + text.encode() + b"</x>"))},
        "a photo's exif": {"content/media/a.jpg": jpeg((0xE1, b"Exif\0\0MM\0*\0\0\0\x08\0\0" + text.encode() + b"\0"))},
        "a photo's caption": {"content/media/a.jpg": jpeg((0xED, b"Photoshop 3.0\0" + b"8BIM\4\4" + text.encode()))},
        "a webp": {"content/media/a.webp": webp(("XMP ", b"<x:xmpmeta>" + text.encode() + b"</x:xmpmeta>"))},
        "a gif": {"content/media/a.gif": gif(text.encode())},
    }
    for place, files in entries.items():
        yield attack(place, files)


def persons():
    point = "4 withheld data"
    for role in ("Zahra, leder", "Fru Qorvani", "'**Zahra**'", "ZAHRA", "fru qorvanis afløser", "'Z\u00adahra'", "'{da: Zahra, en: Leader}'",
                 "Zаhra", "leder (Qorvani)", "leder/Zahra", "Ｚａｈｒａ", "Leder Zahra's hold"):
        yield Attack(point, f"role {role}", {"content/contacts/leder.md": PERSON.format(role=role.strip("'") if "{" in role else role)},
                     "person-in-text")
    for field, code in (("languages: [da]\nsummary: Zahra", "person-in-text"), ("hours_note: Zahra", "person-in-text"),
                        ("image: {file: zahra.svg, alt: A}", None), ("aliases: [zahra]", "person-in-id")):
        text = PERSON.format(role="Leder").replace("role:", field + "\nrole:")
        yield Attack(point, f"{field!r} in the person's file", {"content/contacts/leder.md": text}, code)
    for name, code in (("99000005", "private-data-in-text"), ("99-00-00-05", "private-data-in-text"), ("zahra-qorvani", "person-in-id"),
                       ("Zahra Qorvani", "person-in-id"), ("qorvani_zahra", "person-in-id"), ("zahra.qorvani", "person-in-id"),
                       ("zahraqorvani", "person-in-id"), ("am.ha@example.org", "private-data-in-text")):
        yield Attack(point, f"media called {name}", {f"content/media/{name}.svg": DRAWING.format("")}, code, is_name=True)
        yield Attack(point, f"a folder called {name}", {f"content/media/{name}/a.svg": DRAWING.format("")}, code, is_name=True)
    for name in ("zahra-qorvani", "x99000005"):
        yield Attack(point, f"a page called {name}", {f"content/pages/{name}.md": "---\ntitle: A\n---\n\nA\n"},
                     "person-in-id" if "z" in name else "private-data-in-text", is_name=True)
    for kind, name in (("function", "V"), ("person", "V B")):
        consent = "consent: {given: 2026-09-01, form: paper, scope: [name]}\n" if kind == "person" else ""
        for line in ("phone: '99 00 00 05'", "phone: '+45 99000005'", "email: am.ha@example.org", "email: AM.HA@example.org"):
            files = {"content/contacts/vagt.md": f"---\nkind: {kind}\nname: {name}\nrole: V\n{line}\n{consent}---\n"}
            yield Attack(point, f"a {kind} that repeats {line}", files, "private-data-in-text" if kind == "function" else None, is_warning=True)
    for line in ("phone: '99 00 00 05'", "email: am.ha@example.org", "website: https://a.example/zahra-qorvani"):
        files = {"content/associations/b.md": f"---\nname: B\nsummary: B\n{line}\n---\n"}
        yield Attack(point, f"an association with {line}", files, "person-in-text" if "website" in line else "private-data-in-text", is_warning=True)
    for path in ("activities/leder2.md", "personer/leder.md", "contacts/Leder.md", "news/leder.md", "contacts/leder.da.md", "leder.md",
                 "contacts/leder.txt", "contacts/under/leder.md", "contacts/leder.md.bak", "contacts/leder .md", "pages/leder.md",
                 "vocabulary/leder.md", "media/leder.md"):
        yield Attack(point, f"a person's file as {path}", {"content/" + path: PERSON.format(role="Leder")}, None)
    whole = PERSON.format(role="Leder")
    for name, text in (("UTF-16", whole.encode("utf-16")), ("Latin-1", whole.encode() + b"\xe5"), ("no end", whole.rstrip("-\n")),
                       ("two keys", whole.replace("role:", "name: Zahra Qorvani\nrole:")), ("a tab", whole.replace("role:", "\trole:")),
                       ("a NUL", whole.replace("role: ", "role: \0")), ("an anchor", whole.replace("name: ", "name: &a ")),
                       ("a wrong phone", whole.replace("99 00 00 05", "99 00 00 05 99000005x")),
                       ("a wrong mail", whole.replace("am.ha@example.org", "am.ha@example.org am.ha@example.org")),
                       ("a wrong scope", whole.replace("[name, phone, email]", "[Zahra Qorvani]")),
                       ("a name in a key", whole.replace("role:", "Zahra Qorvani: x\nrole:"))):
        yield Attack(point, f"a person's file with {name}", {"content/contacts/leder.md": text}, None)
