"""The search index of a built site, read from its files as Documentation/SearchIndex.md describes them."""
import gzip
import json
import string
from dataclasses import dataclass

DIGITS = {sign: value for value, sign in enumerate(string.ascii_uppercase + string.ascii_lowercase + string.digits + "-_")}


@dataclass
class Record:
    """An entry that can be found, with its codes of every facet."""

    key: str
    url: str
    title: str
    facets: dict


class BuiltIndex:
    def __init__(self, site, language="da"):
        self.folder = site / "search" / language
        name = json.loads((self.folder / "latest.json").read_text("utf-8"))["core"]
        self.core_file = self.folder / name
        self.core_url = f"/search/{language}/{name}"
        self.core = json.loads(self.core_file.read_text("utf-8"))
        self.facet_file = self.folder / f"facets.{self.core['facets']}.json"
        self.files = [file for file in self.folder.rglob("*.json") if file.name != "latest.json"]

    def records(self):
        """In the order of their numbers."""
        cards = [card for file in self.numbered("c") for card in cards_of(json.loads(file.read_text("utf-8")))]
        facets = [{} for _ in cards]
        for facet in json.loads(self.facet_file.read_text("utf-8"))["facets"]:
            for record, codes in zip(facets, codes_of(facet)):
                record[facet["name"]] = codes
        return [Record(f"{card['kind']}/{card['id']}", card["url"], card["title"], codes)
                for card, codes in zip(cards, facets)]

    def numbered(self, folder):
        """The files of a folder in the order of their numbers."""
        return sorted((self.folder / folder).glob("*.json"), key=lambda file: int(file.name.split(".")[0]))

    @property
    def size(self):
        """The bytes of all files, as they are and compressed."""
        return sum(file.stat().st_size for file in self.files), sum(map(compressed_size, self.files))

    @property
    def largest_shard(self):
        return max(map(compressed_size, self.numbered("t")))


def cards_of(file):
    """Cards one by one, of a file that has the values of all of them for each member."""
    return [dict(zip(file, values)) for values in zip(*file.values())]


def codes_of(facet):
    """What each record has of a facet."""
    numbers = numbers_of(facet["runs"])
    codes = []
    for number in numbers:
        # A 0 says that as many more as the number after it says, and one, have what the one before them has.
        codes += [codes[-1]] * (next(numbers) + 1) if number == 0 else [facet["sets"][number - 1]]
    return [[facet["values"][value] for value in values] for values in codes]


def numbers_of(text):
    """The numbers in a text, of which those below 56 are a digit."""
    value, place = 0, 1
    for sign in text:
        value += DIGITS[sign] * place
        place *= 8
        if DIGITS[sign] < 56:
            yield value
            value, place = 0, 1


def compressed_size(file):
    """The bytes that a host with gzip sends for a file."""
    return len(gzip.compress(file.read_bytes(), 9, mtime=0))
