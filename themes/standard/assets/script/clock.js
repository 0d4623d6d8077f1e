// ISO 8601 in a time zone, without one: `2026-11-21T17:05`.
export function now(timeZone) {
  const form = { dateStyle: "short", timeStyle: "short", timeZone };
  return new Intl.DateTimeFormat("sv-SE", form).format(new Date()).replace(" ", "T");
}
