"""Names, links, encodings, YAML and sizes: what stops publishing, takes for ever, or leads elsewhere."""
from attacks.small_site import DRAWING, SOUND, Attack, page, settings

NAMES = "2 names"
TIME = "3 time"
FORMS = "7 forms"
ELSE = "5 two folders"
MEDIA_NAMES = [
    "a\\b.svg", "a\nb.svg", "a\rb.svg", "a\tb.svg", "a\x1b[31m.svg", "a\x7f.svg", "a.svg ", " a.svg", "a.svg.", "x./a.svg", "x /a.svg", "a\u202egvs.svg",
    "a\u200b.svg", "a\u2028.svg", "a%2e.svg", "a%2f..%2fb.svg", "a?b.svg", "a#b.svg", "a:b.svg", "a*b.svg", "a<b>.svg", "a|b.svg", 'a"b.svg',
    "con.svg", "CON.svg", "aux.svg", "nul.svg", "com1.svg", "lpt9.svg", "con/a.svg", "prn.tar.svg", "a\u00a0.svg", "\ufeffa.svg", "a\U000e0041.svg",
    "\ue000.svg", "...svg", "..a/a.svg", "~a/ .svg", "-rf.svg", "--help/a.svg",
]
# Names that differ where people and some machines see none.
TWINS = [
    ("media/A.svg", "media/a.svg"), ("media/\u00e5.svg", "media/a\u030a.svg"), ("media/x/A.svg", "media/X/a.svg"),
    ("media/\u0130.svg", "media/i\u0307.svg"), ("media/K.svg", "media/\u212a.svg"),
]
PAGE_NAMES = [
    "con", "aux", "nul", "com1", "A", "\u00e5", "a\u030a", "a b", "a.", "a..b", "-a", "a-", "a--b", "index", "404", "a" * 200, "a\\b", "a\nb", "a\x1b",
    "a%2f", "\u0430", "a\u202e", "..", "...", ".hidden", "a;b", "$(touch x)", "`x`", "--help", "en", "media", "theme", "aktiviteter", "sw",
]


def attacks():
    yield from names()
    yield from bombs()
    yield from forms()
    yield from links()
    yield from folders()


def names():
    for name in MEDIA_NAMES:
        yield Attack(NAMES, f"media called {name!r}", {"content/media/" + name: DRAWING.format("")},
                     None if name in ("-rf.svg", "--help/a.svg", "a\u00a0.svg", "...svg", "..a/a.svg", "~a/ .svg") else "invalid-id")
    for one, other in TWINS:
        yield Attack(NAMES, f"{one!r} beside {other!r}", {
            "content/" + one: DRAWING.format(""), "content/" + other: DRAWING.format("")}, "duplicate-id")
    for name in PAGE_NAMES:
        yield Attack(NAMES, f"a page called {name!r}", {f"content/pages/{name}.md": "---\ntitle: A\n---\n\nA\n"}, None)
    for name in ("page\\s/x.md", "pages\n/x.md", "Pages/x.md", "sider/x.md", "pages/x/y.md", "pages/x.MD", "pages/x.markdown", "x.md", "site.yaml",
                 "Site.yml", "vocabulary/topics.yaml", "vocabulary/Topics.yml", "vocabulary/ukendt.yml", "languages/xx.yml", "languages/../da.yml"):
        if "../" not in name:
            yield Attack(NAMES, f"a file called {name!r}", {"content/" + name: "---\ntitle: A\n---\n\nA\n"}, None)


