// Searches the index of the page's language and narrows down what was found: on the search page, and for activities
// in their list. The question stands in the address. Without this script the pages lead on by links.
import { element, kindsOf, language, marked, number, open, sentence } from "./search-text.js";

const root = document.querySelector("[data-search]");
const words = root.dataset;
const part = (name) => root.querySelector(`[data-search-${name}]`);
const status = part("status");
const found = part("found");
const list = part("results");
const whole = part("whole");
const order = part("order");
const template = part("hit").content.firstElementChild;
const search = root.querySelector(".search-form");
const field = search && search.elements.q;
const filter = root.querySelector("[data-filter]");
const box = root.querySelector("[data-filter-box]");
const boxes = [...filter.querySelectorAll("input")];
const wide = matchMedia("(min-width: 60em)");
const kinds = kindsOf(root);
// Who searches wants the best; who reads a list wants much of it.
const pageSize = words.kind ? 20 : 10;
let index;
let turns = 0;
let shown;
let isLiteral;
let telling;
let stop;
// Typing overwrites the address, except where somebody came with a question or sent one off.
let isDraft = !location.search;

const query = () => (field ? field.value.trim() : "");
const picked = () => boxes.filter((one) => one.checked);
const labelOf = (one) => one.nextElementSibling.textContent;
const remember = (state) => history.replaceState({ ...history.state, ...state }, "");

/** The address of the present question, but for what `change` says. */
function address(change) {
  const [sort, near] = order.value.split("/");
  const asked = { q: query(), picked: picked(), sort, near, literal: isLiteral && 1, ...change };
  const pairs = asked.picked.map((one) => [one.name, one.value]);
  for (const name of ["q", "sort", "near", "literal"]) if (asked[name]) pairs.push([name, asked[name]]);
  return location.pathname + (pairs.length ? "?" : "") + new URLSearchParams(pairs);
}

async function readAddress() {
  const asked = new URLSearchParams(location.search);
  const state = history.state || {};
  if (field) field.value = asked.get("q") || "";
  for (const one of boxes) one.checked = asked.getAll(one.name).includes(one.value);
  order.value = asked.getAll("sort").concat(asked.getAll("near")).join("/");
  if (order.selectedIndex < 0) order.selectedIndex = 0;
  isLiteral = asked.has("literal");
  for (const one of picked()) (one.closest(".filter-group") || {}).open = true;
  shown = state.shown || pageSize;
  await update();
  if (!found.hidden) scrollTo({ top: state.scroll || 0, behavior: "instant" });
}

/** A new step for the browser's button, unless the address is as it was. */
function go(url) {
  isDraft = false;
  if (url !== location.pathname + location.search) history.pushState(null, "", url);
}

/** Asks and shows. An answer to a question that was followed by another is dropped; until then the last one stays. */
async function update(isTyping) {
  const turn = ++turns;
  const asked = query();
  // "Or" within a filter, "and" across.
  const columns = new Map(words.kind && [["kind", new Set([words.kind])]]);
  for (const { name, value } of picked()) columns.set(name, (columns.get(name) || new Set()).add(value));
  const isAsked = Boolean(asked || picked().length);
  history.scrollRestoration = isAsked ? "manual" : "auto";
  if (isAsked && !index) {
    whole.hidden = true;
    tell(words.loading, 400);
  }
  try {
    index = index || (await open(words));
    // Beside the words, not after them.
    const [answer] = await Promise.all([index.find(asked, { literal: isLiteral }), index.columns()]);
    const { records, counts } = await index.counts(answer.records, columns);
    const [sort, near] = (order.value || words.sort || "").split("/");
    const sorted = sort ? await index.sorted(records, sort, near) : records;
    // Cards weigh more than words: while somebody types they wait a little longer.
    if (isTyping) await new Promise((done) => setTimeout(done, 100));
    const cards = isAsked && turn === turns ? await index.cards(sorted.slice(0, shown)) : [];
    if (turn !== turns) return;
    for (const slip of answer.corrected || []) slip.to = spelled(slip.to, cards);
    showCounts(counts, records.length);
    list.replaceChildren(...cards.map((card) => cardOf(card, answer.words)));
    part("more").hidden = records.length <= shown;
    showWays(asked, answer, records.length);
    show(isAsked, records.length);
    tell(isAsked ? told(records.length, corrected(asked, answer)) : "", isTyping ? 300 : 0);
  } catch (problem) {
    if (turn !== turns) return;
    show(false);
    tell(isAsked ? words.failed : "", 0);
  }
}

function show(isAsked, count) {
  found.hidden = !isAsked;
  whole.hidden = isAsked && count > 0;
  part("nothing").hidden = count > 0;
  order.parentNode.hidden = !isAsked || !count;
}

function tell(text, later) {
  clearTimeout(telling);
  telling = setTimeout(() => (status.textContent = text), later);
}

function told(count, asked) {
  const text = sentence(count === 1 ? words.foundOne : count ? words.found : words.none, { count: number(count) });
  return asked ? sentence(words.for, { found: text, query: asked }) : text;
}

/** A folded word as the results write it. */
function spelled(word, cards) {
  const texts = cards.map(({ title, summary }) => `${title} ${summary}`).join(" ");
  return texts.split(/[^\p{L}\p{N}\p{M}]+/u).find((other) => index.wordsOf(other)[0] === word) || word;
}

