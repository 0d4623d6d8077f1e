// What the search page and the field in the header share.
export const language = document.documentElement.lang;

let format;
/** A number in the digits that the rest of the site has. The first takes a phone as long as a whole search does. */
export const number = (value) => (format = format || new Intl.NumberFormat(`${language}-u-nu-latn`).format)(value);

/** The day in a time zone, as in ISO 8601. */
export const todayIn = (timeZone) => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone }).format(new Date());

/** A sentence with its `{names}` filled in. What somebody typed keeps its own direction. */
export function sentence(text, values) {
  return text.replace(/{(\w+)}/g, (_, name) => (name === "query" ? `\u2068${values.query}\u2069` : values[name]));
}

/** What kinds of entries are called. */
export function kindsOf(element) {
  return new Map(element.dataset.kinds.split(";").map((pair) => pair.split("=")));
}

/** `text` as nodes, with a mark around each word of which `hits` has the folded form or the end of a compound. */
export function marked(index, text, hits) {
  const nodes = document.createDocumentFragment();
  text.split(/([\p{L}\p{N}\p{M}\u200c\u200d'’ʼ]+)/u).forEach((part, at) => {
    const isHit = (word) => hits.some((hit) => word === hit || (hit.length > 3 && word.endsWith(hit)));
    if (at % 2 && index.wordsOf(part).some(isHit)) nodes.append(element("mark", part));
    else nodes.append(part);
  });
  return nodes;
}

export function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