def bombs():
    def front(text):
        return {"content/pages/x.md": f"---\ntitle: A\n{text}\n---\n\nA\n"}

    def body(text):
        return page(body=text)

    files = {
        "anchors": (front("\n".join(f"k{i}: &a{i} [{', '.join(f'*a{i - 1}' for _ in range(9))}]" for i in range(1, 30))), "unsupported-yaml"),
        "an alias as a key": (front("? *a\n: b"), "unsupported-yaml"), "a complex key": (front("? [a, b]\n: c"), "unsupported-yaml"),
        "nothing as a key": (front("? "), None), "a merge": (front("<<: {a: b}"), "unsupported-yaml"), "a tag": (front("k: !!binary QQ=="), "unsupported-yaml"),
        "a directive": ({"content/pages/x.md": "---\n%YAML 1.2\ntitle: A\n---\nA\n"}, None), "depth": (front("k: " + "[" * 5000), None),
        "depth of mappings": (front("k: " + "{a: " * 2000), None), "depth of lists": (front("k:\n" + "".join(" " * i + "-\n" for i in range(200))), None),
        "many keys": (front("\n".join(f"k{i}: v" for i in range(2000))), None), "one key twice": (front("title: B"), "duplicate-key"),
        "a key of 16,000 letters": (front("k" * 15_900 + ": v"), None), "a value of 16,000 letters": (front("summary: " + "v" * 15_900), None),
        "a huge number": (front("updated: 99999999999999999999999999999999"), None), "a sexagesimal": (front("k: 9223372036854775807:59"), None),
        "an exponent": (front("k: 1e999999999"), None), "a year of 99 digits": (front("updated: " + "9" * 99 + "-01-01"), None),
        "a float of 9,000 digits": (front("k: 0." + "1" * 9000), None), "128 KiB": (body("a " * 70_000), "file-too-large"),
        "a megabyte": (body("a" * 1_000_000), "file-too-large"), "one word of 64 KiB": (body("a" * 65_000), None),
        "a compound": (body("sprogcafe" * 5_000), None), "words of 400 letters": (body(("a" * 400 + " ") * 150), None),
        "Arabic without spaces": (body("\u0627" * 30_000), None), "accents on one letter": (body("a" + "\u0301" * 30_000), None),
        "emphasis": (body("*a **a " * 8_000), None), "brackets": (body("[" * 60_000), None), "links in links": (body("[a](" * 10_000), None),
        "references": (body("".join(f"[a{i}]: b\n" for i in range(5_000)) + "[a0]" * 4_000), None), "quotations": (body("> " * 10_000), "nested-too-deep"),
        "lists in lists": (body("- " * 10_000), None), "code": (body("`a" * 20_000), None), "ticks of all lengths": (body(
            " ".join("`" * i for i in range(1, 330))), None),
        "entities": (body("&a" * 30_000), None), "backslashes": (body("\\" * 60_000), None), "autolinks": (body("<a:" * 20_000), None),
        "html": (body("<!--" * 15_000), None), "blank lines": (body("\n" * 60_000), None), "digits": (body("1" * 60_000), None),
        "digits with spaces": (body("1 " * 30_000), None), "at-signs": (body("@" * 60_000), None), "letters and at-signs": (body("a@" * 30_000), None),
        "names in a row": (body("Zahra " * 10_000), None), "initials": (body("Z " * 30_000), None), "addresses": (body("www." * 15_000), None),
        "colons": (body("http:" * 12_000), None), "zero-width": (body("\u200b" * 20_000), None), "isolates": (body("\u2066" * 15_000), None),
        "times": ({"content/activities/x.md": "---\ntitle: A\nsummary: A\norganizers: [a]\ntopics: [t]\nwhen: ['" + "tirsdag og " * 1200 + "']\n---\n"}, None),
        "a count of 99 digits": ({"content/activities/x.md":
                                  "---\ntitle: A\nsummary: A\norganizers: [a]\ntopics: [t]\nwhen: ['hver " + "9" * 99 + ". tirsdag kl. 17-19']\n---\n"}, None),
        "dates to the year 9999": ({"content/activities/x.md":
                                    "---\ntitle: A\nsummary: A\norganizers: [a]\ntopics: [t]\nwhen: ['hver dag kl. 17-19 fra 0001-01-01 til 9999-12-31']\n---\n"}, None),
        "a price of 99 digits": ({"content/activities/x.md":
                                  "---\ntitle: A\nsummary: A\norganizers: [a]\ntopics: [t]\nprice: '" + "9" * 99 + " kr'\nwhen: [tirsdag kl. 17-19]\n---\n"}, None),
        "ages of 99 digits": ({"content/activities/x.md":
                               "---\ntitle: A\nsummary: A\norganizers: [a]\ntopics: [t]\nages: '" + "9" * 99 + "'\nwhen: [tirsdag kl. 17-19]\n---\n"}, None),
        "a point beyond the map": ({"content/places/x.md": "---\nname: A\nlocation: {latitude: 1e308, longitude: -1e308}\n---\n"}, None),
        "a postcode of 99 digits": ({"content/places/x.md": "---\nname: A\naddress: {street: A, postcode: " + "9" * 99 + ", city: A}\n---\n"}, None),
        "a circle of parents": ({f"content/associations/p{i}.md": f"---\nname: P{i}\nsummary: P\nparent: p{(i + 1) % 300}\n---\n" for i in range(300)},
                                "circular-reference"),
        "itself as its parent": ({"content/associations/b.md": "---\nname: B\nsummary: B\nparent: b\n---\n"}, "circular-reference"),
    }
    for name, (laid, code) in files.items():
        yield Attack(TIME, name, laid, code)


