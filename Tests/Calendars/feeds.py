"""Feeds as feedparser reads them, and what RFC 4287 asks for."""
import re

import feedparser

MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T12:00:00Z")


def problems(site):
    found = []
    paths = sorted(site.rglob("feed.xml"))
    for path in paths:
        feed = feedparser.parse(path.read_bytes())

        def expect(condition, text):
            if not condition:
                found.append(f"{path}: {text}")

        expect(not feed.bozo, f"feedparser: {feed.get('bozo_exception')}")
        expect(feed.version == "atom10", f"feedparser takes it for {feed.version!r}")
        expect(feed.feed.get("id", "").startswith("urn:uuid:") and feed.feed.get("title"), "has no id or no title")
        expect(feed.feed.get("author"), "has no author")
        expect({link.rel for link in feed.feed.get("links", [])} == {"self", "alternate"}, "lacks a link")
        expect(MOMENT.fullmatch(feed.feed.get("updated", "")), "does not say when it was updated")
        ids = [entry.get("id") for entry in feed.entries]
        expect(len(ids) == len(set(ids)), "has an id twice")
        expect(len(ids) <= 100, "has more than 100 items")
        dates = [entry.get("updated", "") for entry in feed.entries]
        expect(dates == sorted(dates, reverse=True) or path.parent.name in ("nyt", "news"), "is not in order")
        for entry in feed.entries:
            expect(entry.get("title") and entry.get("link", "").startswith("http"), "has an item without title or address")
            expect(MOMENT.fullmatch(entry.get("updated", "")), "has an item without a day")
            for content in entry.get("content", []):
                expect(not re.search(r"""(?:href|src)=["']/""", content.value), "has an address that is not whole")
    return len(paths), found
