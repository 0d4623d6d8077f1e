"""Spellings, forms and slips over tiny catalogs: the entry that is meant has to be among the first three."""
import json
import pathlib
import subprocess
import tempfile

from searcher import Searcher

FIRST = 3


def problems(binary, file, shows_misses):
    """Builds a site of each catalog and asks it; returns the probes that were not answered."""
    data = json.loads(file.read_text("utf-8"))
    found = []
    for language, entries in data["catalogs"].items():
        asked = [probe for probe in data["probes"] if probe["language"] == language]
        with tempfile.TemporaryDirectory() as folder:
            site = build(binary, pathlib.Path(folder), language, entries)
            with Searcher(site) as searcher:
                answers = searcher.ask(language, [probe["query"] for probe in asked], FIRST)
        for probe, answer in zip(asked, answers):
            if f"activities/entry-{probe['expect']}" not in answer["entries"]:
                found.append(f"{language}: '{probe['query']}' ({probe['tests']}) finds {answer['entries']}")
    print(f"{file.name}: {len(data['probes']) - len(found)} of {len(data['probes'])} probes answered")
    return found


def build(binary, folder, language, entries):
    content = folder / "content"
    (content / "activities").mkdir(parents=True)
    (content / "site.yml").write_text(
        f"title: Probe\nbase_url: https://probe.example/\nlanguages: [{language}]\n"
        "time_zone: Europe/Copenhagen\nchecks: {stale-entry: ignore}\n", "utf-8")
    (content / "associations").mkdir()
    (content / "vocabulary").mkdir()
    (content / "vocabulary/topics.yml").write_text("zz: Zz\n", "utf-8")
    (content / "vocabulary/audiences.yml").write_text("qq: Qq\n", "utf-8")
    (content / "associations/xx.md").write_text("---\nname: Xx\nsummary: Xx\n---\n", "utf-8")
    for number, entry in enumerate(entries):
        quoted = {key: json.dumps(value, ensure_ascii=False) for key, value in entry.items()}
        (content / f"activities/entry-{number}.md").write_text(
            f"---\ntitle: {quoted['title']}\nsummary: {quoted['summary']}\nformat: always\norganizers: [xx]\ntopics: [zz]\naudiences: [qq]\nprice: 50 kr\n---\n", "utf-8")
    theme = pathlib.Path(__file__).resolve().parents[2] / "themes/standard"
    run = subprocess.run(
        [binary.resolve(), "build", "--root", folder, "--theme", theme, "--output", folder / "site", "--format", "json"],
        capture_output=True, text=True)
    if run.returncode != 0:
        errors = [line for line in run.stdout.split("{") if '"error"' in line]
        raise SystemExit(f"The probes of {language} do not build: {errors[:5]} {run.stderr[-500:]}")
    return folder / "site"