/** The question with what was taken for slips put right. */
function corrected(asked, answer) {
  const right = new Map((answer.corrected || []).map(({ from, to }) => [from, to]));
  return asked.split(/(\s+)/).map((word) => right.get(index.wordsOf(word)[0]) || word).join("");
}

/** What was understood, and the links to other questions. */
function showWays(asked, answer, count) {
  const instead = link({ literal: 1 }, sentence(words.instead, { query: asked }));
  part("note").replaceChildren(...(answer.corrected ? [sentence(words.corrected, { query: corrected(asked, answer) }), " ", instead]
    : answer.missing.length ? [sentence(words.missing, { query: answer.missing.join(" ") })]
      : answer.isPartial ? [words.partial] : []));
  part("note").hidden = !count || !part("note").firstChild;
  part("chosen").replaceChildren(...picked().map((one) => {
    const remove = element("span", words.remove, " ");
    remove.className = "visually-hidden";
    return element("li", link({ picked: picked().filter((other) => other !== one) }, remove, labelOf(one)));
  }));
  for (const clear of root.querySelectorAll("[data-search-clear]")) clear.href = address({ picked: [] });
  root.classList.toggle("is-narrowed", picked().length > 0);
  const typed = asked.split(/\s+/);
  const fewer = typed.map((_, at) => typed.filter((_, other) => other !== at).join(" ")).filter(Boolean);
  part("fewer").replaceChildren(...fewer.map((q) => link({ q }, q)));
  part("fewer").parentNode.hidden = !fewer.length;
}

function link(change, ...content) {
  const made = element("a", ...content);
  made.href = address(change);
  return made;
}

/** What finds nothing stays where it was, and stands back. */
function showCounts(counts, total) {
  for (const one of boxes) {
    const count = (counts.get(one.name) || counts).get(one.value) || 0;
    one.parentNode.lastElementChild.textContent = number(count);
    one.parentNode.classList.toggle("is-none", !count);
  }
  filter.querySelector("button .count").textContent = number(total);
}

function cardOf(card, hits) {
  const key = `${card.kind}/${card.id}`;
  // What the page has already tells more.
  const there = whole.querySelector(`[data-entry="${key}"]`);
  if (there) return there.cloneNode(true);
  const item = template.cloneNode(true);
  const fill = (name, ...content) => {
    const place = item.querySelector(`[data-${name}]`);
    if (content[0]) (place.querySelector("span, ul, a") || place).append(...content);
    else place.remove();
    return place;
  };
  item.dataset.entry = key;
  item.querySelector("a").href = card.url;
  for (const name of ["title", "summary"]) {
    fill(name, card[name] && marked(index, card[name], hits)).lang = card.lang || language;
  }
  fill("kind", [!words.kind && kinds.get(card.kind), card.label].filter(Boolean).join(" · "));
  fill("next", card.day && timeOf(card));
  fill("place", card.place);
  fill("languages", ...(card.languages || []).map((code) => element("li", label("language", code))));
  fill("price", card.price).classList.toggle("free", card.price === label("price", "free"));
  return item;
}

function label(name, value) {
  const one = boxes.find((other) => other.name === name && other.value === value);
  return one ? labelOf(one) : value;
}

function timeOf({ next, day, time }) {
  const clock = element("bdi", time);
  clock.dir = "ltr";
  const made = element("time", day, " ", clock);
  made.dateTime = next;
  return made;
}

function focusOnResults() {
  (found.hidden ? box.firstElementChild : found.querySelector("h2")).focus();
}

function ask(isTyping) {
  shown = pageSize;
  if (!isTyping) go(address());
  return update(isTyping);
}

if (field) {
  field.addEventListener("input", () => {
    clearTimeout(stop);
    stop = setTimeout(() => {
      // A letter or two say little, but in Arabic or Ethiopic script two are half a word.
      if (/^(.|[a-zæøåа-яєії]{2})$/i.test(query()) || (navigator.connection || {}).saveData) return;
      isLiteral = false;
      history[isDraft ? "replaceState" : "pushState"](null, "", address());
      isDraft = true;
      ask(true);
    }, 150);
  });
  search.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(stop);
    ask().then(focusOnResults);
  });
}
filter.addEventListener("change", () => ask());
order.addEventListener("change", () => ask());
filter.addEventListener("submit", (event) => {
  event.preventDefault();
  box.open = wide.matches;
  focusOnResults();
});
part("more").addEventListener("click", () => {
  const next = shown;
  shown += pageSize;
  remember({ shown });
  update().then(() => list.children[next].querySelector("a").focus());
});
// Links to other questions lead to this page.
found.addEventListener("click", (event) => {
  const to = event.target.closest("a");
  if (!to || list.contains(to) || to.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(to.pathname + to.search);
  readAddress().then(focusOnResults);
});
addEventListener("popstate", readAddress);
let still;
addEventListener("scroll", () => {
  clearTimeout(still);
  still = setTimeout(() => found.hidden || remember({ scroll: scrollY }), 150);
});

words.ready = "";
box.open = wide.matches;
filter.querySelector("details").open = wide.matches;
// In a list somebody may only want to read: the index is fetched when the filters are open.
if (field || location.search) readAddress();
else box.addEventListener("toggle", readAddress, { once: true });