def forms():
    breaks = [
        ('summary: "A\\nBcc: x@a.example"', "invalid-value"), ("summary: |\n  A\n  B", "invalid-value"), ('summary: "A\\rB"', None),
        ('summary: "A\\x85B"', None), ('summary: "A\\u2028B"', None), ('summary: "A\\0B"', None), ('summary: "A\\x1b[31mB"', None),
        ('summary: "A\\u202eB"', None), ('summary: "A\\x0bB"', None), ('menu: "A\\nB"', "invalid-value"),
    ]
    for field, code in breaks:
        yield Attack(FORMS, field, page(field), code)
    yield Attack(FORMS, "a line break in a title", page(title='"A\\nBcc: x@a.example"'), "invalid-value")
    for field in ('email: "a@a.example\\nBcc: x@a.example"', 'email: "a@a.example?bcc=x@a.example"', 'email: "a@a.example,x@a.example"',
                  'email: "a@a.example%0ABcc:x"', 'email: "<script>@a.example"', 'phone: "12345678\\n\\nX"', 'email: "a@bro\u0435n.example"',
                  'website: "https://a.example/\\nX: y"', 'website: "javascript:alert(1)"', 'website: "https://a.example\\\\@b.example/"',
                  'website: "https://bro\u0435n.example/"', 'website: "https://\u0430pple.example/"', 'website: "https://a@b.example/"',
                  'website: "//a.example/"', 'website: "https://"', 'website: "ftp://a.example/"', 'website: "https://a.example:99999999/"',
                  'website: "https://xn--/"', 'website: "https://gr\u03b1ph.example/"', 'website: "data:text/html,x"'):
        yield Attack(FORMS, field, {"content/associations/b.md": f"---\nname: B\nsummary: B\n{field}\n---\n"},
                     "invalid-value" if "\\n" in field else "invalid-email" if field.startswith("email") else "invalid-phone" if field.startswith("phone") else "invalid-url")
    for value in ("https://a.example//b/", "http://a.example/", "https://a.example/?x", "https://a.example/#x", "https://a.example/../", "a.example",
                  "https://bro\u0435n.example/", "https://a:b@a.example/", "javascript:alert(1)", "https://a.example/%2e%2e/", "https://a.example/\\b/"):
        yield Attack(FORMS, f"base_url {value}", {
            "content/site.yml": SOUND["content/site.yml"].replace("https://a.example/", value)}, None if value == "http://a.example/" else "invalid-url")
    for link in ("javascript:alert(1)", "JAVASCRIPT:alert(1)", "java&#10;script:alert(1)", "vbscript:x", "data:text/html,x", "blob:x", "file:///etc/passwd",
                 "intent:x", "view-source:x", "ms-word:x", "filesystem:x", "//a.example/", "\\\\a.example", "/\\a.example", "https://bro\u0435n.example/",
                 "https://a.example@b.example/", "mailto:a@a.example?bcc=x@a.example", "mailto:a@a.example%0ABcc:x@a.example", "&#106;avascript:x",
                 "javascript&colon;x", "https://a.example\\@b.example", "mailto:a@a.example,b@a.example", "tel:javascript", "sms:12345678"):
        yield Attack(FORMS, f"a link to {link}", page(body=f"[her]({link})"), None)
    for markup in ("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b>", "<!-- x -->", "<?x?>", "<![CDATA[x]]>", "<a\nhref=x>",
                   "a <b>b</b>", "<details>", "</p>", "<x-y>"):
        yield Attack(FORMS, f"{markup} in a body", page(body=markup), "raw-html")
    for name, text, code in (
            ("a lone end", "---\ntitle: A\n...\n---\n\nA\n", "unsupported-yaml"), ("no end", "---\ntitle: A\n", None), ("no beginning", "title: A\n---\n", None),
            ("UTF-16", "---\ntitle: A\n---\n".encode("utf-16"), "not-utf8"), ("Latin-1", "---\ntitle: \xe5\n---\n".encode("latin-1"), "not-utf8"),
            ("half a letter", b"---\ntitle: \xc3\n---\n", "not-utf8"), ("an overlong slash", b"---\ntitle: \xc0\xaf\n---\n", "not-utf8"),
            ("a surrogate", b"---\ntitle: \xed\xa0\x80\n---\n", "not-utf8"), ("a NUL", b"---\ntitle: A\0B\n---\n\nA\n", "control-character"),
            ("an override", "---\ntitle: A\n---\n\nA \u202eB\n", "control-character"), ("a lone isolate", "---\ntitle: A\n---\n\nA \u2066B\n", "control-character"),
            ("only carriage returns", "---\rtitle: A\r---\r\rA\r", None), ("a mark of order", "\ufeff---\ntitle: A\n---\n\nA\n", None),
            ("a failed merge", "---\ntitle: A\n<<<<<<< HEAD\n---\n\nA\n", None), ("nothing", "", None), ("only NULs", b"\0" * 999, None)):
        yield Attack(FORMS, f"a page with {name}", {"content/pages/x.md": text}, code)
    for more in ("theme: ../../etc", "logo: ../../etc/passwd", "languages: [../da]", "languages: [da, 'en/../x']", "title: B", "repository: 'javascript:alert(1)'",
                 "checks: {personal-number: off}", "checks: {private-data-in-text: off}", "checks: {raw-html: off}", "sections: {pages: '../x'}",
                 "redirects: {'/x': 'https://b.example/'}", "contact: {email: \"a@a.example\\nBcc: b@a.example\"}", "time_zone: ../../etc/passwd"):
        yield Attack(FORMS, f"settings with {more}", settings(more), None)
    for allow in ("personal-number", "private-data-in-text", "person-in-text", "raw-html", "unsafe-link"):
        yield Attack(FORMS, f"an entry that allows {allow}", page(f"allow: [{allow}]", "010190-1234"), "personal-number")
    for alias in ("om", "../x", "/x", "x/y", "index", "A", "x\\ny", "con", "http://a.example/"):
        yield Attack(FORMS, f"the alias {alias}", page(f'aliases: ["{alias}"]'), None)


