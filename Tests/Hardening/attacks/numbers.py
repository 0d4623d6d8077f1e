"""Personal numbers in all spellings; where they may stand is tried in people.everywhere."""
from attacks.small_site import DRAWING, Attack, page

NUMBERS = [
    "010190-1234", "0101901234", "010190 1234", "010190  1234", "010190 - 1234", "010190–1234", "010190—1234", "010190\u2011" "1234",
    "010190\u22121234", "010190_1234", "01 01 90-1234", "01 01 90 1234", "01.01.90-1234", "01.01.90 1234", "01-01-90-1234", "01-01-90 1234",
    "01/01/90-1234", "01/01/90 1234", "010190.1234", "010190/1234", "010190(1234)", "(010190)1234", "(010190) 1234", "[010190]-1234",
    "01011990-1234", "010119901234", "01-01-1990-1234", "01.01.1990-1234", "01 01 1990 1234", "610190-1234", "61019012 34".replace(" ", ""),
    "010190,1234", "010190:1234", "010190;1234", "010190'1234", "010190|1234", "010190+1234", "010190=1234", "010190·1234", "010190•1234",
    "010190…1234", "010190~1234", "01,01,90-1234", "01:01:90-1234", "٠١٠١٩٠-١٢٣٤", "۰۱۰۱۹۰-۱۲۳۴", "०१०१९०-१२३४", "０１０１９０－１２３４",
    "𝟎𝟏𝟎𝟏𝟗𝟎-𝟏𝟐𝟑𝟒", "⓪①⓪①⑨⓪-①②③④", "⁰¹⁰¹⁹⁰-¹²³⁴", "0️⃣1️⃣0️⃣1️⃣9️⃣0️⃣1️⃣2️⃣3️⃣4️⃣",
    "010190&#45;1234", "010190&ndash;1234", "010190&nbsp;1234", "01&#48;190-1234", "**010190**-1234", "010190-**1234**", "0*10190*-1234",
    "`010190-1234`", "`010190`-`1234`", "~~010190~~-1234", "010190-\n1234", "010190\n1234", "010190\\\n1234", "010190\\-1234",
    "0 1 0 1 9 0 1 2 3 4", "0-1-0-1-9-0-1-2-3-4", "010190\u200b1234", "010190\u00ad-1234", "010190\u2060-1234", "01\u034f0190-1234",
    "\u2066010190-1234\u2069", "010190\u00a0-\u00a01234", "010190\u202f1234", "010190\u30001234", "010190\u28001234",
    "[010190](https://a.example/)-1234", "[x](https://a.example/010190-1234)", "[x](https://a.example/?c=0101901234)",
    "[x](https://a.example/010190%2D1234)", "[x](https://a.example/%30%31%30190-1234)", "[x](tel:0101901234)",
    "[x](https://a.example/ '010190-1234')", "[x](mailto:a@a.example?subject=010190-1234)", "![010190-1234](../media/b.svg)",
    "CPR:010190-1234", "cpr.nr.010190-1234", "x010190-1234", "010190-1234x", "#010190-1234", "(010190-1234)", "010190-1234.", "010190-1234-",
    "290200-1234", "290204-1234", "311299-9999", "711299-0000", "010100-0000",
]
FIELDS = [
    'summary: "01\\u200B0190\\u20131234"', "summary: >-\n  010190-\n  1234", "summary: |-\n  010190-1234", '"010190-1234": x',
    "summary: 0101901234", "summary: '0101901234'", "summary: 010190_1234", 'summary: "\\x3010190-1234"', "# 010190-1234",
    "aliases: [x010190-1234]", "image: {file: b.svg, alt: '010190-1234'}", "ukendt: {a: [{b: 010190-1234}]}", "summary: !!str 010190-1234",
    "summary: &a 010190-1234", "summary: 1e9 010190-1234",
]


def attacks():
    point = "6 personal numbers"
    drawing = {"content/media/b.svg": DRAWING.format("")}
    for text in NUMBERS:
        yield Attack(point, f"{text!r} in a body", page(body="Se " + text + " her") | drawing, "personal-number")
    for field in FIELDS:
        yield Attack(point, field, page(field) | drawing, "personal-number")
    for name in ("pages/010190-1234.md", "pages/0101901234.md", "media/010190-1234.svg", "media/010190-1234/a.svg", "media/01.01.90-1234.svg",
                 "pages/010190-1234.en.md", "news/x010190-1234.md", "vocabulary/010190-1234.yml", "languages/010190-1234.yml",
                 "010190-1234/x.md", "media/010190 1234.svg", "media/٠١٠١٩٠-١٢٣٤.svg", "readme-010190-1234.txt"):
        text = DRAWING.format("") if name.endswith("svg") else "---\ntitle: A\n---\n\nA\n"
        yield Attack(point, f"a file called {name}", {"content/" + name: text}, "personal-number")
    for name, text in (("README.md", "010190-1234"), ("site.yml", None), ("languages/da.yml", "# 010190-1234\n"),
                       ("vocabulary/topics.yml", "t: T\n# 010190-1234\n"), ("vocabulary/synonyms.yml", "- [t, u] # 010190-1234\n")):
        if text:
            yield Attack(point, f"in {name}", {"content/" + name: text}, "personal-number")
    for encoding in ("utf-16", "utf-16-le", "utf-32", "latin-1"):
        text = "---\ntitle: A\n---\n\nå 010190-1234\n".encode(encoding)
        yield Attack(point, f"in {encoding}", {"content/pages/x.md": text}, "not-utf8")
