// The form with which new entries are written. It is made from form.json, and its end is the text of a file, which goes
// to the repository or to the editors. Nothing leaves the device by itself; what is not sent yet is kept on it.
import { fileText, freeID, isFilled, line, lines, scalar } from "./editing-file.js";
import { made, makeField, textProblem } from "./editing-fields.js";
import { sentence } from "./editing-times.js";

const root = document.querySelector(".editing");
const site = root.dataset;
const LONGEST_ADDRESS = 6000;
const DRAFT = `draft ${location.pathname}`;
const DRAFT_DAYS = 30;
const today = new Date().toISOString().slice(0, 10);
const bytes = (text) => new TextEncoder().encode(text).length;

let form;
let words;
let fields = [];
let body;
const place = made("div", { className: "editing-fields" });
const result = made("section", { className: "editing-result", hidden: true, tabIndex: -1 });
const summary = made("div", { className: "editing-problems", role: "alert", tabIndex: -1, hidden: true });

async function load(address) {
  const answer = await fetch(address);
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

const kindField = () => choice("kind", words.what, [
  ...form.kinds.map((kind) => [kind.folder, kind.name]), ...(form.translations.length ? [["translation", words.translation]] : []), ["change", words.change],
]);
const choice = (key, label, options) => makeField({ key, label, type: "choice", options }, form);
const kindOf = (folder) => form.kinds.find((kind) => kind.folder === folder);
const entryOf = (key) => {
  const [kind, id] = key.split("/");
  return (form.entries[kind] || []).find((entry) => entry.id === id);
};

let kind;
let entry;
let language;
let method;

/** Shows the fields for what is to be written, with what is filled in already. */
function show(state) {
  result.hidden = true;
  summary.hidden = true;
  const chosen = kind.read();
  const isNew = Boolean(kindOf(chosen));
  [fields, body, entry, language, method] = [[], null, null, null, null];
  if (isNew) showNew(kindOf(chosen));
  else if (chosen) showExisting(chosen === "translation", state);
  for (const own of fields) own.fill((state.values || {})[own.field.key]);
  if (body) body.fill(state.body);
  update();
}

function bodyField(lang) {
  const node = made("textarea", { rows: 10, dir: "auto", id: "_body" });
  if (lang) node.lang = lang;
  const told = made("p", { className: "problem", hidden: true, id: "_bodyp" });
  node.setAttribute("aria-describedby", "_bodyh _bodyp");
  const check = () => {
    const text = lines(node.value);
    const raw = text.match(/<[a-z!/?][^>]*>?/i);
    const wrong = raw ? words.noHTML.replace("{text}", raw[0]) : bytes(text) > 65000 ? words.longBody : textProblem(text, {}, words);
    [told.textContent, told.hidden] = [wrong, !wrong];
    node.setAttribute("aria-invalid", Boolean(wrong));
    return wrong ? [{ node, text: `${words.body}: ${wrong}` }] : [];
  };
  const whole = made("div", { className: "field" }, made("label", { htmlFor: "_body" }, words.body), made("p", { className: "quiet", id: "_bodyh" }, words.bodyHelp), node, told);
  return { node: whole, read: () => lines(node.value), fill: (text) => (node.value = text || ""), check };
}

function showNew({ fields: all }) {
  fields = all.map((field) => makeField(field, form));
  body = bodyField();
  const others = fields.filter((own) => !own.field.first);
  const more = made("details", { className: "editing-more" }, made("summary", {}, words.more), ...others.map((own) => own.node));
  place.replaceChildren(...fields.filter((own) => own.field.first).map((own) => own.node), body.node, more, made("button", { type: "submit" }, words.make));
}

/** A translation, or a change: for both an entry is chosen first. */
function showExisting(isTranslation, state) {
  const kinds = isTranslation ? form.kinds.map((own) => own.folder) : Object.keys(form.entries);
  entry = makeField({ key: "entry", label: words.whichEntry, type: "entry", kinds, isWhole: true, all: !isTranslation }, form);
  entry.fill(state.entry);
  const rest = made("div", {});
  place.replaceChildren(entry.node);
  if (isTranslation) {
    const names = new Map(form.languages);
    language = choice("language", words.language, form.translations.map((code) => [code, names.get(code) || code]));
    method = choice("method", words.method, [["human", words.human], ["machine", words.machine]]);
    language.fill(state.language);
    method.fill(state.method || "human");
    place.append(language.node, method.node);
  }
  place.append(rest);
  const change = (values) => {
    const [own, key] = [entryOf(entry.read()), entry.read()];
    if (own && !isTranslation) rest.replaceChildren(...changing(own, key));
    else if (own && language.read()) showTranslation(rest, own, key.split("/")[0], values);
    else rest.replaceChildren();
  };
  for (const own of [entry, language]) if (own) own.node.addEventListener("change", () => change({}));
  change(state);
}

/** The ways to change what is there: in the repository, or by mail. */
function changing(own, key) {
  const page = new URL(own.url, location.href).href;
  const letter = `${words.changeBody}\n\n\n${key}\n${page}\n${today}`;
  const ways = [
    site.editing && own.file && [site.editing + own.file.split("/").map(encodeURIComponent).join("/"), words.openFile],
    site.email && [mailTo(words.changeSubject.replace("{title}", own.title), letter), words.mail],
    [own.url, words.openPage],
  ].filter(Boolean);
  return [made("p", {}, words.changeHelp), made("ul", { className: "plain" }, ...ways.map(([href, text]) => made("li", {}, made("a", { href }, text))))];
}

function showTranslation(rest, own, folder, state) {
  const lang = language.read();
  const texts = new Set(own.texts);
  const isText = (field) => texts.has(field.key) && (field.translated || (field.item || {}).translated);
  fields = kindOf(folder).fields.filter(isText).map((field, at) =>
    makeField({ ...field, first: true, required: !at, item: field.item && { ...field.item, lang }, lang }, form));
  body = bodyField(lang);
  const original = made("details", { className: "editing-more" }, made("summary", {}, words.original), made("p", {}, own.title));
  const isThere = (own.languages || []).includes(lang) && made("p", { className: "problem" }, words.isTranslated);
  rest.replaceChildren(...[isThere, original, ...fields.map((one) => one.node), body.node, made("button", { type: "submit" }, words.make)].filter(Boolean));
  original.addEventListener("toggle", () => showOriginal(original, own.url), { once: true });
  for (const one of fields) one.fill((state.values || {})[one.field.key]);
  body.fill(state.body);
}

/** The page as text beside the fields, where there is a network. */
async function showOriginal(place, url) {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
    const parts = page.querySelectorAll(".entry-head h1, .entry-head .lead, .prose :is(h2, h3, p, li)");
    place.replaceChildren(place.firstChild, ...[...parts].map((part) => made("p", { dir: "auto" }, part.textContent)));
  } catch {
    place.append(made("a", { href: url }, url));
  }
}

