"""Harmless texts that look like something that is refused: no problem may be reported."""
from attacks.small_site import DRAWING, jpeg, page, pdf, png

BODIES = [
    # Numbers that are nobody's.
    "99 00 00 06", "Ring 70 10 10 10 eller 33 12 34 56", "990000051", "9900000", "Konto 1234 56789012", "EAN 5790000123456", "CVR 12345678",
    "Den 21.11.2026 kl. 19.00-21.00", "2026-11-21 1900", "21.11.2026 2400 København", "kl. 10:10-12:34", "10, 20, 30, 40, 50", "1.000.000,50 kr.",
    "9900 Frederikshavn", "Uge 1, 2, 3, 4, 5, 6, 7, 8, 9, 10", "ISBN 978-87-1234-567-8", "310690-12345", "320190-1234", "011390-1234", "000000-0000",
    "1, 2, 3, 4, 5, 6, 7, 8", "01:01, 02:02, 03:03", "3.14159265358979", "123e4567-e89b-12d3-a456-426614174000", "2026-2027, 2027-2028",
    "0-3, 4-6, 7-12 og 13-17 år", "https://a.example/2026/11/21/1234", "10 % af 200, 30 % af 400", "8-10, 12-14, 16-18", "16:9 og 4:3, 1920x1080",
    "Linje 12, 34, 56 og 78", "Kapitel 1; 2; 3; 4; 5", "a=1, b=2, c=3", "+1 +2 +3 +4 +5 +6 +7 +8", "1|2|3|4", "sæson 24/25, 25/26, 26/27",
    # Addresses of others.
    "am.ha@example.com", "ham.ha@example.org", "am.ha2@example.org", "kontakt@example.org", "ha@example.org", "am.ha@example.org.dk",
    "Vi er på plads at 10", "Kom og vær med at spille", "@example", "am ha og example", "kl. 10 @ kulturhuset", "Find os at example.org",
    # Words that are names of others, or of nobody.
    "Zahra synger", "En Qorvani-opskrift", "Zahras have", "Ali Berg", "Zahra Hansen", "zahra er et navn", "Sahra Korvani", "Zahra. Hun bor her.",
    "Zahra kommer fra Iran og taler persisk. Qorvani er en by", "S å d a n  s k r i v e r  m a n", "A B C D E F G", "ZaQo", "Qor vani",
    # Plain Markdown and plain links.
    "[her](https://a.example/)", "[skriv](mailto:a@a.example)", "[ring](tel:+4512345678)", "[om](om.md)", "a < b og c > d", "5 < 6", "AT&T", "`kode`",
    "https://møller.example/", "https://ελλάδα.example/", "[x](https://пример.example/)", "Ring til kontoret på 20 12 34 56", "2 * 3 * 4", "\u0645\u0631\u062d\u0628\u0627",
]
FIELDS = ["summary: 'Kl. 19 - 21: te, kaffe & snak'", "aliases: [gammel-side]"]
DRAWINGS = [
    "<title>Broen</title>", "<g transform='translate(1 2)'/>", "<path d='M01 01 90 1234'/>", "<style>g{fill:red}</style>", "<use href='#a'/>",
    "<a id='a'/>", "<text>A &amp; B</text>", "<!-- lavet i Inkscape 1.3 -->", "<g id='on'/>", "<linearGradient id='g'/><g fill='url(#g)'/>",
    "<g data-name='99 00 00 06'/>",
]
THEMES = [
    "<a href='https://a.example/'>A</a>", "<p class='on'>A</p>", "<p data-on='x'>A</p>", "<meta name='x' content='https://a.example/'>",
    "<p title='style=x'>A</p>", "<!-- <p style='x'> -->", "<p>javascript: er et sprog</p>", "<a href='mailto:a@a.example'>A</a>", "<p>010</p>",
]
CONTACTS = [
    "kind: function\nname: Vagttelefonen\nrole: Vagt\nphone: '20 12 34 56'", "kind: function\nname: Borgerservice\nrole: V\nemail: b@gmail.com",
    "kind: function\nname: Røde Kors Aalborg\nrole: V\nphone: '20 12 34 56'", "kind: function\nname: Ali Berg\nrole: V\nphone: '98 12 34 56'",
]


def neighbours():
    """Name, files, and which of the sound site's files they need."""
    for text in BODIES:
        yield f"{text!r} in a body", page(body=f"Se {text} her")
    for field in FIELDS:
        yield field, page(field)
    for inside in DRAWINGS:
        yield f"drawing with {inside}", {"content/media/a.svg": DRAWING.format(inside)}
    for markup in THEMES:
        yield f"theme with {markup}", {"theme/templates/page.mustache": "<main>" + markup + "</main>"}
    for fields in CONTACTS:
        yield f"contact with {fields!r}", {"content/contacts/f.md": f"---\n{fields}\n---\n"}
    for name in ("broen.svg", "æøå.svg", "a b.svg", "2026-11-21.svg", "console.svg", "konto.svg", "x/y/z.svg", "a.b.svg", "auxiliary.svg"):
        yield f"media called {name}", {"content/media/" + name: DRAWING.format("")}
    yield "a photo", {"content/media/a.jpg": jpeg((0xFE, b"LEAD Technologies Inc. V1.01"))}
    yield "a picture", {"content/media/a.png": png(("tEXt", b"Software\0GIMP 2.10"))}
    yield "a document", {"content/media/a.pdf": pdf("/Type/Catalog/OpenAction[3 0 R/Fit]/Title(Program)")}
    yield "a compressed document", {"content/media/a.pdf": pdf("", "BT /F1 12 Tf 99 0 0 5 Td (Velkommen) Tj ET")}
