// Narrows down what was found to choices of filters, and counts their values.
import { digits } from "./numbers.js";

// The set that each record has of a facet. A number above 0 stands for a record with the set before it; after a 0, that set
// goes on for one record more than the next number says. Numbers below 56 are a digit.
export function setsOf({ runs }, count) {
  let read = 0;
  const number = () => {
    for (let value = 0, place = 1; ; place *= 8) {
      const next = digits[runs[read++]];
      if (next === undefined) throw new Error("damaged");
      value += next * place;
      if (next < 56) return value;
    }
  };
  const column = new Uint32Array(count);
  for (let at = 0, set = 0; read < runs.length; ) {
    const next = number();
    const end = at + (next ? 1 : number() + 1);
    if (next) set = next - 1;
    // What a damaged file has too much of is left out.
    column.fill(set, at, end);
    at = end;
  }
  return column;
}

/** Of some records those that have what was chosen, and how many have each value of each filter. */
export function narrowed(facets, records, picked) {
  const found = tallied(facets, records, picked);
  return picked.has("age") ? { ...found, records: forAge(found.records, facets) } : found;
}

/** "Or" within a facet, "and" across; each facet is counted as if nothing were chosen of it. */
function tallied(columns, records, chosen) {
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
