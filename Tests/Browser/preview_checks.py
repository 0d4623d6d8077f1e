"""What somebody sees who writes while the preview is open: each change at once, what is wrong, and no page loaded for nothing."""
import pathlib
import shutil
import tempfile

from playwright.sync_api import TimeoutError, sync_playwright

from preview import Preview

ENTRY = "aaben-fodbold"
# In milliseconds: a tenth of a second where nothing else runs, and much more beside other tests.
PATIENCE = 30_000
# Counts how often the page is loaded.
COUNT = "sessionStorage.setItem('loaded', 1 + Number(sessionStorage.getItem('loaded')))"

# What a browser tells a page whose tab is put behind another one; without a screen all are in front.
HIDE = """() => { Object.defineProperty(document, "hidden", { get: () => true });
  document.dispatchEvent(new Event("visibilitychange")); }"""


def preview(binary, content, today):
    """Writes into a copy of the content; returns what is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, "content")
        shutil.copytree(content, copy)
        with Preview(binary, str(copy), today) as preview, sync_playwright() as playwright:
            chromium = shutil.which("chromium") or shutil.which("google-chrome")
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            writer = Writer(browser, preview, copy / f"activities/{ENTRY}.md")
            problems = list(writer.problems()) + list(tabs(browser, preview.origin))
            browser.close()
    return problems


def tabs(browser, origin):
    """A browser has six connections to a host, and a page that nobody sees must not hold one of them."""
    context = browser.new_context()
    for number in range(1, 9):
        page = context.new_page()
        try:
            page.goto(f"{origin}/kontakter/", timeout=PATIENCE)
        except TimeoutError:
            yield f"preview: page {number} in one browser is never loaded"
            break
        page.evaluate(HIDE)
    context.close()


class Writer:
    """Somebody who changes the file of an activity and looks at its page."""

    def __init__(self, browser, preview, path):
        self.preview, self.path, self.text = preview, path, path.read_text()
        self.page = browser.new_page()
        self.page.add_init_script(COUNT)
        self.page.goto(f"{preview.origin}/aktiviteter/{ENTRY}/")

    def problems(self):
        # From now on translations are older than the text, and the check adds warnings to the page.
        yield from self.save("a first text", self.text + "\nTag en ven med.\n", "main", "Tag en ven med.")
        yield from self.save("a text", self.text + "\nTag to venner med.\n", "main", "Tag to venner med.")
        title = self.text.replace("title: Åben fodbold i Nordhøj", "title: Fodbold for alle")
        yield from self.save("a title", title, "h1", "Fodbold for alle")
        broken = title.replace("place: nordhoejhallen", "place: nordhoejhalen")
        yield from self.save("a mistake", broken, ".brobygger-problems", "nordhoejhalen")
        yield from self.save("the mistake mended", title, "body:not(:has(.brobygger-problems)) h1", "Fodbold for alle")
        self.page.goto(f"{self.preview.origin}/aktiviteter/")
        status = title.replace("format: open-hours", "format: open-hours\nstatus: ended")
        yield from self.save("what is in no list any more", status, "main:not(:has([href*='/aaben-fodbold/']))", "")

    def save(self, name, text, place, words):
        """Saves, waits for words at a place and for the check, and counts how often the page was loaded."""
        built = self.builds()
        before = self.page.evaluate("Number(sessionStorage.getItem('loaded'))")
        self.path.write_text(text)
        try:
            self.page.wait_for_function(
                "([place, words]) => document.querySelector(place)?.textContent.includes(words)", arg=[place, words],
                timeout=PATIENCE)
        except TimeoutError:
            yield f"preview: {name} is not shown"
            return
        for _ in range(PATIENCE // 100):
            if self.builds() > built:
                break
            self.page.wait_for_timeout(100)
        else:
            yield f"preview: {name} is never checked"
        self.page.wait_for_timeout(500)
        loads = self.page.evaluate("Number(sessionStorage.getItem('loaded'))") - before
        # What is wrong, and lists, come with the check; an entry's own page is the one that was shown before it.
        limit = 1 if name in ("a text", "a title") else 2
        if not 1 <= loads <= limit:
            yield f"preview: for {name} the page was loaded {loads} times"

    def builds(self):
        return self.preview.said().count("bygget på")
