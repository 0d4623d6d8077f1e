"""What somebody does who looks for something to do: filters, the calendar, and the way there without script."""
import html.parser
import json
import re
import shutil
from datetime import datetime
from urllib.parse import urldefrag, urljoin

from playwright.sync_api import TimeoutError as PatienceLost
from playwright.sync_api import sync_playwright

LISTS = {"da": "/aktiviteter/", "ar": "/ar/activities/"}
CALENDARS = {"da": "/kalender/", "ar": "/ar/calendar/"}
MANY_ACTIVITIES = {"da": "/steder/biblioteket/", "ar": "/ar/places/biblioteket/"}
OPEN_PLACES = {"da": "/steder/moebellageret/", "ar": "/ar/places/moebellageret/"}
HOMES = {"da": "/", "ar": "/ar/"}
FARTHEST = 4
SHOWN = "[data-search-found]:not([hidden]) [data-entry]"


def finding(origin, site, today):
    """Uses the lists and the calendar in both directions of writing; returns what is wrong."""
    problems = [problem for home in HOMES.values() for problem in far_away(site, home)]
    path = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for language in LISTS:
            problems += filters(browser, origin, site, language)
            problems += calendar(browser, origin, site, language, today)
            problems += narrowing(browser, origin, language, today)
            problems += open_now(browser, origin, language)
        problems += without_script(browser, origin)
        browser.close()
    return problems


def filters(browser, origin, site, language):
    """Choices are counted, told, kept in the address, and taken back by the browser's button."""
    address = LISTS[language]
    index = json.loads((site / HOMES[language].lstrip("/") / "index.json").read_text("utf-8"))["entries"]
    activities = [entry for entry in index if entry["kind"] == "activities"]
    on_tuesdays = keys(activities, lambda entry: "TU" in entry.get("weekdays", []))
    either_day = keys(activities, lambda entry: {"TU", "TH"} & set(entry.get("weekdays", [])))
    free = keys(activities, lambda entry: entry.get("free") and {"TU", "TH"} & set(entry.get("weekdays", [])))
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(origin + address)
    problems = []

    def expect(entries, search, what):
        try:
            page.wait_for_function(
                "([status, count]) => document.querySelector(status).textContent.includes(count)",
                arg=["[data-search-status]", str(len(entries) or "")], timeout=5_000)
            if page.is_visible("[data-search-more]"):
                page.click("[data-search-more]")
            page.wait_for_function(
                "([selector, count]) => document.querySelectorAll(selector).length === count",
                arg=[SHOWN, len(entries)], timeout=5_000)
        except PatienceLost:
            pass
        found = {item.get_attribute("data-entry") for item in page.query_selector_all(SHOWN)}
        if found != entries:
            problems.append(f"{address}: {what}: {len(found)} activities, not {len(entries)}")
        told = page.inner_text("[data-search-status]")
        if entries and str(len(entries)) not in told:
            problems.append(f"{address}: {what}: the status says '{told}', not {len(entries)}")
        if page.evaluate("location.search") != search:
            problems.append(f"{address}: {what}: the address ends in '{page.evaluate('location.search')}'")

    group = page.locator(".filter > details", has=page.locator('input[name="weekday"]'))
    group.locator("summary").focus()
    page.keyboard.press("Enter")
    page.locator('input[value="TU"]').focus()
    page.keyboard.press("Space")
    expect(on_tuesdays, "?weekday=TU", "Tuesday")
    page.locator('input[value="TH"]').check()
    expect(either_day, "?weekday=TU&weekday=TH", "Tuesday or Thursday")
    page.locator('input[value="free"]').check()
    expect(free, "?price=free&weekday=TU&weekday=TH", "free on Tuesday or Thursday")
    page.go_back()
    if not page.url.startswith(origin + address):
        return problems + [f"{address}: the browser's button leaves the list instead of taking a choice back"]
    expect(either_day, "?weekday=TU&weekday=TH", "back")
    if page.is_checked('input[value="free"]'):
        problems.append(f"{address}: what was chosen is still chosen after going back")
    page.reload()
    expect(either_day, "?weekday=TU&weekday=TH", "reloaded")
    page.locator(".chosen > [data-search-clear]").click()
    expect(set(), "", "all choices removed")
    if not page.is_visible("[data-search-whole]"):
        problems.append(f"{address}: the whole list does not come back")
    page.close()
    return problems


def keys(entries, fits):
    return {f"activities/{entry['id']}" for entry in entries if fits(entry)}


def calendar(browser, origin, site, language, today):
    """What is cancelled says so, times are read from left to right, and what has passed is hidden."""
    address = CALENDARS[language]
    problems = []
    page = browser.new_page()
    page.clock.set_fixed_time(datetime.fromisoformat(today + "T00:30:00+01:00"))
    page.goto(origin + address)
    cancelled = []
    for week in page.eval_on_selector_all(".weeks a", "all => all.map((one) => one.pathname)"):
        page.goto(origin + week)
        cancelled += [item.locator("strong").all_text_contents() for item in page.locator("li.cancelled").all()]
    if not cancelled or not all(words and words[0].strip() for words in cancelled):
        problems.append(f"{address}: nothing says that it is cancelled")
    page.goto(origin + address)
    outside = page.eval_on_selector_all(".slot", "slots => slots.filter((slot) => !slot.querySelector('bdi[dir=ltr]')).length")
    if outside:
        problems.append(f"{address}: {outside} times are not kept from left to right")
    if not page.locator(f'[id="_{today}"]').is_visible():
        problems.append(f"{address}: today has no heading")
    before = page.locator("[data-ends]:visible").count()
    page.clock.set_fixed_time(datetime.fromisoformat(today + "T23:59:00+01:00"))
    page.reload()
    late = page.locator("[data-ends]:visible").count()
    ended = page.locator(f'[data-ends^="{today}T"]').count()
    if late != before - ended:
        problems.append(f"{address}: {before - late} times are hidden in the evening, not {ended}")
    page.close()
    return problems


