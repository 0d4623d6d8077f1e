"""What of Unicode's CLDR is in the file of a language."""

from decimal import Decimal

# Spoken by people who live in Denmark, by the registers of citizenship and of mother tongues, and the larger languages of the
# countries that people come from; sign languages have a name in CLDR only where they are in it.
SPOKEN = """
    aa ab af ak am an ar as ast ay az ba bal bas be bem bg bm bn bo br brx bs byn ca ceb ckb co cs cv cy da de dv dz ee el en eo es et eu
    fa ff fi fil fo fr fy ga gd gl gn gsw gu ha haw he hi hr ht hu hy ia id ig ilo is it ja jv ka kab kg ki kk kl km kn ko kok
    kri ks ku ky la lb lg ln lo lt lua lv mai man mfe mg mi mk ml mn mni mos mr ms mt my nap nb nd ne new nl nn no nr nso nus ny oc om or os
    pa pap pl prs ps pt qu rm rn ro rom ru rw sa sah sat sc scn sd se sg shi si sk sl sm sma smj smn sn snk so sq sr ss st su sus sv sw
    szl ta te tem tet tg th ti tig tk tl tn to tpi tr ts tt tw ty ug uk umb ur uz ve vi vo wa war wo xh yi yo yue za zgh zh zu
""".split()

# Codes that CLDR has under another one.
ELSEWHERE = {"pes": "fa", "prs": "fa_AF"}
# Kurmanji has no name of its own there, and is what most Kurds in Denmark speak.
KURMANJI = {
    "da": "kurmanji", "en": "Kurmanji", "ar": "الكرمانجية", "uk": "курманджі", "fa": "کرمانجی", "ti": "ኩርማንጂ",
    "so": "Kurmaanji", "tr": "Kurmançça", "pl": "kurmandżi", "de": "Kurmandschi",
}


def rules(locale):
    """The plural rules in CLDR's own syntax, by category."""
    return {
        category: rule.replace(" not in ", " != ").replace(" in ", " = ").replace(" mod ", " % ")
        for category, rule in sorted(locale.plural_form.rules.items())
    }


def names(locale):
    """What languages are called, by code; without those that CLDR has no name for."""
    known = dict(locale.languages)
    known.update({code: known[other] for code, other in ELSEWHERE.items() if other in known})
    if str(locale) in KURMANJI:
        known["kmr"] = KURMANJI[str(locale)]
    return {code: known[code] for code in sorted({*SPOKEN, "kmr", *ELSEWHERE}) if code in known}


def weekdays(locale):
    return [locale.days["format"]["wide"][day] for day in range(7)]


def months(locale):
    return [locale.months["format"]["wide"][month] for month in range(1, 13)]


def block(locale):
    """The lines of a language's file that are CLDR's."""
    lines = [
        f"direction: {locale.text_direction}",
        f"weekdays: [{', '.join(weekdays(locale))}]",
        f"months: [{', '.join(months(locale))}]",
        "plurals:",
        *(f'  {category}: "{rule}"' for category, rule in rules(locale).items()),
        "language-names:",
        *(f"  {code}: {quoted(name)}" for code, name in names(locale).items()),
    ]
    return "\n".join(lines) + "\n"


def quoted(text):
    return f'"{text}"' if any(mark in text for mark in ":#'\"&*!|>%@`,[]{}") else text


def decimal(number):
    """A number as babel counts it: its visible decimals matter."""
    return int(number) if number.isdigit() else Decimal(number)
