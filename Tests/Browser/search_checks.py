"""What somebody does who searches: types, chooses, goes back, uses the keyboard alone, or has no script."""
import re
import shutil
from urllib.parse import parse_qs, quote, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Error as BrowserProblem
from playwright.sync_api import sync_playwright

from browser_checks import AXE_RULES, OVERFLOW
from static_host import StaticHost
from visit import HITS, SEARCHES, STATUS, Visit, answered, cards, choose, counts, hits, same, tab_to, told, until

LISTS = {"da": "/foreninger/", "ar": "/ar/associations/"}
WORDS = {"da": "fodbold", "ar": "كرة"}
FIELD = 'main input[name="q"]'
HEADER_FIELD = 'header input[name="q"]'
PAGE_SIZE = 10


def searching(site):
    """Runs every check on a copy of the site; returns what is wrong."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        with StaticHost(site) as host:
            # The last one breaks what it looks at.
            for check in [*CHECKS, broken]:
                visit = Visit(browser, host)
                try:
                    check(visit)
                except (AssertionError, BrowserProblem) as problem:
                    problems.append(f"{check.__doc__.splitlines()[0]} {str(problem).splitlines()[0][:300]}")
                finally:
                    visit.end()
        browser.close()
    return problems


def typing(visit):
    """Results come while somebody types, and the last ones stay until there are new ones."""
    page = visit.open("/soeg/")
    page.evaluate("""() => { const list = document.querySelector("[data-search-results]"); window.emptied = 0;
        new MutationObserver(() => { if (!list.children.length) window.emptied += 1; }).observe(list, { childList: true }); }""")
    page.focus(FIELD)
    length = page.evaluate("history.length")
    for piece in ["fod", "bo", "ld"]:
        page.keyboard.type(piece)
        page.wait_for_timeout(450)
        assert hits(page), f"nothing for a word begun with {piece}"
    assert page.evaluate("document.activeElement.name") == "q", "the focus moved"
    same(page.evaluate("[emptied, history.length]"), [0, length], "emptied lists and steps of the browser's button")
    same(urlsplit(page.url).query, "q=fodbold", "the address")
    page.wait_for_timeout(500)
    assert told(page) == len(hits(page)) > 0, "the count is another than that of the results"


def marks(visit):
    """The words that hit are marked where they stand, however they were typed."""
    page = visit.search("q=aabent")
    marked = page.eval_on_selector_all(f"{HITS} mark", "marks => marks.map((one) => one.textContent.toLowerCase())")
    assert any(text.startswith("åben") for text in marked), f"marked is {marked}"
    page = visit.search("q=" + quote("<img src=x>fodbold"))
    assert not page.query_selector(".results img"), "what was typed has become an element"


def facts(visit):
    """A card tells kind, next date, place, languages and price."""
    page = visit.search("q=pigefodbold")
    known = cards(visit.host.folder)
    card = known[hits(page)[0]]
    text = page.locator(HITS).first.inner_text()
    missing = [name for name in ("title", "summary", "place", "price") if card.get(name, "") not in text]
    assert card.get("next") and card.get("place"), "the first hit is no activity with a time and a place"
    assert not missing, f"missing is {missing}"
    same(page.get_attribute(f"{HITS} time", "datetime"), card["next"], "the next date")
    assert "Aktivitet" in text and "Dansk" in text, f"kind and languages are missing in {text}"


def live_counts(visit):
    """The number at a value is what choosing it gives, and values without results stay."""
    page = visit.search("q=for")
    offered = counts(page)
    for name in ("kind", "topic", "weekday", "district", "language", "audience", "price", "danish_level"):
        value, count = max(((value, count) for (other, value), count in offered.items() if other == name and count < told(page)),
                           key=lambda pair: pair[1])
        other = visit.search(f"q=for&{name}={value}")
        same(told(other), count, f"{name}={value}")
        same(counts(other).keys(), offered.keys(), "the values offered")
    none = [key for key, count in counts(other).items() if count == 0]
    assert none and other.locator(f'input[value="{none[0][1]}"]').first.is_enabled(), "values without results cannot be chosen"


def several_values(visit):
    """Values of one filter widen, other filters narrow, and each choice is a step back."""
    page = visit.search("topic=sport")
    sport = told(page)
    choose(page, "topic", "mad")
    both = told(page)
    choose(page, "price", "free")
    assert sport < both and told(page) < both, f"{sport}, {both}, {told(page)} results"
    same(parse_qs(urlsplit(page.url).query), {"topic": ["sport", "mad"], "price": ["free"]}, "the address")
    same(page.locator("[data-search-chosen] a").count(), 3, "links that remove a choice")
    page.go_back()
    answered(page, str(both))
    page.locator("[data-search-chosen] a").nth(1).click()
    answered(page, str(sport))
    same(urlsplit(page.url).query, "topic=sport", "the address")


def sorting(visit):
    """Results are sorted by next date and by distance, and the address says so."""
    known = cards(visit.host.folder)
    page = visit.search("q=for&kind=activities&sort=next")
    times = [known[key].get("next", "9") for key in hits(page)]
    assert len(times) > 5 and times == sorted(times), f"the dates are {times}"
    order = page.locator("[data-search-order]")
    near = {}
    for district in ("aadal", "havnen"):
        order.select_option(f"distance/{district}")
        until(page, "location.search.includes(given[0])", f"sort=distance&near={district}")
        page.wait_for_timeout(400)
        near[district] = hits(page)
    assert near["aadal"][:3] != near["havnen"][:3], "every district has the same nearest results"
    same(sorted(counts(page)), sorted(counts(visit.search("q=for"))), "the values offered")


def slips(visit):
    """A slip is put right, which is said, with a link to what was typed."""
    page = visit.search("q=sprokcafe")
    note = page.inner_text("[data-search-note]")
    assert hits(page) and "sprogcafé" in note.lower(), f"the note says {note!r}"
    page.locator("[data-search-note] a").click()
    until(page, "location.search.includes('literal=1')")
    page.wait_for_selector("[data-search-nothing]:not([hidden])")
    assert "sprokcafe" in page.inner_text(STATUS), "the status tells of another word"
    page = visit.search("q=fodbold+hvalros")
    assert hits(page) and "hvalros" in page.inner_text("[data-search-note]"), "a word that is nowhere is not told"


def nothing_found(visit):
    """Where nothing is found there are ways on."""
    page = visit.search("q=fodbold+klub&topic=mad&weekday=SU&price=paid&childcare=yes")
    ways = page.locator("[data-search-nothing]")
    links = ways.locator("a:visible").evaluate_all("all => all.map((one) => one.getAttribute('href'))")
    for start in ("tel:", "/redaktion/"):
        assert any(link.startswith(start) for link in links), f"no {start} among {links}"
    assert any("q=klub&" in link or "q=klub" == link[-6:] for link in links), f"no link with fewer words: {links}"
    assert page.locator("[data-search-whole] .facet a").first.is_visible(), "no links by topic"
    ways.locator("[data-search-clear]").click()
    page.wait_for_selector(HITS)
    same(urlsplit(page.url).query, "q=fodbold+klub", "the address")


def state(visit):
    """The address holds the question, and going back brings results and place on the page back."""
    page = visit.search("q=for&kind=activities&kind=associations&language=ar&sort=next")
    first = hits(page)
    page.reload()
    answered(page)
    page.wait_for_selector(HITS)
    same(hits(page), first, "after loading again")
    same(sorted(page.eval_on_selector_all("[data-filter] :checked", "all => all.map((one) => one.value)")),
         ["activities", "ar", "associations"], "what is chosen")
    page.locator("[data-search-more]").click()
    until(page, "document.querySelectorAll(given[0]).length > given[1]", HITS, PAGE_SIZE)
    many = hits(page)
    page.locator(HITS).nth(PAGE_SIZE + 2).scroll_into_view_if_needed()
    page.wait_for_timeout(400)
    scrolled = page.evaluate("scrollY")
    page.locator(f"{HITS} h3 a").nth(PAGE_SIZE + 2).click()
    page.go_back()
    until(page, "document.querySelectorAll(given[0]).length > given[1]", HITS, PAGE_SIZE)
    page.wait_for_timeout(300)
    same(hits(page), many, "after going back")
    assert abs(page.evaluate("scrollY") - scrolled) < 40, f"scrolled to {page.evaluate('scrollY')}, not {scrolled}"


def submitting(visit):
    """A question sent off is a step, and the results get the focus."""
    page = visit.open("/soeg/")
    page.fill(FIELD, "fodbold")
    page.press(FIELD, "Enter")
    until(page, "document.activeElement.localName === 'h2'")
    page.fill(FIELD, "strik")
    page.press(FIELD, "Enter")
    answered(page, "strik")
    page.go_back()
    answered(page, "fodbold")
    same(page.input_value(FIELD), "fodbold", "the field")


def keyboard(visit):
    """The keyboard alone leads from the header to a result, and Escape closes what it opened."""
    page = visit.open(LISTS["da"])
    tab_to(page, HEADER_FIELD)
    page.keyboard.type("fodbold", delay=30)
    page.wait_for_selector("header .hits:not([hidden]) a")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    page.wait_for_selector("header .hits", state="hidden")
    assert page.evaluate("document.activeElement.name") == "q", "Escape loses the focus"
    page.keyboard.type("k")
    page.keyboard.press("Backspace")
    page.wait_for_selector("header .hits:not([hidden]) a")
    tab_to(page, "header .hits li a")
    target = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)
    page = visit.open("/soeg/")
    tab_to(page, FIELD)
    page.keyboard.type("fodbold")
    page.keyboard.press("Enter")
    until(page, "document.activeElement.localName === 'h2'")
    tab_to(page, f"{HITS} a")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/soeg/" not in url)


def announcing(visit):
    """One line tells the count, half a second after typing stops, and it was there before."""
    page = visit.open("/soeg/")
    same(page.locator("main [role=status]").count(), 1, "lines that tell")
    page.focus(FIELD)
    page.evaluate("""() => { window.told = []; const line = document.querySelector("[data-search-status]");
        new MutationObserver(() => told.push(line.textContent)).observe(line, { childList: true }); }""")
    page.keyboard.type("fodbold", delay=60)
    page.wait_for_timeout(1_000)
    sentences = page.evaluate("told.filter((text) => !text.includes('…'))")
    same(len(sentences), 1, f"sentences, {sentences}")
    assert str(len(hits(page))) in sentences[0] and "fodbold" in sentences[0], sentences[0]


def right_to_left(visit):
    """The Arabic page is searched from right to left, with Danish words, too."""
    for word in (WORDS["ar"], "fodbold"):
        page = visit.search("q=" + quote(word), language="ar", width=360)
        assert hits(page), f"nothing for {word}"
        same(page.evaluate("getComputedStyle(document.querySelector('[data-search-results]')).direction"), "rtl", "the direction")
        assert re.search(r"\d", page.inner_text(STATUS)), "the count does not have the digits of the page"
    box = page.locator(f"{HITS} .icon").first.bounding_box()
    assert box["x"] > 180, "the icons stand at the left"


def without_script(visit):
    """Without script the form leads to the links by topic, district and language."""
    page = visit.open("/", java_script_enabled=False)
    page.fill(FIELD, "fodbold")
    page.press(FIELD, "Enter")
    page.wait_for_url("**/soeg/?q=fodbold")
    assert page.locator("[data-search-whole] .facet a").first.is_visible(), "no links"
    assert not page.locator("[data-filter-box]").is_visible(), "there are choices that do nothing"
    assert page.locator("noscript p").is_visible(), "nothing says why"
    page = visit.open(LISTS["da"], java_script_enabled=False, width=360)
    page.locator("header summary").first.click()
    page.fill(HEADER_FIELD, "fodbold")
    page.press(HEADER_FIELD, "Enter")
    page.wait_for_url("**/soeg/?q=fodbold")


def broken(visit):
    """Where index or script cannot be had, the page stands and says so."""
    for core in visit.host.folder.glob("search/da/core.*.json"):
        core.unlink()
    page = visit.search("q=fodbold")
    assert "virker ikke" in page.inner_text(STATUS), f"the status says {page.inner_text(STATUS)}"
    assert page.locator("[data-search-whole] .facet a").first.is_visible(), "no links"
    page = visit.open(LISTS["da"])
    page.fill(HEADER_FIELD, "fodbold")
    page.press(HEADER_FIELD, "Enter")
    page.wait_for_url("**/soeg/?q=fodbold")
    visit.host.file("/theme/search.js").unlink()
    page = visit.open("/soeg/?q=fodbold")
    page.wait_for_selector("[data-search-late]", state="visible", timeout=12_000)
    assert page.locator("[data-search-whole] .facet a").first.is_visible(), "no links"


def header(visit):
    """The field in the header loads nothing before it is touched, then leads to hits and to all of them."""
    for language in LISTS:
        page = visit.open(LISTS[language])
        asked = []
        page.on("request", lambda request: asked.append(urlsplit(request.url).path))
        page.reload(wait_until="networkidle")
        early = [path for path in asked if "search" in path.rsplit("/", 2)[-1] or path.startswith("/search/")]
        same(early, [], "files before the field was touched")
        page.focus(HEADER_FIELD)
        page.keyboard.type(WORDS[language], delay=30)
        page.wait_for_selector("header .hits:not([hidden]) li a")
        shown = page.locator("header .hits li").count()
        assert 0 < shown <= 5, f"{shown} hits"
        number = int(re.findall(r"\d+", page.inner_text("header .hits .all"))[0])
        page.locator("header .hits .all").click()
        answered(page)
        same(told(page), number, "results on the search page")
        same(page.locator('input[name="q"]').count(), 1, "fields on the search page")


def accessible(visit):
    """Nobody is shut out before, during and after a question, on a phone and on a desk."""
    for language in SEARCHES:
        for width, colours in ((360, "light"), (1280, "dark")):
            page = visit.open(SEARCHES[language], width=width, color_scheme=colours)
            look(page, "before")
            page.focus(FIELD)
            page.keyboard.type(WORDS[language][:3])
            page.wait_for_selector(HITS)
            look(page, "during")
            page.locator("[data-filter-box]").evaluate("box => { box.open = true }")
            choose(page, "price", "free")
            look(page, "after")
            page = visit.search("q=xyzzyq&topic=sport", language, width=width, color_scheme=colours)
            look(page, "with nothing found")
            page = visit.open(LISTS[language], width=width, color_scheme=colours)
            page.locator(".drop-search").evaluate("drop => { drop.open = true }")
            page.focus(HEADER_FIELD)
            page.keyboard.type(WORDS[language])
            page.wait_for_selector("header .hits:not([hidden]) li a")
            look(page, "in the header")


def look(page, when):
    same(page.evaluate(OVERFLOW), 0, f"pixels too wide {when}")
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": AXE_RULES}})
    wrong = [f"{one['id']} at {one['nodes'][0]['target']}" for one in found.response["violations"]]
    same(wrong, [], f"{when}, {page.viewport_size['width']} pixels, {urlsplit(page.url).path}")


def times(visit):
    """Times and ages that somebody types become choices that can be seen and taken away."""
    page = visit.search("q=" + quote("sprogcafé tirsdag aften"))
    chosen = [text.split(":")[-1].strip() for text in page.locator("[data-search-chosen] li").all_inner_texts()]
    same(chosen, ["tirsdag", "aften"], "what was read")
    assert hits(page), "no language café on a Tuesday evening"
    page.locator("[data-search-chosen] a").first.click()
    until(page, "!location.search.includes('tirsdag')")
    assert "aften" in page.input_value(FIELD), "another word was taken away"
    page = visit.search("q=" + quote("svømning 9 år"))
    found = hits(page)
    assert found[0] == "activities/svoemning-boern", f"swimming for nine-year-olds begins with {found[:3]}"
    assert "activities/babysvoemning" not in found and "activities/kvindesvoemning" not in found, "others are found, too"
    page = visit.search("q=" + quote("i morgen"))
    days = page.locator(f"{HITS} time").evaluate_all("all => all.map((one) => one.dateTime)")
    same(days, sorted(days), "the order of what takes place tomorrow")
    page = visit.search("q=" + quote("نهاية الأسبوع"), "ar")
    assert hits(page) and page.locator("[data-search-chosen] li").count() == 1, "no weekend in Arabic"


def excluded(visit):
    """A woman finds what excludes nobody; what is for women only is a choice of its own."""
    page = visit.open("/aktiviteter/?price=free&weekday=TU&open_to=woman")
    answered(page)
    many = told(page)
    assert many, "nothing free for a woman on a Tuesday"
    page = visit.open("/aktiviteter/?price=free&weekday=TU&only=women")
    answered(page)
    assert told(page) < many, "what is for women only is not fewer"


def dropping(visit):
    """Where nothing is left, one sees which choice to drop, and how many there are then."""
    page = visit.search("topic=mad&weekday=SU&price=paid&childcare=yes")
    page.wait_for_selector("[data-search-nothing]:not([hidden])")
    page = visit.search("q=" + quote("skak onsdag"))
    page.wait_for_selector("[data-search-drops] a")
    way = page.locator("[data-search-drops] a").first
    count = int(re.findall(r"\d+", way.inner_text())[-1])
    way.click()
    page.wait_for_selector(HITS)
    same(told(page), count, "the count that was promised")


def offered(visit):
    """A correction that would be another word is offered; a name in capitals is left alone."""
    page = visit.search("q=SIRI")
    same(hits(page), [], "what SIRI finds")
    page = visit.search("q=" + quote("kørekort"))
    same(hits(page), [], "what a driving licence finds")


def other_language(visit):
    """Another language keeps the question and the choices."""
    page = visit.search("q=fodbold&weekday=FR")
    address = page.locator('.languages a[hreflang="ar"]').evaluate("one => one.search")
    same(parse_qs(address[1:]), {"q": ["fodbold"], "weekday": ["FR"]}, "what the other language is asked")


def facet_page(visit):
    """A topic has the same filters as the list of activities, and stays among its own."""
    page = visit.open("/emner/sprog/")
    same(page.locator('[data-filter] input[name="topic"]').count(), 0, "choices of topics on the page of one")
    page.locator("[data-filter-box]").evaluate("one => { one.open = true }")
    until(page, "document.querySelector('[data-filter] .count').textContent")
    choose(page, "weekday", "TU")
    page.wait_for_selector(HITS)
    found, whole = (
        set(page.eval_on_selector_all(f"[data-search-{part}] li > h3 a", "all => all.map((one) => one.href)"))
        for part in ("results", "whole"))
    assert found < whole, "something else is found"


CHECKS = [
    typing, marks, facts, live_counts, several_values, sorting, slips, nothing_found, state, submitting, keyboard, announcing,
    right_to_left, without_script, header, accessible, times, excluded, dropping, offered, other_language, facet_page,
]
