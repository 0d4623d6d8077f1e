// The form with which new entries are written. It is made from form.json, and its end is the text of a file, which goes
// to the repository or to the editors. Nothing leaves the device by itself; what is not sent yet is kept on it.
import { fileText, freeID, isFilled, line, lines } from "./editing-file.js";
import { made, makeField, said, textProblem, typed } from "./editing-fields.js";
import { bytes, finish, hideResult } from "./editing-sending.js";

const root = document.querySelector(".editing");
export const site = root.dataset;
const DRAFT = `draft ${location.pathname}`;
const DRAFT_DAYS = 30;

export let form;
export let words;
export const place = made("div", { className: "editing-fields" });
const summary = made("div", { className: "editing-problems", role: "alert", tabIndex: -1, hidden: true });
let kind;
/** What is asked now: fields, body, and of what is there already the entry, the language and how it was translated. */
export let now = { fields: [] };
export const ask = (asked) => (now = { fields: [], ...asked });

/** A file beside form.json. */
export async function load(name) {
  const answer = await fetch(site.form.replace("form.json", name));
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

/** What somebody left unfinished, for each kind; browsers may forbid to keep anything. */
function drafts() {
  try {
    const kept = JSON.parse(localStorage.getItem(DRAFT));
    return kept && Date.now() - kept.at < DRAFT_DAYS * 86400000 ? kept : { states: {} };
  } catch {
    return { states: {} };
  }
}

function keep(folder, state) {
  const { states } = drafts();
  if (state) states[folder] = state;
  else delete states[folder];
  try {
    if (isFilled(states)) localStorage.setItem(DRAFT, JSON.stringify({ states, last: folder, at: Date.now() }));
    else localStorage.removeItem(DRAFT);
  } catch {
    // Then it is not kept.
  }
}

export const choice = (key, label, options) => makeField({ key, label, type: "choice", options }, form);
export const kindOf = (folder) => form.kinds.find((own) => own.folder === folder);

/** A kind with its fields. */
export async function wholeKind(folder) {
  const own = kindOf(folder);
  if (!own.fields) Object.assign(own, typed(await load(`${folder}.json`)));
  if (own.fields.some(({ type }) => type === "times")) await import("./editing-times.js");
  return own;
}

/** Shows the fields for what is to be written, with what is filled in already. */
async function show(state) {
  const chosen = kind.read();
  hideResult();
  summary.hidden = true;
  ask();
  place.replaceChildren(...(chosen ? [made("p", { className: "quiet" }, site.loading)] : []));
  try {
    if (kindOf(chosen)) await showNew(chosen);
    else if (chosen) await (await import("./editing-existing.js")).showExisting(chosen === "translation", state);
    // Somebody may have chosen another meanwhile, whose fields are there.
    if (kind.read() === chosen) fill(state);
  } catch {
    place.replaceChildren(made("p", { className: "problem" }, site.failed));
  }
}

export function fill(state) {
  for (const own of now.fields) own.fill((state.values || {})[own.field.key]);
  if (now.body) now.body.fill(state.body);
  update();
}

export function bodyField(lang = "") {
  const node = made("textarea", { rows: 10, dir: "auto", id: "_body", ...(lang && { lang }), "aria-describedby": "_bodyh _bodyp" });
  const told = made("p", { className: "problem", hidden: true, id: "_bodyp" });
  const check = () => {
    const text = lines(node.value);
    const raw = text.match(/<[a-z!/?][^>]*>?/i);
    const wrong = raw ? said(words.noHTML, { text: raw[0] }) : bytes(text) > 65000 ? words.longBody : textProblem(text, {}, words);
    [told.textContent, told.hidden] = [wrong, !wrong];
    node.setAttribute("aria-invalid", Boolean(wrong));
    return wrong ? [{ node, text: `${words.body}: ${wrong}` }] : [];
  };
  const whole = made("div", { className: "field" }, made("label", { htmlFor: "_body" }, words.body), made("p", { className: "quiet", id: "_bodyh" }, words.bodyHelp), node, told);
  return { node: whole, read: () => lines(node.value), fill: (text) => (node.value = text || ""), check };
}

export const submitButton = () => made("button", { type: "submit" }, words.make);

async function showNew(chosen) {
  const { fields, first } = await wholeKind(chosen);
  if (kind.read() !== chosen) return;
  const all = fields.map((field) => makeField(field, form));
  const nodes = all.map((own) => own.node);
  const body = bodyField();
  ask({ fields: all, body });
  const more = made("details", { className: "editing-more" }, made("summary", {}, words.more), ...nodes.slice(first));
  place.replaceChildren(...nodes.slice(0, first), body.node, more, submitButton());
}

/** Shows the fields that belong to the kind of news, and keeps what is written. */
function update() {
  const read = (own) => own && own.read();
  const { fields, body, entry, language, method } = now;
  const values = Object.fromEntries(fields.map((own) => [own.field.key, own.read()]));
  for (const own of fields) {
    const [key, ...allowed] = own.field.only || [];
    if (key) own.node.hidden = !allowed.includes(values[key]);
  }
  const state = { kind: kind.read(), values, body: read(body), entry: read(entry), language: read(language), method: read(method) };
  if (state.kind) keep(state.kind, isFilled(values) || state.body || state.entry ? state : null);
}

function fileOf() {
  const values = Object.fromEntries(now.fields.map((own) => [own.field.key, own.written()]));
  const shapes = now.fields.map(({ field }) => (field.type === "exceptions" ? { ...field, item: { type: "plain" } } : field));
  const body = now.body.read();
  if (now.file) return now.file(shapes, values, body);
  const own = kindOf(kind.read());
  const fixed = own.fixed || {};
  const taken = new Set((form.entries[own.folder] || []).map((one) => one.id));
  const id = freeID(line(values.title || values.name || ""), taken, freeID(own.name, new Set(), "nyt"));
  const all = [...Object.keys(fixed).map((key) => ({ key, type: "choice" })), ...shapes];
  return { folder: own.folder, name: `${id}.md`, text: fileText(all, { ...fixed, ...values }, body) };
}

function submit(event) {
  event.preventDefault();
  if (!now.body) return;
  const all = [now.entry, now.language, ...now.fields, now.body].flatMap((own) => (own ? own.check() : []));
  summary.hidden = !all.length;
  hideResult();
  if (!all.length) return finish(fileOf(), clear);
  summary.replaceChildren(made("h2", {}, words.problems), made("ul", {}, ...all.map(({ node, text }) => {
    const link = made("a", { href: "#" }, text);
    link.addEventListener("click", (click) => {
      click.preventDefault();
      for (let at = node; at; at = at.parentElement) if (at.localName === "details") at.open = true;
      node.focus();
    });
    return made("li", {}, link);
  })));
  summary.focus();
}

function clear() {
  keep(kind.read(), null);
  kind.fill("");
  show({});
  kind.node.querySelector("select").focus();
}

async function start() {
  const [own, entries] = await Promise.all([load("form.json"), load("entries.json")]);
  const names = new Intl.DisplayNames(own.language, { type: "language" });
  const languages = own.languages.split(" ").map((code) => [code, own.languageNames[code] || names.of(code)]);
  form = { ...own, entries, languages: languages.sort(([, one], [, other]) => one.localeCompare(other, own.language)) };
  words = form.words;
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  const kept = drafts();
  kind = choice("kind", words.what, [
    ...form.kinds.map((one) => [one.folder, one.name]), ...(form.translations.length ? [["translation", words.translation]] : []), ["change", words.change],
  ]);
  kind.fill(asked.kind || kept.last);
  const whole = made("form", { noValidate: true }, kind.node, place);
  whole.addEventListener("submit", submit);
  kind.node.addEventListener("change", () => show(drafts().states[kind.read()] || {}));
  whole.addEventListener("input", (event) => {
    update();
    for (const one of now.fields) if (one.isWrong() && one.node.contains(event.target)) one.check();
  });
  whole.addEventListener("focusout", (event) => {
    const left = now.fields.find((one) => one.node.contains(event.target) && !one.node.contains(event.relatedTarget));
    // What appears must not move what somebody is about to press.
    if (left && isFilled(left.read())) setTimeout(() => left.check(), 300);
  });
  const state = kept.states[kind.read()] || {};
  // What was written about one page is not about another.
  const isOther = asked.entry && asked.entry !== state.entry;
  root.replaceChildren(summary, whole, hideResult());
  await show({ ...(isOther ? {} : state), ...asked });
}

root.textContent = site.loading;
start().catch(() => {
  root.replaceChildren(made("p", { className: "problem" }, site.failed));
});
