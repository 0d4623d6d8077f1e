"""What a reader on a phone would notice: pages that are gone without a network, or that stay after they were taken back."""
import json
import re
import shutil
import time

from playwright.sync_api import Error as BrowserError
from playwright.sync_api import sync_playwright

from browser_checks import OVERFLOW
from samples import parent
from static_host import StaticHost

NARROW = {"viewport": {"width": 320, "height": 640}}
KEPT = "(async () => { const paths = []; for (const name of await caches.keys()) for (const request of " \
    "await (await caches.open(name)).keys()) paths.push(new URL(request.url).pathname); return paths; })()"
AGE = "async ([path, days]) => { for (const name of await caches.keys()) { const cache = await caches.open(name);" \
    " const kept = await cache.match(path); if (!kept) continue; const headers = new Headers(kept.headers);" \
    " headers.set('kept-on', String(Date.now() - days * 86400000));" \
    " await cache.put(path, new Response(await kept.blob(), { headers })); } }"
UPDATE = "async () => { const worker = await navigator.serviceWorker.ready; await worker.update(); }"


def offline(site, samples, is_long):
    """Reads the site with and without a network, in one language of each direction or in all; returns what is wrong."""
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for language in samples.languages if is_long else samples.directions:
            with StaticHost(site) as host:
                reader = Reader(browser, host, samples, language)
                try:
                    reader.read()
                except (BrowserError, AssertionError) as error:
                    reader.report(str(error).splitlines()[0])
                problems += reader.problems
        browser.close()
    return problems


