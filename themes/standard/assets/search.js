// Searches the index of the page's language and narrows down what was found: on the search page, and, for activities
// alone, in their list. The question stands in the address. Without this script the pages lead on by links.
import { element, kindsOf, marked, number, open, sentence } from "./search-text.js";

const root = document.querySelector("[data-search]");
const words = root.dataset;
const language = document.documentElement.lang;
const part = (name) => root.querySelector(`[data-search-${name}]`);
const [status, found, note, chosen, list, more, nothing, whole, order] = [
  "status", "found", "note", "chosen", "results", "more", "nothing", "whole", "order",
].map(part);
const heading = found.querySelector("h2");
const template = part("hit").content.firstElementChild;
const search = root.querySelector(".search-form");
const field = search && search.elements.q;
const filter = root.querySelector("[data-filter]");
const box = root.querySelector("[data-filter-box]");
const boxes = [...filter.querySelectorAll("input")];
const clear = filter.querySelector("[type=reset]");
const kinds = kindsOf(root);
// A card that the page has already tells more than one made from the index.
const known = new Map([...whole.querySelectorAll("[data-entry]")].map((card) => [card.dataset.entry, card]));
const wide = matchMedia("(min-width: 60em)");
const saves = navigator.connection && navigator.connection.saveData;
const pageSize = 20;
let index;
let opening;
let turns = 0;
let shown = pageSize;
let isLiteral = false;
// Whether typing may overwrite the address: it does not where somebody came with a question or sent one off.
let isDraft = !location.search;
let telling;

const pause = (time) => new Promise((done) => setTimeout(done, time));
const query = () => (field ? field.value.trim() : "");
const picked = () => boxes.filter((one) => one.checked);
const labelOf = (one) => one.nextElementSibling.textContent;

// The address of a question, the present one where nothing else is said.
function address(change) {
  const [sort, near] = order.value.split("/");
  const asked = Object.assign({ q: query(), boxes: picked(), sort, near, literal: isLiteral && 1 }, change);
  const url = new URL(location.pathname, location.href);
  if (asked.q) url.searchParams.set("q", asked.q);
  for (const one of asked.boxes) url.searchParams.append(one.name, one.value);
  for (const name of ["sort", "near", "literal"]) if (asked[name]) url.searchParams.set(name, asked[name]);
  return url.href;
}

function readAddress() {
  const asked = new URLSearchParams(location.search);
  if (field) field.value = asked.get("q") || "";
  for (const one of boxes) one.checked = asked.getAll(one.name).includes(one.value);
  order.value = [asked.get("sort"), asked.get("near")].filter(Boolean).join("/");
  if (order.selectedIndex < 0) order.selectedIndex = 0;
  isLiteral = asked.has("literal");
  shown = (history.state && history.state.shown) || pageSize;
  const scroll = (history.state && history.state.scroll) || 0;
  return update().then(() => history.scrollRestoration === "manual" && scrollTo({ top: scroll, behavior: "instant" }));
}

function remember(state) {
  history.replaceState(Object.assign({}, history.state, state), "");
}

// A new step for the browser's button, unless the address is as it was.
function go(url) {
  isDraft = false;
  if (url === location.href) return;
  remember({ scroll: scrollY });
  history.pushState(null, "", url);
}

function load() {
  opening = opening || open(words).then((opened) => (index = opened)).catch((problem) => {
    opening = undefined;
    throw problem;
  });
  return opening;
}

// What is chosen by filter: "or" within one, "and" across.
function choices() {
  const columns = new Map(words.kind ? [["kind", new Set([words.kind])]] : []);
  for (const { name, value } of picked()) columns.set(name, (columns.get(name) || new Set()).add(value));
  return columns;
}

