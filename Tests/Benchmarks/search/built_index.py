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
        cards = [card for file in self.numbered("c") for card in json.loads(file.read_text("utf-8"))]
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


def codes_of(facet):
    """What each record has of a facet."""
    width, column = facet["width"], facet["column"]
    for at in range(0, len(column), width):
        number = 0
        for sign in column[at:at + width]:
            number = number * 64 + DIGITS[sign]
        yield [facet["values"][value] for value in facet["sets"][number]]


def compressed_size(file):
    """The bytes that a host with gzip sends for a file."""
    return len(gzip.compress(file.read_bytes(), 9, mtime=0))
