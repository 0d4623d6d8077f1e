#!/usr/bin/env python3
"""Writes a made-up town with a given number of entries, and a Hugo project that builds a site from the same files.

FOLDER/content holds the entries as Brobygger reads them, FOLDER/hugo the project with a link to them. The same
arguments always give the same bytes.
"""
import argparse
import datetime
import json
import pathlib
import random
import shutil
import struct
import zlib

from rich_words import RichWords

# How many of a hundred entries are of each kind; the others are activities.
SHARES = {"associations": 12, "contacts": 10, "news": 10, "places": 3}

TOPICS = {
    "sprog": ("Sprog", "Language"), "familie": ("Familie", "Family"), "job": ("Arbejde", "Work"),
    "krop": ("Bevægelse", "Exercise"), "mad": ("Fællesspisning", "Shared meals"), "raad": ("Rådgivning", "Advice"),
    "musik": ("Musik og dans", "Music and dance"), "haand": ("Håndværk", "Crafts"), "natur": ("Natur", "Nature"),
    "skole": ("Lektiehjælp", "Homework help"), "it": ("Digital hjælp", "Digital help"),
    "valg": ("Medborgerskab", "Citizenship"),
}
AUDIENCES = {
    "alle": ("Alle", "Everyone"), "boern": ("Børn", "Children"), "unge": ("Unge", "Young people"),
    "kvinder": ("Kvinder", "Women"), "maend": ("Mænd", "Men"), "aeldre": ("Ældre", "Older people"),
    "nye": ("Nye i byen", "New in town"), "foraeldre": ("Forældre", "Parents"),
}
DISTRICTS = {f"kvarter-{number}": (f"Kvarter {number}", f"Quarter {number}") for number in range(1, 16)}
SPOKEN = ["en", "ar", "uk", "fa", "ti", "so", "tr", "pl", "ku", "ro"]

DOINGS = ["Sprogcafé", "Lektiecafé", "Syværksted", "Fodbold", "Kor", "Havedag", "Fællesspisning", "Cykelskole",
          "Babycafé", "Svømning", "Skakaften", "Samtalesalon", "Strikkeklub", "Vandretur", "Åben rådgivning"]
GROUPS = ["Venskabsforeningen", "Naboerne", "Kulturhuset", "Idrætsklubben", "Kvindegruppen", "Fædrenetværket",
          "Frivilligkorpset", "Madklubben", "Haveforeningen", "Modersmålsskolen"]
NEWS = ["Nyt hold", "Nye tider", "Vi søger frivillige", "Tak for i år", "Referat af mødet", "Sommerfest"]
WEEKDAYS = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
STARTS = ["Du kan", "Her kan I", "Alle må gerne", "Hver uge skal vi", "De frivillige vil", "Børnene kan"]
MIDDLES = ["drikke kaffe", "tale dansk i små grupper", "lære hinanden at kende", "lave mad fra mange lande",
           "få hjælp til breve og digital post", "øve udtale", "reparere en cykel", "lege og læse højt",
           "gå en tur langs fjorden", "spille og synge", "forberede prøven", "plante grøntsager"]
ENDS = ["i store sal", "ved det lange bord", "sammen med en frivillig", "uden at det koster noget",
        "også selv om du er ny i byen", "mens børnene bliver passet", "i roligt tempo", "så længe du har lyst"]


