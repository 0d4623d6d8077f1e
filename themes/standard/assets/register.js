// Lets the site be read without a network (offline.js), where browsers allow it: on https and on this computer.
const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
if ("serviceWorker" in navigator && (location.protocol === "https:" || isHere)) {
  // The page comes first: what is kept is fetched when it stands.
  const register = () =>
    navigator.serviceWorker.register(new URL("../sw.js", import.meta.url), { updateViaCache: "none" }).catch(() => {});
  if (document.readyState === "complete") register();
  else addEventListener("load", register);
}
