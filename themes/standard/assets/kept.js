// What a reader put aside: at most 50 entries by their keys, kept on this phone and sent nowhere.
const place = `my-list ${new URL("..", import.meta.url).pathname}`;
const most = 50;

/** The keys in a text that anybody may have written: `activities/sprogcafe,places/biblioteket`. */
export function keysIn(text) {
  const keys = text.split(",", 4 * most).filter((key) => /^[a-z]{1,20}\/[a-z0-9-]{1,100}$/.test(key));
  return [...new Set(keys)].slice(0, most);
}

/** Where a browser keeps nothing the list is empty. */
export function kept() {
  try {
    return keysIn(localStorage.getItem(place) ?? "");
  } catch {
    return [];
  }
}

export function keep(keys) {
  try {
    if (keys.length) localStorage.setItem(place, keys.slice(-most).join(","));
    else localStorage.removeItem(place);
  } catch {
    // Nothing is kept then, and the page says so by showing nothing.
  }
}

/** Hands an address to the phone's own sheet, else copies it and says so in `note`. */
export async function share(url, title, note) {
  if (navigator.share) return navigator.share({ title, url }).catch(() => {});
  const isCopied = await navigator.clipboard?.writeText(url).then(() => true, () => false);
  if (!isCopied) note.textContent = url;
  note.hidden = false;
}
