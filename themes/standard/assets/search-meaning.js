// Reads the days, parts of the day and ages that a query names; the words for them come with the index. Loaded where one may be named.
import { oneDay, quoted, wordPattern } from "./search-index.js";

// Days are written as in ISO 8601; Monday is 0.
const later = (day, days) => new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10);
const weekdayOf = (day) => (new Date(day).getUTCDay() + 6) % 7;
const weekdays = { monday: "MO", tuesday: "TU", wednesday: "WE", thursday: "TH", friday: "FR", saturday: "SA", sunday: "SU" };
const days = (today, first, last) => Array.from({ length: last - first + 1 }, (_, at) => later(today, first + at));
const years = (age) => (age < 18 ? `${age}` : age < 25 ? "18-24" : age < 65 ? "25-64" : "65-");

/** What filters a word for a time means on a day: names and values. */
function filtersOf(meaning, today) {
  const sunday = 6 - weekdayOf(today);
  const spans = {
    today: [0, 0], tonight: [0, 0], tomorrow: [1, 1], weekend: [Math.max(0, sunday - 1), sunday],
    "this-week": [0, sunday], "next-week": [sunday + 1, sunday + 7],
  };
  if (weekdays[meaning]) return [["weekday", [weekdays[meaning]]]];
  if (!spans[meaning]) return [["time_of_day", [meaning]]];
  const dates = [["date", days(today, ...spans[meaning])]];
  return meaning === "tonight" ? [...dates, ["time_of_day", ["evening"]]] : dates;
}

/** The days, parts of the day and ages that a query names, each with the words that name it; `rest` is what it says beside. */
export function understood(index, query, today) {
  const words = [...query.matchAll(wordPattern)].map((match) =>
    ({ start: match.index, end: match.index + match[0].length, word: index.foldWord(match[0]) }));
  const picks = [];
  let [rest, copied] = ["", 0];
  // What stands in quotation marks is looked for as it stands.
  for (let at = query.search(quoted) < 0 ? 0 : words.length; at < words.length; at++) {
    for (let length = Math.min(4, words.length - at); length > 0; length--) {
      const { start } = words[at];
      const { end } = words[at + length - 1];
      const found = meant(index, words.slice(at, at + length).map(({ word }) => word), query.slice(start, end), today);
      if (!found) continue;
      for (const [name, values] of found) picks.push({ name, values, start, end, text: query.slice(start, end) });
      rest += query.slice(copied, start);
      [copied, at] = [end, at + length - 1];
      break;
    }
  }
  rest += query.slice(copied);
  if (picks.length && index.wordsOf(rest).every((word) => index.stop.has(word))) rest = "";
  return { picks, rest: rest.replace(/\s+/g, " ").trim() };
}

/** What filters some folded words mean that follow each other; nothing where they are no time and no age. */
function meant(index, words, text, today) {
  const { months = [], ...phrases } = index.meanings || {};
  const phrase = words.join(" ");
  const age = phrase.replace(/\b\d{1,2}(?!\d)/, "#");
  for (const [meaning, texts] of Object.entries(phrases)) {
    if (meaning === "age" ? age !== phrase && texts.includes(age) : texts.includes(phrase)) {
      return meaning === "age" ? [["age", [years(Number(phrase.match(/\d+/)[0]))]]] : filtersOf(meaning, today);
    }
  }
  if (words.length !== 2) return null;
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  const name = words.find((word) => !/\d/.test(word));
  const month = name ? months.findIndex((names) => names.some((other) => other === name || (name.length > 2 && other.startsWith(name)))) + 1
    : /^\d+[./]\d+$/.test(text) && Number(words[1]);
  return day && month ? dateOf(name ? day : words[0], month, today) : null;
}

/** A day and a month as the filter for the next such date; nothing where there is no such day. */
function dateOf(day, month, today) {
  const dates = [0, 1].map((years) => `${Number(today.slice(0, 4)) + years}-${`0${month}`.slice(-2)}-${`0${day}`.slice(-2)}`);
  const date = dates.find((other) => other >= today && !Number.isNaN(Date.parse(other)));
  return date && later(date, 0) === date ? [["date", [date]]] : null;
}
