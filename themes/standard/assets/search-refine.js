// What was understood of a question, and what else to ask. Loaded where that is more than its words say.
import { element, language, number, sentence } from "./script/text.js";

/** A list leaves what only results need to the search page, and takes it from there: their place, and what is said of them. */
export async function complete(list, address) {
  const answer = await fetch(address).catch(() => fetch(address, { cache: "force-cache" }));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-search]");
  if (list.querySelector("[data-search-results]")) return;
  Object.assign(list.dataset, { ...page.dataset, ...list.dataset });
  const [place, own] = [list, page].map((part) => part.querySelector("[data-search-found]"));
  place.append(...own.children);
  place.setAttribute("aria-labelledby", place.firstElementChild.id);
}

/** A folded word as the results write it. */
function spelled(index, word, cards) {
  const texts = cards.map(({ title, summary }) => `${title} ${summary}`).join(" ");
  return texts.split(/[^\p{L}\p{N}\p{M}]+/u).find((other) => index.wordsOf(other)[0] === word) || word;
}

/** A word that is not taken for what was typed, as the entries write it. */
async function offeredWord(index, word) {
  const { records } = await index.find(word, { literal: true });
  return spelled(index, word, await index.cards(records.slice(0, 5)));
}

/** The question with words put in the place of others. */
function corrected(index, asked, slips) {
  const right = new Map(slips.map(({ from, to }) => [from, to]));
  return asked.split(/(\s+)/).map((word) => right.get(index.wordsOf(word)[0]) || word).join("");
}

const withoutPick = (asked, { start, end }) => `${asked.slice(0, start)} ${asked.slice(end)}`.replace(/\s+/g, " ").trim();

/** A day as the page's language says it; what was typed where that is no day. */
function pickText({ name, values, text }) {
  if (name !== "date") return text;
  const form = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  return `${text}: ${[values[0], values[values.length - 1]].filter((day, at, all) => !at || day !== all[0]).map((day) => form.format(new Date(day))).join(" – ")}`;
}

// What can be left out of a question that finds nothing, and how many there are then, the most first: each filter with
// its choices, what was read in the words, and the words.
async function lessAsked({ asked, picks, rest }, { checked, labelOf, count }) {
  const drops = [...new Set(checked.map(({ name }) => name))].map((name) => ({
    text: checked.filter((checkbox) => checkbox.name === name).map(labelOf).join(", "),
    change: { picked: checked.filter((checkbox) => checkbox.name !== name) }, without: name,
  }));
  for (const pick of picks) drops.push({ text: pick.text, change: { q: withoutPick(asked, pick) } });
  const isOnly = rest === asked && !checked.length;
  if (rest && !isOnly) drops.push({ text: rest, change: { q: picks.map(({ text }) => text).join(" ") } });
  const counts = await Promise.all(drops.map(({ change: { q = asked }, without }) => count(q, without)));
  return drops.map((drop, at) => ({ ...drop, count: counts[at] })).filter((drop) => drop.count)
    .sort((one, other) => other.count - one.count);
}

/** Where the page of a value tells how to subscribe to its calendar, if it has one. */
function calendarOf({ parentNode, value, dataset }) {
  const { calendars } = parentNode.parentNode.dataset;
  return calendars && !("noCalendar" in dataset) && `${calendars}${value}/#_calendar`;
}

// The corrected question, the note above the results, links that take back each choice and what was read in the words,
// and where there are no results what to leave out and which words to ask for one by one.
export async function refined(index, answer, cards, page) {
  const { asked, records, picks, missing, isPartial } = answer;
  const { root, labels, link, address, checked, labelOf } = page;
  const slips = answer.corrected || [];
  for (const slip of slips) slip.to = slip.to.split(" ").map((word) => spelled(index, word, cards)).join(" ");
  for (const slip of answer.offered || []) slip.to = await offeredWord(index, slip.to);
  const query = corrected(index, asked, slips);
  const offer = corrected(index, asked, answer.offered || []);
  const typed = records.length ? [] : asked.split(/\s+/);
  const fewer = typed.map((_, at) => typed.filter((_, other) => other !== at).join(" ")).filter(Boolean);
  const chips = [
    ...picks.map((pick) => [pickText(pick), { q: withoutPick(asked, pick) }]),
    ...checked.map((checkbox) => [labelOf(checkbox), { picked: checked.filter((other) => other !== checkbox) }]),
  ];
  // What has one value has a page with a calendar, which holds the same.
  const calendar = records.length && !asked && checked.length === 1 && calendarOf(checked[0]);
  if (calendar) root.querySelector("[data-search-calendar] a").href = calendar;
  for (const clear of root.querySelectorAll("[data-search-clear]")) clear.href = address({ picked: [], q: answer.rest });
  return {
    query,
    note: answer.offered ? [link({ q: offer }, sentence(labels.meant, { query: offer }))]
      : !records.length ? []
        : slips.length ? [sentence(labels.corrected, { query }), " ", link({ literal: 1 }, sentence(labels.instead, { query: asked }))]
          : missing.length ? [sentence(labels.missing, { query: missing.join(" ") })]
            : isPartial ? [labels.partial] : [],
    chosen: chips.map(([text, change]) => {
      const remove = element("span", labels.remove, " ");
      remove.className = "visually-hidden";
      return element("li", link(change, remove, text));
    }),
    calendar,
    drops: records.length ? [] : (await lessAsked(answer, page)).map(({ text, change, count }) =>
      element("li", link(change, sentence(labels.without, { query: text, count: number(count) })))),
    fewer: fewer.map((q) => link({ q }, q)),
  };
}
