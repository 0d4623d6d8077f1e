// The field in the header: some hits while somebody types, as links below it. Loaded when the field is touched.
import { open } from "./script/opening.js";
import { element, kindsOf, marked, number, sentence, todayIn } from "./script/text.js";

const form = document.querySelector("[data-search-field]");
const field = form.elements.q;
const panel = form.querySelector(".hits");
const status = form.querySelector("[role=status]");
const kinds = kindsOf(form);
const most = 5;
let index;
let turns = 0;
let pause;

function hide() {
  turns += 1;
  panel.hidden = true;
}

function hit(card, words) {
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
    index = index || (await open(form.dataset));
    const { records, words } = await index.ask(query, { today: todayIn(form.dataset.zone) });
    const cards = await index.cards(records.slice(0, most));
    if (turn !== turns) return;
    const count = index.wordsOf(query).length ? records.length : 0;
    const all = element("a", sentence(form.dataset.all, { count: number(count) }));
    all.href = `${form.action}?${new URLSearchParams({ q: query })}`;
    all.className = "all";
    const list = element("ul", ...cards.map((card) => hit(card, words)));
    panel.replaceChildren(...(count ? [list, all] : [element("p", form.dataset.none)]));
    panel.hidden = false;
    setTimeout(() => turn === turns && (status.textContent = count ? all.textContent : form.dataset.none), 350);
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
later();
