"""What somebody would notice who reads from right to left, or who has no mouse."""
import shutil

from playwright.sync_api import sync_playwright

# Pages that have more are checked as far as this.
STEPS = 400

# Numbers of several groups, such as phone numbers, spans of time and dates, whose last digit stands before the first.
TURNED_NUMBERS = r"""
() => {
  const wrong = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const place = (node, offset) => {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement.checkVisibility()) continue;
    for (const match of node.data.matchAll(/\+?[0-9۰-۹٠-٩]+(?:[ .:\u00a0–-][0-9۰-۹٠-٩]+)+/g)) {
      const first = place(node, match.index);
      const last = place(node, match.index + match[0].length - 1);
      if (first.width && last.width && Math.abs(first.top - last.top) < 2 && first.left > last.left)
        wrong.push(match[0]);
    }
  }
  return wrong;
}
"""

# What a list beside it repeats, such as the points of the map, is for the pointer only.
FOCUSABLE = """
() => [...document.querySelectorAll(
    'a[href]:not([tabindex="-1"]), button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary, [tabindex="0"]')]
  .filter(element => element.checkVisibility({visibilityProperty: true}) && !element.closest('[inert]')).length
"""

# What has the focus, and whether one can see that it does.
FOCUSED = """
() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  element.dataset.reached = element.dataset.reached || String(document.querySelectorAll('[data-reached]').length);
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {number: element.dataset.reached, isVisible: ring && inside && box.width > 0,
          name: element.tagName.toLowerCase() + ' ' + (element.textContent || element.name || '').trim().slice(0, 40)};
}
"""


def reading(origin, samples, is_long):
    """Opens the samples as such readers do, the keyboard in one language of each direction or in all; returns what is wrong."""
    problems = []
    with sync_playwright() as playwright:
        browser_path = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for language, direction in samples.languages.items():
            context = browser.new_context(
                viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
            page = context.new_page()
            for address in samples.pages(language):
                page.goto(origin + address, wait_until="load")
                if page.query_selector("[data-search]"):
                    page.wait_for_selector("[data-search][data-ready]", state="attached")
                if direction == "rtl":
                    problems += [f"{address}: '{text}' is turned round" for text in page.evaluate(TURNED_NUMBERS)]
                if is_long or language in samples.directions:
                    problems += [f"{address}: {problem}" for problem in keyboard(page)]
            context.close()
        browser.close()
    return list(dict.fromkeys(problems))


def keyboard(page):
    """Goes through a page with the tabulator key."""
    expected = min(page.evaluate(FOCUSABLE), STEPS)
    reached = set()
    for _ in range(expected + 20):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            break
        if not focused["isVisible"]:
            yield f"nobody sees that {focused['name']} has the focus"
        reached.add(focused["number"])
        if len(reached) >= STEPS:
            break
    if len(reached) < expected:
        yield f"the keyboard reaches {len(reached)} of {expected} things"
