"""What was measured of our search and of Pagefind's, line by line, with the budgets of ours."""
from statistics import median

from built_index import compressed_size
from table import Limits, Row, kilobytes, megabytes, milliseconds, pair, percentile, seconds, share


def rows(town, ours, theirs, page):
    """All lines about a town, in the order in which they are shown."""
    limits = Limits(town.size)
    return [*sizes(town, limits), *indexing(town, limits), *first_query(ours, theirs, page, limits),
            *landings(ours, theirs, page, limits), *queries(ours, theirs, limits), *known(ours, theirs, limits)]


def sizes(town, limits):
    page_script, field_script = town.script_sizes
    scripts, wasm, interface = town.pagefind.script_sizes
    core, facets = compressed_size(town.index.core_file), compressed_size(town.index.facet_file)
    shard = town.index.largest_shard
    (raw, sent), (their_raw, their_sent) = town.index.size, town.pagefind.size
    files, their_files = len(town.index.files), len(town.pagefind.files)
    script = Row("scripts, with ours the interface, too", kilobytes(page_script), kilobytes(scripts))
    return [
        limits.on(script, kilobytes, (page_script, 8_000, 8_000)),
        Row("wasm; component interface", "–", f"{kilobytes(wasm)}; {kilobytes(interface)}"),
        Row("script of the header's field, when touched", kilobytes(field_script)),
        limits.on(Row("core", kilobytes(core)), kilobytes, (core, 6_000, 28_000)),
        Row("facets, read beside the cards", kilobytes(facets)),
        limits.on(Row("largest term shard", kilobytes(shard)), kilobytes, (shard, 15_000, 15_000)),
        limits.on(Row("whole index, as sent", megabytes(sent), megabytes(their_sent)), megabytes,
                  (sent, 350_000, 2_600_000)),
        Row("whole index, uncompressed", megabytes(raw), megabytes(their_raw)),
        limits.on(Row("files", f"{files:,}", f"{their_files:,}"), str, (files, 170, 1_400)),
    ]


def indexing(town, limits):
    time, their_time = town.indexing_seconds, median(run.seconds for run in town.pagefind_runs)
    memory, their_memory = (max(run.megabytes for run in runs) for runs in (town.builds, town.pagefind_runs))
    return [
        limits.on(Row("indexing; ours with writing all pages", seconds(time), seconds(their_time)), seconds,
                  (time, 1, 6)),
        Row("peak memory; ours of the whole build", f"{memory:.0f} MB", f"{their_memory:.0f} MB"),
    ]


def first_query(ours, theirs, page, limits):
    """What is fetched until ten titles are known: by the engine alone, and on the search page."""
    def both(name, kind, measure, shown, *budgets):
        values = [[getattr(landing, measure) for landing in getattr(one, kind)] for one in (ours, theirs, page)]
        checks = [(percentile(values[2], share), *budget) for share, budget in zip((50, 95), budgets)]
        return [Row(f"{name}, engine alone", pair(values[0], shown), pair(values[1], shown)),
                limits.on(Row(f"{name}, search page", pair(values[2], shown)), shown, *checks)]

    return [
        *both("first query", "landings", "sent", kilobytes, (40_000, 65_000), (50_000, 80_000)),
        *both("uncompressed", "landings", "raw", kilobytes, (80_000, 125_000)),
        *both("requests", "landings", "requests", str, (14, 14)),
        *both("rounds", "slow", "rounds", str, (3, 3)),
    ]


def landings(ours, theirs, page, limits):
    result = []
    for name, kind, *budgets in [("slow", "slow", 1.0, 1.2), ("very slow", "very_slow", 2.7, 3.3)]:
        own, other, whole = ([landing.seconds for landing in getattr(one, kind)] for one in (ours, theirs, page))
        result += [Row(f"landing, {name}, engine alone", pair(own, seconds), pair(other, seconds)),
                   limits.on(Row(f"landing, {name}, search page", pair(whole, seconds)), seconds,
                             (percentile(whole, 50), *budgets))]
    return result


def queries(ours, theirs, limits):
    def row(name, kind, *budgets):
        values = [getattr(one, kind) for one in (ours, theirs)]
        made = Row(name, *(pair(one, milliseconds) for one in values))
        return limits.on(made, milliseconds, (percentile(values[0], 95), *budgets)) if budgets else made

    ready = Row("engine ready: query, slow", pair(ours.ready, seconds), pair(theirs.ready, seconds))
    return [
        limits.on(ready, seconds, (percentile(ours.ready, 50), 0.5, 0.5)),
        row("query for the first time, fast", "first"),
        row("warm query; budget for p95", "again", 3, 5),
        row("the same, processor 4 times slower", "slowed", 10, 20),
    ]


def known(ours, theirs, limits):
    result = []
    for kind, (found, rank) in ours.known.items():
        row = Row(f"found: {kind}", f"{found:.2f} / {rank:.2f}", "{:.2f} / {:.2f}".format(*theirs.known[kind]))
        budgets = {"one typed ae, oe, aa": (0.98, 0.95), "one letter wrong": (0.95, 0.90)}.get(kind)
        result.append(limits.on(row, share, (found, *budgets), is_quality=True) if budgets else row)
    return result
