"""What strangers and slips have tried against the privacy of people: each is told, and nothing of it is published or repeated.

An attack is a few files over a small sound content, with what has to be said, and what may be in no output and no report.
"""
import pathlib
import subprocess
import tempfile
import zlib

from project import REPOSITORY

SECRETS = ["99000005", "99 00 00 05", "am.ha@example.org", "Qorvani", "010190-1234", "0101901234"]
PERSON = """---
kind: person
name: Zahra Qorvani
role: {role}
phone: '99 00 00 05'
email: am.ha@example.org
consent: {{given: 2026-09-01, form: paper, scope: [name, phone, email], channels: [web], withdrawn: 2026-10-01}}
---
"""
SOUND = {
    "content/site.yml": "title: A\nbase_url: https://a.example/\nlanguages: [da, en]\n",
    "content/vocabulary/topics.yml": "t: T\n",
    "content/associations/a.md": "---\nname: Broen\nsummary: Et sted\n---\n",
    "content/contacts/leder.md": PERSON.format(role="Leder"),
    "content/pages/om.md": "---\ntitle: Om\n---\n\nTekst.\n",
}

PHONES = [
    "99000005", "99 00 00 05", "+45 99 00 00 05", "(99) 00 00 05", "99-00-00-05", "99.00.00.05", "99/00/00/05",
    "٩٩ ٠٠ ٠٠ ٠٥", "۹۹۰۰۰۰۰۵", "９９００ ０００５", "९९०००००५", "99 00 00 05", "99  00  00  05", "99–00–00–05",
    "99 00\n00 05", "99 00 00 0&#53;", "99&nbsp;00&nbsp;00&nbsp;05", "99 **00** 00 05", "9*9* 00 00 05", "`99000005`",
    "99\u200b000005", "9 9 0 0 0 0 0 5", "[99 00](https://a.example/) 00 05", "[ring](tel:+4599000005)", "[99] 00 00 05",
    "> 99 00\n> 00 05", "99\\\n00 00 05", "99&#x20;00&#x20;00&#x20;05", "99\u202f00\u202f00\u202f05", "99\u2011000005",
]
MAILS = [
    "am.ha@example.org", "AM.HA@Example.ORG", "am.ha&#64;example.org", "am.ha&commat;example.org", "am.ha\\@example.org",
    "am.**ha**@example.org", "am\u00ad.ha@example.org", "am.ha @ example.org", "ａｍ.ha＠example.org",
    "<am.ha@example.org>", "[x](mailto:am.ha@example.org)", "![am.ha@example.org](../media/a.svg)",
    "[x](https://a.example/ \"am.ha&#64;example.org\")",
]
NAMES = [
    "Zahra Qorvani", "**Zahra** Qorvani", "ZAHRA QORVANI", "Zahra Qorvanis", "Zahra\nQorvani", "Qorvani, Zahra",
    "Zahra&nbsp;Qorvani", "Za*hra* Qorvani", "zahra qorvani", "Zahra-Qorvani", "[Zahra](https://a.example/) Qorvani",
]
NUMBERS = [
    "010190-1234", "0101901234", "010190 1234", "01 01 90-1234", "01.01.90-1234", "01-01-90-1234", "01/01/90 1234",
    "010190.1234", "010190/1234", "01011990-1234", "610190-1234", "01-01-1990-1234", "(010190) 1234", "٠١٠١٩٠-١٢٣٤",
    "010190&#45;1234", "**010190**-1234", "010190-\n1234", "0 1 0 1 9 0 1 2 3 4", "０１０１９０－１２３４", "010190\u200b1234",
]
FIELDS = [
    ('summary: "99 00 00 \\x30\\x35"', "private-data-in-text"), ("summary: '99 00\n  00 05'", "private-data-in-text"),
    ('summary: "am.ha\\u0040example.org"', "private-data-in-text"), ("aliases: ['99000005']", "private-data-in-text"),
    ('summary: "01\\u200B0190\\u20131234"', "personal-number"), ("summary: >-\n  010190-\n  1234", "personal-number"),
    ("summary: Zahra Qorvani", "person-in-text"), ('"010190-1234": x', "personal-number"),
    ('summary: "A\\nBcc: x@a.example"', "invalid-value"), ("summary: |\n  A\n  B", "invalid-value"),
]
MARKUP = [
    "<script>alert(1)</script>", "<p onclick='x()'>", "<p style='color:red'>", "<base href='/x'>", "<iframe>",
    "<a href='javascript:x'>", "<script src='https://a.example/x.js'></script>", "<img src=//a.example/x.png alt=''>",
    "<link rel=stylesheet href='http://a.example/x.css'>", "<form action='https://a.example/'>", "<object data='x'>",
    "<style>p{}</style>", "<svg><use xlink:href='//a.example/x'/></svg>", "<a href='java&Tab;script:x'>",
]
DANGERS = [
    "/OpenAction<</S/Launch/F(cmd.exe)>>", "/OpenAction<</S/JavaScript/JS(x)>>", "/S/J#61vaScript", "/Names<</EmbeddedFiles 2 0 R>>",
    "/EF<</F 2 0 R>>", "/OpenAction<</S/URI/URI(https://a.example/)>>", "/S/SubmitForm", "/Subtype/RichMedia",
]
DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>{}</svg>"


