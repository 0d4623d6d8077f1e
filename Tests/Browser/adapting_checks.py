"""What readers ask of their browsers: a narrow screen, large text, wide spacing, colours of their own; and what is kept."""
import shutil

from playwright.sync_api import sync_playwright

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# WCAG 2.2, 1.4.4: twice as large, by the means of the browser, which pages have to follow.
LARGE = ":root { font-size: 200% !important }"
# WCAG 2.2, 1.4.12.
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }"""
# A phone of 320 pixels (1.4.10) with each wish alone and both together; and the same page on a desk.
HARDEST = (320, LARGE + SPACED)
WISHES = [(320, ""), (320, LARGE), (320, SPACED), HARDEST, (1280, LARGE + SPACED)]
# Text that is cut off: its box hides what does not fit, and something does not.
CUT = """() => [...document.querySelectorAll('main *, header *, footer *')].filter(element => {
    const style = getComputedStyle(element);
    const isHidden = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
    const isForReaders = style.clipPath !== 'none' || element.getBoundingClientRect().width <= 1;
    return isHidden && !isForReaders && element.checkVisibility() && element.innerText?.trim()
        && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
}).map(element => element.innerText.trim().slice(0, 40))"""
# With the colours of the reader a field or a button has to have an edge that can be seen.
EDGES = """() => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea')].filter(element => {
    if (!element.checkVisibility({visibilityProperty: true}) || ['checkbox', 'radio'].includes(element.type)) return false;
    const style = getComputedStyle(element);
    return ['Top', 'Right', 'Bottom', 'Left'].every(side =>
        style[`border${side}Style`] === 'none' || parseFloat(style[`border${side}Width`]) === 0);
}).map(element => element.name || element.innerText.trim().slice(0, 40) || element.className)"""
KEPT = """() => ({cookies: document.cookie, local: Object.keys(localStorage), session: Object.keys(sessionStorage)})"""


def adapting(origin, samples, is_long):
    """Opens the samples as such readers do; returns what is wrong.

    What has most to do with the length of words is looked at in all languages, the rest in one of each direction.
    """
    problems = []
    with sync_playwright() as playwright:
        browser_path = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for language in samples.languages:
            addresses = [origin + address for address in samples.pages(language)]
            is_whole = is_long or language in samples.directions
            for width, style in WISHES if is_whole else [HARDEST]:
                problems += fits(browser, addresses, width, style)
            if not is_whole:
                continue
            problems += own_colours(browser, addresses)
            problems += nothing_kept(browser, addresses)
        browser.close()
    return [problem.replace(origin, "") for problem in dict.fromkeys(problems)]


def fits(browser, addresses, width, style):
    """Nothing is wider than the screen, and nothing is cut off."""
    # The reader's style stands above the policy of the page, as that of an extension of the browser does.
    context = browser.new_context(viewport={"width": width, "height": 640}, bypass_csp=True)
    page = context.new_page()
    name = f"{width} pixels" + (", large" if LARGE in style else "") + (", spaced" if SPACED in style else "")
    for address in addresses:
        page.goto(address, wait_until="load")
        if page.query_selector("[data-search]"):
            page.wait_for_selector("[data-search][data-ready]", state="attached")
        if style:
            page.add_style_tag(content=style)
        overflow = page.evaluate(OVERFLOW)
        if overflow > 0:
            yield f"{address}: {overflow} pixels too wide ({name})"
        for text in page.evaluate(CUT):
            yield f"{address}: '{text}' is cut off ({name})"
    context.close()


def own_colours(browser, addresses):
    context = browser.new_context(viewport={"width": 1280, "height": 800}, forced_colors="active")
    page = context.new_page()
    for address in addresses:
        page.goto(address, wait_until="load")
        for text in page.evaluate(EDGES):
            yield f"{address}: '{text}' has no edge in the reader's colours"
    context.close()


def nothing_kept(browser, addresses):
    """No cookie, and nothing stored before the reader does anything; pages for reading offline are files, not data."""
    context = browser.new_context()
    page = context.new_page()
    for address in addresses:
        page.goto(address, wait_until="load")
        kept = page.evaluate(KEPT)
        if any(kept.values()) or context.cookies():
            yield f"{address}: keeps {kept} {context.cookies()}"
    context.close()
