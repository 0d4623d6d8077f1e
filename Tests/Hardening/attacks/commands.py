"""Arguments of `new`, `rename`, `translate` and others that hold a personal number, a command for the terminal, or a way out."""

NUMBERS = ["010190-1234", "0101901234", "01.01.90-1234", "x-010190-1234", "010190 1234", "٠١٠١٩٠-١٢٣٤", "01011990-1234", "0 1 0 1 9 0 1 2 3 4"]
IDS = [
    "../x", "/etc/passwd", "a/b", "a\\b", ".", "..", "", " ", "a b", "A", "\u00e5", "a\u030a", "a.", ".a", "-a", "a-", "a--b", "con", "nul", "com1",
    "index", "a\nb", "a\x1b[31mb", "a\x00b".replace("\0", "\x01"), "a\u202eb", "a\u200bb", "\u0430", "a" * 300, "a.md", "a%2fb", "$(x)", "`x`", "*", "?", "~",
]
TITLES = ["\x1b[31mA", "A\nB: c", "A\u202eB", "A" * 5000, "\x07", "\u200b", "010190-1234", "A\r\nB", "A\x85B", "\ufeff", "'", '"', "---", "#", "%", "!x", "&a",
          "*a", "[", "{", "99 00 00 05", "am.ha@example.org", "Zahra Qorvani", "<script>alert(1)</script>"]
# Odd, but lower-case letters and hyphens, which an id may have.
SOUND_IDS = {"a-", "a--b"}
# What is written must be what `check` takes for sound; these titles are odd, but nobody's and harmless.
SOUND = {"'", '"', "#", "%", "---", "!x", "&a", "*a", "[", "{", "<script>alert(1)</script>", "Zahra Qorvani"}


def attacks():
    """Name and arguments; whether it may do what it is asked to."""
    for number in NUMBERS:
        yield f"new page {number!r}", ["new", "pages", number], False
        yield f"new page with id {number!r}", ["new", "pages", "A", "--id", number], False
        yield f"new person {number!r}", ["new", "contacts", f"Leder {number}"], False
        yield f"rename to {number!r}", ["rename", "pages/om", number], False
        yield f"rename from {number!r}", ["rename", f"pages/{number}", "x"], False
        yield f"translate {number!r}", ["translate", f"pages/{number}", "en"], False
        yield f"translate into {number!r}", ["translate", "pages/om", number], False
        yield f"refs of {number!r}", ["refs", f"pages/{number}"], False
        yield f"a kind called {number!r}", ["new", number, "A"], False
        yield f"check {number!r}", ["check", f"content/pages/{number}.md"], False
        yield f"setting {number!r}", ["setting", number], False
        yield f"explain {number!r}", ["explain", number], False
    for id in IDS:
        is_allowed = None if id in SOUND_IDS else False
        yield f"new id {id!r}", ["new", "pages", "Proeve", f"--id={id}"], is_allowed
        yield f"rename to {id!r}", ["rename", "pages/om", "--", id], is_allowed
        yield f"translate {id!r}", ["translate", f"pages/{id}", "en"], False
    for title in TITLES:
        yield f"new title {title[:20]!r}", ["new", "pages", "--id", "proeve", "--", title], None if title in SOUND else False
    for language in ("../en", "da", "xx", "en/../x", "", "EN", "\x1b[31m", "en\n"):
        yield f"translate into {language!r}", ["translate", "pages/om", language], False
    for output in ("content", ".", "..", "/", "content/pages"):
        yield f"build into {output}", ["build", "--output", output], False
