// Reads the search index, whose format Documentation/SearchIndex.md describes. It knows no language: words are folded by
// the table that comes with the index, and everything else is a look-up in sorted lists.
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
export const digits = Object.fromEntries([...alphabet].map((character, value) => [character, value]));
const joiners = "\\-\\u00ad\\u2010\\u2011\\u2018\\u2019\\u02bc'\\u200c\\u200d";
export const wordPattern = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[${joiners}]+[\\p{L}\\p{N}\\p{M}]+)*`, "gu");
const joinerPattern = new RegExp(`[${joiners}]`, "g");
export const quoted = /["\u201c-\u201f\u00ab\u00bb]([^"\u201c-\u201f\u00ab\u00bb]+)["\u201c-\u201f\u00ab\u00bb]/g;
export const oneDay = 86_400_000;
// Telephone numbers as people write them: groups of digits, and a plus or brackets among them.
const numberPattern = /[+(]*\d[\d\s.()/\u00a0\u2010-\u2015-]*\d/g;
const hashLength = 5;
// What a hit is worth: another form of the word, a form that the site never uses, a beginning, a correction.
const weights = { otherForm: 0.85, unknownForm: 0.6, beginning: 0.3, fullBeginning: 0.5, correction: 0.4 };
// From this level on a record is about a word: its title or labels have it, not the text alone.
const aboutIt = 6;
// How many letters an unknown form may have after its stem: a short word is not cut down to next to nothing.
const longestEnding = (word) => Math.min(5, Math.max(1, (word.length - 1) >> 1));

async function load(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(url);
  return response.json();
}

function columnOf({ width, column }) {
  const numbers = new Uint32Array(column.length / width);
  for (let at = 0; at < column.length; at++) {
    const record = Math.floor(at / width);
    numbers[record] = numbers[record] * 64 + digits[column[at]];
  }
  return numbers;
}

/** The numbers of varying length in a text, and its single digits, one after another. */
function reader(text) {
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
function read(postings, use) {
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

class SearchIndex {
  constructor(core, folder) {
    Object.assign(this, core, { folder, count: core.records, files: new Map(), stop: new Set(core.stop) });
    this.letters = new RegExp(`[${Object.keys(core.fold).join("")}]`, "gu");
  }

  /** A file of the index, its lists of terms and its columns taken apart. */
  file(name) {
    if (!this.files.has(name)) {
      const loading = load(`${this.folder}${name}.json`).then((file) => {
        for (const list of ["terms", "postings"]) if (file[list]) file[list] = file[list].split("\n");
        for (const facet of file.facets || []) facet.column = columnOf(facet);
        return file;
      });
      loading.catch(() => this.files.delete(name));
      this.files.set(name, loading);
    }
    return this.files.get(name);
  }

  numbered(folder, number, hashes) {
    return this.file(`${folder}/${number}.${hashes.slice(number * hashLength, (number + 1) * hashLength)}`);
  }

  foldWord(word) {
    return word.replace(joinerPattern, "").normalize("NFC").toLowerCase().replace(this.letters, (letter) => this.fold[letter])
      .normalize("NFD").replace(/(и\u0306|і\u0308)|\p{Mn}/gu, "$1").normalize("NFC");
  }

  /** Numbers as the index has them, however they are written: `+45 99-00.00 01` and `(99)000001` are 99000001. */
  withNumbersJoined(text) {
    return text.replace(this.letters, (letter) => (/\p{Nd}/u.test(letter) ? this.fold[letter] : letter)).replace(numberPattern, (written) => {
      const plain = written.replace(/\D/g, "").replace(/^00(?=\d{9})/, "");
      if (plain.length < 8 && written !== text.trim()) return written;
      return ` ${plain.length === 10 ? plain.replace(/^45/, "") : plain} `;
    });
  }

  wordsOf(text) {
    return (text.match(wordPattern) || []).map((word) => this.foldWord(word)).filter(Boolean);
  }

  /** The shards that may hold a word and what begins with it. */
  shardsOf(word) {
    const { shards } = this;
    let first = position(shards, word);
    if (first && shards[first] !== word) first--;
    const wanted = shards.map((_, number) => number).filter((number) =>
      number === first || (number > first && number < first + 3 && shards[number].startsWith(word)));
    return Promise.all(wanted.map((number) => this.numbered("t", number, this.shard_hashes)));
  }

  /** The terms that a word may mean, each with its postings and what a hit is worth. */
  async termsOf(word, isLast) {
    const found = new Map();
    const add = ({ terms, postings }, at, worth) => {
      if (!found.has(terms[at]) || found.get(terms[at]).worth < worth) found.set(terms[at], { postings: postings[at], worth });
    };
    const shards = await this.shardsOf(word);
    const [first] = shards;
    if (!first) return { found };
    const at = position(first.terms, word);
    const stem = first.terms[at] === word && digits[first.stems[at]];
    if (stem) add(first, at, 1);
    let isCertain = this.addForms(first, word, stem, add) || Boolean(stem);
    const shortest = isLast ? Math.min(3, this.shortest_typo) : 4;
    for (const shard of [...word].length >= shortest ? shards : []) {
      for (let next = position(shard.terms, word); next < shard.terms.length && shard.terms[next].startsWith(word); next++) {
        isCertain = true;
        add(shard, next, weights.beginning + (weights.fullBeginning * word.length) / shard.terms[next].length);
      }
    }
    return { found, isCertain };
  }

  /** Other forms of the word: those with its stem, or with a stem that the word begins with. */
  addForms(shard, word, stem, add) {
    const { terms, stems } = shard;
    for (let length = stem || word.length; length >= (stem || Math.max(2, word.length - longestEnding(word))); length--) {
      const begin = word.slice(0, length);
      let isKnown = false;
      for (let at = position(terms, begin); at < terms.length && terms[at].startsWith(begin); at++) {
        if (digits[stems[at]] !== [...begin].length) continue;
        isKnown = true;
        add(shard, at, stem || length === word.length ? weights.otherForm : weights.unknownForm);
      }
      // What a long ending was cut from may as well be another word.
      if (isKnown) return length >= word.length - 2;
    }
    return false;
  }

  /** Whether the forms of a part of a word say what is sought: a record is about one, or few have any. */
  isTelling(found) {
    const records = new Set();
    for (const { postings } of found.values()) read(postings, (record) => records.add(record));
    return records.size * 8 <= this.count || [...found.values()].some(({ postings }) => digits[postings[0]] >= aboutIt);
  }

  async corrections(word) {
    const [{ corrections }, vocabulary] = await Promise.all(
      [import("./search-slips.js"), this.file(`vocabulary.${this.vocabulary}`)]);
    return corrections(word, vocabulary, this.shortest_typo);
  }

  /** What a query says of times and ages; the script for that is loaded where a word may be one of them. */
  async understood(query, today) {
    this.timely = this.timely || new Set(Object.values(this.meanings || {}).flat(2).flatMap((phrase) => phrase.split(" ")));
    if (!today || !this.wordsOf(query).some((word) => /\d/.test(word) || this.timely.has(word))) return { picks: [], rest: query };
    const { understood } = await import("./search-meaning.js");
    return understood(this, query, today);
  }

  /** What is known of one word of a query: the records that it leads to, and what each is worth. */
  async look(word, isLast, { literal, isAcronym }) {
    let { found, isCertain } = await this.termsOf(word, isLast);
    const prefix = this.prefixes.find((text) => word.startsWith(text) && word.length > text.length + 2);
    if (!isCertain && prefix) ({ found, isCertain } = await this.termsOf(word.slice(prefix.length), isLast));
    let near = [];
    let offered;
    if (!isCertain && !literal) {
      // What a long ending was cut from counts only where it says what is sought.
      if (found.size && !this.isTelling(found)) [[offered], found] = [found.keys(), new Map()];
      const slips = isAcronym ? { near: [] } : await this.corrections(word);
      const meant = await Promise.all(slips.near.map((term) => this.termsOf(term)));
      const isSafe = slips.isPart ? meant.every((part) => this.isTelling(part.found)) : slips.isSafe;
      if (isSafe) near = slips.near;
      else offered = slips.near[0] || offered;
      const hits = meant.flatMap((part) => [...part.found]);
      for (const [text, { postings, worth }] of near.length ? hits : []) {
        if (!found.has(text)) found.set(text, { postings, worth: worth * weights.correction });
      }
    }
    const scores = new Map();
    for (const { postings, worth } of found.values()) {
      read(postings, (record, level) => scores.set(record, Math.max(scores.get(record) || 0, level * worth)));
    }
    const rarity = Math.log(1 + (this.count - scores.size + 0.5) / (scores.size + 0.5));
    return { word, scores, rarity, near: near[0], offered: found.size ? null : offered, forms: [...found.keys()], isNeeded: scores.size > 0 && scores.size * 2 <= this.count };
  }

  /** The records that a query leads to, the best first; all of them where it has no words. */
  async find(query, { literal } = {}) {
    const typed = this.wordsOf(this.withNumbersJoined(query));
    const meaningful = typed.filter((word) => !this.stop.has(word));
    // Nobody types more words than these, but somebody may paste a letter.
    const words = [...new Set(meaningful.length ? meaningful : typed)].slice(0, 12);
    // SIRI is a name and no misspelt word.
    const acronyms = new Set((query.match(wordPattern) || []).filter((word) => /^\p{Lu}{2,6}$/u.test(word)).map((word) => this.foldWord(word)));
    const sought = await Promise.all(words.map((word, at) =>
      this.look(word, at === words.length - 1, { literal, isAcronym: acronyms.has(word) })));
    const needed = sought.filter(({ isNeeded }) => isNeeded);
    const totalRarity = needed.reduce((sum, { rarity }) => sum + rarity, 0);
    const hits = new Map();
    for (const { scores, rarity, isNeeded } of sought) {
      for (const [record, score] of scores) {
        const hit = hits.get(record) || { record, score: 0, has: 0, share: 0 };
        hit.score += score * rarity;
        if (isNeeded) [hit.has, hit.share] = [hit.has + 1, hit.share + rarity / totalRarity];
        hits.set(record, hit);
      }
    }
    for (const hit of hits.values()) if (totalRarity) hit.score *= 0.3 + 0.7 * hit.share;
    const all = [...hits.values()].sort((one, other) => other.score - one.score || one.record - other.record);
    // What has all the words is shown, and of the rest what is nearly as good.
    const good = all.filter(({ has, score }) => has === needed.length || score >= all[0].score / 2);
    const best = await this.withPhrases(good, query);
    const missing = sought.filter(({ scores }) => !scores.size).map(({ word }) => word);
    const corrected = sought.filter(({ near }) => near).map(({ word, near }) => ({ from: word, to: near }));
    const offered = sought.filter(({ offered: other }) => other).map(({ word, offered: other }) => ({ from: word, to: other }));
    return {
      records: words.length ? best.map(({ record }) => record) : Array.from({ length: this.count }, (_, record) => record),
      words: [...new Set(sought.flatMap(({ word, forms }) => [word, ...forms]))],
      corrected: corrected.length ? corrected : null,
      offered: offered.length ? offered : null,
      missing,
      isPartial: missing.length > 0 || best.length < Math.min(good.length, 1) || (needed.length > 0 && all.every(({ has }) => has < needed.length)),
    };
  }

  /** Of the best hits those whose title or summary has what stands in quotation marks, word by word. */
  async withPhrases(hits, query) {
    const phrases = [...query.matchAll(quoted)].map(([, text]) => ` ${this.wordsOf(text).join(" ")} `);
    if (!phrases.length) return hits;
    const likely = hits.slice(0, 64);
    const cards = await this.cards(likely.map(({ record }) => record));
    const texts = cards.map(({ title, summary }) => ` ${[title, summary || ""].map((text) => this.wordsOf(text).join(" ")).join(" | ")} `);
    return likely.filter((_, at) => phrases.every((phrase) => texts[at].includes(phrase)));
  }

  /** Of some records those that take place on one of some days. */
  async on(dates, records) {
    const { first, days: lists } = await this.file(`days.${this.days}`);
    const found = new Set();
    for (const date of dates) {
      const { number, isDone } = reader(lists[(Date.parse(date) - Date.parse(first)) / oneDay] || "");
      for (let record = 0; !isDone();) found.add((record += number()));
    }
    return records.filter((record) => found.has(record));
  }

  /**
   * What a question finds: its words, and what it says of times and ages. `picked` are the choices beside it, the values
   * of each filter by its name; without `today` nothing is read in the words. `isCounted` asks for the counts of all filters.
   */
  async ask(query, { literal, today, picked = new Map(), isCounted } = {}) {
    const { picks, rest } = literal ? { picks: [], rest: query } : await this.understood(query, today);
    const columns = new Map([...picked].map(([name, values]) => [name, new Set(values)]));
    const dates = new Set();
    for (const { name, values } of picks) {
      if (name !== "date" && !columns.has(name)) columns.set(name, new Set());
      for (const value of values) (name === "date" ? dates : columns.get(name)).add(value);
    }
    // Who only wants to see the first hits need not load what every record has.
    const isWeighed = isCounted || columns.size > 0;
    const [words, facets] = await Promise.all([this.find(rest, { literal }), isWeighed ? this.columns() : []]);
    const narrow = async ({ records }) => {
      const timely = dates.size ? await this.on(dates, records) : records;
      return isWeighed ? this.counts(timely, columns) : { records: timely };
    };
    let answer = { ...words, rest };
    let { records, counts } = await narrow(words);
    if (picks.length && !records.length) {
      // The words may stand in a text where no time is known.
      const whole = await this.find(query);
      if (whole.records.length && !whole.isPartial && !whole.corrected) return this.ask(query, { literal: true, picked, isCounted });
      // What nobody knows beside a time, as in "something today", leaves the time.
      if (!words.records.length || words.isPartial || words.corrected) {
        const all = await this.find("");
        answer = { ...all, missing: words.missing, offered: words.offered, isPartial: true, rest: "" };
        ({ records, counts } = await narrow(all));
      }
    }
    if (columns.has("age")) records = this.forAge(records, facets);
    return { ...answer, picks, counts, records: picks.length && !answer.rest ? await this.sorted(records, "next") : records };
  }

  /** What is made for some ages comes before what is for everybody. */
  forAge(records, facets) {
    const { sets, column } = facets.find(({ name }) => name === "age");
    const widest = Math.max(...sets.map((set) => set.length));
    const isForAll = (record) => sets[column[record]].length === widest;
    return [...records.filter((record) => !isForAll(record)), ...records.filter(isForAll)];
  }

  /** What every record has of each facet; whoever is going to count asks early. */
  async columns() {
    return (await this.file(`facets.${this.facets}`)).facets;
  }

  /** "Or" within a facet, "and" across; each facet is counted as if nothing were chosen of it. */
  async counts(records, chosen) {
    const facets = (await this.columns()).map(({ name, values, sets, column }) => {
      const wanted = chosen.get(name);
      const fits = wanted && wanted.size && sets.map((set) => set.some((value) => wanted.has(values[value])));
      return { name, values, sets, column, fits, tally: new Uint32Array(sets.length) };
    });
    const narrowing = facets.filter(({ fits }) => fits);
    const fitting = [];
    for (const record of records) {
      const against = narrowing.length ? narrowing.filter(({ fits, column }) => !fits[column[record]]) : narrowing;
      if (!against.length) fitting.push(record);
      if (against.length < 2) for (const { tally, column } of against.length ? against : facets) tally[column[record]]++;
    }
    const counts = facets.map(({ name, values, sets, tally }) => {
      const sums = values.map((_, value) => sets.reduce((sum, set, number) => sum + (set.includes(value) ? tally[number] : 0), 0));
      return [name, new Map(values.map((value, at) => [value, sums[at]]))];
    });
    return { records: fitting, counts: new Map(counts) };
  }

  async cards(records) {
    const blocks = await Promise.all(
      records.map((record) => this.numbered("c", Math.floor(record / this.block), this.card_hashes)));
    return records.map((record, at) => blocks[at][record % this.block]);
  }

  /** Records by next date, or by the distance from the middle of a district. */
  async sorted(records, by, district) {
    const { next, place, places, districts } = await this.file(`order.${this.order}`);
    const [latitude, longitude] = districts[district] || [];
    const away = places.map(([north, east]) =>
      Math.hypot(north - latitude, (east - longitude) * Math.cos((north * Math.PI) / 180)));
    const column = columnOf(by === "next" ? next : place);
    const key = (record) => (by === "next" ? column[record] : away[column[record] - 1]) || (column[record] ? 0 : Infinity);
    // Equal keys keep their order, which is that of relevance; Infinity minus itself is no number.
    return [...records].sort((one, other) => (key(one) === key(other) ? 0 : key(one) - key(other)));
  }
}

/** The index whose first file has the address `url`. */
export async function openIndex(url) {
  const core = await load(url);
  if (core.version !== 1) throw new Error(`version ${core.version}`);
  return new SearchIndex(core, url.slice(0, url.lastIndexOf("/") + 1));
}
