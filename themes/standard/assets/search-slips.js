// What somebody may have meant by a word that the site does not have. Loaded when there is one.
import { digits, position, read } from "./script/numbers.js";
import { wordPattern } from "./script/words.js";

// What a hit of a correction is worth.
const correction = 0.4;
// From this level on a record is about a word: its title or labels have it, not the text alone.
const aboutIt = 6;

const longestWord = 80;
const rows = [0, 1, 2].map(() => new Uint8Array(longestWord + 1));

/** How many letters differ, neighbours that changed places counting one; more than `most` is too many. */
function distance(typed, term, most) {
  if (Math.abs(typed.length - term.length) > most || term.length > longestWord) return most + 1;
  let [before, last, row] = rows;
  for (let j = 0; j <= term.length; j++) last[j] = j;
  for (let i = 1; i <= typed.length; i++) {
    let least = (row[0] = i);
    for (let j = 1; j <= term.length; j++) {
      let value = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (typed[i - 1] === term[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === term[j - 2] && typed[i - 2] === term[j - 1]) value = Math.min(value, before[j - 2] + 1);
      row[j] = value;
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return last[term.length];
}

/** Whether the forms of a part of a word say what is sought: a record is about one, or few have any. */
function isTelling(index, found) {
  const records = new Set();
  for (const { postings } of found.values()) read(postings, (record) => records.add(record));
  return records.size * 8 <= index.count || [...found.values()].some(({ postings }) => digits[postings[0]] >= aboutIt);
}

// What may be meant by a word of which nothing certain was found: `found` with the hits of the nearest words, of which
// `near` is the first; the two words that it is made of, `parts`; or a word to ask for, `offered`, which is not taken.
export async function guess(index, word, found, query) {
  // SIRI is a name and no misspelt word.
  const isAcronym = query.match(wordPattern).some((typed) => /^\p{Lu}{2,6}$/u.test(typed) && index.foldWord(typed) === word);
  let offered;
  // What a long ending was cut from counts only where it says what is sought.
  if (found.size && !isTelling(index, found)) [[offered], found] = [found.keys(), new Map()];
  const slips = isAcronym ? { near: [] } : corrections(word, await index.file(`vocabulary.${index.vocabulary}`), index.shortest_typo);
  const meant = await Promise.all(slips.near.map((term) => index.termsOf(term)));
  const isSafe = slips.isPart ? meant.every((part) => isTelling(index, part.found)) : slips.isSafe;
  if (!isSafe) return { found, offered: found.size ? null : slips.near[0] || offered };
  if (slips.near.length > 1 && slips.isPart) return { parts: slips.near };
  found = new Map(found);
  for (const [text, { postings, worth }] of meant.flatMap((part) => [...part.found])) {
    if (!found.has(text)) found.set(text, { postings, worth: worth * correction });
  }
  return { found, near: slips.near[0], offered: found.size ? null : offered };
}

/** The words that are nearest to one that nobody wrote, or the two that it is made of; whether it is safe to take them. */
function corrections(word, { terms, stems }, shortest) {
  const { length } = [...word];
  if (length < shortest) return { near: [] };
  let most = length >= 8 ? 2 : 1;
  let nearest = [];
  terms.forEach((term, at) => {
    // In short words the first letter is seldom the wrong one.
    if (shortest > 3 && length < 6 && term[0] !== word[0]) return;
    const stem = Math.max(shortest, digits[stems[at]]);
    let away = distance(word, term, most);
    if (stem < term.length) away = Math.min(away, distance(word, term.slice(0, stem), most));
    if (away > most) return;
    if (away < most) nearest = [];
    most = away;
    nearest.push(term);
  });
  const parts = nearest.length && most < 2 ? [] : partsOf(word, terms);
  // Another first letter makes another word: "pigger" is not "kigger".
  const alike = nearest.filter((term) => term[0] === word[0]);
  if (parts.length) return { near: parts, isPart: true };
  return { near: (alike.length ? alike : nearest).slice(0, 4), isSafe: alike.length > 0 || shortest < 4 };
}

/** A compound that the site does not have: two of its words, perhaps with an s between them, or the first of them. */
function partsOf(word, terms) {
  const isTerm = (text) => terms[position(terms, text)] === text;
  let longest = [];
  for (let at = word.length - 3; at >= 4; at--) {
    const [front, tail] = [word.slice(0, at), word.slice(at)];
    const begin = [front, front.replace(/s$/, "")].find(isTerm);
    if (begin && isTerm(tail)) return [begin, tail];
    if (begin && at * 5 >= word.length * 2 && !longest.length) longest = [begin];
  }
  return longest;
}
