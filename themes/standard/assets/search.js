// Searches the index of the page's language and narrows down what was found: on the search page, and for activities
// in their list. The question stands in the address. Without this script the pages lead on by links.
import { open } from "./script/opening.js";
import { element, kindsOf, language, marked, number, sentence, todayIn } from "./script/text.js";

const root = document.querySelector("[data-search]");
const labels = root.dataset;
const slot = (name) => root.querySelector(`[data-search-${name}]`);
const status = slot("status");
const resultSection = slot("found");
const completeList = slot("whole");
const sortField = slot("order");
const search = root.querySelector(".search-form");
const field = search && search.elements.q;
const filter = root.querySelector("[data-filter]");
const filterPanel = root.querySelector("[data-filter-box]");
const checkboxes = [...filter.querySelectorAll("input")];
// What the values of a filter share stands there once.
for (const checkbox of checkboxes) checkbox.name = checkbox.name || checkbox.closest("fieldset").name;
// As they are before counts stand beside them.
const choiceLabels = new Map(checkboxes.map((checkbox) => [checkbox, checkbox.parentNode.textContent.trim()]));
const wideScreen = matchMedia("(min-width: 60em)");
// What everything in a list has, and so needs no choice.
const [withinName, withinValue] = (labels.within || "").split("/");
// Who searches wants the best; who reads a list wants much of it.
const pageSize = withinName ? 20 : 10;
let index;
let requestCount = 0;
let shownCount;
let isLiteral;
let isCounted;
let announcementTimer;
let typingTimer;
// Typing overwrites the address, except where somebody came with a question or sent one off.
let isDraft = !location.search;

const query = () => (field ? field.value.trim() : "");
const checked = () => checkboxes.filter((checkbox) => checkbox.checked);
const labelOf = (checkbox) => choiceLabels.get(checkbox);
const rememberInHistory = (state) => history.replaceState({ ...history.state, ...state }, "");

/** The address of the present question, but for what `change` says. */
function address(change) {
  const [sort, near] = sortField.value.split("/");
  const asked = { q: query(), picked: checked(), sort, near, literal: isLiteral && 1, ...change };
  const pairs = asked.picked.map((checkbox) => [checkbox.name, checkbox.value]);
  for (const name of ["q", "sort", "near", "literal"]) if (asked[name]) pairs.push([name, asked[name]]);
  return location.pathname + (pairs.length ? "?" : "") + new URLSearchParams(pairs);
}

async function readAddress() {
  const asked = new URLSearchParams(location.search);
  const state = history.state || {};
  if (field) field.value = asked.get("q") || "";
  for (const checkbox of checkboxes) checkbox.checked = asked.getAll(checkbox.name).includes(checkbox.value);
  sortField.value = asked.getAll("sort").concat(asked.getAll("near")).join("/");
  if (sortField.selectedIndex < 0) sortField.selectedIndex = 0;
  isLiteral = asked.has("literal");
  for (const checkbox of checked()) (checkbox.closest(".filter details") || {}).open = true;
  shownCount = state.shown || pageSize;
  await update();
  if (!resultSection.hidden) scrollTo({ top: state.scroll || 0, behavior: "instant" });
}

/** The values chosen of each filter, but for the one that is called `without`. */
function choices(without) {
  const picked = new Map(withinName && [[withinName, [withinValue]]]);
  for (const { name, value } of checked()) {
    if (name !== without) picked.set(name, [...(picked.get(name) || []), value]);
  }
  return picked;
}

// The day is looked up only where the question may name one.
const ask = (query, picked = choices()) =>
  index.ask(query, { picked, literal: isLiteral, get today() { return todayIn(labels.zone); } });

/** A new step for the browser's button, unless the address is as it was. */
function visit(url) {
  isDraft = false;
  if (url !== location.pathname + location.search) history.pushState(null, "", url);
}