class Reader:
    """Somebody who reads the site in one language on a phone whose network comes and goes."""

    def __init__(self, browser, host, samples, language):
        self.host, self.language, self.direction = host, language, samples.languages[language]
        self.home = samples.homes[language]
        self.others = {other: home for other, home in samples.homes.items() if other != language}
        self.topics = samples.topics[language]
        urls = [entry["url"] for entry in samples.index(language) if entry["kind"] == "activities"]
        self.first, self.second, self.third, self.unseen = urls[:4]
        self.list = parent(self.first)
        self.problems = []
        self.context = browser.new_context(**NARROW, forced_colors="active", reduced_motion="reduce")
        self.page = self.context.new_page()
        self.page.on("console", self.hear)
        self.page.on("pageerror", lambda error: self.report(f"script: {error}"))

    def read(self):
        self.check_installation()
        titles = {address: self.visit(address) for address in [self.first, self.second, self.third]}
        titles |= {address: self.title_on_disk(address) for address in [self.home, self.list]}
        self.wait_for(self.third)
        self.context.set_offline(True)
        for address, title in titles.items():
            self.expect(address, title)
        self.expect_offline_page(self.unseen)
        # As it is typed, without the slash.
        self.expect(self.list.rstrip("/"), titles[self.list])
        self.check_other_languages()
        self.check_age()
        self.context.set_offline(False)
        self.check_deletion()
        self.check_builds()
        self.context.close()

    def check_installation(self):
        self.visit(self.first)
        self.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        self.wait_until("navigator.serviceWorker.controller !== null")
        manifest = self.context.new_cdp_session(self.page).send("Page.getAppManifest")
        for error in manifest["errors"]:
            self.report(f"manifest: {error['message']}")
        start = json.loads(manifest["data"])["start_url"]
        if start != self.home:
            self.report(f"the manifest starts at {start}")
        self.page.reload()

    def check_other_languages(self):
        """A language that was not opened before says in its own words that there is no network."""
        for language, home in self.others.items():
            self.page.goto(self.host.origin + home)
            told = self.page.evaluate("document.documentElement.lang")
            if told != language or self.page.title() != self.title_on_disk(f"{home}offline/"):
                self.report(f"{home} shows '{self.page.title()}' in {told} without a network")

    def check_age(self):
        """What was kept for more than 14 days is not shown any more, what was kept for 13 is."""
        self.page.goto(self.host.origin + self.home)
        self.page.evaluate(AGE, [self.second, 15])
        self.page.evaluate(AGE, [self.third, 13])
        self.expect_offline_page(self.second)
        self.expect(self.third, self.title_on_disk(self.third))

    def check_deletion(self):
        """A page that the network says is gone is not kept."""
        self.host.file(self.first).unlink()
        answer = self.page.goto(self.host.origin + self.first)
        if answer.status != 404:
            self.report(f"{self.first} answers {answer.status} after its deletion")
        self.wait_until(f"{KEPT}.then(paths => !paths.includes('{self.first}'))")
        self.context.set_offline(True)
        self.expect_offline_page(self.first)
        self.context.set_offline(False)

    def check_builds(self):
        """A new build takes along what is still there, and nothing when something was taken back."""
        self.visit(self.second)
        self.visit(self.third)
        self.visit(self.topics)
        self.wait_for(self.topics)
        worker = self.host.file("/sw.js").read_text("utf-8")
        version, privacy = (re.search(rf'"{key}":"([0-9a-f]+)"', worker)[1] for key in ["version", "privacy"])
        self.host.file(self.second).unlink()
        self.host.change("/sw.js", (version, "1" * 16))
        self.update("1" * 16, gone=[self.second], kept=[self.third, self.home, self.list])
        self.host.change("/sw.js", ("1" * 16, "2" * 16), (privacy, "3" * 16))
        self.update("2" * 16, gone=[self.second, self.third], kept=[self.home, self.list])

    def update(self, version, gone, kept):
        self.page.evaluate(UPDATE)
        self.wait_until(f"caches.keys().then(names => names.length === 1 && names[0].endsWith('{version}'))")
        paths = self.page.evaluate(KEPT)
        for address in gone:
            if address in paths:
                self.report(f"{address} is still kept after build {version}")
        for address in kept:
            if address not in paths:
                self.report(f"{address} is not kept after build {version}")

    def visit(self, address):
        answer = self.page.goto(self.host.origin + address, wait_until="load")
        if answer.status != 200:
            self.report(f"{address} answers {answer.status}")
        self.look(address)
        return self.page.title()

    def wait_for(self, address):
        """A page is kept after it is shown."""
        self.wait_until(f"{KEPT}.then(paths => paths.includes('{address}'))")

    def wait_until(self, expression):
        """Asks again and again: the browser's own waiting takes a promise for a yes."""
        deadline = time.monotonic() + 10
        while not self.page.evaluate(expression):
            assert time.monotonic() < deadline, f"waited in vain for {expression}"
            time.sleep(0.05)

    def expect(self, address, title):
        self.page.goto(self.host.origin + address)
        if self.page.title() != title:
            self.report(f"{address} shows '{self.page.title()}' without a network")
        self.look(address)

    def expect_offline_page(self, address):
        self.expect(address, self.title_on_disk(f"{self.home}offline/"))

    def title_on_disk(self, address):
        text = self.host.file(address).read_text("utf-8")
        return self.page.evaluate(
            "text => new DOMParser().parseFromString(text, 'text/html').title", text)

    def look(self, address):
        root = self.page.evaluate("[document.documentElement.lang, document.documentElement.dir]")
        if root != [self.language, self.direction]:
            self.report(f"{address} has lang and dir {root}")
        overflow = self.page.evaluate(OVERFLOW)
        if overflow > 0:
            self.report(f"{address} is {overflow} pixels wider than a screen of 320")

    def hear(self, message):
        # Without a network what is not kept fails, and so does a page that was deleted; a policy never may.
        expected = ["net::ERR_INTERNET_DISCONNECTED", "404"]
        if message.type == "error" and not any(text in message.text for text in expected):
            self.report(f"console: {message.text}")

    def report(self, problem):
        self.problems.append(f"{self.language}: {problem}")
