// The text of a file of the content, written so that the program reads every value as it was typed.

const WIDTH = 100;
const RESERVED = /^(true|false|yes|no|on|off|null|y|n)$/i;

/** What a program of letters left behind: controls, marks of direction, what is no character at all. */
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/g;
const visible = (text) => text.replace(/[\ud800-\udbff][\udc00-\udfff]|[^]/g, (one) => (one.length > 1 ? one : one.replace(HIDDEN, "")));

/** A text for one line. */
export const line = (text) => visible(text.replace(/[\s\u0085]+/g, " ")).trim();

/** A text of several lines. */
export const lines = (text) => visible(text.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n")).trim();

/** A text as YAML takes it for nothing else, in brackets as well. */
export function scalar(text) {
  const isPlain = /^\p{L}/u.test(text) && !/[[\]{},"'\x60&*!|>%@\\#]|:( |$)/u.test(text) && !RESERVED.test(text);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

/** Whether a value has something to write. */
export function isFilled(value) {
  if (Array.isArray(value)) return value.some(isFilled);
  return value && typeof value === "object" ? Object.values(value).some(isFilled) : Boolean(value);
}

function flow(field, value) {
  if (field.type === "record") {
    const members = field.fields.filter((own) => isFilled(value[own.key]));
    return `{${members.map((own) => `${own.key}: ${flow(own, value[own.key])}`).join(", ")}}`;
  }
  if (Array.isArray(value)) return `[${value.map((item) => flow(field.item || {}, item)).join(", ")}]`;
  // Days, numbers and codes are nothing else to anybody.
  return ["date", "number", "choice", "plain"].includes(field.type) ? value : scalar(value);
}

function member(field, value) {
  if (field.type === "record") {
    const members = field.fields.filter((own) => isFilled(value[own.key]));
    return [`${field.key}:`, ...members.flatMap((own) => member(own, value[own.key])).map((text) => `  ${text}`)];
  }
  const short = `${field.key}: ${flow(field, value)}`;
  if (!Array.isArray(value) || (field.type !== "times" && short.length <= WIDTH)) return [short];
  return [`${field.key}:`, ...value.map((item) => `  - ${flow(field.item || {}, item)}`)];
}

/** A file with the fields that have a value, in the order given, and the text below them. */
export function fileText(fields, values, body) {
  const front = fields.filter((field) => isFilled(values[field.key])).flatMap((field) => member(field, values[field.key]));
  return `---\n${front.join("\n")}\n---\n${body ? `\n${body}\n` : ""}`;
}

const LETTERS = { æ: "ae", ä: "ae", ø: "oe", ö: "oe", å: "aa" };

/** An id made from a title that no entry has: `sprogcafe`, `sprogcafe-2`. */
export function freeID(title, taken, otherwise) {
  const letters = title.toLowerCase().normalize("NFC").replace(/[æäøöå]/g, (letter) => LETTERS[letter]);
  const plain = letters.normalize("NFD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const id = (/^(con|prn|aux|nul|com\d|lpt\d)$/.test(plain) ? `${plain}-1` : plain).slice(0, 76).replace(/-$/, "") || otherwise;
  let [free, number] = [id, 1];
  while (taken.has(free)) free = `${id}-${++number}`;
  return free;
}

/** The digits of any script as 0 to 9. */
const digits = (text) => text.normalize("NFKC").replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) & 15);

/** Whether a text has what looks like a Danish personal number, with its date before four digits. */
export function hasPersonalNumber(text) {
  const form = /(?<!\d)(\d{2})[ ./-]?(\d{2})[ ./-]?(\d{4}|\d{2})[ ./–-]{0,3}\d{4}(?!\d)/g;
  return [...digits(text).matchAll(form)].some(([, day, month, year]) => {
    const date = day > 60 ? day - 60 : Number(day);
    return date > 0 && date < 32 && month > 0 && month < 13 && (year.length === 2 || (year > 1857 && year < 2020));
  });
}
