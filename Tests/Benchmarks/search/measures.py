"""Everything that the browser says about the search of one town."""
from dataclasses import dataclass, field

from questions import first_queries, known_items
from visits import FAST, OURS, PAGEFIND, SEARCH_PAGE, SLOW, VERY_SLOW, Visitor

# Of each kind of known items.
KNOWN_ITEMS = 100
FIRST = 10


@dataclass
class Measures:
    """What was measured of an engine on one of its pages."""

    landings: list = field(default_factory=list)
    slow: list = field(default_factory=list)
    very_slow: list = field(default_factory=list)
    ready: list = field(default_factory=list)
    first: list = field(default_factory=list)
    again: list = field(default_factory=list)
    slowed: list = field(default_factory=list)
    # For each kind of known items the share that is among the first ten, and the mean reciprocal rank.
    known: dict = field(default_factory=dict)


def measure(town, host, options, tell):
    """The measures of our engine, of Pagefind, and of the site's search page; `tell` hears what is going on."""
    queries = first_queries(town.content, options.queries, options.seed)
    slow, very_slow = queries[:max(3, len(queries) // 3)], queries[:max(3, len(queries) // 6)]
    measured = {OURS: Measures(), PAGEFIND: Measures(), SEARCH_PAGE: Measures()}
    with Visitor(host) as visitor:
        counts = [len(found) for found in visitor.answers(OURS, queries)]
        for kind, network, asked in [("landings", FAST, queries), ("slow", SLOW, slow),
                                     ("very_slow", VERY_SLOW, very_slow)]:
            tell(f"{len(asked)} queries, {network.delay * 1000:.0f} ms away")
            for query, count in zip(asked, counts):
                for engine, measures in measured.items():
                    if engine is not SEARCH_PAGE or count:
                        hits = count if engine is SEARCH_PAGE else 0
                        getattr(measures, kind).append(visitor.land(engine, query, network, hits))
        tell("Queries when the engine is there")
        items = known_items(town.records, KNOWN_ITEMS, options.seed)
        for engine in (OURS, PAGEFIND):
            measures = measured[engine]
            measures.ready = [visitor.ask_when_ready(engine, query, SLOW) for query in slow]
            measures.first, measures.again, measures.slowed = visitor.ask_again(engine, queries)
            measures.known = {kind: quality(asked, visitor.answers(engine, [item.query for item in asked]))
                              for kind, asked in items.items()}
    return measured.values()


def quality(items, answers):
    ranks = [found.index(item.url) + 1 if item.url in found else None for item, found in zip(items, answers)]
    found = [rank for rank in ranks if rank and rank <= FIRST]
    return len(found) / len(items), sum(1 / rank for rank in found) / len(items)
