// Reads how the search index writes numbers and lists of them.
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
export const digits = Object.fromEntries([...alphabet].map((character, value) => [character, value]));

/** The numbers of varying length in a text, and its single digits, one after another. */
export function reader(text) {
  let at = 0;
  const digit = () => digits[text[at++]];
  const number = () => {
    for (let value = 0, place = 1; ; place *= 32) {
      const next = digit();
      if (next === undefined) throw new Error("damaged");
      value += (next & 31) * place;
      if (next < 32) return value;
    }
  };
  return { digit, number, isDone: () => at >= text.length };
}

/** Calls `use` with each record of a term and the level there. */
export function read(postings, use) {
  const { digit, number, isDone } = reader(postings);
  while (!isDone()) {
    const level = digit();
    let record = 0;
    for (let left = number(); left > 0; left--) use((record += number()), level);
  }
}

/** The number of the first of sorted terms that is not before `word`; strings compare as their UTF-16 does. */
export function position(terms, word) {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle] < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
