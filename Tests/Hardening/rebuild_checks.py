"""What is kept between two builds: after any change the site is the one that a build from nothing makes."""
import os
import pathlib
import random
import shutil
import stat
import subprocess
import tempfile

from project import files

STEPS, LONG_STEPS = 20, 300


def rebuilt(project, is_long):
    """Changes inputs, options and the site itself at random; now and then nothing, which must be seen as well."""
    town = Town(project)
    chance = random.Random(4711)
    problems = town.compare("the first build")
    seen = {"unchanged": 0, "changed": 0}
    for number in range(LONG_STEPS if is_long else STEPS):
        # Each kind of change once, then any; after half of them nothing more happens until the next build.
        kinds = town.kinds
        change = kinds[number % len(kinds)] if number < len(kinds) else chance.choice(kinds)
        name = f"step {number}, {change.__name__}"
        change(chance)
        problems += town.compare(name)
        if chance.random() < 0.5:
            problems += town.compare(name + ", then nothing", is_unchanged=True)
        seen["unchanged" if town.was_kept else "changed"] += 1
    if not seen["unchanged"]:
        problems.append("no build was spared")
    print(f"  {sum(seen.values())} changes; {seen['unchanged']} of them ended with a build that was spared")
    return problems


class Town:
    def __init__(self, project):
        self.project = project
        self.content = project.root / "old"
        self.day = 21
        self.options = []
        self.was_kept = False
        self.removed = {}
        self.kinds = [
            self.nothing, self.edit, self.edit_and_set_time_back, self.touch, self.add, self.delete, self.restore,
            self.rename, self.break_entry, self.settings, self.picture, self.next_day, self.option, self.theme,
            self.stranger_edits, self.stranger_edits_in_secret, self.stranger_deletes, self.stranger_adds,
            self.stranger_adds_folder, self.stranger_links, self.forget, self.spoil_memory,
        ]

    def compare(self, name, is_unchanged=False):
        """What differs between building once more and building from nothing."""
        again = self.run(self.project.site)
        self.was_kept = "  compare " in again[2]
        with tempfile.TemporaryDirectory(dir=self.project.root) as folder:
            site = pathlib.Path(folder, "site")
            first = self.run(site, "--no-cache")
            problems = [
                f"{name}: another {what}" for what, one, other in [
                    ("exit code", again[0], first[0]), ("report", again[1], first[1]),
                    ("site", tree(self.project.site), tree(site))] if one != other]
        if is_unchanged and not self.was_kept:
            problems.append(f"{name}: everything was built once more")
        return problems

    def run(self, site, *more):
        run = subprocess.run(
            [str(self.project.binary), "build", "--root", str(self.project.root), "--content", "old", "--today",
             f"2026-11-{self.day}", "--output", str(site), "--format", "json", "--language", "en", "--allow-fewer",
             "--leave-out-broken", "--timings", *self.options, *more],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300)
        return run.returncode, run.stdout, run.stderr

    # What is read.

    def entries(self):
        return sorted(path for path in files(self.content) if path.suffix == ".md" and path.parent != self.content)

    def nothing(self, chance):
        pass

    def edit(self, chance):
        path = chance.choice(self.entries())
        path.write_text(path.read_text("utf-8") + f"\nDer er nyt om det: {chance.randrange(10 ** 6)}.\n", "utf-8")

    def edit_and_set_time_back(self, chance):
        """As many bytes as before, and the time that the file had."""
        path = chance.choice([path for path in self.entries() if b"e" in body(path)])
        before = path.stat()
        head, end, text = path.read_bytes().partition(b"\n---\n")
        path.write_bytes(head + end + text.replace(b"e", b"o", 1))
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    def touch(self, chance):
        os.utime(chance.choice(self.entries()))

    def add(self, chance):
        path = self.content / "pages" / f"side-{chance.randrange(10 ** 6)}.md"
        path.write_text(f"---\ntitle: Side {chance.randrange(10 ** 6)}\n---\n\nEn ny side.\n", "utf-8")

    def delete(self, chance):
        path = chance.choice(self.entries())
        self.removed[path] = path.read_bytes()
        path.unlink()

    def restore(self, chance):
        while self.removed:
            path, text = self.removed.popitem()
            path.write_bytes(text)

    def rename(self, chance):
        path = chance.choice([path for path in self.entries() if path.parent.name in ("pages", "news")])
        path.rename(path.with_name(f"flyttet-{chance.randrange(10 ** 6)}.md"))

    def break_entry(self, chance):
        path = chance.choice(self.entries())
        self.removed[path] = path.read_bytes()
        path.write_text("---\ntitle: [\n---\n", "utf-8")

    def settings(self, chance):
        path = self.content / "site.yml"
        text = path.read_text("utf-8")
        mark = "# Ændret "
        path.write_text(text.split(mark)[0] + f"{mark}{chance.randrange(10 ** 6)}\n", "utf-8")

    def picture(self, chance):
        pictures = sorted(path for path in files(self.content / "media"))
        if pictures:
            path = chance.choice(pictures)
            shutil.copyfile(path, path.with_name(f"{path.stem}-{chance.randrange(10 ** 6)}{path.suffix}"))

    def next_day(self, chance):
        self.day = 21 + chance.randrange(8)

    def option(self, chance):
        self.options = chance.choice([[], ["--base-url", "https://anden.example/"], ["--base-url", "https://by.example/sted/"]])

    def theme(self, chance):
        path = self.project.root / "themes/standard/assets/style/12-print.css"
        path.write_text(path.read_text("utf-8") + f"\n@media print {{ h1 {{ order: {chance.randrange(1000)}; }} }}\n", "utf-8")

    # What was written.

    def pages(self):
        return [path for path in files(self.project.site) if path.name == "index.html"]

    def stranger_edits(self, chance):
        path = chance.choice(self.pages())
        path.write_bytes(path.read_bytes() + b"<!-- x -->")

    def stranger_edits_in_secret(self, chance):
        path = chance.choice(self.pages())
        before = path.stat()
        with path.open("r+b") as file:
            file.write(b"<!DOCTYPE")
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    def stranger_deletes(self, chance):
        chance.choice(self.pages()).unlink()

    def stranger_adds(self, chance):
        (chance.choice(self.pages()).parent / f"fremmed-{chance.randrange(10 ** 6)}.txt").write_text("x")

    def stranger_adds_folder(self, chance):
        (chance.choice(self.pages()).parent / f"tom-{chance.randrange(10 ** 6)}").mkdir()

    def stranger_links(self, chance):
        path = chance.choice(self.pages())
        copy = self.project.root / f"kopi-{chance.randrange(10 ** 6)}.html"
        shutil.move(path, copy)
        path.symlink_to(copy)

    # What is kept.

    def memory(self):
        return self.project.site.parent / ".brobygger-cache" / self.project.site.name

    def forget(self, chance):
        self.memory().unlink(missing_ok=True)

    def spoil_memory(self, chance):
        if self.memory().exists():
            text = self.memory().read_bytes()
            self.memory().write_bytes(text[:chance.randrange(len(text))])


def body(path):
    return path.read_bytes().partition(b"\n---\n")[2]


def tree(folder):
    """Every folder and file, with its kind and bytes."""
    found = {}
    for place, folders, names in os.walk(folder):
        for name in folders + names:
            path = pathlib.Path(place, name)
            kind = stat.S_IFMT(path.lstat().st_mode)
            found[str(path.relative_to(folder))] = (kind, path.read_bytes() if kind == stat.S_IFREG else b"")
    return found
