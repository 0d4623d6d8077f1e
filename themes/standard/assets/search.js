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
    rest: " " + wordsOf([entry.summary, entry.place, ...(entry.labels || [])].join(" ")).join(" "),
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
  return { entries: ranked(scored.filter((hit) => hit.score > 0 && hit.score >= best * 0.6)), isExact: false };
}

function nextText(next) {
  const date = new Date(next.length > 10 ? next : next + "T00:00");
  const known = Intl.DateTimeFormat.supportedLocalesOf([language]).length > 0;
  const locale = (known ? language : "en-GB") + "-u-ca-gregory-nu-latn";
  return new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" }).format(date);
}

function row(item, name, text) {
  const element = item.querySelector(`[data-${name}]`);
  if (text) element.lastElementChild.textContent = text;
  else element.remove();
  return element;
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
  const next = row(item, "next", entry.next && nextText(entry.next));
  if (entry.next) {
    const time = next.querySelector("time");
    time.dateTime = entry.next;
    const clock = document.createElement("bdi");
    clock.dir = "ltr";
    clock.textContent = entry.next.slice(11, 16);
    if (clock.textContent) time.append(" ", clock);
  }
  row(item, "place", entry.place);
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
