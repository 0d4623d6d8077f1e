"""Two lines of defence against script in content, each tried without the other.

The policy of the pages has to stop script that nothing has escaped, and the escaping has to keep script inert where no
policy stops it. Each trial is made once more without either, and has to succeed then: otherwise it would prove nothing.
"""
import html
import pathlib
import re
import shutil
import subprocess
import tempfile

from playwright.sync_api import sync_playwright

from static_host import StaticHost

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
POLICY = re.compile(r"""<meta http-equiv=["']?Content-Security-Policy\b[^>]*>""")
# What every injection calls; a page knows it before anything of its own runs.
MARK = "window.mark = name => { const all = document.documentElement.dataset; all.marks = (all.marks ?? '') + name + ' '; }"
ACT = """() => {
    for (const link of document.querySelectorAll('[data-injected]')) link.click();
    for (const element of document.querySelectorAll('[autofocus], [onfocus], [tabindex]')) element.focus();
}"""
INJECTED = """
<script>mark('script')</script><img src="/nothing.png" onerror="mark('handler')"><svg onload="mark('svg')"></svg>
<a data-injected href="javascript:mark('address')">x</a><iframe srcdoc="<script>parent.mark('frame')</script>"></iframe>
<button data-injected onclick="mark('click')">x</button><script src="{strange}/strange.js"></script>
<script type="module">mark('module')</script><object data="{strange}/object.html"></object>
<embed src="{strange}/embed.html"><link rel="stylesheet" href="{strange}/strange.css"><base href="{strange}/">
<style>h1 {{ --injected: yes }}</style><p id="inline" style="--injected: yes">x</p><img src="{strange}/strange.png">
<form action="{strange}/form" method="get"><button id="leave">x</button></form>
"""
# Out of quotes, titles and data blocks; and past escapers that see letters where bytes are.
BREAKOUTS = [
    "\"'></title></textarea></script><img src=x onerror=mark('tag')>",
    "\u0600<img src=x onerror=mark('mark') \u0600>",
    "\"\u200d autofocus tabindex=0 onfocus=mark('focus') x=\"",
]


def policy(site, binary, today):
    """Tries both; returns what is wrong."""
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        problems = policy_alone(browser, site) + escaping_alone(browser, binary, today)
        browser.close()
    return problems


def policy_alone(browser, site):
    problems = []
    with StaticHost(site) as host:
        # Another port is another origin.
        strange = "http://localhost:" + host.origin.rsplit(":", 1)[1]
        for address in ["/", "/aktiviteter/", "/kalender/", "/404.html", "/soeg/"]:
            page = host.file(address)
            text = page.read_text("utf-8")
            page.write_text(text.replace("</body>", INJECTED.format(strange=strange) + "</body>"), "utf-8")
            marks, asked = outcome(browser, host, address, strange)
            if marks or asked:
                problems.append(f"{address}: the policy let {marks} run and {asked} be asked for")
        page.write_text(POLICY.sub("", page.read_text("utf-8")), "utf-8")
        marks, asked = outcome(browser, host, address, strange)
        if not {"script", "handler", "svg", "address", "frame", "click", "module", "style"} <= marks or len(asked) < 5:
            problems.append(f"without the policy only {marks} ran and {asked} was asked for, so nothing was tried")
    return problems


def outcome(browser, host, address, strange="-"):
    """What ran in a page, and what it asked strangers for."""
    context = browser.new_context(service_workers="block")
    context.add_init_script(MARK)
    asked = set()
    context.on("request", lambda request: request.url.startswith(strange) and asked.add(request.url[len(strange):]))
    # A request that the policy refused was none.
    context.on("requestfailed", lambda request: "csp" in (request.failure or "").lower() and asked.discard(
        request.url[len(strange):]))
    page = context.new_page()
    page.goto(host.origin + address, wait_until="load")
    marks = set((page.evaluate("document.documentElement.dataset.marks") or "").split())
    styled = "[...document.querySelectorAll('h1, #inline')].some(e => getComputedStyle(e).getPropertyValue('--injected'))"
    if page.evaluate(styled):
        marks.add("style")
    page.evaluate(ACT)
    page.wait_for_timeout(100)
    marks |= set((page.evaluate("document.documentElement.dataset.marks") or "").split())
    page.evaluate("document.getElementById('leave')?.click()")
    page.wait_for_timeout(100)
    context.close()
    return marks, asked