class Town:
    """Everything that is made up, from one source of chance."""

    def __init__(self, count, languages, seed):
        self.chance = random.Random(seed)
        self.languages = languages
        self.counts = {kind: max(1, count * share // 100) for kind, share in SHARES.items()}
        self.counts["activities"] = max(1, count - sum(self.counts.values()))

    def entries(self):
        """Kind, id, fields and text of every entry."""
        for kind, make in [("places", self.place), ("contacts", self.contact), ("associations", self.association),
                           ("activities", self.activity), ("news", self.item)]:
            for number in range(self.counts[kind]):
                yield kind, f"{kind}-{number}", *make(number)
        yield "council", "raadet", {"name": "Integrationsrådet", "summary": self.sentence()}, self.text(2)
        yield "pages", "om", {"title": "Om siden", "summary": self.sentence()}, self.text(2)

    def place(self, number):
        return {
            "name": self.title("Hus", number), "summary": self.sentence(), "street": f"Fjordvej {number + 1}",
            "postcode": "9995", "city": "Prøveby", "district": self.one(DISTRICTS),
            "accessibility": self.some(["wheelchair", "lift", "toilet", "parking"], 2), "verified": self.recent(),
        }, self.text(1)

    def contact(self, number):
        return {
            "kind": "function", "name": self.title("Vagten", number), "role": "Svarer på alt om at komme i gang",
            "summary": self.sentence(), "phone": f"+45 7{self.chance.randrange(10**6, 10**7)}",
            "email": f"vagt{number}@example.org", "languages": ["da", *self.some(SPOKEN, 1)],
            "verified": self.recent(),
        }, self.text(1)

    def association(self, number):
        return {
            "name": self.title(self.one(GROUPS), number), "summary": self.sentence(),
            "type": self.one(["association", "social", "culture", "sports"]), "purpose": self.sentence(),
            "topics": self.some(TOPICS, 2), "audiences": self.some(AUDIENCES, 2),
            "languages": ["da", *self.some(SPOKEN, 1)], "places": [self.any("places")],
            "contacts": [self.any("contacts")], "website": f"https://example.org/gruppe/{number}",
            "founded": self.chance.randint(1950, 2025), "verified": self.recent(),
        }, self.text(3)

    def activity(self, number):
        return {
            "title": self.title(self.one(DOINGS), number), "summary": self.sentence(),
            "organizers": [self.any("associations")], "topics": self.some(TOPICS, 2),
            "audiences": self.some(AUDIENCES, 1), "languages": ["da", *self.some(SPOKEN, 2)],
            "place": self.any("places"), "when": [self.time() for _ in range(self.chance.choice([1, 1, 1, 2]))],
            "price": self.one(["free", "free", "50 kr", {"amount": 100, "per": "month"}]),
            "signup": self.one(["none", "phone", "at-the-door"]), "contacts": [self.any("contacts")],
            "verified": self.recent(),
        }, self.text(3)

    def item(self, number):
        return {
            "title": self.title(self.one(NEWS), number), "summary": self.sentence(), "kind": self.one(["news", "call"]),
            "date": datetime.date(2023, 1, 2) + datetime.timedelta(days=number % 900),
            "topics": self.some(TOPICS, 1), "about": ["associations/" + self.any("associations")],
        }, self.text(3)

    def title(self, word, number):
        return f"{word} {number}"

    def time(self):
        day, start = self.one(WEEKDAYS), self.chance.randint(9, 19)
        return self.one([
            f"{day} kl. {start}-{start + 2}", f"{day} i ulige uger kl. {start}.30-{start + 2}.00",
            f"første {day} i måneden kl. {start}-{start + 1}",
            {"weekly": day, "from": f"{start}:00", "to": f"{start + 2}:00", "starts": datetime.date(2026, 8, 10),
             "ends": datetime.date(2027, 6, 20)},
        ])

    def text(self, paragraphs):
        parts = [f"{self.words(4)} **{self.sentence()}.** Læs mere hos [byen](https://example.org/by)."]
        if paragraphs > 1:
            parts += ["## Sådan foregår det", "\n".join(f"- {self.sentence()}" for _ in range(3))]
        return "\n\n".join(parts + [self.words(3) for _ in range(paragraphs - 1)]) + "\n"

    def words(self, sentences):
        return " ".join(f"{self.sentence()}." for _ in range(sentences))

    def sentence(self):
        return f"{self.one(STARTS)} {self.one(MIDDLES)} {self.one(ENDS)}"

    def recent(self):
        return datetime.date(2026, 9, 1) + datetime.timedelta(days=self.chance.randrange(80))

    def any(self, kind):
        return f"{kind}-{self.chance.randrange(self.counts[kind])}"

    def one(self, choices):
        return self.chance.choice(list(choices))

    def some(self, choices, count):
        return self.chance.sample(list(choices), count)


class PicturedTown(Town):
    """A town of which every second activity, association and news item has a picture of its own."""

    def entries(self):
        for number, (kind, name, fields, text) in enumerate(super().entries()):
            if kind in ("activities", "associations", "news") and number % 2 == 0:
                fields["image"] = {"file": f"{name}.png", "alt": self.sentence()}
            yield kind, name, fields, text

    def picture(self):
        """A PNG picture of 320 × 240 points in eight colours: some 10 to 20 kilobytes."""
        width, height = 320, 240
        colours = [bytes(self.chance.randrange(256) for _ in range(3)) for _ in range(8)]
        rows = b"".join(
            b"\0" + b"".join(self.chance.choice(colours) * 4 for _ in range(width // 4)) for _ in range(height))

        def chunk(name, content):
            return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

        header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
        return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows))
                + chunk(b"IEND", b""))


class RichTown(Town):
    """A town whose texts are as long as real ones, of as many words: for measuring a search."""

    def __init__(self, count, languages, seed):
        super().__init__(count, languages, seed)
        self.vocabulary = RichWords(self.chance)

    def title(self, word, number):
        first, *others = self.vocabulary.titled(self.one([2, 3, 3]))
        return " ".join([first.capitalize(), self.one(["for", "med", "og", "i"]), *others])

    def sentence(self):
        return " ".join(self.vocabulary.text(9)).capitalize()

    def text(self, paragraphs):
        """117 words in sentences and one list, whatever the kind."""
        points = "\n".join(f"- {self.sentence()}" for _ in range(3))
        return f"{self.words(5)}\n\n## {self.sentence()}\n\n{points}\n\n{self.words(4)}\n"


def yaml(value):
    """A value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {yaml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(yaml, value)) + "]"
    if isinstance(value, str) and not value.replace("-", "").replace("/", "").isalnum():
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def document(fields, text):
    return "---\n" + "".join(f"{key}: {yaml(value)}\n" for key, value in fields.items()) + f"---\n\n{text}"


def translation(fields, text, language):
    """What a translation of an entry holds: its texts, and who made it."""
    texts = {key: f"{fields[key]} ({language})" for key in ("title", "name", "role") if key in fields}
    return document({**texts, "summary": fields["summary"], "translation": {"method": "human"}}, text)


def write_content(folder, town):
    for kind in [*SHARES, "activities", "council", "pages", "vocabulary"]:
        (folder / kind).mkdir(parents=True)
    site = {"title": "Prøveby", "base_url": "https://example.org/", "languages": town.languages,
            "time_zone": "Europe/Copenhagen"}
    (folder / "site.yml").write_text("".join(f"{key}: {yaml(value)}\n" for key, value in site.items()), "utf-8")
    for name, terms in {"topics": TOPICS, "audiences": AUDIENCES, "districts": DISTRICTS}.items():
        lines = [f"{code}: {yaml(dict(zip(('da', 'en'), labels)))}\n" for code, labels in terms.items()]
        (folder / "vocabulary" / f"{name}.yml").write_text("".join(lines), "utf-8")
    for kind, name, fields, text in town.entries():
        (folder / kind / f"{name}.md").write_text(document(fields, text), "utf-8")
        if "image" in fields:
            (folder / "media").mkdir(exist_ok=True)
            (folder / "media" / fields["image"]["file"]).write_bytes(town.picture())
        for language in town.languages[1:]:
            (folder / kind / f"{name}.{language}.md").write_text(translation(fields, text, language), "utf-8")


def write_hugo(folder, languages):
    shutil.copytree(pathlib.Path(__file__).parent / "hugo-project", folder)
    (folder / "content").symlink_to("../content")
    (folder / "static").mkdir()
    (folder / "static/media").symlink_to("../../content/media")
    with open(folder / "hugo.toml", "a", encoding="utf-8") as file:
        for weight, language in enumerate(languages, 1):
            file.write(f"\n[languages.{language}]\nweight = {weight}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("entries", type=int)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--languages", default="da", help="da, or da and others: da,en")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pictures", action="store_true", help="with a picture for every second entry")
    parser.add_argument("--rich", action="store_true", help="with texts of 6,000 words, as a search needs them")
    options = parser.parse_args()
    languages = options.languages.split(",")
    town = RichTown if options.rich else PicturedTown if options.pictures else Town
    write_content(options.folder / "content", town(options.entries, languages, options.seed))
    write_hugo(options.folder / "hugo", languages)


if __name__ == "__main__":
    main()
