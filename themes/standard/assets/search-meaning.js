// Reads the days, parts of the day and ages that a query names, for which the index has the words, and telephone numbers.
// Loaded where one may be named.
import { quoted, wordPattern } from "./script/words.js";
import { on, oneDay, sorted } from "./search-narrow.js";

// As people write them: groups of digits, and a plus or brackets among them.
const numberPattern = /[+(]*\d[\d\s.()/\u00a0\u2010-\u2015-]*\d/g;

/** Numbers as the index has them, however they are written: `+45 99-00.00 01` and `(99)000001` are 99000001. */
export function withNumbersJoined(index, text) {
  return text.replace(index.letters, (letter) => (/\p{Nd}/u.test(letter) ? index.fold[letter] : letter)).replace(numberPattern, (written) => {
    const plain = written.replace(/\D/g, "").replace(/^00(?=\d{9})/, "");
    if (plain.length < 8 && written !== text.trim()) return written;
    return ` ${plain.length === 10 ? plain.replace(/^45/, "") : plain} `;
  });
}

/** What a question finds in which a time or an age may stand: they narrow down, the rest is looked for. */
export async function ask(index, query, options) {
  const { picks, rest } = understood(index, query, options.today);
  const inWords = { ...options, today: null };
  if (!picks.length) return index.ask(query, inWords);
  const picked = new Map(options.picked);
  const dates = new Set();
  for (const { name, values } of picks) {
    if (name !== "date") picked.set(name, [...(picked.get(name) || []), ...values]);
    else for (const value of values) dates.add(value);
  }
  const narrow = async ({ records }) => {
    const timely = dates.size ? await on(index, dates, records) : records;
    return picked.size ? index.narrowed(timely, picked) : { records: timely };
  };
  const words = await index.find(rest);
  let answer = { ...words, ...(await narrow(words)), picks, rest };
  if (!answer.records.length) {
    // The words may stand in a text where no time is known.
    const whole = await index.find(query);
    if (whole.records.length && !whole.isPartial && !whole.corrected) return index.ask(query, { ...inWords, literal: true });
    // What nobody knows beside a time, as in "something today", leaves the time.
    if (!words.records.length || words.isPartial || words.corrected) {
      const all = await index.find("");
      answer = { ...all, ...(await narrow(all)), missing: words.missing, offered: words.offered, isPartial: true, picks, rest: "" };
    }
  }
  return answer.rest ? answer : { ...answer, records: await sorted(index, answer.records, "next") };
}

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
