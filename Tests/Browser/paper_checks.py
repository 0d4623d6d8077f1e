"""What comes out of a printer: one sheet for each activity and association, with a code that leads back to its page."""
import shutil

import pypdfium2
import zxingcpp
from playwright.sync_api import sync_playwright

# In a script from the left and one from the right; the list that is printed as a leaflet.
LISTS = {"da": "/aktiviteter/", "ar": "/ar/activities/"}
KINDS = {"activities", "associations"}
# Dots of the picture in which the code is looked for, for each of the 72 points of an inch.
SCALE = 3


def paper(origin, samples, is_long):
    """Prints activities and associations in two languages, in the second one some of them; returns what is wrong."""
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for language, list_address in LISTS.items():
            page = browser.new_page()
            entries = [entry for entry in samples.index(language) if entry["kind"] in KINDS]
            for entry in entries if is_long or language == "da" else entries[::4]:
                problems += sheet(page, origin + entry["url"])
            problems += leaflet(page, origin + list_address)
        browser.close()
    return problems


def sheet(page, address):
    page.goto(address)
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    canonical = page.get_attribute('link[rel="canonical"]', "href")
    if len(document) != 1:
        yield f"{address}: takes {len(document)} sheets"
    codes = codes_on(document[0])
    if codes != [canonical]:
        yield f"{address}: the code says {codes}, not {canonical}"
    if bare(canonical) not in bare(document[0].get_textpage().get_text_range()):
        yield f"{address}: does not say its address in words"


def codes_on(page):
    picture = page.render(scale=SCALE, grayscale=True)
    dots = memoryview(picture.buffer).cast("B").cast("B", shape=(picture.height, picture.stride))
    return [code.text for code in zxingcpp.read_barcodes(dots)]


def bare(text):
    """Without what a line may break at."""
    return "".join(character for character in text if character.isascii() and character.isalnum())


def leaflet(page, address):
    """The list takes far fewer sheets than entries, and no entry is torn apart."""
    page.goto(address)
    page.emulate_media(media="print")
    cards = page.locator("main .cards > li")
    shown = [name for name in (".masthead", ".facets", ".breadcrumbs", ".pages") if page.locator(name).first.is_visible()]
    if shown:
        yield f"{address}: paper shows {', '.join(shown)}"
    torn = cards.evaluate_all("cards => cards.filter(card => getComputedStyle(card).breakInside != 'avoid').length")
    if torn:
        yield f"{address}: {torn} entries may be torn apart"
    page.emulate_media(media="null")
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    if len(document) > 1 + cards.count() // 10:
        yield f"{address}: {cards.count()} entries take {len(document)} sheets"
