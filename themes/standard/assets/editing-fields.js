// The fields of the form: each is made from what form.json says of it, and can be read, filled and checked.
import { hasPersonalNumber, isFilled, line } from "./editing-file.js";

const MOST_BOXES = 40;
let count = 0;

/** An element with properties, attributes where a name has a hyphen, and content. */
export function made(name, properties = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-") || key === "role") element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...content.filter(Boolean));
  return element;
}

// The fields of a kind, each with its type, which shows in what it has. What is the same as an earlier field names that.
export function typed({ first, fields }) {
  const known = {};
  const type = (own) => own.type || (own.kinds ? "entry" : own.options || own.of ? "choice" : own.item ? "list" : own.fields ? "record" : "min" in own ? "number" : "text");
  const shape = (own) => ({ ...own, type: type(own), item: own.item && shape(own.item), fields: own.fields && own.fields.map(field) });
  const field = ([key, label, help, own]) => ({ ...shape({ ...known[own.like], ...own }), key, label, help, required: own.required, only: own.only });
  for (const [key, , , own] of fields) known[key] = own;
  return { first, fields: fields.map(field) };
}

// A field with its label, help and place for problems.
//
// `read` gives the value, empty where nothing is filled in; `fill` takes one; `check` shows what is wrong, and gives it
// as `{ node, text }`.
export function makeField({ ...field }, form) {
  field.label = field.label[0].toUpperCase() + field.label.slice(1);
  const own = (makers[field.type] || makers.text)(field, form);
  const id = `_e${++count}`;
  const mark = field.required && made("span", { className: "quiet" }, ` (${form.words.required})`);
  const label = made(own.isGroup ? "legend" : "label", own.isGroup ? {} : { htmlFor: id }, field.label, mark);
  const help = field.help && made("p", { className: "quiet", id: `${id}h` }, field.help);
  const told = made("p", { className: "problem", id: `${id}p`, hidden: true });
  const node = made(own.isGroup ? "fieldset" : "div", { className: "field" }, label, help, own.node, told);
  const target = own.isGroup ? node : own.node;
  if (!own.isGroup) own.node.id = id;
  target.setAttribute("aria-describedby", [help && help.id, told.id].filter(Boolean).join(" "));
  const find = () => {
    const value = own.read();
    if (field.required && !isFilled(value)) return form.words.missing;
    return own.problem ? own.problem() : "";
  };
  const check = () => {
    const text = node.hidden ? "" : find();
    told.textContent = text;
    told.hidden = !text;
    if (own.isGroup) node.classList.toggle("is-wrong", Boolean(text));
    else own.node.setAttribute("aria-invalid", Boolean(text));
    const first = own.isGroup ? node.querySelector("input, select, textarea, button") : own.node;
    return text ? [{ node: first, text: `${field.label}: ${text}` }] : [];
  };
  const isWrong = () => !told.hidden;
  const read = () => (node.hidden ? "" : own.read());
  return { field, node, read, fill: own.fill, check, isWrong, written: () => (own.written && isFilled(read()) ? own.written(read()) : read()) };
}

export const said = (text, values) => text.replace(/{(\w+)}/g, (_, name) => values[name]);

/** What is wrong with a text. */
export function textProblem(text, field, words) {
  const length = [...text].length;
  if (field.max && length > field.max) return said(words.tooLong, { count: length, max: field.max });
  if (field.pattern && text && !new RegExp(field.pattern).test(text)) return said(words.notLike, { example: field.example });
  if (!field.pattern && hasPersonalNumber(text)) return words.personalNumber;
  return "";
}

export function input(type, properties = {}) {
  const node = made("input", { type, autocomplete: "off", ...properties });
  return { node, read: () => line(node.value), fill: (value) => (node.value = value || "") };
}

export function select(groups, form) {
  const node = made("select", {}, made("option", { value: "" }, form.words.choose));
  for (const [label, options] of groups) {
    const choices = options.map(([value, text]) => made("option", { value }, text));
    node.append(...(label ? [made("optgroup", { label }, ...choices)] : choices));
  }
  return { node, read: () => node.value, fill: (value) => (node.value = value || "") };
}

const optionsOf = (field, form) => field.options || (field.of === "languages" ? form.languages : form.terms[field.of]) || [];

