// The field in the header: some hits while somebody types, as links below it. Loaded when the field is touched.
import { open } from "./script/opening.js";
import { element, kindsOf, marked, number, sentence, todayIn } from "./script/text.js";

const form = document.querySelector("[data-search-field]");
const field = form.elements.q;
const panel = Object.assign(document.createElement("div"), { className: "hits", hidden: true });
const status = Object.assign(document.createElement("p"), { className: "visually-hidden" });
const most = 5;
status.setAttribute("role", "status");
form.append(status, panel);
field.autocomplete = "off";
field.spellcheck = false;
let searching;
let turns = 0;
let pause;

/** The search page says where the index is and what things are called, so that no other page has to. */
async function readSearchPage() {
  const answer = await fetch(form.action, { cache: "no-cache" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-search]");
  return { words: page.dataset, kinds: kindsOf(page), index: await open(page.dataset) };
}

/** What could not be loaded is asked for again when there is more to look for. */
async function loaded() {
  searching ??= readSearchPage();
  try {
    return await searching;
  } catch (problem) {
    searching = undefined;
    throw problem;
  }
}

function hide() {
  turns += 1;
  panel.hidden = true;
}

function hit(card, words, { index, kinds }) {
  const link = element("a", marked(index, card.title, words));
  link.href = card.url;
  link.dir = "auto";
  if (card.lang) link.lang = card.lang;
  const item = element("li", link, element("span", kinds.get(card.kind) || ""));
  item.dataset.entry = `${card.kind}/${card.id}`;
  return item;
}

async function show() {
  const query = field.value.trim();
  const turn = ++turns;
  if (query.length < 2) return hide();
  try {
    const found = await loaded();
    const { words: labels, index } = found;
    const { records, words } = await index.ask(query, { today: todayIn(form.dataset.zone) });
    const cards = await index.cards(records.slice(0, most));
    if (turn !== turns) return;
    const count = index.wordsOf(query).length ? records.length : 0;
    const all = element("a", sentence(labels.all, { count: number(count) }));
    all.href = `${form.action}?${new URLSearchParams({ q: query })}`;
    all.className = "all";
    const list = element("ul", ...cards.map((card) => hit(card, words, found)));
    panel.replaceChildren(...(count ? [list, all] : [element("p", labels.none)]));
    panel.hidden = false;
    setTimeout(() => turn === turns && (status.textContent = count ? all.textContent : labels.none), 350);
  } catch (problem) {
    // The form leads to the search page, which says what is wrong.
    hide();
  }
}

function later() {
  clearTimeout(pause);
  pause = setTimeout(show, 150);
}

field.addEventListener("input", later);
field.addEventListener("click", () => panel.hidden && later());
form.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || panel.hidden) return;
  event.preventDefault();
  hide();
  field.focus();
});
for (const away of ["focusin", "pointerdown"]) {
  document.addEventListener(away, (event) => form.contains(event.target) || hide());
}
loaded().catch(() => {});
later();