// Asks and shows. An answer that comes after the next question is dropped; until then the last one stays.
async function update(isTyping) {
  const turn = ++turns;
  const [asked, columns] = [query(), choices()];
  const isAsked = Boolean(asked || picked().length);
  history.scrollRestoration = isAsked ? "manual" : "auto";
  const waiting = setTimeout(() => isAsked && !index && (status.textContent = words.loading), 400);
  try {
    await load();
    const answer = await index.find(asked, { literal: isLiteral });
    const { records, counts } = index.counts(answer.records, columns);
    const [sort = "", near] = (order.value || words.sort || "").split("/");
    const sorted = sort ? await index.sorted(records, sort, near) : records;
    // Cards weigh more than words: while somebody writes they wait a little longer.
    if (isTyping) await pause(100);
    if (turn !== turns) return;
    const cards = isAsked ? await index.cards(sorted.slice(0, shown)) : [];
    if (turn !== turns) return;
    showCounts(counts, records.length);
    showAnswer(isAsked, asked, answer, records.length);
    list.replaceChildren(...cards.map((card) => cardOf(card, answer.words)));
    more.hidden = records.length <= cards.length;
    tell(isAsked ? told(records.length, corrected(asked, answer)) : "", isTyping);
  } catch (problem) {
    if (turn !== turns) return;
    showAnswer(false);
    tell(isAsked ? words.failed : "");
  } finally {
    clearTimeout(waiting);
  }
}

function tell(text, isTyping) {
  clearTimeout(telling);
  telling = setTimeout(() => (status.textContent = text), isTyping ? 300 : 0);
}

function told(count, asked) {
  const text = count === 1 ? words.foundOne : count ? sentence(words.found, { count: number(count) }) : words.none;
  return asked ? sentence(words.for, { found: text, query: asked }) : text;
}

function showAnswer(isAsked, asked, answer, count) {
  found.hidden = !isAsked;
  whole.hidden = isAsked && count > 0;
  clear.hidden = !picked().length;
  if (!isAsked) return;
  showNote(asked, answer, count);
  showChosen();
  order.parentNode.hidden = !count;
  nothing.hidden = count > 0;
  nothing.querySelector("[data-search-clear]").hidden = !picked().length;
  nothing.querySelector("[data-search-clear] a").href = address({ boxes: [] });
  showFewer(asked.split(/\s+/));
}

// The question with what was taken for slips put right.
function corrected(asked, { corrected }) {
  if (!corrected) return asked;
  const right = new Map(corrected.map(({ from, to }) => [from, to]));
  return asked.split(/(\s+)/).map((word) => right.get(index.wordsOf(word)[0]) || word).join("");
}

function showNote(asked, answer, count) {
  const right = corrected(asked, answer);
  const lines = [];
  if (answer.corrected) {
    const instead = link(address({ literal: 1 }), sentence(words.instead, { query: asked }));
    lines.push(sentence(words.corrected, { query: right }), " ", instead);
  } else if (count && answer.missing.length) {
    lines.push(sentence(words.missing, { query: answer.missing.join(" ") }));
  } else if (count && answer.isPartial) {
    lines.push(words.partial);
  }
  note.replaceChildren(...lines);
  note.hidden = !lines.length;
}

function showChosen() {
  chosen.replaceChildren(...picked().map((one) => {
    const remove = element("span", words.remove, " ");
    remove.className = "visually-hidden";
    return element("li", link(address({ boxes: picked().filter((other) => other !== one) }), remove, labelOf(one)));
  }));
  chosen.hidden = !chosen.children.length;
}

function showFewer(asked) {
  const fewer = nothing.querySelector("[data-search-fewer]");
  const left = asked.map((_, at) => asked.filter((_, other) => other !== at).join(" "));
  fewer.hidden = asked.length < 2;
  fewer.querySelector("span").replaceChildren(...left.map((q) => link(address({ q }), q)));
}

function link(url, ...content) {
  const made = element("a", ...content);
  made.href = url;
  return made;
}

// What finds nothing stays where it was, and stands back.
function showCounts(counts, total) {
  for (const one of boxes) {
    const count = (counts.get(one.name) && counts.get(one.name).get(one.value)) || 0;
    one.parentNode.querySelector(".count").textContent = number(count);
    one.parentNode.classList.toggle("is-none", !count);
  }
  for (const group of filter.querySelectorAll(".filter-group")) {
    const mark = group.querySelector("[data-chosen]");
    mark.textContent = number(group.querySelectorAll(":checked").length);
    mark.hidden = mark.textContent === "0";
  }
  filter.querySelector("[type=submit] .count").textContent = number(total);
}