/** Asks and shows. An answer to a question that was followed by another is dropped; until then the last one stays. */
async function update(isTyping) {
  const request = ++requestCount;
  const asked = query();
  // On a phone the filters are folded away, and what only they need is left where it is.
  isCounted = filterPanel.open;
  const isAsked = Boolean(asked || checked().length);
  history.scrollRestoration = isAsked ? "manual" : "auto";
  if (isAsked && !index) {
    completeList.hidden = true;
    announce(labels.loading, 400);
  }
  try {
    index = index || (await open(labels));
    const asking = ask(asked);
    // Made ready while words are on their way.
    number(0);
    const answer = await asking;
    const { records } = answer;
    const [sort, near] = (sortField.value || labels.sort || "").split("/");
    const sorted = sort ? await (await import("./search-narrow.js")).sorted(index, records, sort, near) : records;
    // Cards weigh more than words: while somebody types they wait a little longer.
    if (isTyping) await new Promise((done) => setTimeout(done, 100));
    const loading = isAsked && request === requestCount ? index.cards(sorted.slice(0, shownCount)) : [];
    if (isCounted) countAll(answer, request);
    // A list has the place for results only when it is asked for some.
    if (isAsked && !slot("results")) await (await import("./search-refine.js")).complete(root, filter.action);
    const cards = await loading;
    const refinement = isAsked ? await refine({ ...answer, asked }, cards) : {};
    if (request !== requestCount) return;
    if (slot("results")) {
      slot("results").replaceChildren(...cards.map((card) => cardOf(card, answer.words)));
      slot("more").hidden = records.length <= shownCount;
      slot("nothing").hidden = records.length > 0;
      showRefinements(refinement);
    }
    for (const other of document.querySelectorAll(".languages a")) other.search = location.search;
    show(isAsked, records.length);
    announce(isAsked ? countSentence(records.length, refinement.query || asked) : "", isTyping ? 300 : 0);
  } catch (problem) {
    if (request !== requestCount) return;
    show(false);
    announce(isAsked ? labels.failed : "", 0);
  }
}

function show(isAsked, count) {
  resultSection.hidden = !isAsked;
  completeList.hidden = isAsked && count > 0;
  sortField.parentNode.hidden = !isAsked || !count;
}

function announce(text, later) {
  clearTimeout(announcementTimer);
  announcementTimer = setTimeout(() => (status.textContent = text), later);
}

/** A text in the form that the page's language has for a number; a text with one form stands there as it is. */
function counted(text, count) {
  if (!text.startsWith('{"')) return text;
  const forms = JSON.parse(text);
  return forms[new Intl.PluralRules(document.documentElement.lang).select(count)] || forms.other;
}

function countSentence(count, asked) {
  const text = sentence(count ? counted(labels.found, count) : labels.none, { count: number(count) });
  return asked ? sentence(labels.for, { found: text, query: asked }) : text;
}

/** What to say beside the results; the script that knows is loaded where there is more than their count. */
async function refine(answer, cards) {
  if (answer.records.length && !answer.picks.length && !answer.corrected && !answer.offered && !answer.isPartial && !checked().length) return {};
  const { refined } = await import("./search-refine.js");
  const count = async (query, without) => (await ask(query, choices(without))).records.length;
  return refined(index, answer, cards, { root, labels, link, address, checked: checked(), labelOf, count });
}

/** What was understood, and the links to other questions. */
function showRefinements(refinement) {
  for (const name of ["note", "chosen", "drops", "fewer"]) {
    slot(name).replaceChildren(...(refinement[name] || []));
    (name === "fewer" ? slot(name).parentNode : slot(name)).hidden = !slot(name).firstChild;
  }
  root.classList.toggle("is-narrowed", Boolean(slot("chosen").firstChild));
  slot("calendar").hidden = !refinement.calendar;
}

function link(change, ...content) {
  const made = element("a", ...content);
  made.href = address(change);
  return made;
}

/** Counts what was found for each filter, while the results are fetched and shown without waiting for it. */
async function countAll({ counts, records }, request) {
  const all = counts || (await index.narrowed(records, choices()).catch(() => ({}))).counts;
  if (request === requestCount) showCounts(all, records.length);
}

