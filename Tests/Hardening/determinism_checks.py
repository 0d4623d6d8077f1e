"""The same content and day on machines that differ in all else."""
import os
import pathlib
import random
import shutil
import subprocess
import tempfile

from project import DAYS, files, memory, tree_hash

WORKERS = [1, 2, 4]
LOCALES = ["C", "da_DK.UTF-8", "tr_TR.UTF-8", "ar_SA.UTF-8", "C.UTF-8"]
ZONES = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata"]


def determinism(project, is_long):
    """Ten builds with other workers, locale, zone, home, folder and order of files: one hash of pages and messages."""
    results, orders = {}, set()
    chance = random.Random(2026)
    for number in range(30 if is_long else 10):
        with tempfile.TemporaryDirectory(prefix=f"brobygger-{number}-", dir=memory()) as folder:
            folder = pathlib.Path(folder)
            for part in ("old", "themes"):
                copy_shuffled(project.root / part, folder / part, chance)
            orders.add(tuple(os.listdir(folder / "old" / "activities")))
            settings = (WORKERS[number % 3], LOCALES[number % 5], ZONES[number % 4])
            results.setdefault(outcome(project, folder, number, *settings), []).append(settings)
    problems = []
    if len(results) != 1:
        problems.append(f"{len(results)} results: {list(results.values())}")
    if len(orders) < 2:
        print("  the order of files: not varied, since this file system has one of its own")
    print(f"  {number + 1} builds in {len(orders)} orders of files gave {len(results)} result")
    return problems


def outcome(project, folder, number, workers, locale, zone):
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": locale, "LANG": locale, "TZ": zone, "HOME": str(folder)}
    inside = number % 2 == 0
    run = subprocess.run(
        [project.binary, "build", "--root", "." if inside else str(folder), "--content", "old", "--today",
         DAYS["old"], "--output", str(folder / "site"), "--format", "json", "--workers", str(workers)],
        cwd=folder if inside else "/", env=environment, capture_output=True,
        umask=0o077 if number % 3 == 0 else 0o022)
    assert run.returncode == 0, run.stderr.decode()
    return tree_hash(folder / "site"), run.stdout


def copy_shuffled(source, target, chance):
    paths = list(files(source))
    chance.shuffle(paths)
    for path in paths:
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
