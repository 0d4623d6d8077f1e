"""Seven things that people come for, each in at most four taps from the front page of a phone.

In three languages, with script and without, and by keyboard alone. What is tapped is found as people and screen readers
find it, by role and name, and on every page the accessibility tree is looked at.
"""
import functools
import pathlib
import re
import shutil
from datetime import datetime

import yaml
from playwright.sync_api import Error as BrowserError
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
STRINGS = ROOT / "themes/standard/strings"
VOCABULARY = ROOT / "Tests/Town/content/vocabulary"
HOMES = {"da": "/", "ar": "/ar/", "uk": "/uk/"}
WAYS = ("script", "no script", "keyboard")
PHONE = {"width": 360, "height": 740}
MOST = 4
DISTRICT, AGE = "havnen", 9
TUESDAY = 1
# How often the Tab key has to be pressed from where the focus is, if it goes through the page as it is read.
STEPS_TO = """target => {
    const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
        .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }));
    return stops.indexOf(target) - stops.indexOf(document.activeElement);
}"""
LANDMARKS = {"banner", "main", "contentinfo"}


def tasks(origin, today):
    """Does all of them in every way; returns what is wrong."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for language in HOMES:
            for way in WAYS:
                for task in TASKS:
                    visit = Person(browser, origin, today, language, way)
                    try:
                        task(visit)
                        problems += visit.problems
                    except (AssertionError, BrowserError) as problem:
                        at = visit.page.url.removeprefix(origin)
                        problems.append(f"{language}, {way}: {task.__doc__} At {at}: {str(problem).splitlines()[0][:200]}")
                    visit.context.close()
        browser.close()
    return problems


@functools.cache
def texts(file):
    """A file of words or of a vocabulary, read once."""
    return yaml.load(file.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


class Person:
    """Somebody with a phone on the front page, who taps, or has a keyboard only."""

    looked_at = set()

    def __init__(self, browser, origin, today, language, way):
        self.language, self.way, self.problems = language, way, []
        self.has_script = way != "no script"
        self.words = texts(STRINGS / f"{language}.yml")
        self.context = browser.new_context(
            viewport=PHONE, has_touch=way != "keyboard", java_script_enabled=self.has_script, service_workers="block")
        self.page = self.context.new_page()
        self.page.set_default_timeout(3_000)
        if self.has_script:
            self.page.clock.set_fixed_time(datetime.fromisoformat(today + "T08:00:00+01:00"))
            self.page.add_init_script("window.print = () => document.documentElement.dataset.printed = '1'")
        self.taps = 0
        self.page.goto(origin + HOMES[language])
        self.look()

    def label(self, vocabulary, code):
        return texts(VOCABULARY / f"{vocabulary}.yml")[code][self.language]

    def tap(self, target):
        """Taps the first of what was found, or goes there with the Tab key and presses Enter."""
        self.taps += 1
        assert self.taps <= MOST, f"takes more than {MOST} taps"
        target = target.first
        target.wait_for(state="visible")
        leads_to = target.evaluate("one => (one.href || '').split('#')[0]")
        if self.way == "keyboard":
            self.go_to(target)
            self.page.keyboard.press("Enter")
        else:
            target.tap()
        if leads_to.startswith("http"):
            self.page.wait_for_url(lambda url: url.split("#")[0] == leads_to, wait_until="load")
        self.look()

    def go_to(self, target):
        """Only the Tab key moves the focus; where it is, can be seen."""
        element = target.element_handle()
        for _ in range(element.evaluate(STEPS_TO)):
            self.page.keyboard.press("Tab")
        shown = element.evaluate("one => one === document.activeElement && getComputedStyle(one).outlineStyle")
        assert shown, f"the Tab key does not lead to {target}"
        assert shown != "none", f"nothing shows the focus on {target}"

    def link(self, name, within="body"):
        return self.page.locator(within).get_by_role("link", name=name, exact=isinstance(name, str))

    def unfold(self, name, within="body"):
        self.tap(self.page.locator(within).locator("summary").filter(has_text=name))

    def need(self, code):
        self.tap(self.link(self.label("needs", code), "main"))

    def card(self, fits, what):
        """The first card in a list that somebody would choose, who reads what stands on it."""
        for card in self.page.locator("main .cards > li:visible").all():
            if fits(plain(card.inner_text())):
                return card
        raise AssertionError(f"no card says {what}")

    def open_card(self, fits, what):
        self.tap(self.card(fits, what).locator("h3").get_by_role("link"))

    def reads(self, *texts):
        """Whether the page says all of that where one can see it, or in a line read aloud."""
        shown = plain(self.page.locator("main").inner_text())
        missing = [text for text in texts if plain(text) not in shown]
        assert not missing, f"does not say {missing}"

    def look(self):
        """The accessibility tree, once for each address and way: one title, landmarks, levels in order, names of links."""
        address = self.page.url.split("#")[0]
        if (address, self.has_script) in Person.looked_at:
            return
        Person.looked_at.add((address, self.has_script))
        session = self.context.new_cdp_session(self.page)
        nodes = [read(node) for node in session.send("Accessibility.getFullAXTree")["nodes"] if not node.get("ignored")]
        session.detach()
        roles = [role for role, _, _ in nodes]
        levels = [level for role, _, level in nodes if role == "heading"]
        wrong = [f"{levels.count(1)} titles"] if levels.count(1) != 1 else []
        wrong += [f"{roles.count(mark)} times {mark}" for mark in LANDMARKS if roles.count(mark) != 1]
        wrong += [f"a heading of level {after} below one of {before}" for before, after in zip(levels, levels[1:]) if after > before + 1]
        wrong += [f"a {role} without a name" for role, name, _ in nodes
                  if role in ("link", "button", "heading", "searchbox", "combobox", "checkbox", "navigation", "region") and not name]
        self.problems += [f"{address}: the accessibility tree has {one}" for one in sorted(set(wrong))]


def read(node):
    """Role, name and level of a node of the accessibility tree."""
    level = [one["value"].get("value") for one in node.get("properties", []) if one["name"] == "level"]
    return node.get("role", {}).get("value"), str(node.get("name", {}).get("value", "")).strip(), (level or [None])[0]


def plain(text):
    """Without what only keeps the order of right-to-left text."""
    return re.sub("[\u2066-\u2069\u200e\u200f\u00ad]", "", text)


def ages(text, words):
    """The ages that a card names, in one of the forms that a language has for them."""
    forms = words["ages.range"]
    for form in forms.values() if isinstance(forms, dict) else [forms]:
        pattern = re.escape(form).replace(r"\{from\}", r"(?P<first>\d+)").replace(r"\{to\}", r"(?P<last>\d+)")
        if (found := re.search(pattern, text)) and "{to}" in form:
            return range(int(found["first"]), int(found["last"]) + 1)
    return []


def free_on_tuesday(person):
    """Something free for a woman on a Tuesday near her district."""
    words = person.words
    district = person.label("districts", DISTRICT)
    person.unfold(words["section.districts"], "main")
    person.tap(person.link(re.compile("^" + re.escape(district)), "main"))
    tuesday = words["weekdays"][TUESDAY]
    person.open_card(
        lambda text: tuesday.lower() in text.lower() and words["price.free"] in text and words["gender.men-only"] not in text,
        f"{tuesday}, {words['price.free']}")
    person.reads(words["price.free"], district)
    assert re.search(tuesday, person.page.locator("main").inner_text(), re.IGNORECASE), f"does not say {tuesday}"
    assert words["gender.men-only"] not in person.page.locator("main").inner_text(), "is for men only"


def help_with_a_letter(person):
    """Help with a letter."""
    person.need("hjaelp-med-et-brev")
    person.open_card(lambda text: True, "anything")
    person.reads(person.words["price.free"])
    facts = person.page.locator("dl.facts").inner_text().lower()
    assert any(day.lower() in facts for day in person.words["weekdays"]), "does not say when"
    assert person.page.locator("main").locator('a[href*="/steder/"], a[href*="/places/"]').first.is_visible(), "does not say where"
    assert person.page.get_by_role("link", name=re.compile(r"\d\d \d\d \d\d \d\d")).first.is_visible(), "has no number to ring"


def sport_for_a_child(person):
    """Sport for a child of nine, and what it costs with fritidspas."""
    pass_word = person.words["fritidspas.yes"]
    person.need("sport-til-mit-barn")
    person.open_card(lambda text: AGE in ages(text, person.words) and pass_word in text, f"{AGE} years and '{pass_word}'")
    person.reads(pass_word)
    assert re.search(r"\d+ ?(kr|DKK|крон|كرون)|(kr|DKK) ?\d+", plain(person.page.locator("dl.facts").inner_text())), "does not say the price"


def whom_to_ring(person):
    """Whom to ring about furniture."""
    person.tap(person.link(person.words["gathering.helpers"], "footer"))
    need = person.label("needs", "moebler-og-toej")
    heading = person.page.get_by_role("heading", name=need, exact=True)
    assert heading.is_visible(), f"nobody answers for '{need}'"
    number = heading.locator("xpath=following::a[starts-with(@href, 'tel:')][1]")
    assert number.is_visible(), "there is no number"
    person.tap(heading.get_by_role("link"))
    assert person.page.locator("main .cards > li a[href^='tel:']").first.is_visible(), "the card has no number"


def council(person):
    """The council's next meeting, and the hearing that is open."""
    words = person.words
    person.unfold(words["menu"], "header")
    person.tap(person.link(words["section.council"], "header"))
    meetings = person.page.get_by_role("heading", name=words["comingMeetings"], exact=True)
    next_one = meetings.locator("xpath=following::time[1]")
    assert next_one.is_visible() and next_one.get_attribute("datetime").startswith("2026-12-02"), "the next meeting is another"
    hearing = person.page.get_by_role("heading", name=words["openHearings"], exact=True)
    assert hearing.is_visible(), "no open hearing is there"
    person.tap(hearing.locator("xpath=following::a[1]"))
    assert re.search(r"\b15\b.*2027", person.page.locator("main").inner_text()), "the hearing does not say until when"