/** What finds nothing stays where it was, and stands back. Where nobody could count there are no numbers. */
function showCounts(counts, total) {
  for (const checkbox of checkboxes) {
    const count = counts && ((counts.get(checkbox.name) || counts).get(checkbox.value) || 0);
    const choice = checkbox.parentNode;
    if (!choice.querySelector(".count")) choice.append(" ", Object.assign(element("span"), { className: "count" }));
    choice.lastElementChild.textContent = counts ? number(count) : "";
    choice.classList.toggle("is-none", count === 0);
  }
  filter.querySelector("button .count").textContent = number(total);
}

function cardOf(card, hits) {
  const key = `${card.source ? card.source + ":" : ""}${card.kind}/${card.id}`;
  // What the page has already tells more.
  const there = [...completeList.querySelectorAll("h3 a")].find((link) => link.pathname === card.url);
  const item = (there ? there.closest("li") : slot("hit").content.firstElementChild).cloneNode(true);
  item.dataset.entry = key;
  if (there) return item;
  const fill = (name, ...content) => {
    const place = item.querySelector(`[data-${name}]`);
    if (content[0]) (place.querySelector("span, ul, bdi, h3 a") || place).append(...content);
    else place.remove();
    return place;
  };
  const link = item.querySelector("a");
  link.href = card.url;
  if (card.source) link.rel = "external noopener";
  for (const name of ["title", "summary"]) {
    fill(name, card[name] && marked(index, card[name], hits)).lang = card.lang || language;
  }
  fill("kind", [withinName !== "kind" && kindsOf(root).get(card.kind), card.label].filter(Boolean).join(" · "));
  fill("who", card.who);
  const { lastElementChild: time } = fill("next", card.day);
  time.dateTime = card.next;
  time.lastElementChild.textContent = card.time;
  fill("place", card.place);
  fill("host", card.host);
  fill("languages", ...(card.languages || []).map((code) => element("li", label("language", code))));
  fill("phone", card.phone).lastElementChild.href = `tel:${card.tel}`;
  fill("price", card.price).classList.toggle("free", card.price === label("price", "free"));
  return item;
}

function label(name, value) {
  const checkbox = checkboxes.find((other) => other.name === name && other.value === value);
  return checkbox ? labelOf(checkbox) : value;
}

function focusOnResults() {
  (resultSection.hidden ? filterPanel.firstElementChild : resultSection.querySelector("h2")).focus();
}

function renew(isTyping) {
  shownCount = pageSize;
  if (!isTyping) visit(address());
  return update(isTyping);
}

if (field) {
  field.addEventListener("input", () => {
    clearTimeout(typingTimer);
    typingTimer = setTimeout(() => {
      // A letter or two say little, but in Arabic or Ethiopic script two are half a word.
      if (/^(.|[a-zæøåа-яєії]{2})$/i.test(query()) || (navigator.connection || {}).saveData) return;
      isLiteral = false;
      history[isDraft ? "replaceState" : "pushState"](null, "", address());
      isDraft = true;
      renew(true);
    }, 150);
  });
  search.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typingTimer);
    renew().then(focusOnResults);
  });
}
filter.addEventListener("change", () => renew());
sortField.addEventListener("change", () => renew());
filter.addEventListener("submit", (event) => {
  event.preventDefault();
  filterPanel.open = wideScreen.matches;
  focusOnResults();
});
resultSection.addEventListener("click", (event) => {
  if (event.target === slot("more")) {
    const next = shownCount;
    shownCount += pageSize;
    rememberInHistory({ shown: shownCount });
    update().then(() => slot("results").children[next].querySelector("a").focus());
  }
  // Links to other questions lead to this page.
  const to = event.target.closest("a");
  if (!to || slot("results").contains(to) || to.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  visit(to.pathname + to.search);
  readAddress().then(focusOnResults);
});
addEventListener("popstate", readAddress);
let scrollTimer;
addEventListener("scroll", () => {
  clearTimeout(scrollTimer);
  scrollTimer = setTimeout(() => resultSection.hidden || rememberInHistory({ scroll: scrollY }), 150);
});

labels.ready = "";
filterPanel.open = wideScreen.matches;
filter.querySelector("details").open = wideScreen.matches;
// In a list somebody may only want to read: the index is fetched when the filters are open.
if (field || location.search) readAddress();
filterPanel.addEventListener("toggle", () => filterPanel.open && !isCounted && (index ? update() : readAddress()));
