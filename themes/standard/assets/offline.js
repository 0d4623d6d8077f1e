// Keeps pages for reading without a network. `/sw.js` says in `self.site` what belongs to the site, and runs this.
//
// Nothing may stay on a phone that the site has taken back, so that
// * a page comes from the network whenever there is one; what is kept is shown only when there is none,
// * a page to which the network answers 404 or 410 is deleted,
// * a page is kept for 14 days, and at most 50 pages that somebody visited are,
// * a new build of the site begins a new cache, into which visited pages move only if they are still there,
// * no visited page moves when somebody's consent or the address of a place was taken back since: `site.privacy`
//   stands for all of these, and any page may have shown them.
// Questions to the search page and pictures are not kept at all.
const { site } = self;
const family = `brobygger ${site.base} `;
const cacheName = `${family}${site.privacy} ${site.version}`;
const longest = 14 * 24 * 60 * 60 * 1000;
const most = 50;
// Whoever works on a theme wants to see each change at once.
const isPreview = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  if (!url.pathname.startsWith(site.base)) return;
  if (event.request.mode === "navigate") event.respondWith(page(event, url));
  else if (url.pathname.startsWith(`${site.base}theme/`)) event.respondWith(asset(event));
  else if (formOf((editing) => editing.files.includes(url.pathname))) event.respondWith(formData(event, url));
});

async function install() {
  const cache = await caches.open(cacheName);
  await Promise.all(site.assets.map((address) => load(cache, address)));
  // Whoever changes the language without a network is told so in that language.
  await Promise.all(site.languages.map((language) => load(cache, language.offline)));
  const readers = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const paths = readers.map((reader) => new URL(reader.url).pathname).filter((path) => path.startsWith(site.base));
  for (const path of paths.length ? paths : [site.base]) await loadCore(cache, languageOf(path));
  // The page on which the reader met the site is wanted again most of all.
  await Promise.all(paths.map((path) => load(cache, path).catch(() => {})));
  for (const path of paths) await loadForm(cache, path);
  await self.skipWaiting();
}

async function takeOver() {
  const cache = await caches.open(cacheName);
  for (const name of await caches.keys()) {
    if (!name.startsWith(family) || name === cacheName) continue;
    if (name.startsWith(`${family}${site.privacy} `)) await moveVisited(await caches.open(name), cache);
    await caches.delete(name);
  }
  await tidy(cache);
  await self.clients.claim();
}

/** Takes along what was visited and is still there; where the network does not say so, nothing. */
async function moveVisited(old, cache) {
  const requests = await old.keys();
  await Promise.all(requests.map(async (request) => {
    const kept = await old.match(request);
    if (!kept.headers.has("kept-on") || isStale(kept) || (await cache.match(request)) || !(await isThere(request.url))) return;
    await cache.put(request, kept);
    await loadForm(cache, new URL(request.url).pathname);
  }));
}

/** The heads of the few pages that a phone keeps weigh less than the list of all pages. */
async function isThere(address) {
  try {
    const answer = await fetch(address, { method: "HEAD", cache: "no-cache" });
    return answer.ok && !answer.redirected;
  } catch {
    return false;
  }
}

async function page(event, url) {
  const cache = await caches.open(cacheName);
  const address = url.origin + url.pathname;
  let answer;
  try {
    // What browsers keep by themselves may be older than what was taken back: the network is always asked.
    answer = await fetch(event.request, { cache: "no-cache" });
  } catch {
    // An address is often typed without the slash at its end.
    const kept = (await cache.match(address)) ?? (await cache.match(`${address}/`));
    if (kept && !isStale(kept)) return kept;
    return (await cache.match(languageOf(url.pathname).offline)) ?? Response.error();
  }
  if (answer.status === 404 || answer.status === 410) {
    event.waitUntil(cache.delete(address));
  } else if (answer.ok && !answer.redirected) {
    event.waitUntil(visited(cache, address, url.pathname, answer.clone()));
  }
  return answer;
}

async function visited(cache, address, path, answer) {
  await keep(cache, address, answer);
  const language = languageOf(path);
  const kept = await Promise.all(language.core.map((address) => cache.match(address)));
  if (!kept.every(Boolean)) await loadCore(cache, language);
  await loadForm(cache, path);
  await tidy(cache);
}

/** What is kept at once, while the network is asked for what will be shown the next time. */
async function asset(event) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(event.request, { ignoreSearch: true });
  const coming = fetch(event.request).then(async (answer) => {
    if (answer.ok) await cache.put(event.request, answer.clone());
    return answer;
  });
  if (!kept || isPreview) return coming.catch(() => kept ?? Response.error());
  event.waitUntil(coming.catch(() => {}));
  return kept;
}

/** The form for new entries that `fits`, in one of the languages that have it. */
function formOf(fits) {
  return site.languages.map((language) => language.editing).find((editing) => editing && fits(editing));
}

/** With the page of the form all that it needs; whoever never opens it loads nothing of that. */
async function loadForm(cache, path) {
  const form = formOf((editing) => editing.page === path);
  if (form) await Promise.all(form.files.map((address) => load(cache, address).catch(() => {})));
}

/** The form's fields and entries come from the network as long as there is one, like pages. */
async function formData(event, url) {
  const cache = await caches.open(cacheName);
  const address = url.origin + url.pathname;
  try {
    const answer = await fetch(event.request, { cache: "no-cache" });
    if (answer.ok) event.waitUntil(keep(cache, address, answer.clone()));
    return answer;
  } catch {
    const kept = await cache.match(address);
    return kept && !isStale(kept) ? kept : Response.error();
  }
}

function loadCore(cache, language) {
  return Promise.all(language.core.map((address) => load(cache, address)));
}

/** Fetches and keeps; fails where the site does not answer well. */
async function load(cache, address) {
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  await keep(cache, new URL(address, location.origin).href, answer);
}

/** A copy with the day on it; as a copy it may be shown although the site redirected to it. */
async function keep(cache, address, answer) {
  const headers = { "content-type": answer.headers.get("content-type") ?? "text/html", "kept-on": String(Date.now()) };
  await cache.put(address, new Response(await answer.blob(), { headers }));
}

function isStale(kept) {
  return Date.now() - Number(kept.headers.get("kept-on")) > longest;
}

/** Deletes what has been kept too long, and the pages that were visited longest ago where there are too many. */
async function tidy(cache) {
  const core = new Set([...site.assets, ...site.languages.flatMap(({ core, editing }) => [...core, ...(editing ? editing.files : [])])]);
  const visits = [];
  for (const request of await cache.keys()) {
    if (core.has(new URL(request.url).pathname)) continue;
    const kept = await cache.match(request);
    if (kept) visits.push({ request, day: Number(kept.headers.get("kept-on")), isStale: isStale(kept) });
  }
  visits.sort((one, other) => other.day - one.day);
  await Promise.all(visits.filter((visit, number) => visit.isStale || number >= most).map((visit) => cache.delete(visit.request)));
}

/** The language of a page: the one with the longest beginning in common. */
function languageOf(path) {
  const own = site.languages.filter((language) => path.startsWith(language.home));
  return own.sort((one, other) => other.home.length - one.home.length)[0] ?? site.languages[0];
}
