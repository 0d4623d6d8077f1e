"""A line of the table, the budgets that may stand in it, and how figures are written."""
from dataclasses import dataclass


@dataclass
class Row:
    name: str
    ours: str
    theirs: str = "–"
    # Empty where there is no budget.
    budget: str = ""
    is_held: bool = True

    def __str__(self):
        verdict = "" if not self.budget else "  held" if self.is_held else "  NOT HELD"
        return f"{self.name:<42}{self.ours:>20}{self.theirs:>28}{self.budget:>18}{verdict}".rstrip()


class Limits:
    """The budgets for a town of up to 1,000 or of up to 10,000 entries; none for larger ones."""

    def __init__(self, size):
        self.column = 1 if size <= 1_000 else 2 if size <= 10_000 else None

    def on(self, row, shown, *checks, is_quality=False):
        """The row with its budgets: each check is a value with what it may be at the two sizes, or has to be."""
        if self.column is None:
            return row
        limits = [(check[0], check[self.column]) for check in checks]
        row.budget = " / ".join(shown(limit) for _, limit in limits)
        row.is_held = all(value >= limit if is_quality else value <= limit for value, limit in limits)
        return row


def percentile(values, share):
    """The smallest value that so many percent of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * share // 100) - 1)]


def pair(values, shown):
    """The median and what one in twenty exceeds."""
    return f"{shown(percentile(values, 50))} / {shown(percentile(values, 95))}"


def kilobytes(count):
    return f"{count / 1_000:.1f} kB"


def megabytes(count):
    return f"{count / 1_000_000:.2f} MB"


def seconds(value):
    return f"{value:.2f} s"


def milliseconds(value):
    return f"{value:.1f} ms"


def share(value):
    return f"{value:.2f}"