function groupsOf(field, form) {
  const isMixed = field.isWhole || field.kinds.length > 1;
  return field.kinds
    .map((kind) => [isMixed && form.names[kind], (form.entries[kind] || []).filter((entry) => field.all || !entry.over)
      .map((entry) => [isMixed ? `${kind}/${entry.id}` : entry.id, entry.title])])
    .filter(([, options]) => options.length);
}

export const makers = {
  text(field, form) {
    const isLong = field.max > 120;
    const node = made(isLong ? "textarea" : "input", { rows: 2, autocomplete: "off", dir: "auto" });
    const read = () => {
      const text = line(node.value);
      return field.means?.[text.toLowerCase()] ?? text;
    };
    if (field.lang) node.lang = field.lang;
    return { node, read, fill: (value) => (node.value = value || ""), problem: () => textProblem(read(), field, form.words) };
  },

  number(field, form) {
    const own = input("text", { inputMode: "numeric" });
    const isRight = (text) => /^\d+$/.test(text) && Number(text) >= field.min && Number(text) <= field.max;
    return { ...own, problem: () => (own.read() && !isRight(own.read()) ? said(form.words.noNumber, field) : "") };
  },

  date(field, form) {
    const own = input("date");
    return { ...own, problem: () => (own.node.validity.badInput ? form.words.noDate : "") };
  },

  choice: (field, form) => select([["", optionsOf(field, form)]], form),

  entry: (field, form) => select(groupsOf(field, form), form),

  list(field, form) {
    const options = field.item.type === "choice" ? optionsOf(field.item, form) : [];
    // Nobody goes through two hundred languages with the Tab key.
    return options.length && options.length <= MOST_BOXES ? boxes(options) : several({ ...field.item, label: field.label }, form);
  },

  record(field, form) {
    const fields = field.fields.map((own) => makeField(own, form));
    const node = made("div", {}, ...fields.map((own) => own.node));
    const read = () => Object.fromEntries(fields.map((own) => [own.field.key, own.read()]));
    const check = () => (isFilled(read()) ? fields.flatMap((own) => own.check()).map((found) => found.text).join(" ") : "");
    const fill = (value) => fields.forEach((own) => own.fill((value || {})[own.field.key]));
    return { isGroup: true, node, read, fill, problem: check };
  },

};

/** Boxes of which several may be ticked. */
export function boxes(options) {
  const all = options.map(([value, text]) => {
    const box = made("input", { type: "checkbox", value });
    return { box, node: made("li", {}, made("label", { className: "choice" }, box, made("span", {}, text))) };
  });
  return {
    isGroup: true,
    node: made("ul", { className: "boxes" }, ...all.map((one) => one.node)),
    read: () => all.filter((one) => one.box.checked).map((one) => one.box.value),
    fill: (values) => all.forEach((one) => (one.box.checked = (values || []).map(String).includes(one.box.value))),
  };
}

/** As many of the same as somebody wants, one below the other. */
export function several(item, form) {
  const list = made("div", { className: "several" });
  const another = made("button", { type: "button", className: "button-quiet" }, form.words.another);
  let all = [];
  const add = (value) => {
    const own = makers[item.type](item, form);
    const remove = made("button", { type: "button", className: "button-quiet" }, form.words.remove);
    const name = () => `${item.label} ${all.indexOf(own) + 1}`;
    own.row = made("div", { className: "row", role: "group" }, own.node, remove);
    own.remove = remove;
    all.push(own);
    own.row.setAttribute("aria-label", name());
    if (!own.isGroup) own.node.setAttribute("aria-label", name());
    if (value) own.fill(value);
    remove.addEventListener("click", () => {
      all = all.filter((one) => one !== own);
      own.row.remove();
      mark();
      another.focus();
      list.dispatchEvent(new Event("input", { bubbles: true }));
    });
    list.append(own.row);
    mark();
    return own;
  };
  // The last one is emptied and not taken away.
  const mark = () => all.forEach((own) => (own.remove.hidden = all.length < 2));
  another.addEventListener("click", () => add().row.querySelector("input, select, textarea").focus());
  add();
  return {
    isGroup: true,
    node: made("div", {}, list, another),
    read: () => all.map((own) => own.read()).filter(isFilled),
    fill: (values) => {
      all.forEach((own) => own.row.remove());
      all = [];
      for (const value of isFilled(values) ? values : [""]) add(value);
    },
    problem: () => all.filter((own) => isFilled(own.read()) && own.problem).map((own) => own.problem()).find(Boolean) || "",
  };
}