def entry(fields="", body="Tekst."):
    return f"---\ntitle: A\n{fields}\n---\n\n{body}\n"


def png(*chunks):
    parts = [("IHDR", b"\0\0\0\1\0\0\0\1\x08\2\0\0\0"), *chunks, ("IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(data).to_bytes(4, "big") + name.encode() + data + zlib.crc32(name.encode() + data).to_bytes(4, "big")
        for name, data in parts)


def attacks():
    """Name, files, and the code that has to be reported."""
    for texts, code in ((PHONES + MAILS, "private-data-in-text"), (NAMES, "person-in-text"), (NUMBERS, "personal-number")):
        for text in texts:
            yield f"{text!r} in a body", {"content/pages/x.md": entry(body="Se " + text + " her")}, code
    for field, code in FIELDS:
        yield field, {"content/pages/x.md": entry(field)}, code
    for role in ("Zahra, leder", "Fru Qorvani", "'**Zahra**'", "ZAHRA", "fru qorvanis afløser"):
        yield f"role {role}", {"content/contacts/leder.md": PERSON.format(role=role)}, "person-in-text"
    for text, code in (("Ring 99–00 (00) 05", "private-data-in-text"), ("01.01.90-1234", "personal-number"),
                       ("Zahra Qorvani", "person-in-text")):
        yield f"{text} in a label", {"content/vocabulary/topics.yml": f"t: T\nu: {{da: '{text}'}}\n"}, code
        yield f"{text} in settings", {"content/site.yml": SOUND["content/site.yml"] + f"tagline: '{text}'\n"}, code
        yield f"{text} in synonyms", {"content/vocabulary/synonyms.yml": f"- [t, '{text}']\n"}, code
        yield f"{text} in a drawing", {"content/media/a.svg": DRAWING.format(f"<text>{text}</text>")}, code
        yield f"{text} in a document", {"content/media/a.pdf": f"%PDF-1.4\n1 0 obj<</Title({text})>>endobj\n%%EOF"}, code
        packed = zlib.compress(f"({text}) Tj".encode())
        stream = b"%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>\nstream\n" + packed + b"\nendstream endobj\n"
        yield f"{text} compressed in a document", {"content/media/a.pdf": stream}, code
        yield f"{text} compressed in a picture", {
            "content/media/a.png": png(("zTXt", b"Comment\0\0" + zlib.compress(text.encode())))}, code
        yield f"{text} compressed in another picture", {
            "content/media/a.png": png(("iTXt", b"Comment\0\1\0\0\0" + zlib.compress(text.encode())))}, code
        yield f"{text} as alternative text", {
            "content/media/a.svg": DRAWING.format(""),
            "content/pages/x.md": entry(f"image: {{file: a.svg, alt: '{text}'}}")}, code
        yield f"{text} in news", {"content/news/x.md": f"---\ntitle: '{text}'\ndate: 2026-11-20\nkind: news\n---\n\nA\n"}, code
    yield "a number as a name", {"content/media/99000005.svg": DRAWING.format("")}, "private-data-in-text"
    yield "a person as a name", {"content/media/zahra-qorvani.svg": DRAWING.format("")}, "person-in-id"
    yield "a function that repeats", {
        "content/contacts/vagt.md": "---\nkind: function\nname: V\nrole: V\nphone: '99 00 00 05'\n---\n"}, "private-data-in-text"
    for path in ("activities/leder2.md", "personer/leder.md", "contacts/Leder.md", "news/leder.md"):
        yield f"a person's file as {path}", {"content/" + path: PERSON.format(role="Leder")}, None
    for danger in DANGERS:
        yield f"PDF with {danger}", {"content/media/a.pdf": f"%PDF-1.4\n1 0 obj<<{danger}>>endobj\n%%EOF"}, "unsafe-media"
    for inside in ("<g>", "</g>", "<a b=1/>", "&nbsp;", "<g></a></g>"):
        yield f"drawing with {inside}", {"content/media/a.svg": DRAWING.format(inside)}, "unreadable-media"
    yield "too many pixels", {"content/media/a.png": png().replace(b"\0\0\0\1\0\0\0\1", b"\0\0\x40\0\0\0\x40\0")}, "file-too-large"
    for name in ("a\\b.svg", "a\nb.svg", "a\x1b[31m.svg", "a.svg ", " a.svg", "a.svg.", "x./a.svg", "a\u202egvs.svg", "a%2e.svg"):
        yield f"media called {name!r}", {"content/media/" + name: DRAWING.format("")}, "invalid-id"
    yield "names alike", {"content/media/A.svg": DRAWING.format(""), "content/media/a.svg": DRAWING.format("")}, "duplicate-id"
    for markup in MARKUP:
        yield f"theme with {markup}", {"themes/standard/templates/page.mustache": "<main>" + markup + "</main>"}, "invalid-template"
    yield "a theme in Latin-1", {"themes/standard/templates/page.mustache": b"<p>\xe5</p>"}, "not-utf8"
    yield "a lone end", {"content/pages/x.md": "---\ntitle: A\n...\n---\n\nA\n"}, "unsupported-yaml"
    yield "two alphabets", {"content/pages/x.md": entry(body="[x](https://bro\u0435n.example/)")}, "unsafe-link"
    yield "an empty name", {
        "content/site.yml": SOUND["content/site.yml"].replace("a.example/", "a.example//b/")}, "invalid-url"
    yield "a mixed host", {
        "content/associations/b.md": "---\nname: B\nsummary: B\nwebsite: https://bro\u0435n.example/\n---\n"}, "invalid-url"


def attacked(project, is_long):
    problems, count = [], 0
    for name, files, code in list(attacks())[::1 if is_long else 8]:
        count += 1
        problems += [f"{name}: {problem}" for problem in attack(project, files, code)]
    print(f"  {count} attacks", flush=True)
    return problems


def attack(project, files, code):
    with tempfile.TemporaryDirectory(prefix="brobygger-") as folder:
        root = pathlib.Path(folder)
        themed = any(name.startswith("themes/") for name in files)
        subprocess.run(["cp", "-r", str(REPOSITORY / "themes"), folder], check=True) if themed else None
        for name, text in (SOUND | files).items():
            file = root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text if isinstance(text, bytes) else text.encode())
        theme = root / "themes/standard" if themed else REPOSITORY / "themes/standard"
        said = ""
        problems = []
        for form in ("text", "json"):
            ended = subprocess.run(
                [project.binary, "build", "--leave-out-broken", "--theme", str(theme), "--today", "2026-11-21", "--language", "en",
                 "--format", form], cwd=folder, capture_output=True, timeout=60)
            if ended.returncode not in (0, 1):
                return [f"the program ended with {ended.returncode}"]
            said += (ended.stdout + ended.stderr).decode("utf-8", "replace")
        if code and f"[{code}]" not in said:
            problems.append(f"{code} is not reported")
        # A name of a file is shown as it is: nobody finds the file otherwise.
        problems += [f"the report repeats {secret}" for secret in SECRETS if secret in said]
        for file in (root / "site").rglob("*"):
            if file.is_file() and b"alert(1)" in file.read_bytes():
                problems.append("script is published")
        return problems