def escaping_alone(browser, binary, today):
    problems, tried, live = [], 0, set()
    with tempfile.TemporaryDirectory() as folder:
        built = build(pathlib.Path(folder), binary, today)
        with StaticHost(built) as host:
            pages = sorted(host.folder.rglob("*.html"))
            for page in pages:
                page.write_text(POLICY.sub("", page.read_text("utf-8")), "utf-8")
            for page in pages:
                address = "/" + str(page.relative_to(host.folder)).removesuffix("index.html")
                for query in ["", "?q=onerror"] if "soeg" in address or "search" in address else [""]:
                    marks, _ = outcome(browser, host, address + query)
                    tried += "onerror" in page.read_text("utf-8")
                    if marks:
                        problems.append(f"{address}{query}: {marks} ran although nothing stopped it but the escaping")
            for name in ["aktiviteter/fest/index.html", "foreninger/broen/index.html"]:
                page = host.folder / name
                page.write_text(html.unescape(page.read_text("utf-8")), "utf-8")
                live |= outcome(browser, host, "/" + name.removesuffix("index.html"))[0]
    if tried < 15 or "tag" not in live:
        problems.append(f"{tried} pages held the script, and unescaped {live} ran, so nothing was tried")
    return problems


def build(folder, binary, today):
    """A site in which every text tries to run script."""
    first, second, third = (quoted(text) for text in BREAKOUTS)
    everything = quoted(" ".join(BREAKOUTS))
    files = {
        "site.yml": f"title: {first}\ntagline: {second}\nbase_url: https://a.example/\nlanguages: [da, en]\n"
                    f"contact: {{email: a@b.example}}\n",
        "vocabulary/topics.yml": f"sprog: {{da: {first}, en: {second}}}\n",
        "vocabulary/audiences.yml": f"alle: {{da: {third}, en: {first}}}\n",
        "vocabulary/districts.yml": f"nord: {{da: {first}, en: {first}}}\n",
        "associations/broen.md": f"---\nname: {first}\nsummary: {everything}\npurpose: {everything}\ntopics: [sprog]\n"
                                 "audiences: [alle]\ncontacts: [vagt]\nplaces: [huset]\n---\n\n" + BODY,
        "activities/fest.md": f"---\ntitle: {first}\nsummary: {everything}\norganizers: [broen]\ntopics: [sprog]\n"
                              f"audiences: [alle]\nplace: huset\nwhen: [tirsdag kl. 16-18]\nalert: {everything}\n"
                              f"bring: {first}\ncontacts: [vagt]\nprice: {{amount: 50, note: {second}}}\n---\n\n" + BODY,
        "activities/fest.en.md": f"---\ntitle: {second}\nsummary: {everything}\ntranslation: {{method: human}}\n---\n",
        "contacts/vagt.md": f"---\nkind: function\nname: {first}\nrole: {everything}\nemail: a@b.example\n---\n",
        "places/huset.md": f"---\nname: {first}\nstreet: {second}\ndistrict: nord\n---\n\n" + BODY,
        "news/nyt.md": f"---\ntitle: {first}\nsummary: {everything}\ndate: {today}\nkind: news\nabout: [associations/broen]\n---\n\n"
                       + BODY,
        "pages/om.md": f"---\ntitle: {third}\nsummary: {everything}\nmenu: 1\n---\n\n" + BODY,
    }
    for name, text in files.items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    run = subprocess.run(
        [binary.resolve(), "build", "--root", folder, "--theme", REPOSITORY / "themes/standard", "--today", today,
         "--language", "en"], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return folder / "site"


# Raw HTML is an error; this is what is left to write it with.
BODY = "`<img src=x onerror=mark('tag')>` &lt;img src=x onerror=mark('tag')&gt; \\<script>mark('tag')\\</script>\n\n" \
    "## &quot;&gt;&lt;img src=x onerror=mark('tag')&gt;\n\n[x](https://a.example/?\"onclick=mark('tag')) " \
    "[y](https://a.example \"&quot; onfocus=mark('focus') autofocus tabindex=0\")\n\n" \
    "```\" onclick=mark('tag')\n</code><script>mark('tag')</script>\n```\n"


def quoted(text):
    return "'" + text.replace("'", "''") + "'"