def narrowing(browser, origin, language, today):
    """Choices leave out what does not fit, in the calendar and at a place, and where nothing is left lead back."""
    problems = []
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.clock.set_fixed_time(datetime.fromisoformat(today + "T00:30:00+01:00"))
    for address, items in [(CALENDARS[language], ".calendar-day [data-ends]"), (MANY_ACTIVITIES[language], "[data-narrowed] :is(.cards > li, [data-entry])")]:
        page.goto(origin + address)
        page.eval_on_selector_all("details", "all => all.forEach((one) => one.open = true)")
        whole = page.locator(items + ":visible").count()
        child = page.locator('[data-narrow] input[value="3-5"]')
        child.focus()
        page.keyboard.press("Space")
        left = page.locator(items + ":visible").count()
        if not 0 < left < whole:
            problems.append(f"{address}: of {whole} activities {left} are left for a child of four")
        if str(left) not in page.inner_text("[data-narrow-count]"):
            problems.append(f"{address}: '{page.inner_text('[data-narrow-count]')}' does not say that {left} are left")
        page.reload()
        page.eval_on_selector_all("details", "all => all.forEach((one) => one.open = true)")
        if not child.is_checked() or page.locator(items + ":visible").count() != left:
            problems.append(f"{address}: a choice is lost when the page is opened again")
        page.locator("[data-narrow-drops] button").click()
        if page.locator(items + ":visible").count() != whole or "?" in page.url:
            problems.append(f"{address}: a choice cannot be taken back by its button")
    # Whom nothing is left for is told which choice to leave out.
    page.goto(origin + CALENDARS[language] + "?only=women&only=men&age=0-2")
    if page.locator("[data-ends]:visible").count() or not page.locator("[data-narrow-drops] button:visible").count():
        problems.append(f"{CALENDARS[language]}: nothing says which choice leaves nothing")
    page.close()
    return problems


def open_now(browser, origin, language):
    """A place says whether it is open, and nothing once the page is too old to know."""
    address = OPEN_PLACES[language]
    problems = []
    page = browser.new_page()
    # The store is open on Saturdays from 10 to 13.
    for moment, expected in [("2026-11-21T09:59:00+01:00", "closed"), ("2026-11-21T10:00:00+01:00", "open"),
                             ("2026-11-21T12:59:00+01:00", "open"), ("2026-11-21T13:00:00+01:00", "closed"),
                             ("2026-11-22T11:00:00+01:00", "closed"), ("2027-01-20T11:00:00+01:00", None)]:
        page.clock.set_fixed_time(datetime.fromisoformat(moment))
        page.goto(origin + address)
        page.wait_for_function("document.querySelector('[data-open]')")
        shown = [name for name in ("open", "closed") if page.locator(f"[data-is-{name}]").is_visible()]
        if shown != ([expected] if expected else []):
            problems.append(f"{address}: at {moment} it says {shown}, not {expected}")
    page.close()
    return problems


def without_script(browser, origin):
    """The list of activities then has links, and the calendar is whole."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(origin + LISTS["da"])
    problems = []
    if not page.locator(".facets .facet").first.is_visible():
        problems.append(f"{LISTS['da']}: without script there are no links to narrow the list down")
    if page.locator("[data-filter]").is_visible():
        problems.append(f"{LISTS['da']}: without script there are choices that do nothing")
    page.goto(origin + CALENDARS["da"])
    if not page.locator("[data-ends]").first.is_visible():
        problems.append(f"{CALENDARS['da']}: without script nothing is shown")
    context.close()
    return problems


def far_away(site, home):
    """The entries of the index that are more than a few links away from the front page, script left aside."""
    distance = {home: 0}
    near = [home]
    for steps in range(1, FARTHEST + 1):
        links = {link for address in near for link in links_on(site, address)}
        near = [link for link in sorted(links) if link.startswith(home) and link not in distance]
        distance |= {link: steps for link in near}
    index = json.loads((site / home.lstrip("/") / "index.json").read_text("utf-8"))["entries"]
    return [
        f"{entry['url']}: is more than {FARTHEST} links away from {home}"
        for entry in index if entry["url"] not in distance]


def links_on(site, address):
    file = site / address.lstrip("/") / "index.html"
    if not file.is_file():
        return set()
    reader = Links()
    reader.feed(file.read_text("utf-8"))
    return {urldefrag(urljoin(address, link)).url for link in reader.found if not re.match(r"[a-z]+:", link)}


class Links(html.parser.HTMLParser):
    """Collects where the links of a page lead."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag == "a":
            self.found += [value for name, value in attributes if name == "href"]
