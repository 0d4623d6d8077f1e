"""Which pages of a site are looked at: of each kind the one with the most on it, in four languages."""
import json

KINDS = ["activities", "associations", "places", "contacts", "news", "council", "pages"]


class Samples:
    """The pages to open, read from the JSON indexes of the built site."""

    languages = {"da": "ltr", "en": "ltr", "ar": "rtl", "fa": "rtl"}
    # One of each direction, for what does not depend on words.
    directions = ["da", "ar"]
    homes = {"da": "/", "en": "/en/", "ar": "/ar/", "fa": "/fa/"}
    searches = {"da": "/soeg/", "en": "/en/search/", "ar": "/ar/search/", "fa": "/fa/search/"}
    privacy = {"da": "/privatliv/", "en": "/en/privacy/", "ar": "/ar/privacy/", "fa": "/fa/privacy/"}
    topics = {"da": "/emner/", "en": "/en/topics/", "ar": "/ar/topics/", "fa": "/fa/topics/"}
    my_lists = {"da": "/min-liste/", "en": "/en/my-list/", "ar": "/ar/my-list/", "fa": "/fa/my-list/"}
    maps = {"da": "/kort/", "en": "/en/map/", "ar": "/ar/map/", "fa": "/fa/map/"}
    calendars = {"da": "/kalender/", "en": "/en/calendar/", "ar": "/ar/calendar/", "fa": "/fa/calendar/"}

    todays = {"da": "/behov/noget-i-dag/", "en": "/en/needs/noget-i-dag/", "ar": "/ar/needs/noget-i-dag/", "fa": "/fa/needs/noget-i-dag/"}

    def __init__(self, site):
        self.site = site
        self.entries = {language: self.largest(language) for language in self.languages}

    def pages(self, language):
        """The addresses to open."""
        entries = self.entries[language]
        addresses = [self.homes[language], self.searches[language], self.topics[language]]
        addresses += [self.privacy[language], self.calendars[language], parent(entries["activities"]["url"]) + "?weekday=TU"]
        addresses += [self.my_lists[language], self.maps[language]]
        addresses += [entry["url"] for entry in entries.values()]
        addresses += [address for address in self.illustrated(language) if address not in addresses]
        addresses += sorted({parent(entry["url"]) for entry in entries.values()} - set(addresses))
        addresses += [self.topics[language] + entries["activities"]["topics"][0] + "/"]
        return addresses + (["/404.html"] if language == "da" else [])

    def question(self, language):
        """A search with a word to look for, and the entry that has to be among its hits."""
        entry = self.entries[language]["activities"]
        word = max(entry["title"].split(), key=lambda word: (not word.isascii(), len(word)))
        return self.searches[language], word, f"activities/{entry['id']}"

    def largest(self, language):
        """The entry with the largest page of each kind, among the translated ones where there are any."""
        danish = {(entry["kind"], entry["id"]): entry["title"] for entry in self.index("da")}
        chosen = {}
        for kind in KINDS:
            entries = [entry for entry in self.index(language) if entry["kind"] == kind]
            translated = [entry for entry in entries if entry["title"] != danish[kind, entry["id"]]]
            chosen[kind] = max(translated or entries, key=self.size)
        return chosen

    def illustrated(self, language):
        """The first page of each kind that shows a picture."""
        chosen = {}
        for entry in self.index(language):
            if entry["kind"] not in chosen and b"<img" in self.file(entry["url"] + "index.html").read_bytes():
                chosen[entry["kind"]] = entry["url"]
        return sorted(chosen.values())

    def index(self, language):
        return json.loads(self.file(self.homes[language] + "index.json").read_text("utf-8"))["entries"]

    def size(self, entry):
        return self.file(entry["url"] + "index.html").stat().st_size

    def file(self, address):
        return self.site / address.lstrip("/")


def parent(address):
    """`/aktiviteter/` for `/aktiviteter/sprogcafe/`."""
    return address[: address.rstrip("/").rindex("/") + 1]
