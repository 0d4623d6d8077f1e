"""What is tried with the form for new entries; each gives a sentence on what it saw, or fails."""
import urllib.parse

from axe_playwright_python.sync_playwright import Axe

from browser_checks import AXE_RULES, OVERFLOW
from editing_form import Form
from editing_times import times
from editing_town import faults

# As many as fit into the front matter of one file.
SENTENCES = 120
ACTIVITY = "---\ntitle: Prøve {number}\nsummary: En prøve af tider\norganizers: [broen]\ntopics: [sprog]\nwhen:\n{lines}\n---\n"
HOSTILE = [
    "Kaffe: kage", "# 1 i byen", "- streg først", "--- tre", "'citat'", '"dobbelt"', "Café \\n ny", "yes", "null", "~", "12",
    "2026-11-24", "{a: b}", "[a, b]", "a, b", "*stjerne*", "&anker", "!mærke", "%procent", "@snabel", "`kode`", "|rør", "> pil",
    "? spørgsmål", "en # to", "en: to: tre", "slutter med:", "Sprogcafé 😀", "نادي اللغة", "ሰላም", "æøå ÆØÅ", "50 kr", "'", "''",
    "a'b", "= lig", "0x10", "1e3", "a" * 100, "\u0628\u200c\u0627", "Trekanten & venner <3",
]
SENT = {"title": "Strikkecafé for alle", "summary": "Strik sammen, drik kaffe, og lær nye ord på dansk"}


def sentences(browser, host, town, pictures):
    """Every sentence of times is read by the program as it was meant."""
    with Form(browser, host) as danish, Form(browser, host, "en") as english:
        wanted = read(town, danish.open(), "da")
        count = len(wanted) + len(read(town, english.open(), "en"))
        # What the program writes of what it read is what the form wrote.
        numbers = range(0, len(wanted), SENTENCES)
        entries = town.build({f"activities/proeve-{at}.md": activity(at, wanted[at:at + SENTENCES]) for at in numbers})
        for at, entry in zip(numbers, entries.values()):
            # More than a night up to midnight the program writes with both days.
            pairs = [pair for pair in zip(entry["when"]["sentences"], wanted[at:at + SENTENCES], strict=True) if not pair[1].endswith("-00")]
            assert all(one == other for one, other in pairs), next(pair for pair in pairs if pair[0] != pair[1])
    return f"{count} sentences"


def read(town, form, language):
    code = "const { words } = await (await fetch(document.querySelector('.editing').dataset.form)).json();" \
        "return given[0].map((time) => times.problem(time) || times.sentence(time, words));"
    made = form.script(code, list(times()))
    refused = {text for text in made if " " not in text}
    assert refused == {"sameTime", "endsFirst", "needsStart"}, refused
    kept = sorted({text for text in made if " " in text})
    files = {f"activities/proeve-{language}-{at}.md": activity(at, kept[at:at + SENTENCES]) for at in range(0, len(kept), SENTENCES)}
    found = faults(town.check(files))
    assert not found, found[:5]
    return kept


def activity(number, kept):
    return ACTIVITY.format(number=number, lines="\n".join(f"  - '{text}'" for text in kept))


def round_trip(browser, host, town, pictures):
    """Every text comes back from the program as it was typed."""
    code = "return given[0].map((text, at) => file.fileText([{ key: 'name', type: 'text' }, { key: 'summary', type: 'text' }], " \
        "{ name: `Navn ${at}`, summary: file.line(text) }, file.lines(`${text}\\n\\nmere`.replace('<3', ''))));"
    with Form(browser, host) as form:
        texts = form.open().script(code, HOSTILE)
    files = {f"associations/proeve-{at}.md": text for at, text in enumerate(texts)}
    found = faults(town.check(files))
    assert not found, found[:5]
    for (path, entry), text in zip(town.build(files).items(), HOSTILE):
        assert entry and entry["summary"]["da"] == text, f"{path}: {entry and entry['summary']!r} and not {text!r}"
    return f"{len(HOSTILE)} texts"


def accept(town, made, *parts):
    """Whether the program takes a file, and whether it has these lines; gives its path and text."""
    path, text = made
    found = faults(town.check({path: text}))
    assert not found, found
    for part in parts:
        assert part in text, f"{part} is not in\n{text}"
    return path, text


