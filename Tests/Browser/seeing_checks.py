"""What eyes need: what has the focus and where a control ends can be seen, and nothing jumps while a page opens."""
import shutil
from urllib.parse import quote

from playwright.sync_api import sync_playwright

# WCAG 2.2, 1.4.11: against what is around it.
CONTRAST = 3
# Google's measure of pages that are still, which calls 0.1 good.
STILL = 0.05
VIEWS = [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")]
# A phone on a poor network, so that everything comes late.
NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 100_000, "uploadThroughput": 100_000}

COLOURS = """
    const numbers = (colour) => (colour.match(/[\\d.]+/g) || []).map(Number);
    const isClear = (colour) => numbers(colour).length < 3 || numbers(colour)[3] === 0;
    const light = (colour) => {
        const [red, green, blue] = numbers(colour).map((part) => part / 255)
            .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, other) => {
        const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    const around = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const colour = getComputedStyle(at).backgroundColor;
            if (!isClear(colour)) return colour;
        }
        return "rgb(255, 255, 255)";
    };
    // What a button lies on, such as the field that it stands in.
    const below = (element) => {
        element.scrollIntoView({block: "center"});
        const box = element.getBoundingClientRect();
        const pile = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return pile.find((other) => !element.contains(other)) || element.parentElement;
    };
    const name = (element) => `${element.localName} '${(element.name || element.innerText || element.className || "").trim().slice(0, 30)}'`;
    for (const box of document.querySelectorAll("details")) box.open = true;
"""
# Everything that can have the focus, with a ring that stands out from what it lies on.
RINGS = "(least) => {" + COLOURS + """
    const problems = [];
    for (const element of document.querySelectorAll("a[href], button, input, select, summary")) {
        if (!element.checkVisibility({visibilityProperty: true})) continue;
        element.focus({focusVisible: true});
        if (document.activeElement !== element) continue;
        const style = getComputedStyle(element);
        if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
            problems.push(`${name(element)} shows no focus`);
            continue;
        }
        const ground = around(parseFloat(style.outlineOffset) < 0 ? element : element.parentElement);
        const found = contrast(style.outlineColor, ground);
        if (found < least) problems.push(`${name(element)} has a focus ring of ${found.toFixed(2)}:1`);
    }
    return problems;
}"""
# Every field and button, with an edge or a ground that stands out; a button may have no more than its words.
EDGES = "(least) => {" + COLOURS + """
    // Opened all at once on a phone, the panels of the header would lie on each other.
    for (const panel of document.querySelectorAll("header details")) panel.open = false;
    return [...document.querySelectorAll("button, select, input:not([type=checkbox]):not([type=hidden])")]
        .filter((element) => element.checkVisibility({visibilityProperty: true}))
        .map((element) => {
            const style = getComputedStyle(element), ground = around(below(element));
            const edge = style.borderTopStyle === "none" ? ground : style.borderTopColor;
            // A button of words or a sign alone is found by these.
            const sign = element.localName === "button" ? style.color : ground;
            return [name(element), Math.max(...[edge, around(element), sign].map((one) => contrast(one, ground)))];
        })
        .filter(([, found]) => found < least)
        .map(([name, found]) => `${name} has an edge of ${found.toFixed(2)}:1`);
}"""
SHIFTS = """window.shifts = []; new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(entry.value);
}).observe({type: "layout-shift", buffered: true});"""


def seeing(origin, samples, is_long):
    """Opens the samples in every view; returns what cannot be seen, and what jumps."""
    problems = []
    with sync_playwright() as playwright:
        browser_path = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        # Colours are the same in all languages.
        for width, colours in VIEWS:
            problems += contrasts(browser, [origin + address for address in samples.pages("da")], width, colours)
        for language in samples.languages if is_long else samples.directions:
            problems += jumps(browser, [origin + address for address in searches(samples, language)])
        browser.close()
    return [problem.replace(origin, "") for problem in dict.fromkeys(problems)]


def contrasts(browser, addresses, width, colours):
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=colours, service_workers="block")
    page = context.new_page()
    for address in addresses:
        page.goto(address, wait_until="load")
        for check in (RINGS, EDGES):
            for problem in page.evaluate(check, CONTRAST):
                yield f"{address}: {problem} ({width} {colours})"
    context.close()


def searches(samples, language):
    """Questions with many answers and with none; lists and days narrowed down, to something and to nothing."""
    address, word, _ = samples.question(language)
    activities = samples.entries[language]["activities"]["url"].rsplit("/", 2)[0] + "/"
    choices = [day + choice for day in (samples.calendars[language], samples.todays[language])
               for choice in ("?price=free", "?only=men&topic=job")]
    return [f"{address}?q={quote(word)}", f"{address}?q=xyzxyz", activities + "?weekday=TU", activities + "?price=free",
            activities + "?only=men&topic=job", *choices]


def jumps(browser, addresses):
    for width in (360, 1280):
        for address in addresses:
            context = browser.new_context(viewport={"width": width, "height": 740}, service_workers="block")
            page = context.new_page()
            page.add_init_script(SHIFTS)
            session = context.new_cdp_session(page)
            session.send("Network.enable")
            session.send("Network.emulateNetworkConditions", NETWORK)
            page.goto(address)
            page.wait_for_function("() => { const text = document.querySelector('[data-search-status], [data-narrow-count]').textContent;"
                                   " return text && !text.includes('…') }", timeout=20_000)
            page.wait_for_timeout(500)
            shift = sum(page.evaluate("() => window.shifts"))
            if shift > STILL:
                yield f"{address}: jumps by {shift:.2f} while it opens ({width})"
            context.close()
