"""How near the top the entries are that a librarian would give."""
import json
from collections import defaultdict

from searcher import Searcher

# Mean reciprocal rank and recall among the first five, below which something went wrong; each language has its own.
FLOORS = {
    "da": (0.87, 0.85), "en": (0.87, 0.78), "ar": (0.91, 0.81), "uk": (0.95, 0.76), "fa": (0.90, 0.74), "ti": (0.93, 0.75),
}
FEWEST = 240
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
        print(f"{'language':<10}{'queries':>8}{'reciprocal rank':>18}{'recall at 5':>14}{'nothing there':>16}")
        for language, judged in by_language.items():
            answers = searcher.ask(language, [query["query"] for query in judged])
            found += report(language, list(zip(judged, answers)), shows_misses)
    return found


def report(language, answered, shows_misses):
    sought = [(query, answer["entries"]) for query, answer in answered if query["best"]]
    unanswerable = [(query, answer) for query, answer in answered if not query["best"]]
    rank = mean(reciprocal_rank(query["best"], entries) for query, entries in sought)
    recall = mean(recall_of(query["best"], entries) for query, entries in sought)
    quiet = [answer["count"] == 0 or answer["isPartial"] or answer["corrected"] for _, answer in unanswerable]
    told = f"{sum(map(bool, quiet))} of {len(quiet)}" if quiet else "–"
    print(f"{language:<10}{len(answered):>8}{rank:>18.3f}{recall:>14.3f}{told:>16}")
    if shows_misses:
        for query, entries in sought:
            if reciprocal_rank(query["best"], entries) < 1 or recall_of(query["best"], entries) < 0.6:
                print(f"    {query['query']}: {entries[:6]}; not {query['best'][:6]}")
        for (query, answer), is_quiet in zip(unanswerable, quiet):
            if not is_quiet:
                print(f"    {query['query']}: {answer['entries'][:4]}; not nothing")
    least_rank, least_recall = FLOORS[language]
    noisy = [query["query"] for (query, _), is_quiet in zip(unanswerable, quiet) if not is_quiet]
    found = [f"{language}: there is nothing for '{query}', and the search does not say so" for query in noisy]
    found += [f"{language}: the reciprocal rank is {rank:.3f}, not {least_rank}"] if rank < least_rank else []
    if recall < least_recall:
        found.append(f"{language}: the recall is {recall:.3f}, not {least_recall}")
    return found


def reciprocal_rank(best, entries):
    ranks = [number for number, entry in enumerate(entries, 1) if entry in best]
    return 1 / ranks[0] if ranks else 0


def recall_of(best, entries):
    """Of what could stand among the first, how much does."""
    return len(set(best) & set(entries[:FIRST])) / min(FIRST, len(best))


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else 1
