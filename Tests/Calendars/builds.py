"""Two builds a day apart, the second of which knows the index of the first."""
import json
import pathlib
import re
import shutil
import subprocess
import tempfile

TOWN = pathlib.Path("Tests/Town/content")
ACTIVITY = """---
title: {name}
summary: Prøver, hvad der huskes
organizers: [{association}]
topics: [{topic}]
when: [tirsdag kl. 16-18]
---

## Formål

At prøve.
"""


def problems(brobygger):
    with tempfile.TemporaryDirectory() as folder:
        return Builds(brobygger.resolve(), pathlib.Path(folder)).problems()


class Builds:
    def __init__(self, brobygger, folder):
        self.brobygger, self.folder, self.found = brobygger, folder, []
        self.content = folder / "content"
        shutil.copytree(TOWN, self.content)
        # Three activities that nothing else in the town names, so that they can be changed and deleted.
        self.own = [self.content / "activities" / f"proeve-{name}.md" for name in ("tid", "ord", "slet")]
        for path in self.own:
            path.write_text(ACTIVITY.format(name=path.stem, **self.known()))

    def known(self):
        """An association and a topic of the town."""
        association = min(path.stem for path in (self.content / "associations").glob("*.md") if "." not in path.stem)
        topic = re.search(r"^([a-z-]+):", (self.content / "vocabulary" / "topics.yml").read_text(), re.MULTILINE)
        return {"association": association, "topic": topic.group(1)}

    def expect(self, condition, text):
        if not condition:
            self.found.append(f"two builds: {text}")

    def build(self, day, published=None, may_fail=False):
        """The site of a day, and what was found in it."""
        site = self.folder / f"site-{day}"
        shutil.rmtree(site, ignore_errors=True)
        options = ["--published", str(published / "index.json")] if published else []
        done = subprocess.run(
            [self.brobygger, "build", "--content", self.content, "--today", day, "--output", site, "--allow-fewer", "--format", "json", *options],
            capture_output=True,
        )
        codes = [problem["code"] for problem in json.loads(done.stdout)["diagnostics"]]
        self.expect(done.returncode == 0 or may_fail, f"{day} ends with {done.returncode}")
        return site, codes

    def problems(self):
        first, _ = self.build("2026-11-20")
        index = json.loads((first / "index.json").read_text())
        self.expect("gone" not in index and not any("added" in entry for entry in index["entries"]), "the first says days")
        second, _ = self.build("2026-11-21", published=first)
        self.unchanged(first, second)
        self.edited(second)
        return self.found

    def unchanged(self, first, second):
        """Nobody edited anything."""
        index = json.loads((second / "index.json").read_text())
        self.expect(index["gone"] == [], "something is gone although nothing was deleted")
        dated = [entry["id"] for entry in index["entries"] if "changed" in entry]
        self.expect(dated == [], f"unedited entries have changed: {dated[:3]}")
        differing = [
            str(path.relative_to(second))
            for path in [*second.rglob("*.ics"), *second.rglob("feed.xml")]
            # Of changes nothing was known on the first day.
            if (first / path.relative_to(second)).exists()
            and path.read_bytes() != (first / path.relative_to(second)).read_bytes()
        ]
        self.expect(differing == [], f"calendars or feeds differ: {differing[:3]}")

    def edited(self, before):
        """One time is changed, one text corrected, one activity deleted; then a folder is emptied."""
        changed, corrected, deleted = self.own
        edit(changed, lambda text: text.replace("16-18", "17-19"))
        edit(corrected, lambda text: text + "\nKom og vær med.\n")
        deleted.unlink()
        site, codes = self.build("2026-11-22", published=before)
        index = json.loads((site / "index.json").read_text())
        entries = {entry["id"]: entry for entry in index["entries"]}
        self.expect(entries[changed.stem].get("changed") == "2026-11-22", f"{changed.stem} is not changed")
        self.expect(entries[corrected.stem].get("modified") == "2026-11-22", f"{corrected.stem} is not modified")
        self.expect("changed" not in entries[corrected.stem], f"{corrected.stem} is changed by a word")
        self.expect([(gone["id"], gone["state"]) for gone in index["gone"]] == [(deleted.stem, "deleted")], f"gone: {index['gone']}")
        calendar = site / "aktiviteter" / deleted.stem / "calendar.ics"
        self.expect(calendar.exists() and b"BEGIN:VEVENT" not in calendar.read_bytes(), "a deleted activity has no empty calendar")
        feed = (site / "feed.xml").read_text()
        self.expect(feed.count("<entry>") == 2 and "Ikke mere: " in feed and "Ændret: " in feed, "the feed tells something else")
        self.expect("many-vanished" not in codes, "one deleted entry is many")
        # All that nothing else needs: news, and the activities that stand in no other file.
        for path in [*(self.content / "news").glob("*.md"), *(self.content / "activities").glob("*.md")]:
            path.unlink()
        _, codes = self.build("2026-11-23", published=site, may_fail=True)
        self.expect("many-vanished" in codes, "an emptied folder is not warned of")


def edit(path, change):
    path.write_text(change(path.read_text()))
