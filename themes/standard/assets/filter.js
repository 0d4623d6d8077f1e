// Narrows the list of activities down at once, over the index of the page's language. The choice stands in the address.
const form = document.querySelector("[data-filter]");
const box = document.querySelector("[data-filter-box]");
const status = document.querySelector("[data-filter-status]");
const results = document.querySelector("[data-filter-results]");
const list = results.querySelector("ul");
const more = results.querySelector("[data-more]");
const template = results.querySelector("template").content.firstElementChild;
const whole = document.querySelector("[data-whole-list]");
const clear = form.querySelector("[type=reset]");
const boxes = [...form.querySelectorAll("input[type=checkbox]")];
const words = form.dataset;
const language = document.documentElement.lang;
const pageSize = 48;
// A card that the page has already is better than one made from the index, which knows less.
const cards = new Map([...whole.querySelectorAll(".card")].map((card) => [card.dataset.entry, card]));
let index;
let shown = pageSize;

function load() {
  index ??= fetch(words.index)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
    .then(({ entries }) => entries.filter((entry) => entry.kind === "activities"))
    .then((entries) => entries.sort((one, other) => one.title.localeCompare(other.title, language)))
    .catch((problem) => {
      index = undefined;
      throw problem;
    });
  return index;
}

// What is chosen of each column, with the values that fit every choice.
function chosen() {
  const columns = new Map();
  for (const { name, value } of boxes.filter((one) => one.checked)) {
    if (!columns.has(name)) columns.set(name, new Set());
    columns.get(name).add(value);
  }
  for (const set of form.querySelectorAll("[data-also]")) {
    const column = columns.get(set.querySelector("input").name);
    if (column) for (const value of set.dataset.also.split(" ")) column.add(value);
  }
  return columns;
}

// "Or" within a column, "and" across.
function fits(entry, columns) {
  return [...columns].every(([name, values]) => [entry[name] ?? []].flat().some((value) => values.has(String(value))));
}

function labelOf(name, value) {
  return form.querySelector(`input[name="${name}"][value="${value}"]`)?.nextElementSibling.textContent;
}

// In the page's language, or in digits where the browser does not know the language.
function dayText(next) {
  const day = new Date(next.slice(0, 10) + "T12:00");
  const locale = language === "en" ? "en-GB" : language;
  if (!Intl.DateTimeFormat.supportedLocalesOf([locale]).length) return next.slice(0, 10).split("-").reverse().join(".");
  const parts = { weekday: "long", day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(locale + "-u-ca-gregory-nu-latn", parts).format(day);
}

function timeOf(next) {
  const time = document.createElement("time");
  time.dateTime = next;
  const clock = document.createElement("bdi");
  clock.dir = "ltr";
  clock.textContent = next.slice(11, 16);
  time.append(dayText(next), " ", clock);
  return time;
}

function fact(card, name, content) {
  const element = card.querySelector(`[data-${name}]`);
  if (content) element.querySelector("span").append(content);
  else element.remove();
}

function cardOf(entry) {
  const key = `activities/${entry.id}`;
  if (cards.has(key)) return cards.get(key).cloneNode(true);
  const card = template.cloneNode(true);
  card.dataset.entry = key;
  const link = card.querySelector("a");
  link.href = entry.url;
  link.textContent = entry.title;
  card.querySelector(".card-summary").textContent = entry.summary || "";
  fact(card, "next", entry.next && timeOf(entry.next));
  fact(card, "place", entry.place);
  fact(card, "free", entry.free && labelOf("free", "true"));
  return card;
}

function say(count) {
  if (!count) return words.none;
  return count === 1 ? words.foundOne : words.found.replace("{count}", count);
}

function show(isNarrowed) {
  results.hidden = !isNarrowed;
  whole.hidden = isNarrowed;
  clear.hidden = !isNarrowed;
  for (const group of form.querySelectorAll(".filter-group")) {
    const count = group.querySelectorAll("input:checked").length;
    const mark = group.querySelector("[data-chosen]");
    mark.textContent = count;
    mark.hidden = !count;
  }
}

async function update() {
  const columns = chosen();
  show(columns.size > 0);
  if (!columns.size) {
    status.textContent = "";
    return;
  }
  const asked = address().search;
  try {
    const waiting = setTimeout(() => (status.textContent = words.loading), 300);
    const entries = await load().finally(() => clearTimeout(waiting));
    if (asked !== address().search) return;
    const found = entries.filter((entry) => fits(entry, columns));
    list.replaceChildren(...found.slice(0, shown).map(cardOf));
    more.hidden = found.length <= shown;
    status.textContent = say(found.length);
  } catch {
    show(false);
    status.textContent = words.failed;
  }
}

function address() {
  const url = new URL(location.href);
  url.search = new URLSearchParams(boxes.filter((one) => one.checked).map((one) => [one.name, one.value]));
  return url;
}

function readAddress() {
  const query = new URLSearchParams(location.search);
  for (const one of boxes) one.checked = query.getAll(one.name).includes(one.value);
  shown = pageSize;
  update();
}

function choose() {
  const url = address();
  if (url.href !== location.href) history.pushState(null, "", url);
  shown = pageSize;
  update();
}

form.addEventListener("change", choose);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  box.open = matchMedia("(min-width: 60em)").matches;
  status.tabIndex = -1;
  status.focus();
  status.scrollIntoView({ block: "start" });
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  for (const one of boxes) one.checked = false;
  form.querySelector("input").focus();
  choose();
});
more.addEventListener("click", () => {
  const next = shown;
  shown += pageSize;
  update().then(() => list.children[next]?.querySelector("a").focus());
});
addEventListener("popstate", readAddress);
box.open = matchMedia("(min-width: 60em)").matches;
readAddress();
