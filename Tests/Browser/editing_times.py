"""Every time that the form for new entries can ask for."""
import itertools

DAYS = [list(days) for count in range(1, 8) for days in itertools.combinations(range(1, 8), count)]
NTHS = [list(nth) for count in range(1, 6) for nth in itertools.combinations(range(1, 6), count)]
BOUNDS = [("", ""), ("2026-08-11", ""), ("", "2027-06-15"), ("2026-08-11", "2027-06-15")]
CLOCKS = [("16:00", "18:00"), ("09:30", "11:00"), ("17:00", ""), ("04:00", "06:00"), ("21:00", "01:00")]
# A pair of every hour with every hour, on the hour and off it.
HOURS = [f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 15)]


def times():
    """Each as the form's script has it; those that the form refuses are among them."""
    for days in DAYS:
        for repeat in ["weekly", "odd", "even", "second"]:
            yield time(repeat, days=days, starts="2026-08-11" if repeat == "second" else "")
    for days, repeat, clock, bounds in itertools.product(
            [[1], [2, 4], [1, 2, 3]], ["weekly", "odd", "even", "second"], CLOCKS, BOUNDS):
        yield time(repeat, clock, bounds, days=days)
    for day, nth in itertools.product(range(1, 8), NTHS):
        yield time("monthly", days=[day], nth=nth)
    for clock, bounds in itertools.product(CLOCKS, BOUNDS):
        yield time("monthly", clock, bounds, days=[6], nth=[1, 5])
    for clock in CLOCKS:
        yield time("date", clock, date="2027-02-20")
    for clock in itertools.product(HOURS, ["", *HOURS]):
        yield time("weekly", clock, days=[2])


def time(repeat, clock=CLOCKS[0], bounds=BOUNDS[0], **parts):
    whole = {"days": [], "nth": [], "date": "", "starts": bounds[0], "ends": bounds[1]}
    return {**whole, **parts, "repeat": repeat, "from": clock[0], "to": clock[1]}
