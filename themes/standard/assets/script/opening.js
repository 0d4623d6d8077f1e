// Opens the index of the language that a page has.
import { openIndex } from "./index.js";

/** Opens the index of the page's language, by its first file or by the file that names it. */
export async function open({ core, latest }) {
  if (core) return openIndex(core);
  const answer = await fetch(latest, { cache: "no-cache" });
  if (!answer.ok) throw new Error(answer.statusText);
  return openIndex(new URL((await answer.json()).core, answer.url).href);
}
