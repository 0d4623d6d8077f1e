// What to change in a question that finds nothing, or has a word that nobody knows. Loaded when there is one.

/** A word that is not taken for what was typed, as the entries write it. */
export async function offeredWord(word, index, spelled) {
  const { records } = await index.find(word, { literal: true });
  return spelled(word, await index.cards(records.slice(0, 5)));
}

/**
 * What can be left out of a question, and how many there are then, the most first: each filter with its choices, what was
 * read in the words, and the words. `count` answers how many there are for a query without a filter.
 */
export async function lessAsked({ asked, picks, rest, checked, labelOf, withoutPick, count }) {
  const drops = [...new Set(checked.map(({ name }) => name))].map((name) => ({
    text: checked.filter((checkbox) => checkbox.name === name).map(labelOf).join(", "),
    change: { picked: checked.filter((checkbox) => checkbox.name !== name) }, without: name,
  }));
  for (const pick of picks) drops.push({ text: pick.text, change: { q: withoutPick(asked, pick) } });
  const isOnly = rest === asked && !checked.length;
  if (rest && !isOnly) drops.push({ text: rest, change: { q: picks.map(({ text }) => text).join(" ") } });
  const counts = await Promise.all(drops.map(({ change: { q = asked }, without }) => count(q, without)));
  return drops.map((drop, at) => ({ ...drop, count: counts[at] })).filter((drop) => drop.count)
    .sort((one, other) => other.count - one.count);
}
