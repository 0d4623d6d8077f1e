// Narrows down what was found: to choices of filters, whose values it counts, to days, and to what stands in quotation
// marks; orders it by something else than words. Loaded where that is asked for.
import { columnOf, oneDay, quoted, reader } from "./search-index.js";

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

/** Of some records those that have what was chosen, and how many have each value of each filter. */
export async function narrowed(index, records, picked) {
  const { facets } = await index.file(`facets.${index.facets}`);
  const found = counts(facets, records, picked);
  return picked.has("age") ? { ...found, records: forAge(found.records, facets) } : found;
}

/** "Or" within a facet, "and" across; each facet is counted as if nothing were chosen of it. */
function counts(columns, records, chosen) {
  const facets = columns.map(({ name, values, sets, column }) => {
    const wanted = new Set(chosen.get(name));
    const fits = wanted.size && sets.map((set) => set.some((value) => wanted.has(values[value])));
    return { name, values, sets, column, fits, tally: new Uint32Array(sets.length) };
  });
  const narrowing = facets.filter(({ fits }) => fits);
  const fitting = [];
  for (const record of records) {
    const against = narrowing.length ? narrowing.filter(({ fits, column }) => !fits[column[record]]) : narrowing;
    if (!against.length) fitting.push(record);
    if (against.length < 2) for (const { tally, column } of against.length ? against : facets) tally[column[record]]++;
  }
  const sums = facets.map(({ name, values, sets, tally }) => {
    const counted = new Map(values.map((value) => [value, 0]));
    sets.forEach((set, number) => set.forEach((value) => counted.set(values[value], counted.get(values[value]) + tally[number])));
    return [name, counted];
  });
  return { records: fitting, counts: new Map(sums) };
}

/** What is made for some ages comes before what is for everybody. */
function forAge(records, facets) {
  const { sets, column } = facets.find(({ name }) => name === "age");
  const widest = Math.max(...sets.map((set) => set.length));
  const isForAll = (record) => sets[column[record]].length === widest;
  return [...records.filter((record) => !isForAll(record)), ...records.filter(isForAll)];
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
