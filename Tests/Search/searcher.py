"""The search of a site, asked without its page: Chromium runs the script and says what it found."""
import json
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
from static_host import StaticHost  # noqa: E402

# The answers to all queries of a language, each the keys of the first records.
ASK = """async ([script, core, queries, most, today]) => {
    const { openIndex } = await import(script);
    const index = await openIndex(core);
    const answers = [];
    for (const query of queries) {
        const found = await index.ask(query, { today });
        const cards = await index.cards(found.records.slice(0, most));
        answers.push({
            entries: cards.map(({ kind, id }) => `${kind}/${id}`),
            count: found.records.length, corrected: found.corrected, missing: found.missing, isPartial: found.isPartial,
        });
    }
    return answers;
}"""

FOLD = """async ([script, core, texts]) => {
    const { openIndex } = await import(script);
    const index = await openIndex(core);
    return texts.map((text) => index.wordsOf(text));
}"""


class Searcher:
    """Answers queries over one site until the end of a `with` block."""

    def __init__(self, site):
        self.site = pathlib.Path(site)

    def __enter__(self):
        self.host = StaticHost(self.site).__enter__()
        self.playwright = sync_playwright().start()
        path = shutil.which("chromium") or shutil.which("google-chrome")
        self.browser = self.playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        self.page = self.browser.new_page()
        self.page.goto(f"{self.host.origin}/theme/search-index.js")
        return self

    def __exit__(self, *error):
        self.browser.close()
        self.playwright.stop()
        self.host.__exit__(*error)

    def ask(self, language, queries, most=20):
        """What the search says to each query, in a language of the site."""
        return self.page.evaluate(ASK, [*self.addresses(language), queries, most, self.today(language)])

    def fold(self, language, texts):
        """The words of texts as the script folds them."""
        return self.page.evaluate(FOLD, [*self.addresses(language), texts])

    def today(self, language):
        """The day for which the site was made."""
        days = next((self.site / f"search/{language}").glob("days.*.json"))
        return json.loads(days.read_text("utf-8"))["first"]

    def addresses(self, language):
        """Where the script is, and the first file of a language's index."""
        latest = json.loads((self.site / f"search/{language}/latest.json").read_text("utf-8"))
        return f"{self.host.origin}/theme/search-index.js", f"{self.host.origin}/search/{language}/{latest['core']}"
