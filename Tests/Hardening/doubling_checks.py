"""Doubles each kind of input, and says where the time of a check grows more than that.

Work is linear in every input: what takes twice as much may take two and a half times as long, not four.
"""
import os
import pathlib
import resource
import signal
import subprocess
import tempfile

from project import REPOSITORY, memory

LIMIT = 2.5
# In seconds of the processor: what takes less is the start of the program, and no input of this size may take more.
NOISE, MOST = 0.06, 20
SITE = "title: A\nbase_url: https://a.example/\nlanguages: [da, en]\n"


def entry(kind, fields="", body="Tekst."):
    needed = {
        "pages": "title: A", "associations": "name: A\nsummary: A", "contacts": "kind: function\nname: A\nrole: A",
        "activities": "title: A\nsummary: A\norganizers: [a]\ntopics: [t]", "places": "name: A",
        "news": "title: A\ndate: 2026-11-20\nkind: news",
    }[kind]
    return f"---\n{needed}\n{fields}\n---\n\n{body}\n"


def page(body="Tekst.", fields=""):
    return {"content/pages/a.md": entry("pages", fields, body)}


def person(number):
    return (
        f"---\nkind: person\nname: Zahra Qorvani{number}\nrole: Vagt\nphone: '99 00 {number // 100 % 100:02} {number % 100:02}'\n"
        "consent: {given: 2026-09-01, form: paper, scope: [name]}\n---\n")


# What is doubled, and how much of it there is at first.
KINDS = {
    "front matter keys": (600, lambda n: page(fields="\n".join(f"k{i}: v" for i in range(n)))),
    "a list": (700, lambda n: page(fields="aliases: [" + ", ".join(f"a{i}" for i in range(n)) + "]")),
    "words of a body": (5_000, lambda n: page("ordet " * n)),
    "a long word": (30_000, lambda n: page("a" * n)),
    "a compound": (3_000, lambda n: page("sprogcafe" * n)),
    "links": (800, lambda n: page(" ".join(f"[x{i}](https://a.example/{i})" for i in range(n)))),
    "broken links": (800, lambda n: page(" ".join(f"[x{i}](../pages/b{i}.md)" for i in range(n)))),
    "headings": (1_500, lambda n: page("\n\n".join(f"## O{i}" for i in range(n)))),
    "links to headings": (500, lambda n: page("## A\n\n" + " ".join(f"[x{i}](#b{i})" for i in range(n)))),
    "emphasis": (8_000, lambda n: page("*a* " * n)),
    "brackets": (1_900, lambda n: page("[" * n)),
    "digits": (16_000, lambda n: page("12 " * n)),
    "signs of mail": (16_000, lambda n: page("a@ " * n)),
    "names": (5_000, lambda n: page("Zahra Qorvani1 " * min(n, 4_000)) | {"content/contacts/p.md": person(1)}),
    "entries": (400, lambda n: {f"content/pages/p{i}.md": entry("pages") for i in range(n)}),
    "people": (300, lambda n: {f"content/contacts/p{i}.md": person(i) for i in range(n)}),
    "references": (
        300, lambda n: {f"content/activities/a{i}.md": entry("activities") for i in range(n)}),
    "unknown references": (1_000, lambda n: {
        f"content/activities/a{i}.md": entry("activities", "contacts: [" + ", ".join(f"x{i}-{k}" for k in range(10)) + "]")
        for i in range(n // 10)} | {f"content/contacts/c{i}.md": entry("contacts") for i in range(300)}),
    "aliases": (300, lambda n: {f"content/pages/p{i}.md": entry("pages", f"aliases: [old-{i}]") for i in range(n)}),
    "parents in a chain": (750, lambda n: {
        f"content/associations/p{i:05}.md": entry("associations", f"parent: p{i + 1:05}" if i + 1 < n else "")
        for i in range(n)}),
    "parents in a circle": (750, lambda n: {
        f"content/associations/p{i:05}.md": entry("associations", f"parent: p{(i + 1) % n:05}") for i in range(n)}),
    "terms": (1_000, lambda n: {"content/vocabulary/audiences.yml": "".join(f"t{i}: T{i}\n" for i in range(n))}),
    "unknown terms": (600, lambda n: {
        f"content/activities/a{i}.md": entry("activities", f"audiences: [x{i}]") for i in range(n)}),
    "synonyms": (700, lambda n: {"content/vocabulary/synonyms.yml": "".join(f"- [a{i}, b{i}]\n" for i in range(n))}),
    "drawings": (200, lambda n: {
        f"content/media/m{i}.svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>" for i in range(n)}),
    "a drawing": (8_000, lambda n: {
        "content/media/m.svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>" + "<g/>" * n + "</svg>"}),
    "a document": (40_000, lambda n: {"content/media/m.pdf": "%PDF-1.4\n" + "1 0 obj<</A(b)>>endobj\n" * n}),
    "translations": (300, lambda n: {f"content/pages/p{i}.md": entry("pages") for i in range(n)} | {
        f"content/pages/p{i}.en.md": "---\ntitle: B\ntranslation: {method: human}\n---\n" for i in range(n)}),
    "times": (300, lambda n: {"content/activities/a.md": entry(
        "activities", "when: [" + ", ".join(f"tirsdag kl. {8 + i % 12}-{9 + i % 12}" for i in range(n)) + "]")}),
    "exceptions": (500, lambda n: {"content/activities/a.md": entry(
        "activities", "when: [tirsdag kl. 17-19]\nexcept: ["
        + ", ".join(f"20{27 + i // 336}-{1 + i // 28 % 12:02}-{1 + i % 28:02}" for i in range(n)) + "]")}),
}


def doubled(project, is_long):
    problems = []
    # In short, the three that once took the square of their size.
    for name in KINDS if is_long else ("a compound", "parents in a circle", "unknown references"):
        count, make = KINDS[name]
        first, second = measured(project, make(count), make(2 * count))
        if is_long:
            print(f"  {name}: {count} take {first:.2f} s, twice as many {second / max(first, NOISE):.1f} times as long", flush=True)
        if not is_linear(first, second):
            problems.append(f"{name}: {count} take {first:.2f} s, twice as many {second:.2f} s")
    return problems


def is_linear(first, second):
    return second <= MOST and second <= NOISE + LIMIT * max(first, NOISE)


def measured(project, files, more):
    """The least times of up to three runs of each: whatever else the machine does can only add to them."""
    first, second = measure(project, files), measure(project, more)
    for _ in range(2):
        if is_linear(first, second) or second > MOST:
            break
        first, second = min(first, measure(project, files)), min(second, measure(project, more))
    return first, second


def measure(project, files):
    """The time that the processor works on a site of these files."""
    # Disks take longer for each file, the more there are in a folder.
    with tempfile.TemporaryDirectory(prefix="brobygger-", dir=memory()) as folder:
        sound = {
            "content/site.yml": SITE, "content/vocabulary/topics.yml": "t: T\n",
            "content/associations/a.md": entry("associations")}
        for name, text in (sound | files).items():
            file = pathlib.Path(folder) / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        process = subprocess.Popen(
            [project.binary, "build", "--leave-out-broken", "--theme", str(REPOSITORY / "themes/standard"), "--today",
             "2026-11-21"], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (3 * MOST, 3 * MOST)))
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode == -signal.SIGXCPU:
            return 3 * MOST
        if process.returncode not in (0, 1):
            raise RuntimeError(f"the program ended with {process.returncode}")
        return usage.ru_utime + usage.ru_stime
