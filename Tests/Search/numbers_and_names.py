"""Numbers of functions are found however they are written, and languages by what they are called."""
from searcher import Searcher

# The duty desk of the library of the town, and how its number may be typed.
DESK = "contacts/bibliotekets-vagt"
WRITTEN = [
    "99 00 00 08", "99000008", "+45 99 00 00 08", "0045 99000008", "99-00-00-08", "99.00.00.08", "(+45) 9900 0008",
    "+4599000008", "tlf. 99 00 00 08", "٩٩٠٠٠٠٠٨",
]
LANGUAGES = ["arabisk", "Arabic", "العربية", "tigrinya", "somali", "ukrainsk", "Ukrainian"]


def problems(site):
    """Asks in two languages; returns what was not found."""
    found = []
    with Searcher(site) as searcher:
        for language in ("da", "en"):
            for query, answer in zip(WRITTEN, searcher.ask(language, WRITTEN)):
                if DESK not in answer["entries"][:3]:
                    found.append(f"{language}: '{query}' finds {answer['entries'][:3]}, not {DESK}")
            for query, answer in zip(LANGUAGES, searcher.ask(language, LANGUAGES)):
                if not any(entry.startswith("activities/") for entry in answer["entries"]) or answer["corrected"]:
                    found.append(f"{language}: '{query}' finds {answer['entries'][:3]}")
    print(f"{2 * (len(WRITTEN) + len(LANGUAGES)) - len(found)} of {2 * (len(WRITTEN) + len(LANGUAGES))} numbers and languages found")
    return found
