// Narrows down what was found to days, and to what stands in quotation marks; orders it by something else than words.
// Loaded where that is asked for.
import { digits, reader } from "./script/numbers.js";
import { quoted } from "./script/words.js";

export const oneDay = 86_400_000;

/** Of the best hits those whose title or summary has what stands in quotation marks, word by word. */
export async function withPhrases(index, hits, query) {
  const phrases = [...query.matchAll(quoted)].map(([, text]) => ` ${index.wordsOf(text).join(" ")} `);
  const likely = hits.slice(0, 64);
  const cards = await index.cards(likely.map(({ record }) => record));
  const texts = cards.map(({ title, summary }) => ` ${[title, summary || ""].map((text) => index.wordsOf(text).join(" ")).join(" | ")} `);
  return likely.filter((_, at) => phrases.every((phrase) => texts[at].includes(phrase)));
}

/** Of some records those that take place on one of some days. */
export async function on(index, dates, records) {
  const { first, days: lists } = await index.file(`days.${index.days}`);
  const found = new Set();
  for (const date of dates) {
    const { number, isDone } = reader(lists[(Date.parse(date) - Date.parse(first)) / oneDay] || "");
    for (let record = 0; !isDone();) found.add((record += number()));
  }
  return records.filter((record) => found.has(record));
}

/** The numbers of a column, each with the same number of digits. */
function columnOf({ width, column }) {
  const numbers = new Uint32Array(column.length / width);
  for (let at = 0; at < column.length; at++) {
    const record = Math.floor(at / width);
    numbers[record] = numbers[record] * 64 + digits[column[at]];
  }
  return numbers;
}

/** Records by next date, or by the distance from the middle of a district. */
export async function sorted(index, records, by, district) {
  const { next, place, places, districts } = await index.file(`order.${index.order}`);
  const [latitude, longitude] = districts[district] || [];
  const away = places.map(([north, east]) =>
    Math.hypot(north - latitude, (east - longitude) * Math.cos((north * Math.PI) / 180)));
  const column = columnOf(by === "next" ? next : place);
  const key = (record) => (by === "next" ? column[record] : away[column[record] - 1]) || (column[record] ? 0 : Infinity);
  // Equal keys keep their order, which is that of relevance; Infinity minus itself is no number.
  return [...records].sort((one, other) => (key(one) === key(other) ? 0 : key(one) - key(other)));
}
