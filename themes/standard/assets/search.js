// Searches the index of the page's language. The page works without it: it then leads to the lists.
const page = document.querySelector("[data-search]");
const form = page.querySelector("form");
const field = form.elements.q;
const list = page.querySelector("[data-search-results]");
const status = page.querySelector("[data-search-status]");
const template = page.querySelector("[data-search-hit]");
const language = document.documentElement.lang;
const words = page.dataset;
const atMost = 60;
let index;

// One spelling for all: å and aa, ø and oe, æ and ae, accents, Arabic and Tigrinya variants.
function fold(text) {
  return text.toLowerCase()
    .replace(/å/g, "a").replace(/ø/g, "o").replace(/æ/g, "a")
    .normalize("NFD").replace(/[\p{M}\u0640\u200c\u200d'’ʼ]/gu, "")
    .replace(/aa|ae/g, "a").replace(/oe/g, "o")
    .replace(/ى|ی/g, "ي").replace(/ک/g, "ك").replace(/ة/g, "ه").replace(/ı/g, "i")
    .replace(/[ሠ-ሧ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 16))
    .replace(/[ፀ-ፇ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 8));
}

function wordsOf(text) {
  return fold(text).match(/[\p{L}\p{N}]+/gu) || [];
}

async function load() {
  if (index) return index;
  const response = await fetch(words.index);
  if (!response.ok) throw new Error(response.statusText);
  const { entries } = await response.json();
  index = entries.map((entry) => ({
    entry,
    title: " " + wordsOf(entry.title).join(" "),
    rest: " " + wordsOf([entry.summary, entry.place, entry.organizer, entry.role, ...(entry.labels || [])].join(" ")).join(" "),
  }));
  return index;
}

// 0 where the word is not found; the beginning of a word counts more, and so does the title.
function weight(record, word) {
  if (record.title.includes(" " + word)) return 4;
  if (record.title.includes(word)) return 3;
  if (record.rest.includes(" " + word)) return 2;
  return record.rest.includes(word) ? 1 : 0;
}

function ranked(hits) {
  return hits.sort((one, other) => other.score - one.score).map((hit) => hit.record.entry);
}

function find(records, query) {
  const sought = wordsOf(query);
  const scored = records.map((record) => ({ record, weights: sought.map((word) => weight(record, word)) }));
  const all = scored.filter(({ weights }) => weights.every(Boolean));
  for (const hit of all) hit.score = hit.weights.reduce((sum, one) => sum + one, 0);
  if (all.length || sought.length < 2) return { entries: ranked(all), isExact: true };
  // Nothing has all words: the closest count rare words, as whole beginnings, most.
  const rarity = sought.map((word, at) => {
    const count = scored.filter(({ weights }) => weights[at] % 2 === 0 && weights[at]).length;
    return count && word.length > 2 ? Math.log(records.length / count) : 0;
  });
  for (const hit of scored) {
    hit.score = hit.weights.reduce((sum, one, at) => sum + (one && one % 2 === 0 ? rarity[at] * (3 + one) : 0), 0);
  }
  const best = Math.max(0, ...scored.map((hit) => hit.score));
  const close = scored.filter((hit) => hit.score > 0 && hit.score >= best * 0.34);
  return { entries: ranked(close).slice(0, 12), isExact: false };
}

// In the page's language, or in digits where the browser does not know the language.
function dayText(next) {
  const day = new Date(next.slice(0, 10) + "T12:00");
  const locale = language === "en" ? "en-GB" : language;
  if (!Intl.DateTimeFormat.supportedLocalesOf([locale]).length) return next.slice(0, 10).split("-").reverse().join(".");
  const form = { weekday: "long", day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(locale + "-u-ca-gregory-nu-latn", form).format(day);
}

function fill(item, name, content) {
  const element = item.querySelector(`[data-${name}]`);
  if (content) element.lastElementChild.append(content);
  else element.remove();
}

function timeElement(next) {
  const time = document.createElement("time");
  time.dateTime = next;
  time.textContent = dayText(next);
  const clock = document.createElement("bdi");
  clock.dir = "ltr";
  clock.textContent = next.slice(11, 16);
  if (clock.textContent) time.append(" ", clock);
  return time;
}

function shown(entry) {
  const item = template.content.firstElementChild.cloneNode(true);
  item.dataset.entry = `${entry.kind}/${entry.id}`;
  const link = item.querySelector("a");
  link.href = entry.url;
  link.textContent = entry.title;
  item.querySelector("[data-kind]").textContent =
    page.querySelector(`[data-search-kinds] [data-kind="${entry.kind}"]`)?.textContent || "";
  item.querySelector(".card-summary").textContent = entry.summary || "";
  fill(item, "next", entry.next && timeElement(entry.next));
  fill(item, "place", entry.place);
  return item;
}

function say(entries, isExact) {
  const count = String(entries.length);
  if (!entries.length) return words.none;
  if (!isExact) return words.near.replace("{count}", count);
  return entries.length === 1 ? words.foundOne : words.found.replace("{count}", count);
}

async function search() {
  const query = field.value.trim();
  if (!wordsOf(query).length) {
    list.replaceChildren();
    status.textContent = "";
    return;
  }
  if (!index) status.textContent = words.loading;
  try {
    const records = await load();
    if (query !== field.value.trim()) return;
    const { entries, isExact } = find(records, query);
    list.replaceChildren(...entries.slice(0, atMost).map(shown));
    status.textContent = say(entries, isExact);
  } catch {
    list.replaceChildren();
    status.textContent = words.failed;
  }
}

function address() {
  const url = new URL(location.href);
  if (field.value.trim()) url.searchParams.set("q", field.value.trim());
  else url.searchParams.delete("q");
  return url;
}

function readAddress() {
  field.value = new URLSearchParams(location.search).get("q") || "";
  search();
}

let pause;
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    history.replaceState(null, "", address());
    search();
  }, 150);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  const url = address();
  if (url.href !== location.href) history.pushState(null, "", url);
  search();
});
addEventListener("popstate", readAddress);
readAddress();