def danish_activity(browser, host, town, pictures):
    """An activity is written, and goes to the repository, the clipboard, a file and a mail."""
    with Form(browser, host, accept_downloads=True) as form:
        form.open("?kind=activities")
        picture(form, pictures, "activity")
        form.write("Titel", SENT["title"])
        form.write("Resumé", SENT["summary"])
        form.choose("Arrangører", "broen")
        form.tick("Emner", "Sprog")
        form.choose("Sted", "trekanten")
        form.time(0, "weekly", days=[2, 4], **{"from": "16:00", "to": "18:00"})
        form.write("Pris", "20 kr")
        form.page.locator("#_body").fill("Kom, som du er.\n\nVi har garn til alle.")
        path, text = accept(town, form.make(), "title: Strikkecafé for alle\n", "when:\n  - tirsdag og torsdag kl. 16-18\n", "price: '20 kr'\n")
        assert path == "activities/strikkecafe-for-alle.md", path
        ways(form, path, text)
        picture(form, pictures, "activity-ready")
        form.page.reload()
        form.page.wait_for_selector(".time")
        assert form.field("Titel").locator("input").input_value() == SENT["title"], "the draft is gone"
        form.make()
        form.page.get_by_role("button", name="Det er sendt").click()
        assert form.page.evaluate("localStorage.length") == 0, "the draft is still there"
    return path


def ways(form, path, text):
    links = {link.inner_text(): link.get_attribute("href") for link in form.page.locator(".editing-ways a").all()}
    letter = next(href for href in links.values() if href.startswith("mailto:"))
    body = urllib.parse.unquote(letter.split("&body=")[1]).replace("\r\n", "\n")
    assert path in body and text in body and "/redaktion/" in body, body
    assert any("/-/new/main/" in href and href.endswith(f"file_name={path.split('/')[1]}") for href in links.values()), links
    form.page.get_by_role("button", name="Kopiér teksten", exact=True).click()
    form.wait_until("document.querySelector('.editing-result [role=status]').textContent !== ''")
    assert form.page.evaluate("navigator.clipboard.readText()") == text, "the clipboard has another text"
    with form.page.expect_download() as download:
        form.page.get_by_role("link", name="Gem som fil").click()
    assert download.value.suggested_filename == path.split("/")[1]


def odd_weeks(browser, host, town, pictures):
    """Odd weeks, times of the month and exceptions, in English at a narrow screen."""
    with Form(browser, host, "en", width=360) as form:
        form.open("?kind=activities")
        form.write("title", "Walk and talk")
        form.write("summary", "A walk along the fjord at an easy pace")
        form.choose("organizers", "broen")
        form.page.locator('.boxes input[value="sport"]').check()
        form.time(0, "odd", days=[3], starts="2026-11-25", **{"from": "19:00", "to": "21:00"})
        form.time(1, "monthly", days=[6], nth=[1, 5], **{"from": "10:00", "to": "12:30"})
        form.tick("except", "not on public holidays")
        days = form.field("except").locator(".row").first
        days.locator("input").nth(0).fill("2026-12-23")
        days.locator("input").nth(1).fill("2027-01-03")
        days.locator("input").nth(2).fill("Jul: vi holder fri")
        picture(form, pictures, "times")
        path, text = accept(
            town, form.make(), "wednesday in odd weeks at 19-21 from 2026-11-25", "first and last saturday of the month at 10-12:30",
            "except: [holidays, {from: 2026-12-23, to: 2027-01-03, note: 'Jul: vi holder fri'}]\n")
    return path


def other_kinds(browser, host, town, pictures):
    """An association, a place, a contact and a news item."""
    paths = []
    with Form(browser, host) as form:
        form.open("?kind=associations")
        form.write("Navn", "Venner af fjorden")
        form.write("Resumé", "En forening, der passer på fjorden: vand, fugle & mennesker")
        form.choose("Type", "association")
        form.write("Telefon", "99 00 00 77")
        form.write("Hjemmeside", "https://fjorden.example.org/om os")
        form.page.get_by_role("button", name="Se, om alt er der").click()
        told = form.page.locator(".editing-problems").inner_text()
        assert "Hjemmeside: er ikke skrevet rigtigt" in told, told
        picture(form, pictures, "problems")
        form.write("Hjemmeside", "https://fjorden.example.org/")
        paths.append(accept(town, form.make(), "phone: '99 00 00 77'\n")[0])
        form.open("?kind=places")
        form.write("Navn", "Det gule pakhus")
        form.write("Gade", "Havnegade 4")
        paths.append(accept(town, form.make())[0])
        form.open("?kind=contacts")
        form.write("Navn", "Fjordens vagttelefon")
        form.write("Rolle", "Spørgsmål om ture og både")
        form.write("Mail", "vagt@example.org")
        form.time(0, "weekly", days=[1, 2, 3], **{"from": "10:00", "to": "15:00"})
        paths.append(accept(town, form.make(), "kind: function\n", "  - mandag til onsdag kl. 10-15\n")[0])
        form.open("?kind=news")
        form.write("Titel", "Høring om fritidspas")
        form.field("Dato").locator("input").fill("2026-11-20")
        form.choose("Slags", "hearing-response")
        form.page.locator(".editing-more summary").click()
        form.write("Spurgt af", "Udvalget for kultur")
        paths.append(accept(town, form.make(), "kind: hearing-response\n", "asked_by: Udvalget for kultur\n")[0])
    return ", ".join(paths)


