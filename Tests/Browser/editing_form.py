"""The form for new entries in a browser: its fields by their labels, and the file at its end."""
import time as clock

PAGES = {"da": "/redaktion/", "en": "/en/editing/"}
WORDS = {
    "da": {"make": "Se, om alt er der", "another": "Tilføj endnu en", "more": "Flere felter"},
    "en": {"make": "See whether all is there", "another": "Add another", "more": "More fields"},
}


class Form:
    """Somebody at the form; the policy of the page is in force, and whatever it forbids is a problem."""

    def __init__(self, browser, host, language="da", width=1280, **options):
        self.words = WORDS[language]
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, permissions=["clipboard-read", "clipboard-write"], **options)
        self.page = self.context.new_page()
        self.page.set_default_timeout(5_000)
        self.complaints = []
        self.page.on("console", lambda message: message.type == "error" and self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.address = host.origin + PAGES[language]

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.context.close()
        if not error[0]:
            assert not self.complaints, self.complaints

    def open(self, query=""):
        self.page.goto(self.address + query)
        self.page.wait_for_selector(".editing form")
        return self

    def field(self, label):
        """The element that holds a field, whose label begins with a text."""
        return self.page.locator(".editing .field", has=self.page.locator(
            f":scope > :is(label, legend)", has_text=label)).first

    def write(self, label, text):
        self.field(label).locator("input, textarea").first.fill(text)

    def choose(self, label, value):
        self.field(label).locator("select").first.select_option(value=value)

    def tick(self, label, *texts):
        for text in texts:
            self.field(label).locator("label.choice", has=self.page.get_by_text(text, exact=True)).locator("input").check()

    def time(self, number, repeat, days=(), nth=(), **parts):
        """Fills in the time with a number from 0, for which there is a row or the button for another."""
        field = self.page.locator(".editing .field", has=self.page.locator(".time")).first
        if number:
            field.get_by_role("button", name=self.words["another"]).last.click()
        row = field.locator(".time").nth(number)
        row.locator("select").select_option(value=repeat)
        for group, values in [(1, days), (0, nth)]:
            for value in values:
                row.locator("fieldset.part").nth(group).locator(f'input[value="{value}"]').check()
        inputs = {"date": 'input[type="date"]', "from": 'input[type="time"]', "to": 'input[type="time"]'}
        for name, value in parts.items():
            at = {"to": 1, "starts": 1, "ends": 2}.get(name, 0)
            row.locator(inputs.get(name, 'input[type="date"]')).nth(at).fill(value)

    def make(self):
        """The path below `content/` and the text of the file that the form makes."""
        self.page.get_by_role("button", name=self.words["make"]).click()
        return self.result()

    def result(self):
        problems = self.page.locator(".editing-problems")
        assert not problems.is_visible(), problems.inner_text()
        path = self.page.locator(".editing-result code").inner_text()
        return path.split("content/", 1)[1], self.page.locator(".editing-result pre").text_content()

    def script(self, code, *arguments):
        """What code says with the form's modules as `times` and `file`."""
        start = "const [times, file] = await Promise.all([import('/theme/editing-times.js'), import('/theme/editing-file.js')]);"
        return self.page.evaluate(f"async (given) => {{ {start} {code} }}", list(arguments))

    def tab_to(self, label, inside=""):
        """Goes on with the Tab key until the element with a label has the focus."""
        test = "([label, inside]) => { const at = document.activeElement; const own = at.labels ? [...at.labels] : []; " \
            "const text = (own[0] ? own[0].textContent : at.textContent).trim(); " \
            "return text.startsWith(label) && (!inside || Boolean(at.closest(inside))); }"
        for _ in range(250):
            self.page.keyboard.press("Tab")
            if self.page.evaluate(test, [label, inside]):
                return
        raise AssertionError(f"{label} is not reached with the Tab key")

    def type_moment(self, wanted, *ways):
        """A day or a time as keys; in which order depends on the browser's language."""
        for keys in ways:
            self.page.keyboard.press("Control+A")
            self.page.keyboard.press("Delete")
            self.page.keyboard.type(keys)
            if self.page.evaluate("document.activeElement.value") == wanted:
                return
        raise AssertionError(f"{wanted} cannot be typed")

    def wait_until(self, expression):
        deadline = clock.monotonic() + 10
        while not self.page.evaluate(expression):
            assert clock.monotonic() < deadline, f"waited in vain for {expression}"
            clock.sleep(0.05)