function cardOf(card, hits) {
  const key = `${card.kind}/${card.id}`;
  if (known.has(key)) return known.get(key).cloneNode(true);
  const item = template.cloneNode(true);
  item.dataset.entry = key;
  const title = item.querySelector("a");
  title.href = card.url;
  title.append(marked(index, card.title, hits));
  fill(item, "summary", card.summary && marked(index, card.summary, hits));
  if (card.lang) for (const text of item.querySelectorAll("h3, [data-summary]")) text.lang = card.lang;
  fill(item, "kind", words.kind ? card.label : [kinds.get(card.kind), card.label].filter(Boolean).join(" · "));
  fill(item, "next", card.next && timeOf(card.next));
  fill(item, "place", card.place);
  fill(item, "languages", namesOf(card.languages || []));
  fill(item, "price", card.price);
  return item;
}

function fill(item, name, content) {
  const place = item.querySelector(`[data-${name}]`);
  if (content) (place.querySelector("span") || place).append(content);
  else place.remove();
}

function namesOf(codes) {
  const labels = boxes.filter((one) => one.name === "language" && codes.includes(one.value)).map(labelOf);
  return labels.join(language === "ar" || language === "fa" ? "، " : language === "ti" ? "፣ " : ", ");
}

// In the page's language, or in digits where the browser does not know the language.
function dayText(day) {
  const locale = language === "en" ? "en-GB" : language;
  if (!Intl.DateTimeFormat.supportedLocalesOf([locale]).length) return day.split("-").reverse().join(".");
  const form = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { weekday: "long", day: "numeric", month: "long" });
  return form.format(new Date(`${day}T12:00`));
}

function timeOf(next) {
  const clock = element("bdi", next.slice(11, 16));
  clock.dir = "ltr";
  const time = element("time", dayText(next.slice(0, 10)), " ", clock);
  time.dateTime = next;
  return time;
}

// Half a word says little: the syllables of Ethiopic script and the rest of the world differ in how much.
function isWorthAsking() {
  const text = query().replace(/\s/g, "");
  return !text || text.length > 2 || (text.length > 1 && !/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(text));
}

if (field) {
  let stop;
  field.addEventListener("input", () => {
    clearTimeout(stop);
    stop = setTimeout(() => {
      if (saves || !isWorthAsking()) return;
      isLiteral = false;
      shown = pageSize;
      if (address() !== location.href) history[isDraft ? "replaceState" : "pushState"](null, "", address());
      isDraft = true;
      update(true);
    }, 150);
  });
  search.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(stop);
    shown = pageSize;
    go(address());
    update().then(() => heading.focus());
  });
}
function choose() {
  shown = pageSize;
  go(address());
  update();
}
filter.addEventListener("change", choose);
order.addEventListener("change", choose);
filter.addEventListener("submit", (event) => {
  event.preventDefault();
  box.open = wide.matches;
  if (found.hidden) status.scrollIntoView();
  else heading.focus();
});
filter.addEventListener("reset", (event) => {
  event.preventDefault();
  for (const one of boxes) one.checked = false;
  boxes[0].focus();
  choose();
});
more.addEventListener("click", () => {
  const next = shown;
  shown += pageSize;
  remember({ shown });
  update().then(() => list.children[next] && list.children[next].querySelector("a").focus());
});
// Links to another question of this page: their address is enough for a new tab, too.
found.addEventListener("click", (event) => {
  const to = event.target.closest("a");
  if (!to || list.contains(to) || !to.href.startsWith(location.origin + location.pathname)) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(to.href);
  readAddress().then(() => (found.hidden ? box.querySelector("summary") : chosen.querySelector("a") || heading).focus());
});
addEventListener("popstate", readAddress);
let still;
addEventListener("scroll", () => {
  clearTimeout(still);
  still = setTimeout(() => found.hidden || remember({ scroll: scrollY }), 200);
}, { passive: true });

box.open = wide.matches;
root.dataset.ready = "";
// In a list somebody may only want to read: then the index is not fetched before the filters are touched.
if (field || location.search || (box.open && !saves)) readAddress();
else box.addEventListener("toggle", () => index || update(), { once: true });
