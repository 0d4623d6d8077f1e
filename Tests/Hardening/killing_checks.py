"""Runs that are killed, runs at the same time, and what is left of the site before."""
import os
import random
import signal
import subprocess
import time

from project import files, refusal, tree_hash


def killed(project, is_long):
    """SIGKILL at moments of chance: the site is the whole old or the whole new one, and the next run cleans up."""
    hashes = {state: project.expected(state) for state in ("old", "new")}
    project.build("new")
    began = time.monotonic()
    project.build("old")
    window = 1.3 * (time.monotonic() - began)
    problems, counts = [], {"old": 0, "new": 0, "finished": 0, "debris": 0}
    chance = random.Random(2026)
    current = "old"
    for kill in range(200 if is_long else 25):
        goal = "new" if current == "old" else "old"
        finished = run_and_kill(project, goal, chance.uniform(0, window))
        # The machine may be slower or faster by now.
        window *= 0.9 if finished else 1.05
        found = [state for state, value in hashes.items() if value == tree_hash(project.site)]
        if not found:
            problems.append(f"kill {kill}: the site is neither the old nor the new one")
            project.build(current)
            continue
        counts["finished"] += finished
        counts["old" if found[0] == current else "new"] += 1
        counts["debris"] += bool(project.debris())
        current = found[0]
    code, said = project.build(current)
    if code != 0 or tree_hash(project.site) != hashes[current]:
        problems.append(f"the build after the last kill failed: {code} {said[:200]}")
    if project.debris():
        problems.append(f"left behind after all: {project.debris()}")
    if counts["debris"] == 0 or counts["new"] == 0:
        problems.append(f"no kill came at the right moment, so nothing was tried: {counts}")
    print(f"  {kill + 1} kills: {counts['old']} left the old site, {counts['new']} the new one, "
          f"{counts['finished']} came too late, {counts['debris']} left something for the next run")
    return problems


def run_and_kill(project, state, delay):
    """Whether the run had ended before it was killed."""
    process = project.start(state)
    try:
        process.wait(delay)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    process.communicate()
    return process.returncode == 0


def together(project, is_long):
    """Several builds at once: each waits for the others, or says that it did not."""
    hashes = {state: project.expected(state) for state in ("old", "new")}
    problems = []
    for _ in range(10 if is_long else 3):
        states = ["old", "new", "new", "old"]
        runs = [(state, project.start(state)) for state in states]
        done = set()
        for state, process in runs:
            said = process.communicate(timeout=120)[1].strip()
            if process.returncode == 0:
                done.add(state)
            else:
                problems += refusal("two builds at once", process.returncode, said)
        found = [state for state, value in hashes.items() if value == tree_hash(project.site)]
        if not found or found[0] not in done:
            problems.append("two builds at once left a site that none of them made")
        if project.debris():
            problems.append(f"two builds at once left {project.debris()}")
    return problems


def differences(project, is_long):
    """What is deleted is gone, and what is unchanged keeps its time."""
    problems = []
    project.build("new")
    # A time that no new file can have.
    for path in files(project.site):
        os.utime(path, ns=(10**18, 10**18))
    before = {path.relative_to(project.site): path.read_bytes() for path in files(project.site)}
    project.build("new")
    for path in files(project.site):
        if path.stat().st_mtime_ns != 10**18:
            problems.append(f"{path.name}: nothing has changed, but its time has")
    project.build("old")
    after = {path.relative_to(project.site): path for path in files(project.site)}
    kept = 0
    for name, path in after.items():
        is_same = before.get(name) == path.read_bytes()
        kept += is_same
        if is_same != (path.stat().st_mtime_ns == 10**18):
            problems.append(f"{name}: its bytes and its time do not tell the same")
    gone = before.keys() - after.keys()
    if not any("proevesiden" in str(name) for name in gone) or kept < 50:
        problems.append(f"nothing was tried: {len(gone)} gone, {kept} kept")
    for name, path in after.items():
        if "proevesiden" in str(name) or b"Pr\xc3\xb8vesiden" in path.read_bytes():
            problems.append(f"{name}: a deleted page is still there")
    return problems
