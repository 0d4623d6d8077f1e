// Reads the search index, whose format Documentation/SearchIndex.md describes. It knows no language: words are folded by
// the table that comes with the index, and everything else is a look-up in sorted lists.
const version = 1;
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const digits = Object.fromEntries([...alphabet].map((sign, value) => [sign, value]));
const hashLength = 5;
const longestEnding = 5;
// A short word is not cut down to next to nothing.
const endingOf = (word) => Math.min(longestEnding, Math.max(1, (word.length - 1) >> 1));
const joiners = "\\-\\u00ad\\u2010\\u2011\\u2018\\u2019\\u02bc'\\u200c\\u200d";
const wordPattern = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[${joiners}]+[\\p{L}\\p{N}\\p{M}]+)*`, "gu");
const joinerPattern = new RegExp(`[${joiners}]`, "g");
// What a hit is worth: the word itself, another form of it, a form that the site never uses, the beginning, a correction.
const worth = { itself: 1, form: 0.85, cut: 0.6, start: 0.3, wholeStart: 0.5, corrected: 0.4 };

async function load(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
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

// Postings as [record, level] pairs.
function* postingsOf(text) {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 32) {
      const digit = digits[text[at++]];
      if (digit === undefined) throw new Error("The index is damaged.");
      value += (digit & 31) * shift;
      if (digit < 32) return value;
    }
  };
  while (at < text.length) {
    const level = digits[text[at++]];
    let record = 0;
    for (let left = number(); left > 0; left--) {
      record += number();
      yield [record, level];
    }
  }
}

// The number of the first of sorted terms that is not before `word`; strings compare as their UTF-16 does.
function position(terms, word) {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle] < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

// How many letters differ, neighbours that changed places counting one; more than `most` is no distance.
function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
}

class SearchIndex {
  constructor(core, folder) {
    this.core = core;
    this.folder = folder;
    this.count = core.records;
    this.stop = new Set(core.stop);
    this.facets = core.facets;
    this.columns = new Map(core.facets.map((facet) => [facet.name, { ...facet, column: columnOf(facet) }]));
    this.files = new Map();
    this.letters = new RegExp(`[${Object.keys(core.fold).join("")}]`, "gu");
  }

  file(name) {
    if (!this.files.has(name)) {
      const loading = load(this.folder + name);
      loading.catch(() => this.files.delete(name));
      this.files.set(name, loading);
    }
    return this.files.get(name);
  }

  hashed(folder, number, hashes) {
    const hash = hashes.slice(number * hashLength, (number + 1) * hashLength);
    return this.file(`${folder}/${number}.${hash}.json`);
  }

  async shard(number) {
    const shard = await this.hashed("t", number, this.core.shard_hashes);
    if (typeof shard.terms === "string") {
      shard.terms = shard.terms.split("\n");
      shard.postings = shard.postings.split("\n");
    }
    return shard;
  }

  fold(word) {
    return word.normalize("NFC").toLowerCase().replace(this.letters, (letter) => this.core.fold[letter])
      .normalize("NFD").replace(/(и\u0306|і\u0308)|\p{Mn}/gu, "$1").normalize("NFC");
  }

  wordsOf(text) {
    return (text.match(wordPattern) || []).map((word) => this.fold(word.replace(joinerPattern, ""))).filter(Boolean);
  }

  // The shards that may hold a word and what begins with it.
  async shardsOf(word) {
    const { shards } = this.core;
    let first = position(shards, word);
    if (shards[first] !== word) first = Math.max(0, first - 1);
    let last = first;
    while (shards[last + 1] && shards[last + 1].startsWith(word) && last - first < 2) last++;
    return Promise.all(Array.from({ length: Math.max(0, Math.min(last, shards.length - 1) - first + 1) }, (_, at) => this.shard(first + at)));
  }

  // The terms that a word may mean, each with what a hit is worth.
  async meanings(word, isLast) {
    const found = new Map();
    const add = (term, postings, factor) => {
      if (!found.has(term) || found.get(term).factor < factor) found.set(term, { postings, factor });
    };
    let isCertain = false;
    const shards = await this.shardsOf(word);
    const [first] = shards;
    if (!first) return { found, isCertain };
    const at = position(first.terms, word);
    let stem = 0;
    if (first.terms[at] === word) {
      isCertain = true;
      add(word, first.postings[at], worth.itself);
      stem = digits[first.stems[at]];
    }
    if (stem || !isCertain) isCertain = this.addForms(first, word, stem, add) || isCertain;
    const shortest = isLast ? Math.min(3, this.core.shortest_typo) : 4;
    for (const shard of [...word].length >= shortest ? shards : []) {
      for (let next = position(shard.terms, word); next < shard.terms.length && shard.terms[next].startsWith(word); next++) {
        isCertain = true;
        add(shard.terms[next], shard.postings[next], worth.start + (worth.wholeStart * word.length) / shard.terms[next].length);
      }
    }
    return { found, isCertain };
  }

  // Other forms of the word: those with its stem, or with a stem that the word begins with.
  addForms(shard, word, stem, add) {
    const longest = stem || word.length;
    const shortest = stem || Math.max(2, word.length - endingOf(word));
    for (let length = longest; length >= shortest; length--) {
      const start = word.slice(0, length);
      let isKnown = false;
      for (let at = position(shard.terms, start); at < shard.terms.length && shard.terms[at].startsWith(start); at++) {
        if (digits[shard.stems[at]] !== [...start].length) continue;
        isKnown = true;
        add(shard.terms[at], shard.postings[at], stem || length === word.length ? worth.form : worth.cut);
      }
      // What a long ending was cut from may as well be another word.
      if (isKnown) return length >= word.length - 2;
    }
    return false;
  }

  // The forms of the vocabulary that are nearest to a word nobody wrote, or the two words that it is made of.
  async corrections(word) {
    const vocabulary = await this.file(`vocabulary.${this.core.vocabulary}.json`);
    if (typeof vocabulary.terms === "string") vocabulary.terms = vocabulary.terms.split("\n");
    const length = [...word].length;
    const [shortest, terms] = [this.core.shortest_typo, vocabulary.terms];
    if (length < shortest) return [];
    let most = length >= 8 ? 2 : 1;
    let nearest = [];
    terms.forEach((term, at) => {
      // In short words the first letter is seldom the wrong one.
      if (shortest > 3 && length < 6 && term[0] !== word[0]) return;
      const stem = digits[vocabulary.stems[at]];
      const away = Math.min(distance(word, term, most), stem < term.length && stem >= shortest ? distance(word, term.slice(0, stem), most) : 9);
      if (away > most) return;
      if (away < most) nearest = [];
      most = away;
      nearest.push(term);
    });
    if (nearest.length && most < 2) return nearest.slice(0, 4);
    const parts = this.partsOf(word, terms);
    return parts.length ? parts : nearest.slice(0, 4);
  }

  // A compound that the site does not have: two of its words, perhaps with an s between them, or the first of them.
  partsOf(word, terms) {
    let longest;
    const isTerm = (text) => terms[position(terms, text)] === text;
    for (let cut = word.length - 3; cut >= 4; cut--) {
      const [front, tail] = [word.slice(0, cut), word.slice(cut)];
      const start = [front, front.slice(0, -1)].find((text, at) => isTerm(text) && (at === 0 || front.endsWith("s")));
      if (start && isTerm(tail)) return [start, tail];
      if (start && cut * 5 >= word.length * 2) longest = longest || start;
    }
    return longest ? [longest] : [];
  }

  // What is known of one word of a query: the records that it leads to, and what each is worth.
  async look(word, isLast, literal) {
    let { found, isCertain } = await this.meanings(word, isLast);
    let correction = null;
    if (!isCertain) {
      const prefix = this.core.prefixes.find((start) => word.startsWith(start) && word.length >= start.length + 3);
      if (prefix) ({ found, isCertain } = await this.meanings(word.slice(prefix.length), isLast));
    }
    if (!isCertain && !literal) {
      const near = await this.corrections(word);
      for (const term of near) {
        for (const [form, { postings, factor }] of (await this.meanings(term, false)).found) {
          if (!found.has(form)) found.set(form, { postings, factor: factor * worth.corrected });
        }
      }
      if (near.length) correction = near[0];
    }
    const scores = new Map();
    for (const { postings, factor } of found.values()) {
      for (const [record, level] of postingsOf(postings)) scores.set(record, Math.max(scores.get(record) || 0, level * factor));
    }
    const rarity = Math.log(1 + (this.count - scores.size + 0.5) / (scores.size + 0.5));
    return { word, scores, rarity, correction, forms: [...found.keys()], isNeeded: scores.size > 0 && scores.size * 2 <= this.count };
  }

  async find(query, { literal = false } = {}) {
    const typed = this.wordsOf(query);
    const telling = typed.filter((word) => !this.stop.has(word));
    const words = [...new Set(telling.length ? telling : typed)];
    if (!words.length) return { records: Array.from({ length: this.count }, (_, at) => at), words: [], corrected: null, missing: [], isPartial: false };
    const sought = await Promise.all(words.map((word, at) => this.look(word, at === words.length - 1, literal)));
    const missing = sought.filter(({ scores }) => !scores.size).map(({ word }) => word);
    const needed = sought.filter(({ isNeeded }) => isNeeded);
    const hits = new Map();
    for (const { scores, rarity, isNeeded } of sought) {
      for (const [record, score] of scores) {
        const hit = hits.get(record) || { record, score: 0, has: 0, weight: 0 };
        hit.score += score * rarity;
        hit.has += isNeeded ? 1 : 0;
        hit.weight += isNeeded ? rarity : 0;
        hits.set(record, hit);
      }
    }
    const whole = needed.reduce((sum, { rarity }) => sum + rarity, 0);
    for (const hit of hits.values()) hit.score *= whole ? 0.3 + (0.7 * hit.weight) / whole : 1;
    const all = [...hits.values()].sort((one, other) => other.score - one.score || one.record - other.record);
    const most = Math.max(0, ...all.map(({ has }) => has));
    // What has all the words is shown, and of the rest what is nearly as good.
    const best = all.filter(({ has, score }) => has === needed.length || score >= all[0].score * 0.5);
    const corrected = sought.filter(({ correction }) => correction).map(({ word, correction }) => ({ from: word, to: correction }));
    return {
      records: best.map(({ record }) => record),
      words: [...new Set(sought.flatMap(({ word, forms }) => [word, ...forms]))],
      corrected: corrected.length ? corrected : null,
      missing,
      isPartial: missing.length > 0 || most < needed.length,
    };
  }

  // "Or" within a facet, "and" across; each facet is counted as if nothing were chosen of it.
  counts(records, chosen) {
    const facets = [...this.columns.values()].map(({ name, values, sets, column }) => {
      const wanted = chosen.get(name);
      const fits = wanted && wanted.size ? sets.map((set) => set.some((value) => wanted.has(values[value]))) : null;
      return { name, values, sets, column, fits, tally: new Uint32Array(sets.length) };
    });
    const fitting = [];
    for (const record of records) {
      const against = facets.filter(({ fits, column }) => fits && !fits[column[record]]);
      if (!against.length) fitting.push(record);
      if (against.length > 1) continue;
      for (const facet of against.length ? against : facets) facet.tally[facet.column[record]]++;
    }
    const counts = facets.map(({ name, values, sets, tally }) => {
      const sums = new Map(values.map((value) => [value, 0]));
      sets.forEach((set, number) => set.forEach((value) => sums.set(values[value], sums.get(values[value]) + tally[number])));
      return [name, sums];
    });
    return { records: fitting, counts: new Map(counts) };
  }

  async cards(records) {
    const { block, card_hashes: hashes } = this.core;
    const blocks = await Promise.all(records.map((record) => this.hashed("c", Math.floor(record / block), hashes)));
    return records.map((record, at) => blocks[at][record % block]);
  }

  async order() {
    const order = await this.file(`order.${this.core.order}.json`);
    if (!order.times) {
      order.times = columnOf(order.next);
      order.spots = columnOf(order.place);
      this.districts = Object.keys(order.districts);
    }
    return order;
  }

  async sorted(records, by, district) {
    const { times, spots, places, districts } = await this.order();
    const away = ([latitude, longitude]) => {
      const [fromLatitude, fromLongitude] = districts[district];
      return Math.hypot(latitude - fromLatitude, (longitude - fromLongitude) * Math.cos((latitude * Math.PI) / 180));
    };
    const distances = by === "distance" && districts[district] ? places.map(away) : [];
    const key = by === "next" ? (record) => times[record] || Infinity : (record) => distances[spots[record] - 1] ?? Infinity;
    // Equal keys keep their order, which is that of relevance; Infinity minus itself is no number.
    return [...records].sort((one, other) => (key(one) === key(other) ? 0 : key(one) - key(other)));
  }
}

export async function openIndex(url) {
  const core = await load(url);
  if (core.version !== version) throw new Error(`The index has version ${core.version}, not ${version}.`);
  return new SearchIndex(core, url.slice(0, url.lastIndexOf("/") + 1));
}
