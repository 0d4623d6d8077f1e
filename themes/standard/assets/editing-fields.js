// The fields of the form: each is made from what form.json says of it, and can be read, filled and checked.
import { hasPersonalNumber, isFilled, line } from "./editing-file.js";
import { problem, sentence } from "./editing-times.js";

const MOST_BOXES = 40;
let count = 0;

/** An element with properties, attributes where a name has a hyphen, and content. */
export function made(name, properties = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-") || key === "for" || key === "role") element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...content.filter(Boolean));
  return element;
}

// A field with its label, help and place for problems.
//
// `read` gives the value, empty where nothing is filled in; `fill` takes one; `check` shows what is wrong, and gives it
// as `{ node, text }`.
export function makeField({ ...field }, form) {
  field.label = field.label[0].toUpperCase() + field.label.slice(1);
  const own = (makers[field.type] || makers.text)(field, form);
  const id = `_e${++count}`;
  const marks = [field.required && form.words.required].filter(Boolean).map((word) => made("span", { className: "quiet" }, ` (${word})`));
  const label = own.isGroup
    ? made("legend", {}, field.label, ...marks)
    : made("label", { htmlFor: id }, field.label, ...marks);
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
  return { field, node, read: () => (node.hidden ? "" : own.read()), fill: own.fill, check, isWrong };
}

const said = (text, values) => text.replace(/{(\w+)}/g, (_, name) => values[name]);

/** What is wrong with a text. */
export function textProblem(text, field, words) {
  const length = [...text].length;
  if (field.max && length > field.max) return said(words.tooLong, { count: length, max: field.max });
  if (field.pattern && text && !new RegExp(field.pattern).test(text)) return said(words.notLike, { example: field.example });
  if (!field.pattern && hasPersonalNumber(text)) return words.personalNumber;
  return "";
}

function input(type, properties = {}) {
  const node = made("input", { type, autocomplete: "off", ...properties });
  return { node, read: () => line(node.value), fill: (value) => (node.value = value || "") };
}

function select(groups, form) {
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

const makers = {
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

  times: (field, form) => several({ type: "time", label: form.words.time, needsEnd: field.key !== "when" }, form),

  time: timeRow,

  exceptions(field, form) {
    const lists = [["holidays", form.words.holidays], ...(form.hasSchoolHolidays ? [["school-holidays", form.words.schoolHolidays]] : [])];
    const box = boxes(lists);
    const parts = [["from", "date", "exceptFrom"], ["to", "date", "exceptTo"], ["note", "text", "exceptNote"]];
    const day = { type: "record", fields: parts.map(([key, type, word]) => ({ key, type, label: form.words[word], max: 80 })) };
    const days = several({ ...day, label: form.words.day }, form);
    const wrong = ({ from, to }) => (!from && "needsDate") || (to && to < from && "endsFirst") || "";
    return {
      isGroup: true,
      node: made("div", {}, box.node, days.node),
      read: () => ({ lists: box.read(), days: days.read().filter(isFilled) }),
      fill: (value) => (box.fill((value || {}).lists), days.fill((value || {}).days)),
      problem: () => form.words[days.read().filter(isFilled).map(wrong).find(Boolean)] || days.problem(),
    };
  },
};

/** Boxes of which several may be ticked. */
function boxes(options) {
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
function several(item, form) {
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

/** One time: how often, on which days, from when until when, and the sentence that it makes. */
function timeRow(item, form) {
  const { words } = form;
  const labelled = (text, own) => ({ ...own, whole: made("label", { className: "part" }, text, own.node) });
  const names = (text) => text.split(" ").map((name, at) => [String(at + 1), name]);
  const group = (text, own) => made("fieldset", { className: "part" }, made("legend", {}, text), own.node);
  const kinds = ["weekly", "odd", "even", "second", "monthly", "date"];
  const repeat = labelled(words.howOften, select([["", kinds.map((kind) => [kind, words[kind]])]], form));
  repeat.node.firstChild.remove();
  const [days, nth] = [boxes(names(words.weekdays)), boxes(names(words.ordinals))];
  const [date, from, to, starts, ends] = [["day", "date"], ["fromTime", "time"], ["toTime", "time"], ["firstDay", "date"], ["lastDay", "date"]]
    .map(([word, type]) => labelled(words[word], input(type)));
  const [dayGroup, nthGroup] = [group(words.whichDays, days), group(words.whichWeeks, nth)];
  const told = made("p", { className: "quiet" });
  const read = () => ({
    repeat: repeat.read(), days: days.read().map(Number), nth: nth.read().map(Number), date: date.read(), from: from.read(),
    to: to.read(), starts: starts.read(), ends: ends.read(),
  });
  const isEmpty = (time) => !time.days.length && !time.date && !time.from && !time.to;
  const show = () => {
    const time = read();
    const isDate = time.repeat === "date";
    for (const one of [dayGroup, starts.whole, ends.whole]) one.hidden = isDate;
    date.whole.hidden = !isDate;
    nthGroup.hidden = time.repeat !== "monthly";
    told.textContent = problem(time, item.needsEnd) ? "" : `${words.writes} ${sentence(time, words)}`;
  };
  const node = made("div", { className: "time" }, repeat.whole, nthGroup, dayGroup, date.whole,
    made("div", { className: "parts" }, from.whole, to.whole, starts.whole, ends.whole), told);
  node.addEventListener("input", show);
  show();
  return {
    isGroup: true,
    node,
    read: () => (isEmpty(read()) ? "" : read()),
    fill: (time) => {
      repeat.fill((time && time.repeat) || "weekly");
      for (const [own, key] of [[days, "days"], [nth, "nth"], [date, "date"], [from, "from"], [to, "to"], [starts, "starts"], [ends, "ends"]]) own.fill((time || {})[key]);
      show();
    },
    problem: () => words[problem(read(), item.needsEnd)] || "",
  };
}