/** Shows the fields that belong to the kind of news, and keeps what is written. */
function update() {
  const values = Object.fromEntries(fields.map((own) => [own.field.key, own.read()]));
  for (const own of fields) {
    const [key, ...allowed] = own.field.only || [];
    if (key) own.node.hidden = !allowed.includes(values[key]);
  }
  const state = { kind: kind.read(), values, body: body && body.read(), entry: entry && entry.read(), language: language && language.read(), method: method && method.read() };
  if (state.kind) keep(state.kind, isFilled(values) || state.body || state.entry ? state : null);
}

/** The values as they stand in a file: times as sentences, days left out as the program names them. */
function written(own) {
  const value = own.read();
  if (own.field.type === "times") return value.map((time) => sentence(time, words));
  if (own.field.type !== "exceptions") return value;
  const days = value.days.map(({ from, to, note }) => {
    if (!to && !note) return from;
    return `{${to ? `from: ${from}, to: ${to}` : `date: ${from}`}${note ? `, note: ${scalar(note)}` : ""}}`;
  });
  return [...value.lists, ...days];
}

function fileOf() {
  const isTranslation = kind.read() === "translation";
  const values = Object.fromEntries(fields.map((own) => [own.field.key, isFilled(own.read()) ? written(own) : ""]));
  const shapes = fields.map(({ field }) => (field.type === "exceptions" ? { ...field, item: { type: "plain" } } : field));
  if (isTranslation) {
    const [folder, id] = entry.read().split("/");
    const block = { key: "translation", type: "record", fields: [{ key: "method", type: "choice" }] };
    values.translation = { method: method.read() || "human" };
    return { folder, name: `${id}.${language.read()}.md`, text: fileText([...shapes, block], values, body.read()) };
  }
  const own = kindOf(kind.read());
  const fixed = Object.keys(own.fixed).map((key) => ({ key, type: "choice" }));
  const taken = new Set((form.entries[own.folder] || []).map((one) => one.id));
  const id = freeID(line(values.title || values.name || ""), taken, freeID(own.name, new Set(), "nyt"));
  return { folder: own.folder, name: `${id}.md`, text: fileText([...fixed, ...shapes], { ...own.fixed, ...values }, body.read()) };
}

