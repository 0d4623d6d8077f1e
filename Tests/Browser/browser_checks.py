"""What a reader would notice: pages that fail, ask strangers, do not fit the screen or shut somebody out."""
import shutil
from urllib.parse import quote, urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import TimeoutError as PatienceLost
from playwright.sync_api import sync_playwright

# Width in pixels, and the reader's choice of colours.
VIEWS = [(360, "light"), (1280, "dark"), (1280, "light")]
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
FOR_PAPER = "[...document.querySelectorAll('.print-only, .sheet')].filter(element => element.checkVisibility()).length"
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

# The heights of the buttons beside each other that keep, share and print.
HEIGHTS = """() => [...document.querySelectorAll(".actions")].map((row) => [...new Set([...row.children]
    .filter((one) => one.localName === "button" && one.checkVisibility()).map((one) => Math.round(one.getBoundingClientRect().height)))])"""

# What is wrong with the pictures of a page: one without a text, or whose place is not known before it is loaded.
PICTURES = """async () => {
    const problems = [];
    for (const picture of document.images) {
        const name = picture.getAttribute("src");
        if (!picture.hasAttribute("alt")) problems.push(`${name} has no alt`);
        picture.loading = "eager";
        try { await picture.decode(); } catch { problems.push(`${name} cannot be shown`); continue; }
        // A code for paper waits for nothing, since the page holds it, and style gives it its size.
        if (name.startsWith("data:") && !picture.checkVisibility()) continue;
        const said = [picture.getAttribute("width"), picture.getAttribute("height")].join(" x ");
        const real = [picture.naturalWidth, picture.naturalHeight].join(" x ");
        if (said !== real) problems.push(`${name} is ${real}, the page says ${said}`);
    }
    return problems;
}"""


def pages(origin, samples, is_long):
    """Opens all samples; returns what is wrong.

    One language of each direction is seen on a phone and on a desk; the others, which differ only in words, on a phone. With
    `is_long` all are seen in every view.
    """
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    views_of = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for language in samples.languages:
            direction = samples.languages[language]
            views = VIEWS if is_long else VIEWS[:2] if language in samples.directions else VIEWS[:1]
            for width, colours in views:
                context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=colours)
                visitor = Visitor(context, origin, language, direction)
                for address in samples.pages(language):
                    visitor.visit(address)
                visitor.search(*samples.question(language))
                for problem in dict.fromkeys(visitor.problems):
                    views_of.setdefault(problem, []).append(f"{width} {colours}")
                context.close()
        browser.close()
    return [f"{problem} ({', '.join(views)})" for problem, views in views_of.items()]


class Visitor:
    """Somebody who reads the site in one language on one screen."""

    def __init__(self, context, origin, language, direction):
        self.origin = origin
        self.expected = [language, direction]
        self.problems = []
        self.address = ""
        self.page = context.new_page()
        self.page.on("console", lambda message: message.type == "error" and self.report(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.report(f"script: {error}"))
        self.page.on("request", self.hear)

    def visit(self, address):
        self.address = address
        answer = self.page.goto(self.origin + address, wait_until="load")
        if answer.status != 200:
            self.report(f"answers {answer.status}")
        root = self.page.evaluate("[document.documentElement.lang, document.documentElement.dir]")
        if root != self.expected:
            self.report(f"html has lang and dir {root}, not {self.expected}")
        self.look()

    def search(self, address, word, entry):
        self.visit(f"{address}?q={quote(word)}")
        try:
            self.page.wait_for_selector("[data-search-results] [data-entry]", timeout=10_000)
        except PatienceLost:
            return self.report(f"no hit for '{word}'")
        if not self.page.query_selector(f'[data-search-results] [data-entry="{entry}"]'):
            self.report(f"{entry} is not among the hits for '{word}'")
        self.look()

    def look(self):
        """What can be seen of any page."""
        overflow = self.page.evaluate(OVERFLOW)
        if overflow > 0:
            self.report(f"is {overflow} pixels wider than the screen")
        for heights in self.page.evaluate(HEIGHTS):
            if len(heights) > 1:
                self.report(f"has buttons of {heights} pixels in a row")
        for problem in self.page.evaluate(PICTURES):
            self.report(problem)
        if self.page.evaluate(FOR_PAPER):
            self.report("shows on the screen what is for paper")
        found = Axe().run(self.page, options={"runOnly": {"type": "tag", "values": AXE_RULES}})
        for violation in found.response["violations"]:
            places = ", ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:3])
            self.report(f"{violation['id']}: {violation['help']}: {places}")

    def hear(self, request):
        if urlsplit(request.url).scheme != "data" and not request.url.startswith(self.origin + "/"):
            self.report(f"asks another host: {request.url}")

    def report(self, problem):
        self.problems.append(f"{self.address}: {problem}")
