"""What somebody takes along: a list of their own, a link to hand on, the week on paper, and the map."""
import io
import shutil
from datetime import datetime

import pypdfium2
from playwright.sync_api import Error as BrowserError
from playwright.sync_api import sync_playwright

from paper_checks import codes_on

LISTS = {"da": "/min-liste/", "ar": "/ar/my-list/"}
CALENDARS = {"da": "/kalender/", "ar": "/ar/calendar/"}
MAPS = {"da": "/kort/", "ar": "/ar/map/"}
PHONE = {"width": 360, "height": 740}
# The harbour of Fjordby.
HARBOUR = {"latitude": 57.031, "longitude": 9.981}


def taking(origin, samples, today):
    """Returns what is wrong with what can be taken along."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for language in LISTS:
            for check in (keeping, handing, calendar, nearest):
                context = browser.new_context(viewport=PHONE, geolocation=HARBOUR, permissions=["geolocation"])
                page = context.new_page()
                page.set_default_timeout(10_000)
                page.clock.set_fixed_time(datetime.fromisoformat(today + "T08:00:00+01:00"))
                try:
                    check(page, origin, samples, language)
                except (AssertionError, BrowserError) as error:
                    problems.append(f"{language}: {check.__name__}: {str(error).splitlines()[0]}")
                context.close()
        problems += without_script(browser, origin, samples)
        browser.close()
    return problems


def some(samples, language):
    """The keys of three activities by their next time, and their addresses."""
    entries = [entry for entry in samples.index(language) if entry["kind"] == "activities" and entry.get("next")]
    entries = sorted(entries, key=lambda entry: (entry["next"], entry["id"]))[:3]
    return [f"activities/{entry['id']}" for entry in entries], [entry["url"] for entry in entries]


def keeping(page, origin, samples, language):
    """What is put aside stands in the list by time, has a code on paper, and is gone after one tap."""
    keys, urls = some(samples, language)
    for url in reversed(urls):
        page.goto(origin + url)
        button = page.locator("button[data-save]")
        button.click()
        assert button.get_attribute("aria-pressed") == "true", "the button does not say that it was pressed"
    page.goto(origin + LISTS[language])
    page.wait_for_selector(".kept-entry")
    links = page.eval_on_selector_all(".kept-entry h2 a", "all => all.map((one) => one.pathname)")
    assert links == urls, f"the list has {links}, not {urls}"
    assert page.evaluate("localStorage.length") == 1, "more is kept than the list"
    page.emulate_media(media="print")
    assert page.locator(".kept-sheet .sheet-code img:visible").count() == 3, "not every entry has a code on paper"
    danish = page.locator(".kept-sheet .sheet-facts[lang=da]:visible").count()
    assert danish == (0 if language == "da" else 3), f"{danish} entries have Danish facts"
    paper = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    shown = [code for sheet in paper for code in codes_on(sheet)]
    assert len(shown) == 4, f"paper has {len(shown)} codes, not those of three entries and the list"
    wanted = page.get_attribute('link[rel="canonical"]', "href") + "#" + ",".join(reversed(keys))
    assert wanted in shown, f"paper has the codes {shown}, and not that of the list"
    page.emulate_media(media="null")
    page.click("[data-clear]")
    page.wait_for_selector("[data-none]:visible")
    assert page.evaluate("localStorage.length") == 0, "something stays on the phone"


def handing(page, origin, samples, language):
    """A link shows a list without keeping it; what is no key is passed over, and what is gone says so."""
    keys, urls = some(samples, language)
    link = ",".join([keys[0], "activities/findes-ikke", "<b>", "contacts/somebody", keys[1]])
    page.goto(origin + LISTS[language] + "#" + link)
    page.wait_for_selector(".kept-entry")
    assert page.locator(".kept-entry").count() == 3, f"{page.locator('.kept-entry').count()} entries, not 3"
    assert page.locator("[data-gone]:visible").count() == 1, "what is gone does not say so"
    assert page.is_visible("[data-handed]"), "nothing says that the list was handed over"
    assert page.evaluate("localStorage.length") == 0, "an opened list is kept unasked"
    page.click("[data-keep]")
    page.wait_for_selector("[data-handed]", state="hidden")
    kept = page.evaluate("localStorage.getItem(localStorage.key(0))")
    assert keys[0] in kept and keys[1] in kept, f"kept is {kept}"
    page.goto(origin + LISTS[language] + "#" + ",".join(f"activities/a{number}" for number in range(80)))
    page.wait_for_selector(".kept-entry")
    assert page.locator(".kept-entry").count() <= 50, "a link holds more than 50 entries"


def calendar(page, origin, samples, language):
    """A week is short on a phone, a choice leaves out what does not fit, and the poster is one sheet."""
    page.goto(origin + CALENDARS[language])
    screens = page.evaluate("document.documentElement.scrollHeight / innerHeight")
    assert screens <= 12, f"the week takes {screens:.1f} screens"
    page.locator(".filter-box > summary").click()
    page.check('input[name="price"][value="free"]')
    left = page.locator("[data-ends]:not([data-left-out])")
    marks = page.locator("[data-ends]:not([data-left-out]) .slot-mark.free")
    assert left.count() == marks.count() > 0, f"{left.count()} are left, {marks.count()} of them free"
    assert "price=free" in page.url, "the choice is not in the address"
    assert "price=free" in page.get_attribute(".weeks a", "href") or page.evaluate(
        "document.querySelector('.weeks a').search") == "?price=free", "the next week does not keep the choice"
    page.uncheck('input[name="price"][value="free"]')
    page.evaluate("document.documentElement.dataset.print = 'poster'")
    sheets = len(pypdfium2.PdfDocument(io.BytesIO(page.pdf(prefer_css_page_size=True))))
    weeks = page.locator(".calendar-week").count()
    assert sheets <= weeks, f"the poster of {weeks} weeks takes {sheets} sheets"


def nearest(page, origin, samples, language):
    """Places are sorted by distance without a request."""
    page.goto(origin + MAPS[language])
    page.wait_for_selector("[data-near]")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    before = page.locator("[data-near-list] li").count()
    page.click("[data-near]")
    page.wait_for_selector(".map-distance:visible")
    away = page.eval_on_selector_all("[data-near-list] li", """all => all.map((one) => {
        const [latitude, longitude] = one.dataset.at.split(",").map(Number);
        return Math.hypot(latitude - 57.031, (longitude - 9.981) * Math.cos(57.031 * Math.PI / 180)); })""")
    assert away == sorted(away) and len(away) == before > 3, "the places are not sorted by distance"
    assert not asked, f"the position is followed by {asked}"
    shapes = page.evaluate("[...document.querySelectorAll('.map use')].map((use) => use.getBoundingClientRect().width)")
    assert shapes and max(shapes) > 100, f"the map is empty: {shapes}"


def without_script(browser, origin, samples):
    """Buttons that do nothing are not there; the map and the calendar's days are."""
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    problems = []
    _, urls = some(samples, "da")
    for address in [urls[0], LISTS["da"], CALENDARS["da"], MAPS["da"]]:
        page.goto(origin + address)
        if page.locator("main button:visible").count():
            problems.append(f"{address}: without script there are buttons that do nothing")
    if not page.locator("[data-near-list] a").first.is_visible():
        problems.append(f"{MAPS['da']}: without script there is no list of places")
    context.close()
    return problems
