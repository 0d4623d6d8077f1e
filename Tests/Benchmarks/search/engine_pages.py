"""The least page on which each engine can search: it asks what stands in its address and shows ten titles."""

PAGE = """<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>A search</title>
<link rel="icon" href="data:,">
{head}
</head>
<body>
<ol></ol>
<script type="module">
{script}
// The addresses of the first ten hits, when their titles are known.
window.ask = async (query, show = () => {{}}) => {{
  const hits = await find(query);
  show(hits);
  return hits.map(({{ url }}) => url);
}};
window.ready = ready;
window.timed = async (queries) => {{
  const times = [];
  for (const query of queries) {{
    const start = performance.now();
    await ask(query);
    times.push(performance.now() - start);
  }}
  return times;
}};
const asked = new URLSearchParams(location.search).get("q");
if (asked) await ask(asked, (hits) => {{
  for (const {{ title }} of hits) document.querySelector("ol").append(Object.assign(document.createElement("li"), {{ textContent: title }}));
  window.shown = {{ time: performance.now(), count: hits.length }};
}});
</script>
</body>
</html>
"""

OUR_HEAD = """<link rel="preload" as="fetch" crossorigin href="{core}">
<link rel="modulepreload" href="/theme/search-index.js">"""
OUR_SCRIPT = """import {{ openIndex }} from "/theme/search-index.js";
const opening = openIndex("{core}");
// A search page has counted all entries before anybody asks.
const ready = async () => (await opening).facetFile();
async function find(query) {{
  const index = await opening;
  const {{ records }} = await index.ask(query);
  const [cards] = await Promise.all([index.cards(records.slice(0, 10)), index.narrowed(records, new Map())]);
  return cards;
}}"""

# The counts of facets come with every answer once they are loaded.
PAGEFIND_HEAD = """<link rel="modulepreload" href="/pagefind/pagefind.js">"""
PAGEFIND_SCRIPT = """import * as pagefind from "/pagefind/pagefind.js";
const opening = pagefind.init().then(() => pagefind.filters());
const ready = () => opening;
async function find(query) {
  const [{ results }] = await Promise.all([pagefind.search(query), opening]);
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return pages.map(({ url, meta }) => ({ url, title: meta.title }));
}"""


def write_engine_pages(site, core):
    """Puts both pages into a site: ours.html and pagefind.html."""
    ours = PAGE.format(head=OUR_HEAD.format(core=core), script=OUR_SCRIPT.format(core=core))
    (site / "ours.html").write_text(ours, "utf-8")
    (site / "pagefind.html").write_text(PAGE.format(head=PAGEFIND_HEAD, script=PAGEFIND_SCRIPT), "utf-8")
