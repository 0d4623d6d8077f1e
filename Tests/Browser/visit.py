"""Somebody who searches a copy of the site in a browser, and what can be read off the page."""
import json
import pathlib
import re

HITS = "[data-search-results] [data-entry]"
STATUS = "[data-search-status]"
SEARCHES = {"da": "/soeg/", "ar": "/ar/search/"}


class Visit:
    """Somebody at a copy of the site, with a new browser for each page opened."""

    def __init__(self, browser, host):
        self.browser, self.host = browser, host
        self.contexts = []

    def open(self, address, width=1280, **options):
        context = self.browser.new_context(
            viewport={"width": width, "height": 800}, service_workers="block", **options)
        self.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(5_000)
        page.goto(self.host.origin + address)
        return page

    def search(self, query, language="da", **options):
        """Opens the search page with a question in its address, and waits for the answer."""
        page = self.open(SEARCHES[language] + "?" + query, **options)
        answered(page)
        return page

    def end(self):
        for context in self.contexts:
            context.close()


def until(page, condition, *arguments):
    """Waits for a condition in the page, the body of a function of `given`; the page's policy forbids bare expressions."""
    page.wait_for_function(f"given => {condition}", arg=list(arguments))


def answered(page, text=""):
    """Waits until the status line says `text`, and no promise."""
    until(page, "((told) => told && !told.includes('…') && told.includes(given[1]))((document.querySelector(given[0]) || {}).textContent)",
          STATUS, text)


def hits(page):
    return page.eval_on_selector_all(HITS, "items => items.map((item) => item.dataset.entry)")


def told(page):
    """The count that the status line says."""
    numbers = re.findall(r"\d+", page.inner_text(STATUS))
    return int(numbers[0]) if numbers else 0


def same(found, wanted, what):
    assert found == wanted, f"{what}: {found}, not {wanted}"


def choose(page, name, value):
    """Ticks a box, wherever it is folded away, and waits for the counts."""
    before = page.inner_text(STATUS)
    box = page.locator(f'input[name="{name}"][value="{value}"]')
    box.evaluate("one => { for (let at = one; at; at = at.parentElement) if (at.localName === 'details') at.open = true }")
    box.click()
    until(page, "document.querySelector(given[0]).textContent !== given[1]", STATUS, before)


def counts(page):
    """What stands at each box: `{("topic", "sprog"): 12}`."""
    pairs = page.eval_on_selector_all(
        "[data-filter] input", "all => all.map((one) => [one.name, one.value, one.parentNode.querySelector('.count')?.textContent])")
    return {(name, value): int(count or -1) for name, value, count in pairs}


def cards(site, language="da"):
    """The cards of the index by their entries."""
    blocks = pathlib.Path(site, "search", language, "c").glob("*.json")
    files = [json.loads(block.read_text("utf-8")) for block in blocks]
    # Of each member a file has the values of all of its cards, and null for those without one.
    found = [{name: value for name, value in zip(file, values) if value is not None}
             for file in files for values in zip(*file.values())]
    return {f"{card['kind']}/{card['id']}": card for card in found}


def tab_to(page, selector):
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} is not reached with the Tab key")