const mailTo = (subject, text) =>
  `mailto:${site.email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;

function submit(event) {
  event.preventDefault();
  const all = [...[entry, language].filter(Boolean).flatMap((own) => (own.read() ? [] : [{ node: own.node.querySelector("select"), text: `${own.field.label}: ${words.missing}` }])),
    ...fields.flatMap((own) => own.check()), ...(body ? body.check() : [])];
  summary.hidden = !all.length;
  result.hidden = true;
  if (!all.length) return finish(fileOf());
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

/** Shows the file, and the ways on which it leaves the device. */
function finish({ folder, name, text }) {
  const path = form.folder + folder;
  const told = made("p", { role: "status", className: "quiet" });
  const pre = made("pre", { tabIndex: 0, dir: "auto" }, text);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      told.textContent = words.copied;
    } catch {
      getSelection().selectAllChildren(pre);
      told.textContent = words.copyYourself;
    }
  };
  const link = (href, label, more = {}) => made("a", { href, className: "button", ...more }, label);
  const button = (label, act) => {
    const node = made("button", { type: "button", className: "button-quiet" }, label);
    node.addEventListener("click", act);
    return node;
  };
  const clear = button(words.clear, () => {
    keep(kind.read(), null);
    kind.fill("");
    show({});
    kind.node.querySelector("select").focus();
  });
  result.replaceChildren(...[
    made("h2", {}, words.ready), made("p", {}, words.readyHelp),
    made("div", { className: "editing-ways" }, ...[
      repository(path, name, text, copy, link),
      site.email && letter(`${path}/${name}`, text, copy, link),
      button(words.copy, copy),
      link(URL.createObjectURL(new Blob([text], { type: "text/markdown" })), words.download, { download: name, className: "button button-quiet" }),
    ].filter(Boolean)),
    told, made("p", {}, `${words.file} `, made("code", { dir: "ltr" }, `${path}/${name}`)), pre, made("p", { className: "quiet" }, words.draft), clear,
  ]);
  result.hidden = false;
  result.focus();
}

/** The repository's page for a new file, with the text in it where there is room; GitLab takes only the name. */
function repository(path, name, text, copy, link) {
  if (!site.writing) return null;
  const start = site.writing + path.split("/").map(encodeURIComponent).join("/");
  const takesText = site.forge !== "gitlab";
  const named = `${start}?${takesText ? "filename" : "file_name"}=${encodeURIComponent(name)}`;
  const whole = `${named}&value=${encodeURIComponent(text)}`;
  const isWhole = takesText && bytes(whole) <= LONGEST_ADDRESS;
  const node = link(isWhole ? whole : named, isWhole ? words.openRepository : words.copyAndOpen, { target: "_blank", rel: "noopener" });
  if (!isWhole) node.addEventListener("click", copy);
  return node;
}

function letter(file, text, copy, link) {
  const beginning = `${words.mailBody}\n\n${file}\n${location.href.split("?")[0]}\n${today}\n\n`;
  const subject = words.mailSubject.replace("{file}", file);
  const whole = mailTo(subject, beginning + text);
  const isWhole = bytes(whole) <= LONGEST_ADDRESS;
  const node = link(isWhole ? whole : mailTo(subject, beginning + words.paste), isWhole ? words.mail : words.copyAndMail);
  if (!isWhole) node.addEventListener("click", copy);
  return node;
}

async function start() {
  const [own, entries] = await Promise.all([load(site.form), load(site.entries)]);
  form = { ...own, entries };
  words = form.words;
  const asked = Object.fromEntries(new URLSearchParams(location.search));
  const kept = drafts();
  const state = kept.states[asked.kind || kept.last] || {};
  kind = kindField();
  kind.fill(asked.kind || kept.last);
  const whole = made("form", { noValidate: true }, kind.node, place);
  whole.addEventListener("submit", submit);
  kind.node.addEventListener("change", () => show(drafts().states[kind.read()] || {}));
  whole.addEventListener("input", (event) => {
    update();
    for (const one of fields) if (one.isWrong() && one.node.contains(event.target)) one.check();
  });
  whole.addEventListener("focusout", (event) => {
    const left = fields.find((one) => one.node.contains(event.target) && !one.node.contains(event.relatedTarget));
    // What appears must not move what somebody is about to press.
    if (left && isFilled(left.read())) setTimeout(() => left.check(), 300);
  });
  root.replaceChildren(summary, whole, result);
  show({ ...state, ...asked });
}

root.textContent = site.loading;
start().catch(() => {
  root.replaceChildren(made("p", { className: "problem" }, site.failed));
});
