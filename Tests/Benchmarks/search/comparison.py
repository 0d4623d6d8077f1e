"""The table of what was measured, and the budgets that hold for our own search."""
from dataclasses import dataclass
from statistics import median

from built_index import compressed_size


@dataclass
class Row:
    """A line of the table; where there is a budget, `value` must not be more, or not less for a quality."""

    name: str
    ours: str
    theirs: str = "–"
    value: float = 0
    budget: float = None
    is_quality: bool = False

    @property
    def is_held(self):
        if self.budget is None:
            return True
        return self.value >= self.budget if self.is_quality else self.value <= self.budget


class Limits:
    """The budgets for a town of up to 1,000 or of up to 10,000 entries; none for larger ones."""

    def __init__(self, size):
        self.column = 0 if size <= 1_000 else 1 if size <= 10_000 else None

    def of(self, *budgets):
        return None if self.column is None else budgets[self.column]


def rows(town, ours, theirs, page):
    """All lines about a town, in the order in which they are shown."""
    limits = Limits(town.size)
    return [*sizes(town, limits), *first_query(ours, theirs, page, limits), *landings(ours, theirs, page, limits),
            *ready(ours, theirs, limits), *found(ours, theirs, limits)]


def sizes(town, limits):
    page_script, field_script = town.script_sizes
    scripts, wasm, interface = town.pagefind.script_sizes
    core, shard = compressed_size(town.index.core_file), town.index.largest_shard
    (raw, sent), (their_raw, their_sent) = town.index.size, town.pagefind.size
    seconds, their_seconds = town.indexing_seconds, median(run.seconds for run in town.pagefind_runs)
    files = len(town.index.files)
    memory, their_memory = (max(run.megabytes for run in runs) for runs in (town.builds, town.pagefind_runs))
    return [
        Row("scripts of the search page", kilo(page_script), f"{kilo(scripts)} + {kilo(interface)} interface",
            page_script, 8_000),
        Row("wasm", "none", kilo(wasm)),
        Row("script of the header's field, when touched", kilo(field_script)),
        Row("core", kilo(core), "–", core, limits.of(6_000, 28_000)),
        Row("largest term shard", kilo(shard), "–", shard, limits.of(15_000, 15_000)),
        Row("whole index, as sent", mega(sent), mega(their_sent), sent, limits.of(350_000, 2_600_000)),
        Row("whole index, uncompressed", mega(raw), mega(their_raw)),
        Row("files", f"{files:,}", f"{len(town.pagefind.files):,}", files, limits.of(170, 1_400)),
        Row("indexing (ours: with rendering all pages)", f"{seconds:.2f} s", f"{their_seconds:.2f} s", seconds,
            limits.of(1, 6)),
        Row("peak memory (ours: of the whole build)", f"{memory:.0f} MB", f"{their_memory:.0f} MB"),
    ]


def first_query(ours, theirs, page, limits):
    def row(name, measure, shown, *budgets):
        """On the page of the engine, and on ours."""
        values = [[measure(landing) for landing in measures.landings] for measures in (ours, theirs, page)]
        return [Row(f"{name}, engine alone", shown(values[0]), shown(values[1])), *own(name, values[2], shown, budgets)]

    def own(name, values, shown, budgets):
        rows = [Row(f"{name}, search page", shown(values), "–", percentile(values, 50), budgets[0])]
        if len(budgets) > 1:
            rows.append(Row(f"{name}, search page, p95", kilo(percentile(values, 95)), "–", percentile(values, 95),
                            budgets[1]))
        return rows

    return [
        *row("first query", lambda one: one.sent, kilos, limits.of(40_000, 65_000), limits.of(50_000, 80_000)),
        *row("uncompressed", lambda one: one.raw, kilos, limits.of(80_000, 125_000)),
        *row("requests", lambda one: one.requests, numbers, limits.of(14, 14)),
        *row("rounds", lambda one: one.rounds, numbers, limits.of(3, 3)),
    ]


def landings(ours, theirs, page, limits):
    result = []
    for name, kind, budget in [("slow", "slow", limits.of(1.0, 1.2)),
                               ("very slow", "very_slow", limits.of(2.7, 3.3))]:
        own, other, whole = ([one.seconds for one in getattr(one, kind)] for one in (ours, theirs, page))
        result += [Row(f"landing, {name}, engine alone", times(own), times(other)),
                   Row(f"landing, {name}, search page", times(whole), "–", percentile(whole, 50), budget)]
    return result


def ready(ours, theirs, limits):
    def row(name, kind, *budgets):
        values = [getattr(one, kind) for one in (ours, theirs)]
        return Row(name, milliseconds(values[0]), milliseconds(values[1]), percentile(values[0], 95), *budgets)

    return [
        Row("engine ready: query, slow", times(ours.ready), times(theirs.ready), percentile(ours.ready, 50),
            limits.of(0.5, 0.5)),
        row("query for the first time", "first"),
        row("warm query", "again", limits.of(3, 5)),
        row("warm query, processor 4 times slower", "slowed", limits.of(10, 20)),
    ]


def found(ours, theirs, limits):
    budgets = {"one typed ae, oe, aa": limits.of(0.98, 0.95), "one letter wrong": limits.of(0.95, 0.90)}
    return [Row(f"found: {kind}", score(ours.known[kind]), score(theirs.known[kind]), ours.known[kind][0],
                budgets.get(kind), is_quality=True) for kind in ours.known]


def kilo(count):
    return f"{count / 1000:.1f} kB"


def mega(count):
    return f"{count / 1_000_000:.2f} MB"


def kilos(values):
    return f"{percentile(values, 50) / 1000:.1f} / {percentile(values, 95) / 1000:.1f} kB"


def numbers(values):
    return f"{percentile(values, 50)} / {percentile(values, 95)}"


def times(values):
    return f"{percentile(values, 50):.2f} / {percentile(values, 95):.2f} s"


def milliseconds(values):
    return f"{percentile(values, 50):.1f} / {percentile(values, 95):.1f} ms"


def score(known):
    return f"{known[0]:.2f} / {known[1]:.2f}"


def percentile(values, share):
    """The smallest value that so many percent of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * share // 100) - 1)]
