// Reads the search index, whose format Documentation/SearchIndex.md describes. It knows no language: words are folded by
// the table that comes with the index, and everything else is a look-up in sorted lists.
import { narrowed, setsOf } from "./counts.js";
import { digits, position, read } from "./numbers.js";
import { joinerPattern, quoted, wordPattern } from "./words.js";

const hashLength = 5;
// What a hit is worth: another form of the word, a form that the site never uses, a beginning, the word without what is written with it.
const weights = { otherForm: 0.85, unknownForm: 0.6, beginning: 0.3, fullBeginning: 0.5, bare: 0.95 };
// How many letters an unknown form may have after its stem: a short word is not cut down to next to nothing.
const longestEnding = (word) => Math.min(5, Math.max(1, (word.length - 1) >> 1));

async function load(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(url);
  return response.json();
}

class SearchIndex {
  constructor(core, folder) {
    Object.assign(this, core, { folder, count: core.records, files: new Map(), stop: new Set(core.stop), broad: new Set(core.broad) });
    this.letters = new RegExp(`[${Object.keys(core.fold).join("")}]`, "gu");
  }

  /** A file of the index, its lists of terms and what records have of each facet taken apart. */
  file(name) {
    if (!this.files.has(name)) {
      const loading = load(`${this.folder}${name}.json`).then((file) => {
        for (const list of ["terms", "postings"]) if (file[list]) file[list] = file[list].split("\n");
        for (const facet of file.facets || []) facet.column = setsOf(facet, this.count);
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
    let isCertain = Boolean(stem);
    const shortest = isLast ? Math.min(3, this.shortest_typo) : 4;
    for (const shard of [...word].length >= shortest ? shards : []) {
      for (let next = position(shard.terms, word); next < shard.terms.length && shard.terms[next].startsWith(word); next++) {
        isCertain = true;
        add(shard, next, (stem ? 0.6 : 1) * (weights.beginning + (weights.fullBeginning * word.length) / shard.terms[next].length));
      }
    }
    // Half a word says what it begins; what a form that the site never uses was cut to may be another word.
    if (stem || !isCertain) isCertain = this.addForms(first, word, stem, add) || isCertain;
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

  /** Whether a query may name a time or an age; the script that knows is loaded only then. */
  mayNameTimes(query) {
    this.timely = this.timely || new Set(Object.values(this.meanings || {}).flat(2).flatMap((phrase) => phrase.split(" ")));
    return this.wordsOf(query).some((word) => /\d/.test(word) || this.timely.has(word));
  }

  /** What a word may mean, also without what is written together with it. */
  async meant(word, isLast) {
    let { found, isCertain } = await this.termsOf(word, isLast);
    const prefix = this.prefixes.find((text) => word.startsWith(text) && word.length - text.length >= this.shortest_typo - 1);
    const bare = prefix ? await this.termsOf(word.slice(prefix.length), isLast) : {};
    if (!bare.isCertain) return { found, isCertain };
    if (!isCertain) return bare;
    for (const [text, { postings, worth }] of bare.found) if (!found.has(text)) found.set(text, { postings, worth: worth * weights.bare });
    return { found, isCertain };
  }

  // What is known of one word, or of the two that it is made of: the records, and what each is worth. Without the query
  // that it stands in nothing else is taken for it.
  async look(word, isLast, query) {
    const { found, isCertain } = await this.meant(word, isLast);
    const slips = isCertain || !query ? {} : await (await import("../search-slips.js")).guess(this, word, found, query);
    if (slips.parts) {
      const parts = await Promise.all(slips.parts.map((part) => this.look(part)));
      return parts.flat().map((part, at) => (at ? part : { ...part, from: word, near: slips.parts.join(" ") }));
    }
    const scores = new Map();
    for (const { postings, worth } of (slips.found || found).values()) {
      read(postings, (record, level) => scores.set(record, Math.max(scores.get(record) || 0, level * worth)));
    }
    return [{ word, from: word, scores, near: slips.near, offered: slips.offered, forms: [...(slips.found || found).keys()] }];
  }

  /** Words beside each other may be one elsewhere: `pige fodbold` is written `pigefodbold`. */
  async join(words, sought) {
    await Promise.all(words.slice(1).map(async (word, at) => {
      const [one, other] = [sought[at], sought[at + 1]];
      if (one.length + other.length > 2) return;
      const { found } = await this.termsOf(words[at] + word);
      for (const { postings, worth } of found.values()) {
        if (worth < weights.otherForm) continue;
        read(postings, (record, level) => {
          for (const { scores } of [...one, ...other]) scores.set(record, Math.max(scores.get(record) || 0, 2 * level));
        });
      }
    }));
    return sought.flat();
  }

  /** The records that a query leads to, the best first; all of them where it has no words. */
  async find(query, { literal } = {}) {
    const typed = this.wordsOf(/\p{Nd}.*\p{Nd}/u.test(query) ? (await import("../search-meaning.js")).withNumbersJoined(this, query) : query);
    const meaningful = typed.filter((word) => !this.stop.has(word));
    // Nobody types more words than these, but somebody may paste a letter.
    const words = [...new Set(meaningful.length ? meaningful : typed)].slice(0, 12);
    const sought = await this.join(words, await Promise.all(words.map((word, at) =>
      this.look(word, at === words.length - 1, !literal && query))));
    const isBroad = sought.some(({ word }) => !this.broad.has(word)) ? ({ word }) => this.broad.has(word) : () => false;
    for (const one of sought) {
      const { size } = one.scores;
      one.rarity = Math.log(1 + (this.count - size + 0.5) / (size + 0.5)) / (isBroad(one) ? 2 : 1);
      one.isNeeded = size > 0 && size * 2 <= this.count && !isBroad(one);
    }
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
    const best = query.search(quoted) < 0 ? good : await (await import("../search-narrow.js")).withPhrases(this, good, query);
    const missing = sought.filter(({ scores }) => !scores.size).map(({ word }) => word);
    const corrected = sought.filter(({ near }) => near).map(({ from, near }) => ({ from, to: near }));
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

  // What a question finds: its words, and what it says of times and ages. `picked` are the choices beside it, the values
  // of each filter by its name; without `today` nothing is read in the words. Only what was narrowed down comes with the
  // counts of all filters: they weigh more than the hits, and can be had of `narrowed` once those are there.
  async ask(query, options = {}) {
    const { literal, picked = new Map() } = options;
    if (!literal && this.mayNameTimes(query) && options.today) return (await import("../search-meaning.js")).ask(this, query, options);
    const [words] = await Promise.all([this.find(query, { literal }), picked.size && this.facetFile()]);
    return { ...words, ...(picked.size && (await this.narrowed(words.records, picked))), picks: [], rest: query };
  }

  facetFile() {
    return this.file(`facets.${this.facets}`);
  }

  /** Of some records those that have what was chosen, and how many have each value of each filter. */
  async narrowed(records, picked) {
    return narrowed((await this.facetFile()).facets, records, picked);
  }

  async cards(records) {
    const blocks = await Promise.all(
      records.map((record) => this.numbered("c", Math.floor(record / this.block), this.card_hashes)));
    return records.map((record, at) =>
      Object.fromEntries(Object.entries(blocks[at]).map(([name, values]) => [name, values[record % this.block]])));
  }
}

/** The index whose first file has the address `url`. */
export async function openIndex(url) {
  const core = await load(url);
  if (core.version !== 2) throw new Error(`version ${core.version}`);
  return new SearchIndex(core, url.slice(0, url.lastIndexOf("/") + 1));
}
