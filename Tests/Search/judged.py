"""How near the top the entries are that a librarian would give."""
import json
from collections import defaultdict

from searcher import Searcher

# The share of queries whose first hit is right, and of those with a right one among the first five: over all languages,
# and below which something went wrong with one.
WANTED = (0.88, 0.96)
FLOORS = {"da": (0.87, 0.95), "en": (0.86, 0.96), "ar": (0.86, 0.97), "uk": (0.92, 0.95), "fa": (0.88, 0.96), "ti": (0.90, 0.95)}
FEWEST = 300
FIRST = 5


def problems(site, file, shows_misses):
    """Prints the figures of each language; returns where they are below the floor."""
    queries = json.loads(file.read_text("utf-8"))["queries"]
    if len(queries) < FEWEST:
        return [f"{file.name} has {len(queries)} queries, not {FEWEST}"]
    by_language = defaultdict(list)
    for query in queries:
        by_language[query["language"]].append(query)
    found = []
    with Searcher(site) as searcher:
        print(f"{'language':<10}{'queries':>8}{'first right':>13}{'in five':>10}{'reciprocal rank':>18}{'recall at 5':>14}{'nothing there':>16}")
        ranks = []
        for language, judged in by_language.items():
            answers = searcher.ask(language, [query["query"] for query in judged])
            found += report(language, list(zip(judged, answers)), shows_misses, ranks)
    first, five = shares(ranks)
    print(f"{'all':<10}{len(queries):>8}{first:>13.3f}{five:>10.3f}{mean(ranks):>18.3f}")
    return found + [f"all languages: {share:.3f} of the queries have {what}, not {wanted}"
                    for share, wanted, what in zip((first, five), WANTED, SAID) if share < wanted]


SAID = ("a right hit first", "one among the first five")


def report(language, answered, shows_misses, ranks):
    """Prints the line of a language and adds its reciprocal ranks; returns what is below its floor."""
    sought = [(query, answer["entries"]) for query, answer in answered if query["best"]]
    unanswerable = [(query, answer) for query, answer in answered if not query["best"]]
    own = [reciprocal_rank(query["best"], entries) for query, entries in sought]
    ranks += own
    recall = mean(recall_of(query["best"], entries) for query, entries in sought)
    quiet = [answer["count"] == 0 or answer["isPartial"] or answer["corrected"] for _, answer in unanswerable]
    told = f"{sum(map(bool, quiet))} of {len(quiet)}" if quiet else "–"
    first, five = shares(own)
    print(f"{language:<10}{len(answered):>8}{first:>13.3f}{five:>10.3f}{mean(own):>18.3f}{recall:>14.3f}{told:>16}")
    if shows_misses:
        for (query, entries), rank in zip(sought, own):
            if rank < 1:
                print(f"    {query['query']}: {entries[:6]}; not {query['best'][:6]}")
    found = [f"{language}: there is nothing for '{query['query']}', and the search does not say so"
             for (query, _), is_quiet in zip(unanswerable, quiet) if not is_quiet]
    return found + [f"{language}: {share:.3f} of the queries have {what}, not {least}"
                    for share, least, what in zip((first, five), FLOORS[language], SAID) if share < least]


def shares(ranks):
    """How many have a right hit first, and how many among the first five."""
    return mean(rank == 1 for rank in ranks), mean(rank * FIRST >= 1 for rank in ranks)


def reciprocal_rank(best, entries):
    ranks = [number for number, entry in enumerate(entries, 1) if entry in best]
    return 1 / ranks[0] if ranks else 0


def recall_of(best, entries):
    """Of what could stand among the first, how much does."""
    return len(set(best) & set(entries[:FIRST])) / min(FIRST, len(best))


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else 1
