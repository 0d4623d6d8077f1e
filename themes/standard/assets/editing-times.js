// The form's sentences of times, in the grammar that the program reads: "tirsdag i ulige uger kl. 16-18". The words
// come with the form.

const DAY = 24 * 60;
/** What goes on past midnight is no longer than this; anything else is a slip. */
const NIGHT = 14 * 60;

const minutes = (time) => time.split(":").reduce((hour, minute) => hour * 60 + Number(minute), 0);

const fill = (pattern, values) => pattern.replace(/{(\w+)}/g, (_, name) => values[name]);

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
  const day = isDate ? time.date : fill(words[`repeat_${time.repeat}`], { days: days(time, words), nth });
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