def signing_up_as_volunteer(person):
    """How a volunteer signs up."""
    person.need("bliv-frivillig")
    person.open_card(lambda text: True, "anything")
    way = person.page.locator("main .quick a, main a[href^='mailto:'], main a[href^='https:'], main a[href^='tel:']").first
    assert way.is_visible(), "there is no way to sign up"
    person.reads(person.words["ask"])


def leaflet(person):
    """A leaflet of three activities, in the language of who gets it and in Danish."""
    person.need("laer-dansk")
    if not person.has_script:
        # The browser's own print: what stands in the list.
        person.page.emulate_media(media="print")
        assert person.page.locator("main .cards > li:visible").count() >= 3, "paper has fewer than three"
        assert person.page.locator("main .cards > li:visible time").count() >= 3, "paper does not say when"
        return
    person.tap(person.link(person.words["leaflet"]))
    person.page.wait_for_selector(".kept-entry .facts")
    entries = person.page.locator(".kept-entry")
    assert entries.count() >= 3, f"the leaflet has {entries.count()} activities"
    person.tap(person.page.get_by_role("button", name=person.words["print"], exact=True))
    person.page.wait_for_function("document.documentElement.dataset.printed")
    person.page.emulate_media(media="print")
    assert person.page.locator(".kept-sheet .facts:visible").count() >= 3, "not every activity says when and where"
    danish = person.page.locator(".kept-sheet .sheet-facts[lang=da]:visible").count()
    assert person.language == "da" or danish >= 3, f"{danish} activities have Danish facts"
    assert person.page.evaluate("localStorage.length") == 0, "what was only printed is kept"


TASKS = [free_on_tuesday, help_with_a_letter, sport_for_a_child, whom_to_ring, council, signing_up_as_volunteer, leaflet]
