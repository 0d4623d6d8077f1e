// What is there already: a translation of it, or a message that something in it is wrong.
import { ask, bodyField, choice, fill, form, kindOf, load, now, place, site, submitButton, wholeKind } from "./editing.js";
import { made, makeField, said } from "./editing-fields.js";
import { fileText } from "./editing-file.js";
import { button, copy, inRepository, link, mailTo, origin } from "./editing-sending.js";

let words;

/** A translation, or a correction: for both an entry is chosen first. */
export async function showExisting(isTranslation, state) {
  words ||= Object.assign(form.words, await load("existing.json"));
  const kinds = isTranslation ? form.kinds.map((own) => own.folder) : Object.keys(form.entries);
  const entry = makeField({ key: "entry", label: words.whichEntry, type: "entry", kinds, isWhole: true, all: !isTranslation, required: true }, form);
  const rest = made("div", {});
  entry.fill(state.entry);
  const asked = { entry };
  if (isTranslation) {
    const names = new Map(form.languages);
    asked.language = choice("language", words.language, form.translations.map((code) => [code, names.get(code) || code]));
    asked.method = choice("method", words.method, [["human", words.human], ["machine", words.machine]]);
    asked.language.field.required = true;
    asked.language.fill(state.language);
    asked.method.fill(state.method || "human");
  }
  ask(asked);
  place.replaceChildren(...Object.values(asked).map((own) => own.node), rest);
  const change = async (state) => {
    const [folder, id] = entry.read().split("/");
    const own = (form.entries[folder] || []).find((one) => one.id === id);
    ask(asked);
    rest.replaceChildren();
    if (!own || (isTranslation && !asked.language.read())) return;
    const kind = kindOf(folder) && (await wholeKind(folder));
    if (isTranslation) translating(rest, own, kind, asked);
    else correcting(rest, own, `${folder}/${id}`, kind, asked);
    fill(state);
  };
  for (const own of [entry, asked.language]) if (own) own.node.addEventListener("change", () => change({}));
  await change(state);
}

// What is wrong, and the ways to say so: a mail that is written while somebody fills in the fields, or the file itself.
function correcting(rest, own, key, kind, asked) {
  const labels = [...(kind ? kind.fields.slice(0, kind.first).map((field) => field.label) : []), words.somethingElse];
  const what = choice("what", words.whatIsWrong, labels.map((label) => [label, label]));
  const right = makeField({ key: "right", label: words.whatIsRight, help: words.rightHelp, type: "text", max: 2000 }, form);
  ask({ ...asked, fields: [what, right] });
  const told = made("p", { role: "status", className: "quiet" });
  const shown = made("pre", { dir: "auto", hidden: true });
  const letter = () => {
    const [part, text] = [what.read(), right.read()];
    return `${part || text ? [part, text].filter(Boolean).join(": ") : words.changeBody}\n\n\n${origin(key, new URL(own.url, location.href).href)}`;
  };
  const mail = site.email && link("", words.mail);
  const write = () => mail && (mail.href = mailTo(said(words.changeSubject, { title: own.title }), letter()));
  const take = () => {
    shown.textContent = letter();
    shown.hidden = false;
    copy(letter(), told, shown);
  };
  const quiet = { className: "button button-quiet" };
  rest.replaceChildren(what.node, right.node, made("div", { className: "editing-ways" }, ...[
    mail, button(words.copyLetter, take),
    site.editing && own.file && link(inRepository(site.editing, own.file), words.openFile, quiet),
    link(own.url, words.openPage, quiet),
  ].filter(Boolean)), told, shown);
  for (const name of ["input", "focusin"]) rest.addEventListener(name, write);
  write();
}

function translating(rest, own, kind, asked) {
  const lang = asked.language.read();
  const texts = new Set(own.texts);
  const isText = (field) => texts.has(field.key) && [field, field.item].some((one) => one && one.type === "text" && !one.pattern);
  const fields = kind.fields.filter(isText).map((field, at) =>
    makeField({ ...field, required: !at, item: field.item && { ...field.item, lang }, lang }, form));
  const body = bodyField(lang);
  const original = made("details", { className: "editing-more" }, made("summary", {}, words.original), made("p", {}, own.title));
  const isThere = (own.languages || []).includes(lang) && made("p", { className: "problem" }, words.isTranslated);
  rest.replaceChildren(...[isThere, original, ...fields.map((one) => one.node), body.node, submitButton()].filter(Boolean));
  original.addEventListener("toggle", () => showOriginal(original, own.url), { once: true });
  ask({ ...asked, fields, body, file: (shapes, values, text) => translation(own, kind.folder, lang, shapes, values, text) });
}

/** The file of a translation, which says from which texts it was made, so that the program sees when they change. */
function translation(own, folder, lang, shapes, values, body) {
  const block = { key: "translation", type: "record", fields: [{ key: "of", type: "text" }, { key: "method", type: "choice" }] };
  const all = { ...values, translation: { of: own.of, method: now.method.read() || "human" } };
  return { folder, name: `${own.id}.${lang}.md`, text: fileText([...shapes, block], all, body) };
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
