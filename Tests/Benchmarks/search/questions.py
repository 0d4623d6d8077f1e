"""What the benchmark asks: words of a made-up town, and entries whose titles somebody nearly remembers."""
import random
import re
from collections import Counter
from dataclasses import dataclass

from rich_words import BETWEEN

WORD = re.compile(r"[^\W\d_]+")
LETTERS = "abcdefghijklmnoprstuvyæøå"
DANISH = {"å": "aa", "æ": "ae", "ø": "oe"}
# The shares of the entries between which a word is neither rare nor everywhere.
RARE, EVERYWHERE = 0.002, 0.05


@dataclass
class KnownItem:
    """A query, and the address of the entry that is meant."""

    query: str
    url: str


def first_queries(content, count, seed):
    """Half of them single words, a third pairs from one entry, the others the first five letters of words."""
    chance = random.Random(seed)
    entries = [words_of(file.read_text("utf-8").split("---", 2)[2]) for file in sorted(content.glob("*/*.md"))]
    found = Counter(word for words in entries for word in set(words))
    usual = sorted(word for word, times in found.items()
                   if RARE * len(entries) <= times <= EVERYWHERE * len(entries) and len(word) > 3)
    known = set(usual)
    singles = chance.sample(usual, count // 2)
    pairs = []
    while len(pairs) < count // 3:
        words = sorted(set(chance.choice(entries)) & known)
        if len(words) > 1:
            pairs.append(" ".join(chance.sample(words, 2)))
    long = [word for word in usual if len(word) > 6]
    queries = singles + pairs + [word[:5] for word in chance.sample(long, count - len(singles) - len(pairs))]
    # The first few of them are a sample, too.
    chance.shuffle(queries)
    return queries


def known_items(records, count, seed):
    """For each kind of query, so many; each is two words of a title, of which one may be typed otherwise."""
    chance = random.Random(seed)
    titled = [(record, said) for record in records if len(said := title_words(record.title)) > 1]
    kinds = {"two title words": same, "one typed ae, oe, aa": without_danish_letters, "one letter wrong": misspelt}
    items = {}
    for kind, change in kinds.items():
        items[kind] = []
        chance.shuffle(titled)
        for record, words in titled:
            first, second = chance.sample(words, 2)
            changed = change(first, chance)
            if changed:
                query = " ".join(chance.sample([changed, second], 2))
                items[kind].append(KnownItem(query, record.url))
            if len(items[kind]) == count:
                break
    return items


def same(word, chance):
    return word


def without_danish_letters(word, chance):
    changed = "".join(DANISH.get(letter, letter) for letter in word)
    return changed if changed != word else None


def misspelt(word, chance):
    """A word of five letters or more with one that is missing, another, or in the place of its neighbour."""
    if len(word) < 5:
        return None
    at = chance.randrange(1, len(word) - 1)
    start, letter, after, rest = word[:at], word[at], word[at + 1], word[at + 2:]
    changed = chance.choice([start + after + rest, start + chance.choice(LETTERS) + after + rest,
                             start + after + letter + rest])
    return changed if changed != word else None


def title_words(title):
    return sorted({word for word in words_of(title) if word not in BETWEEN and len(word) > 3})


def words_of(text):
    return WORD.findall(text.lower())
