"""What the script makes of files that were cut off or hold something else: an answer or an error, and soon."""
from searcher import Searcher

QUERIES = ["fodbold for børn", "lektiehjælp", "sprogcafee", "xyzzyplugh"]
TRIALS = 150
# Milliseconds in which an answer or an error has to come.
PATIENCE = 5_000

TRY = """async ([script, core, queries, trials, patience]) => {
    const { openIndex } = await import(script);
    const { sorted } = await import(script.replace("-index", "-narrow"));
    const whole = window.fetch;
    let seed = 1;
    const random = (most) => (seed = (seed * 48271) % 2147483647) % most;
    const damage = (text) => {
        // Most files are sound, so that the damage is met at every step.
        if (random(4)) return text;
        const at = random(text.length);
        if (random(3) === 0) return text.slice(0, at);
        return text.slice(0, at) + String.fromCharCode(32 + random(95)) + text.slice(at + 1);
    };
    window.fetch = async (url) => {
        const text = damage(await (await whole(url)).text());
        return { ok: true, json: async () => JSON.parse(text) };
    };
    const outcome = { answers: 0, errors: 0, silent: 0 };
    for (let trial = 0; trial < trials; trial++) {
        const work = (async () => {
            const index = await openIndex(core);
            const { records } = await index.ask(queries[trial % queries.length], { picked: new Map([["kind", ["activities"]]]) });
            await index.cards((await sorted(index, records, "next")).slice(0, 10));
        })();
        const late = new Promise((done) => setTimeout(done, patience, "silent"));
        outcome[await Promise.race([work.then(() => "answers", () => "errors"), late])] += 1;
    }
    window.fetch = whole;
    return outcome;
}"""


def problems(site):
    """Damages what the script reads, another place each time; returns what it could not cope with."""
    with Searcher(site) as searcher:
        outcome = searcher.page.evaluate(TRY, [*searcher.addresses("da"), QUERIES, TRIALS, PATIENCE])
    print(f"damaged files: {outcome['answers']} answers, {outcome['errors']} errors of {TRIALS}")
    if not outcome["errors"]:
        return ["damaged files: none was noticed, so the check looks at nothing"]
    return [f"damaged files: {outcome['silent']} times neither an answer nor an error"] if outcome["silent"] else []
