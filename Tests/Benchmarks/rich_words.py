"""A made-up language that looks like Danish: some 6,000 words, of which a few are everywhere and most are rare.

An index of texts in so few phrases as an ordinary made-up town has would be smaller than any real one.
"""
import itertools
import math

# Words between the others, as frequent in texts as they are in Danish.
BETWEEN = """
og i at det er en til på som af for den med de der ikke et har vi kan du om fra men ved man eller også vil når skal blive
være hvor alle efter få op nu mere end hos ud så mange os her mellem under uden over hver ind bare gerne både derfor
sammen selv meget før igen dem hvis andre kun altid hele nye ny god gode godt første sidste anden flere jer vores jeres
dig sig sit sin sine hans hendes deres dette disse dit din mit min noget nogen nogle ingen intet alt lidt mest næste
samme egen eget egne begge siden mens fordi enten hverken dog jo vel nok da ham hun han hen ned rundt langs hjem ude inde
oppe nede tit ofte snart straks endnu allerede næsten helt
""".split()
STARTS = ["b", "bl", "br", "d", "dr", "f", "fj", "fl", "fr", "g", "gl", "gr", "h", "hv", "j", "k", "kl", "kn", "kr", "l",
          "m", "n", "p", "pl", "pr", "r", "s", "sk", "skr", "sl", "sm", "sn", "sp", "st", "str", "sv", "t", "tr", "v"]
VOWELS = "aaeeiiouuyæøå"
ENDS = ["b", "d", "g", "k", "l", "ld", "lk", "lm", "m", "n", "nd", "ng", "nk", "nt", "p", "r", "rd", "rk", "rm", "rn", "rt",
        "s", "sk", "st", "t", "v"]
MIDDLES = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "ld", "mp", "nd", "rt", "st"]
NOUN, NEUTER, VERB = ["", "en", "er", "erne"], ["", "et", "ene", "s"], ["e", "er", "ede", "ende"]


class RichWords:
    """The words of the language, the most frequent first."""

    roots, compounds, exponent = 1_100, 500, 1.05

    def __init__(self, chance):
        self.chance = chance
        roots = self.many(self.root, self.roots)
        joined = self.many(lambda: self.compound(roots), self.compounds)
        forms = {root + ending for root in roots for ending in chance.choice([NOUN, NEUTER, VERB])}
        forms |= {word + ending for word in joined for ending in ["", chance.choice(["en", "et"]), "er"]}
        content = sorted(forms)
        chance.shuffle(content)
        self.ranked = BETWEEN + content
        self.titles = sorted(roots + joined)
        chance.shuffle(self.titles)
        self.shares = self.zipf(len(self.ranked), self.exponent)
        # In titles hardly any word is as frequent as many are in texts.
        self.title_shares = self.zipf(len(self.titles), self.exponent / 2)

    def text(self, count):
        """So many words as they follow each other in a text."""
        return self.chance.choices(self.ranked, cum_weights=self.shares, k=count)

    def titled(self, count):
        """So many words that say something."""
        return self.chance.choices(self.titles, cum_weights=self.title_shares, k=count)

    def many(self, make, count):
        """So many different ones; a list, since the order of a set is another each time."""
        found = {}
        while len(found) < count:
            found[make()] = None
        return list(found)

    def root(self):
        word = self.one(STARTS) + self.one(VOWELS)
        # Short words are few: most have neighbours that a slip of one letter makes of them.
        return word + (self.one(MIDDLES) + self.one(VOWELS) if self.chance.random() < 0.8 else "") + self.one(ENDS)

    def compound(self, roots):
        return self.one(roots) + self.one(["", "", "s", "e"]) + self.one(roots)

    def one(self, choices):
        return self.chance.choice(choices)

    def zipf(self, count, exponent):
        return list(itertools.accumulate(math.pow(rank, -exponent) for rank in range(1, count + 1)))