def arabic(browser, host, town, pictures):
    """A translation into Arabic, which says from which texts it was made."""
    with Form(browser, host) as form:
        form.open("?kind=translation&entry=activities/vinterbadning&language=ar")
        form.write("Titel", "السباحة الشتوية")
        form.write("Resumé", "نسبح معًا في المضيق: 5 دقائق، ثم قهوة")
        form.page.locator("#_body").fill("تعال كما أنت.")
        form.page.locator(".editing-more summary").click()
        form.page.wait_for_selector(".editing-more p:nth-of-type(3)")
        picture(form, pictures, "translation")
        path, text = accept(town, form.make(), "translation:\n  of: ", "\n  method: human\n", "السباحة الشتوية")
        assert path == "activities/vinterbadning.ar.md", path
    original = (town.root / "content/activities/vinterbadning.md").read_text("utf-8")
    told = [[problem["code"] for problem in town.check({path: text, "activities/vinterbadning.md": original.replace(*change)})]
            for change in [("", ""), ("\ntitle: ", "\ntitle: Vild ")]]
    assert "outdated-translation" not in told[0] and "outdated-translation" in told[1], told
    return path


def correction(browser, host, town, pictures):
    """From an entry's page to a mail that says what is wrong, on which page and which day."""
    with Form(browser, host, width=360) as form:
        form.page.goto(host.origin + "/aktiviteter/vinterbadning/")
        form.page.get_by_role("link", name="Er noget forkert?").click()
        form.page.wait_for_selector(".editing-ways")
        ways = {link.inner_text(): link.get_attribute("href") for link in form.page.locator(".editing-ways a").all()}
        assert ways["Åbn filen i arkivet"].endswith("/-/edit/main/Tests/Town/content/activities/vinterbadning.md"), ways
        assert "Skriv her, hvad der skal rettes" in letter(form), letter(form)
        form.choose("Hvad er forkert", "hvornår")
        form.write("Hvad skal der stå", "Nu er det om onsdagen kl. 7.\nJeg har spurgt dem & set skiltet.")
        picture(form, pictures, "correction")
        wanted = ["hvornår: Nu er det om onsdagen kl. 7. Jeg har spurgt dem & set skiltet.", "activities/vinterbadning",
                  "/aktiviteter/vinterbadning/", form.page.evaluate("new Date().toLocaleDateString('sv')")]
        assert all(part in letter(form) for part in wanted), letter(form)
        form.page.get_by_role("button", name="Kopiér det, du har skrevet").click()
        form.wait_until("document.querySelector('.editing-fields [role=status]').textContent !== ''")
        assert form.page.evaluate("navigator.clipboard.readText()") == letter(form)
        form.open("?kind=change&entry=places/trekanten")
        assert not form.field("Hvad skal der stå").locator("textarea").input_value(), "what was written of another page is there"
    return "mail, clipboard and repository"


def letter(form):
    href = form.page.locator('.editing-ways a[href^="mailto:"]').get_attribute("href")
    return urllib.parse.unquote(href.split("&body=")[1]).replace("\r\n", "\n")


def languages(browser, host, town, pictures):
    """Every language has a name, by the browser or by the site."""
    counts = []
    for language in ["da", "en"]:
        with Form(browser, host, language) as form:
            form.open("?kind=activities")
            options = form.page.locator(".editing select", has=form.page.locator('option[value="kmr"]')).first.locator("option")
            names = options.evaluate_all("all => all.slice(1).map((one) => [one.value, one.textContent])")
            nameless = [code for code, name in names if code == name or not name]
            assert not nameless, f"{language}: {nameless}"
            counts.append(f"{len(names)} in {language}")
    return ", ".join(counts)


