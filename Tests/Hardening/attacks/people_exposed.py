"""What may expose people without being withheld: warned about, with the way to do it right."""
from attacks.small_site import Attack

WARN = "8 privacy warnings"
SLIP = "12 persons slipping through"
CONSENT = "consent: {given: 2026-09-01, form: paper, scope: [name, phone], channels: [web]}\n"


def contact(name, kind="person", more=""):
    return f"---\nkind: {kind}\nname: {name}\nrole: Leder\n{more}{CONSENT if kind == 'person' else ''}---\n"


def attacks():
    for kind in ("type: faith", "type: patient", "topics: [faith]", "topics: [health]"):
        yield Attack(WARN, f"a person beside {kind}", {
            "content/vocabulary/topics.yml": "t: T\nfaith: Tro\nhealth: Sundhed\n", "content/vocabulary/association-types.yml": "faith: Tro\npatient: Patient\n",
            "content/contacts/p.md": contact("Ali Berg"), "content/associations/b.md": f"---\nname: B\nsummary: B\n{kind}\ncontacts: [p]\n---\n"},
            None)
    people = {f"content/contacts/p{i}.md": contact(f"Ali Berg{chr(97 + i)}") for i in range(4)}
    yield Attack(WARN, "four persons on one entry", people | {
        "content/associations/b.md": "---\nname: B\nsummary: B\ncontacts: [p0, p1, p2, p3]\n---\n"}, "privacy-risk")
    for name, reach in (("Ali Berg", "email: ali.berg@gmail.com"), ("Ali Berg", "phone: '20 12 34 56'"), ("Anne-Marie Østergaard", "phone: '+45 31 12 34 56'"),
                        ("Maria del Mar Ruiz", "email: m@hotmail.com"), ("Ольга Петрова", "phone: '42 12 34 56'"), ("علي حسن", "email: a@yahoo.com"),
                        ("A. Berg", "phone: '20 12 34 56'"), ("Bo Å", "phone: '60 12 34 56'")):
        yield Attack(SLIP, f"a function called {name} with {reach}", {
            "content/contacts/f.md": contact(name, "function", reach + "\n")}, "privacy-risk")
    for text in ("Ring til Ali Berg, 20 12 34 56.", "Kontakt Ali Berg på 20123456", "Spørg Ali Berg (tlf. +45 20 12 34 56)", "Skriv til Ali Berg: 31-12-34-56",
                 "Formanden Ali Berg har 42 12 34 56", "Call Ali Berg at 20 12 34 56", "kontakt **Ali Berg** på ٢٠ ١٢ ٣٤ ٥٦",
                 "Ring til Ali\nBerg på 20 12 34 56"):
        yield Attack(SLIP, f"{text!r} in a body", {"content/pages/x.md": f"---\ntitle: A\n---\n\n{text}\n"}, "privacy-risk")
    for fact in ("religion: A", "nationalitet: A", "alder: 4", "cpr: 1", "helbred: A", "børn: 2", "photo: a.jpg", "birthday: 2000-01-01", "adresse: A"):
        text = contact("Ali Berg", more=fact + "\n")
        yield Attack(SLIP, f"{fact} of a person", {"content/contacts/p.md": text}, None)