def links():
    for link, target in (("content/pages/x.md", "/etc/passwd"), ("content/pages", "/etc"), ("content/media/a.svg", "/etc/passwd"),
                         ("content/media", "/etc"), ("content/pages/x.md", "om.md"), ("content/pages/x.md", "x.md"), ("content/x", ".."),
                         ("content/media/x", "."), ("content/vocabulary/audiences.yml", "/etc/passwd"), ("content/languages/da.yml", "/etc/passwd"),
                         ("content/pages/x.md", "nowhere"), ("content/pages/x.md", "/dev/zero"), ("content/media/a.svg", "/proc/self/environ")):
        yield Attack(NAMES, f"{link} leads to {target}", {}, "forbidden-link", links={link: target})


def folders():
    """A private folder beside the public one: what was taken back there must not come back from here."""
    secret = "---\nname: Hemmelig\nsummary: H\n---\n"
    base = {"content/associations/b.md": secret}
    for name, more in (("associations/b.md", secret), ("associations/b.en.md", "---\nname: H\ntranslation: {method: human}\n---\n"),
                       ("contacts/leder.md", "---\nkind: function\nname: Zahra Qorvani\nrole: V\nphone: '99 00 00 05'\n---\n"),
                       ("media/a.svg", DRAWING.format("<text>H</text>"))):
        own = SOUND.get("content/" + name, more)
        files = (base if ".en." in name else {}) | {
            "content/" + name: more, "private/" + name: own, "content/pages/x.md": "---\ntitle: A\n---\n\nA\n"}
        for order in (("content", "private"), ("private", "content")):
            laid = files if order[0] == "content" else {
                **files, **{path.replace("content/", "private/"): text for path, text in SOUND.items()}, "private/" + name: own}
            yield Attack(ELSE, f"{name} in {' and '.join(order)}", laid, "duplicate-id", folders=order)
    for name in ("associations/B.md", "media/A.svg"):
        low = name.split("/")[0] + "/" + name.split("/")[1].lower()
        text = DRAWING.format("") if name.endswith("svg") else secret
        yield Attack(ELSE, f"{name} beside {low}", {"content/" + low: text, "private/" + name: text}, None, folders=("content", "private"))
    for name, text in (("site.yml", "title: Stjaalet\nbase_url: https://b.example/\n"), ("vocabulary/topics.yml", "t: Stjaalet\n"),
                       ("languages/da.yml", "site.skip: Stjaalet\n")):
        yield Attack(ELSE, f"{name} in the second folder", {"private/" + name: text}, None, folders=("content", "private"))
