"""Reads lists of words by language, in JSON, and answers which neighbours ICU has the other way round."""
import json
import sys

import icu


def problems(code, words):
    collator = icu.Collator.createInstance(icu.Locale(code))
    for first, second in zip(words, words[1:]):
        if collator.compare(first, second) > 0:
            yield f"{code}: '{second}' comes before '{first}'"


ordered = json.load(sys.stdin)
json.dump([problem for code, words in ordered.items() for problem in problems(code, words)], sys.stdout)
