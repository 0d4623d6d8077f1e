// The form's fields for times, and their sentences in the grammar that the program reads: "tirsdag i ulige uger kl.
// 16-18". The words come with the form.
import { boxes, input, made, makers, said, select, several } from "./editing-fields.js";
import { isFilled, scalar } from "./editing-file.js";

const DAY = 24 * 60;
/** What goes on past midnight is no longer than this; anything else is a slip. */
const NIGHT = 14 * 60;

const minutes = (time) => time.split(":").reduce((hour, minute) => hour * 60 + Number(minute), 0);

/** "a", "a og b", "a, b og c". */
function list(names, and) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}

/** The hours of the early morning have two digits, since "4-6" may be meant for the afternoon. */
function clock(time, isNight, words) {
  const [hour, minute] = time.split(":").map(Number);
  const digits = (hour < 10 && isNight) || (!minute && hour > 0 && hour < 7) ? String(hour).padStart(2, "0") : hour;
  return minute ? `${digits}${words.clockMark}${String(minute).padStart(2, "0")}` : String(digits);
}

function days(time, words) {
  const names = words.weekdays.split(" ");
  const [first, last] = [time.days[0], time.days.at(-1)];
  if (time.days.length === 7) return words.daily;
  if (time.days.length > 2 && last - first === time.days.length - 1) {
    return `${names[first - 1]} ${words.through} ${names[last - 1]}`;
  }
  return list(time.days.map((day) => names[day - 1]), words.and);
}

// The sentence for a time that has no problems.
//
// `repeat` is one of weekly, odd, even, second, monthly, date; `days` are numbers from 1, Monday; `nth` numbers from 1,
// and 5 for the last; `from`, `to` as 16:00; `date`, `starts`, `ends` as 2026-11-24.
export function sentence(time, words) {
  const isDate = time.repeat === "date";
  const ordinals = words.ordinals.split(" ");
  const nth = list((time.nth || []).map((number) => ordinals[number - 1]), words.and);
  const day = isDate ? time.date : said(words[`repeat_${time.repeat}`], { days: days(time, words), nth });
  const isNight = Boolean(time.to) && time.to < time.from;
  const span = [time.from, time.to].filter(Boolean).map((one) => clock(one, isNight, words)).join("-");
  const bounds = isDate ? [] : [time.starts && `${words.from} ${time.starts}`, time.ends && `${words.until} ${time.ends}`];
  return [day, `${words.at} ${span}`, ...bounds].filter(Boolean).join(" ");
}

/** The key of what is wrong with a time; nothing where it can be written. */
export function problem(time, needsEnd) {
  const { repeat } = time;
  if (repeat === "date" ? !time.date : !time.days.length) return repeat === "date" ? "needsDate" : "needsDay";
  if (repeat === "monthly" && (!time.nth.length || time.days.length > 1)) return "needsNth";
  if (!time.from) return "needsFrom";
  if (needsEnd && !time.to) return "needsTo";
  if (time.to === time.from) return "sameTime";
  if (time.to && time.to < time.from && time.to !== "00:00" && minutes(time.to) + DAY - minutes(time.from) > NIGHT) return "endsFirst";
  if (repeat === "second" && !time.starts) return "needsStart";
  if (repeat !== "date" && time.starts && time.ends && time.ends < time.starts) return "endsFirst";
  return "";
}

/** Days that are left out, as the program names them. */
function leftOut({ from, to, note }) {
  if (!to && !note) return from;
  return `{${to ? `from: ${from}, to: ${to}` : `date: ${from}`}${note ? `, note: ${scalar(note)}` : ""}}`;
}

Object.assign(makers, {
  times: (field, form) => ({
    ...several({ type: "time", label: form.words.time, needsEnd: field.key !== "when" }, form),
    written: (times) => times.map((time) => sentence(time, form.words)),
  }),

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
      written: ({ lists, days }) => [...lists, ...days.map(leftOut)],
      problem: () => form.words[days.read().filter(isFilled).map(wrong).find(Boolean)] || days.problem(),
    };
  },
});

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