def keyboard(browser, host, town, pictures):
    """By the keyboard alone, from the page to the finished file."""
    with Form(browser, host) as form:
        form.open()
        keys = form.page.keyboard
        form.tab_to("Hvad vil du skrive")
        keys.type("akt")
        form.tab_to("Se, om alt er der")
        keys.press("Enter")
        assert form.page.evaluate("document.activeElement.className") == "editing-problems", "the problems have no focus"
        form.tab_to("Titel")
        keys.press("Enter")
        keys.type("Morgenkaffe")
        form.tab_to("Resumé")
        keys.type("Kaffe og brød før arbejde")
        keys.press("Tab")
        keys.type("Foreningen Br")
        form.tab_to("Sprog")
        keys.press("Space")
        form.tab_to("fredag", ".time")
        keys.press("Space")
        form.tab_to("Fra kl.")
        form.type_moment("08:15", "0815AM", "0815")
        form.tab_to("Se, om alt er der")
        keys.press("Enter")
        path, _ = accept(town, form.result(), "- fredag kl. 8.15\n")
        form.tab_to("Kopiér teksten")
    return path


def offline(browser, host, town, pictures):
    """Without a network, once the form was opened with one."""
    with Form(browser, host) as form:
        form.open()
        form.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        form.wait_until("navigator.serviceWorker.controller !== null")
        form.open()
        kept = "(async () => { for (const name of await caches.keys()) for (const one of await (await caches.open(name)).keys()) " \
            "if (one.url.endsWith('entries.json')) return true; return false; })()"
        form.wait_until(kept)
        form.context.set_offline(True)
        form.open("?kind=news")
        form.write("Titel", "Nyt fra toget")
        form.field("Dato").locator("input").fill("2026-11-20")
        form.choose("Slags", "news")
        path, _ = accept(town, form.make())
        form.context.set_offline(False)
        form.complaints.clear()
    return path


def size(browser, host, town, pictures):
    """What the form weighs, and that no other page loads it.

    Counted is, without compression, what is loaded from opening the page to the finished file: the form's own scripts and
    style, its words and lists, and the fields of the kind that is written. Not counted are what every page of the site has, and
    the list of entries, which grows with the site.
    """
    weights = []
    with Form(browser, host) as form:
        loaded = {}
        form.page.on("response", lambda answer: loaded.update({urllib.parse.urlsplit(answer.url).path: len(answer.body())}))
        for kind in ["activities", "associations", "places", "news", "contacts"]:
            loaded.clear()
            form.open(f"?kind={kind}")
            form.page.wait_for_selector("#_body")
            form.page.wait_for_timeout(300)
            own = {path: count for path, count in loaded.items() if "/theme/editing" in path
                   or "/redaktion/" in path and path.endswith(".json") and not path.endswith("entries.json")}
            assert f"/redaktion/{kind}.json" in own and "/theme/editing.js" in own, own
            assert sum(own.values()) <= 40 * 1024, own
            weights.append(f"{kind} {sum(own.values())}")
        loaded.clear()
        form.page.goto(host.origin + "/aktiviteter/")
        form.page.wait_for_timeout(500)
        assert not [path for path in loaded if "editing" in path or path.endswith("entries.json")], loaded
    return f"bytes: {', '.join(weights)}"


def without_script(browser, host, town, pictures):
    """Without script the page says how else to write."""
    with Form(browser, host, java_script_enabled=False) as form:
        form.page.goto(form.address)
        text = form.page.inner_text("main")
        assert "JavaScript" in text and "ringe til" in text and "skrive til redaktionen" in text, text
    return "mail, phone and repository"


def picture(form, pictures, name):
    """A screenshot at both widths, on which nothing may be wider than the screen or shut anybody out."""
    for width in [360, 1280]:
        before = form.page.viewport_size
        form.page.set_viewport_size({"width": width, "height": 900})
        assert form.page.evaluate(OVERFLOW) <= 0, f"{name} is wider than {width} pixels"
        found = Axe().run(form.page, options={"runOnly": {"type": "tag", "values": AXE_RULES}}).response["violations"]
        assert not found, [f"{one['id']}: {[node['target'] for node in one['nodes'][:3]]}" for one in found]
        if pictures:
            pictures.mkdir(parents=True, exist_ok=True)
            form.page.screenshot(path=pictures / f"{name}-{width}.png", full_page=True)
        form.page.set_viewport_size(before)


ALL = [sentences, round_trip, danish_activity, odd_weeks, other_kinds, arabic, correction, languages, keyboard, offline, size, without_script]
