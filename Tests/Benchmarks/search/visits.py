"""Visits the pages of the engines in Chromium, each time as somebody who was never there."""
import shutil
import time
from dataclasses import dataclass
from urllib.parse import quote

from playwright.sync_api import sync_playwright

from slow_host import Network

FAST = Network()
SLOW = Network(0.150, 1_600_000 / 8)
VERY_SLOW = Network(0.400, 400_000 / 8)
# So many queries a page, and no more: Hypercorn's queue of priorities grows with every request of a connection, and
# after a thousand it no longer answers.
BATCH = 25
# Seconds after which a page is thought to be broken.
PATIENCE = 60
# Notes when so many hits stand on a page that does not say so itself.
WATCH = """
new MutationObserver((changes, observer) => {
  const count = document.querySelectorAll("[data-search-results] [data-entry]").length;
  if (count < %d) return;
  window.shown = { time: performance.now(), count };
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
"""


@dataclass(frozen=True)
class Engine:
    """The page on which an engine searches, and the beginnings of the addresses of what it fetches for that."""

    page: str
    fetches: tuple


OURS = Engine("/ours.html", ("/search/", "/theme/search"))
PAGEFIND = Engine("/pagefind.html", ("/pagefind/",))
# The page of the site, with its header, its style and its facets.
SEARCH_PAGE = Engine("/soeg/", OURS.fetches)


@dataclass
class Landing:
    """What it took until ten titles were known: seconds since the navigation began, and what was fetched."""

    seconds: float
    sent: int
    raw: int
    requests: int
    rounds: int
    scripts: int


class Visitor:
    def __init__(self, host):
        self.host = host

    def __enter__(self):
        self.playwright = sync_playwright().start()
        path = shutil.which("chromium") or shutil.which("google-chrome")
        self.browser = self.playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--ignore-certificate-errors"])
        return self

    def __exit__(self, *error):
        self.browser.close()
        self.playwright.stop()

    def land(self, engine, query, network, hits=0):
        """Comes to a page with a query in its address; `hits` where the page does not say when it is done."""
        with self.browser.new_context(ignore_https_errors=True) as context:
            page = context.new_page()
            if hits:
                page.add_init_script(WATCH % hits)
            self.host.begin(network)
            page.goto(f"{self.host.origin}{engine.page}?q={quote(query)}", wait_until="commit", timeout=60_000)
            seconds = seconds_until_shown(page)
            fetched = [one for one in list(self.host.requests) if one.path.startswith(engine.fetches)]
        return Landing(seconds, sum(one.sent for one in fetched), sum(one.raw for one in fetched), len(fetched),
                       rounds(fetched), sum(one.sent for one in fetched if one.path.endswith(".js")))

    def ask_when_ready(self, engine, query, network):
        """The seconds of a query on a page that has everything but what this query needs."""
        with self.opened(engine) as page:
            self.host.begin(network)
            return page.evaluate("timed", [query])[0] / 1000

    def ask_again(self, engine, queries):
        """The milliseconds of queries: asked for the first time, once more, and with the processor 4 times slower."""
        first, again, slowed = [], [], []
        for batch in batches(queries):
            with self.opened(engine) as page:
                first += page.evaluate("timed", batch)
                again += page.evaluate("timed", batch * 3)
                page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
                slowed += page.evaluate("timed", batch * 3)
        return first, again, slowed

    def answers(self, engine, queries):
        """The addresses of the first ten hits of each query."""
        found = []
        for batch in batches(queries):
            with self.opened(engine) as page:
                found += page.evaluate(
                    "async (queries) => { const all = []; for (const one of queries) all.push(await ask(one)); return all; }",
                    batch)
        return found

    def opened(self, engine):
        """A page whose engine is ready, over a network without limits, until the end of a `with` block."""
        return OpenedPage(self, engine)


class OpenedPage:
    def __init__(self, visitor, engine):
        self.visitor, self.engine = visitor, engine

    def __enter__(self):
        self.context = self.visitor.browser.new_context(ignore_https_errors=True)
        page = self.context.new_page()
        self.visitor.host.begin(FAST)
        page.goto(f"{self.visitor.host.origin}{self.engine.page}", wait_until="load")
        page.evaluate("async () => { await ready(); }")
        return page

    def __exit__(self, *error):
        self.context.close()


def batches(queries):
    return [queries[at:at + BATCH] for at in range(0, len(queries), BATCH)]


def seconds_until_shown(page):
    """From the beginning of the navigation; asked for again and again, since our pages forbid waiting in them."""
    limit = time.monotonic() + PATIENCE
    while time.monotonic() < limit:
        shown = page.evaluate("window.shown")
        if shown:
            return shown["time"] / 1000
        time.sleep(0.05)
    raise SystemExit(f"{page.url} showed nothing within {PATIENCE} s.")


def rounds(requests):
    """How many of the requests came one after another at least: each began when the one before it had ended."""
    count, end = 0, 0
    for request in sorted(requests, key=lambda one: one.end):
        if request.start >= end:
            count, end = count + 1, request.end
    return count
