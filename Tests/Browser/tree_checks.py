"""What a screen reader is told: headings, landmarks, names of links and live regions as Chromium's tree of accessibility has
them; and what fingers and those whom motion makes ill meet."""
import shutil
from collections import Counter, defaultdict

from playwright.sync_api import sync_playwright

LANDMARKS = {"banner", "main", "contentinfo", "navigation", "region", "search", "form", "complementary"}
ONCE = ["main", "banner", "contentinfo"]
# Several of these need names, so that one can be told from the other.
NAMED = ["navigation", "region", "form", "complementary"]
# Pages that change while they are read, and so have to say it.
LIVE = ["calendars", "searches", "my_lists", "maps"]
FINGER = 44
MOVING = """() => [...document.querySelectorAll('*')].filter(element => {
    const style = getComputedStyle(element);
    const some = (list) => list.split(',').some(time => parseFloat(time) > 0);
    return some(style.transitionDuration) || some(style.animationDuration) || style.scrollBehavior === 'smooth';
}).map(element => element.localName + '.' + element.className).slice(0, 3)"""
# What a finger meets of each link, button and field: its own box with what lies over it, or the label around it.
# Links within a sentence are excepted by WCAG 2.2, 2.5.8, and so are those of the text that editors wrote; what the preview
# adds is no part of the site.
SMALL = """(least) => [...document.querySelectorAll('a[href]:not([tabindex="-1"]), button, summary, select, input:not([type=hidden])')]
    .filter(element => element.checkVisibility({visibilityProperty: true}) && !element.closest('.prose, .skip, .breadcrumbs, .brobygger-warnings'))
    .map(element => {
        const part = element.closest('.choices > label') || element;
        const box = part.getBoundingClientRect();
        const over = getComputedStyle(element, '::after');
        const isStretched = over.content !== 'none' && over.position === 'absolute' && over.inset === '0px';
        const sentence = element.localName === 'a' && element.parentElement.closest('p')?.innerText.trim() !== element.innerText.trim();
        return {name: element.localName + ' ' + (element.innerText || element.name || '').trim().slice(0, 30), isStretched, sentence,
                height: Math.round(box.height), width: Math.round(box.width)};
    })
    .filter(one => !one.isStretched && !one.sentence && one.width > 1 && (one.height < least - 1 || one.width < 24))
    .map(one => `${one.name} is ${one.width} x ${one.height}`)"""


def tree(origin, samples, is_long):
    """Opens the samples on a phone that is touched; returns what is wrong."""
    problems = []
    path = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for language in samples.languages if is_long else samples.directions:
            context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, reduced_motion="reduce")
            page = context.new_page()
            session = context.new_cdp_session(page)
            live = [getattr(samples, pages)[language] for pages in LIVE]
            for address in samples.pages(language):
                page.goto(origin + address, wait_until="load")
                if page.query_selector("[data-search]"):
                    page.wait_for_selector("[data-search][data-ready]", state="attached")
                nodes = told(session)
                found = [*headings(nodes), *landmarks(nodes), *names(nodes)]
                if address in live and not any(role(node) == "status" for node in nodes):
                    found.append("has no live region")
                found += [f"moves: {part}" for part in page.evaluate(MOVING)]
                if language in samples.directions:
                    found += page.evaluate(SMALL, FINGER)
                problems += [f"{address}: {problem}" for problem in found]
            context.close()
        browser.close()
    return list(dict.fromkeys(problems))


def told(session):
    """The nodes of the tree that are told, in the order in which they are read."""
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}
    order, waiting = [], [nodes[0]["nodeId"]]
    while waiting:
        node = by_id.get(waiting.pop())
        if node is None:
            continue
        if not node.get("ignored"):
            order.append(node)
        waiting += reversed(node.get("childIds", []))
    return order


def role(node):
    return node.get("role", {}).get("value", "")


def name(node):
    return node.get("name", {}).get("value", "").strip()


def property_of(node, wanted):
    return next((one["value"].get("value") for one in node.get("properties", []) if one["name"] == wanted), None)


def headings(nodes):
    """One of the first level, none empty, and none that is deeper by two than the one before it."""
    found = [(property_of(node, "level"), name(node)) for node in nodes if role(node) == "heading"]
    if [level for level, _ in found].count(1) != 1:
        yield f"has {[level for level, _ in found].count(1)} headings of the first level"
    last = 0
    for level, text in found:
        if not text:
            yield "has a heading without words"
        if level > last + 1 and last:
            yield f"the heading '{text}' of level {level} follows one of level {last}"
        last = level


def landmarks(nodes):
    """One main part, head and foot, and names where there are several of a kind."""
    found = [(role(node), name(node)) for node in nodes if role(node) in LANDMARKS]
    roles = Counter(kind for kind, _ in found)
    for kind in ONCE:
        if roles[kind] != 1:
            yield f"has {roles[kind]} times the landmark {kind}"
    for kind in NAMED:
        of_kind = [text for other, text in found if other == kind]
        if len(of_kind) > 1 and "" in of_kind:
            yield f"has a landmark {kind} without a name"
        for text, count in Counter(of_kind).items():
            if count > 1 and text:
                yield f"has {count} landmarks {kind} called '{text}'"


def names(nodes):
    """Links, buttons and fields have names, and links of one name lead to one place, or stand below different headings."""
    leads = defaultdict(set)
    path = ["page"]
    for node in nodes:
        kind, heading = role(node), path[-1]
        if kind == "heading":
            level = property_of(node, "level")
            path = (path + [""] * level)[:level] + [name(node)]
        if kind in {"link", "button", "checkbox", "combobox", "searchbox", "textbox", "DisclosureTriangle"} and not name(node):
            yield f"has a {kind} without a name below '{heading}'"
        if kind == "link":
            leads[*path, name(node)].add(property_of(node, "url"))
    for (*_, above, text), addresses in leads.items():
        if len(addresses) > 1:
            yield f"below '{above}' {len(addresses)} links called '{text}' lead to different places"
