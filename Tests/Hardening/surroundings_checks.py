"""What the machine may do to a build: stop it, refuse it a call, give it little, and be in another year."""
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import time

from project import REPOSITORY, refusal, tree_hash

# Beginnings and ends of what clocks of machines can tell, and the nights on which Danish clocks are changed.
DAYS = ["0001-01-01", "1970-01-01", "2026-03-29", "2026-10-25", "2026-12-31", "2038-01-20", "9999-12-31"]
# What a disk answers when it is broken, when it is full, when a quota is, and when a program has too many files open.
FAILURES = {
    "openat": ["EMFILE", "EIO"], "mkdirat": ["EROFS", "EDQUOT"], "write": ["EIO", "ENOSPC"], "linkat": ["EMLINK", "EIO"],
    "syncfs": ["EIO"], "renameat2": ["EIO", "EROFS"], "unlinkat": ["EIO"], "getdents64": ["EIO"],
}
# What a program that is linked with archives may still need: the library of C, which some systems have in several parts.
LIBRARIES_OF_C = {"libc", "libm", "libpthread", "libdl", "librt"}
# Only the calls that are asked for stop the program.
STRACE = ["strace", "--follow-forks", "--seccomp-bpf"]
CALLS = re.compile(r"^.*?\b(\w+)\(")


def stopped(project, is_long):
    """Who presses Ctrl-C, or closes the window, has the whole old site, or the new one when that was ready."""
    problems, left = [], []
    hashes = {state: project.expected(state) for state in ("old", "new")}
    for name, number in (("SIGINT", signal.SIGINT), ("SIGTERM", signal.SIGTERM), ("SIGHUP", signal.SIGHUP)):
        project.build("old")
        process = project.start("new")
        time.sleep(0.05)
        process.send_signal(number)
        process.communicate(timeout=60)
        if process.returncode not in (0, -number, 128 + number):
            problems.append(f"{name}: ended with {process.returncode}")
        left += [state for state, value in hashes.items() if value == tree_hash(project.site)]
    if len(left) != 3:
        problems.append(f"the site is neither the old nor the new one; whole were {left}")
    if "old" not in left:
        problems.append("no signal came in time, so nothing was tried")
    project.build("old")
    if project.debris():
        problems.append(f"the next build left {project.debris()}")
    return problems + unheard(project, hashes)


def unheard(project, hashes):
    """Nobody reads the output any more, as with `| head`: the site is the old or the new one, and nothing traps."""
    reader, writer = os.pipe()
    os.close(reader)
    ended = subprocess.run(project.command("new"), stdout=writer, stderr=writer).returncode
    os.close(writer)
    problems = [] if ended in (0, 1, 2, -signal.SIGPIPE) else [f"unheard: ended with {ended}"]
    return problems if tree_hash(project.site) in hashes.values() else problems + ["unheard: the site is neither old nor new"]


def days(project, is_long):
    """No day is too early or too late, and in the long form each gives the same site twice."""
    problems = []
    for day in DAYS if is_long else DAYS[::3]:
        hashes = set()
        for _ in range(2 if is_long else 1):
            code, said = project.build("old", None, "--today", day)
            if code != 0:
                problems.append(f"{day}: ended with {code}: {said[:200]}")
            hashes.add(tree_hash(project.site))
        if len(hashes) != 1:
            problems.append(f"{day}: two builds differ")
    return problems


def scarce(project, is_long):
    """512 MB of memory, 30 seconds of a processor and 32 open files are enough; too few files are reported."""
    def limit():
        resource.setrlimit(resource.RLIMIT_AS, (512 * 1024 * 1024,) * 2)
        resource.setrlimit(resource.RLIMIT_CPU, (30, 30))
        resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32))

    def too_few_files():
        resource.setrlimit(resource.RLIMIT_NOFILE, (8, 8))

    code, said = project.build("old", preexec_fn=limit)
    problems = [] if code == 0 else [f"with little of everything: ended with {code}: {said[:200]}"]
    before = tree_hash(project.site)
    code, said = project.build("new", preexec_fn=too_few_files)
    problems += refusal("too few files", code, said)
    if tree_hash(project.site) != before:
        problems.append("too few files: the old site is not what it was")
    problems += few_files(project, range(5, 60) if is_long else (7, 13, 16, 20, 26, 40))
    if is_long:
        problems += large(project, limit)
    return problems


def few_files(project, numbers):
    """With so few files that may be open, that they run out at each stage: the new site comes whole, or not at all."""
    hashes = {state: project.expected(state) for state in ("old", "new")}
    problems, refusals = [], 0
    for number in numbers:
        project.build("old")
        code, said = project.build(
            "new", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (number, number)))
        site = tree_hash(project.site)
        if site not in hashes.values() or code == 0 and site != hashes["new"]:
            problems.append(f"{number} open files: ended with {code}, and the site is neither the old nor the new one")
        # The runtime library ends a program that has no files left for it.
        if code > 0:
            refusals += 1
            problems += refusal(f"{number} open files", code, said)
            if site != hashes["old"]:
                problems.append(f"{number} open files: it was refused, but the site is another")
        project.build("old")
        if project.debris():
            problems.append(f"{number} open files: {project.debris()} is left")
    if refusals in (0, len(numbers)):
        problems.append(f"{refusals} of {len(numbers)} builds with few files were refused, so nothing was tried")
    return problems


def large(project, limit):
    """The same for ten thousand entries."""
    folder = project.root / "large"
    subprocess.run(
        [sys.executable, "-B", REPOSITORY / "Tests/Benchmarks/make_catalog.py", "10000", folder],
        check=True, stdout=subprocess.DEVNULL)
    run = subprocess.run(
        [project.binary, "build", "--root", folder, "--theme", project.root / "themes/standard", "--format", "json"],
        capture_output=True, text=True, preexec_fn=limit)
    shutil.rmtree(folder)
    return [] if run.returncode == 0 else [f"10,000 entries: ended with {run.returncode}: {run.stderr[:300]}"]


def isolated(project, is_long):
    """A build asks no network and starts no program, and needs neither."""
    problems = []
    expected = project.expected("old")
    alone = ["unshare", "--net", "--map-root-user"]
    if shutil.which("unshare") is None or subprocess.run([*alone, "true"], capture_output=True).returncode != 0:
        print("  without a network: skipped, since this user may not leave it")
    else:
        code, said = project.build("old", before=alone)
        if code != 0 or tree_hash(project.site) != expected:
            problems.append(f"without a network it ended with {code} or made another site: {said[:200]}")
    if not can_trace():
        print("  calls of the system: skipped, since there is no strace, or it may not look")
        return problems
    calls = traced(project, ["--trace=network,execve,execveat,fork,vfork"])
    # strace itself starts the program.
    if sorted(CALLS.match(line)[1] for line in calls) != ["execve"]:
        problems.append(f"it calls {calls[:5]}")
    return problems


def linked(project, is_long):
    """The program carries what it needs, but for the library of C; see Package.swift."""
    archives = REPOSITORY / ".build/archives"
    if shutil.which("ldd") is None or len(list(archives.glob("*.a"))) < 5:
        print("  what the program needs: skipped, since this system has no archives of the libraries")
        return []
    said = subprocess.run(["ldd", project.binary], capture_output=True, text=True).stdout
    needed = {line.split()[0].split("/")[-1].split(".so")[0] for line in said.splitlines() if line.strip()}
    found = sorted(name for name in needed if not name.startswith(("linux-vdso", "ld-linux")))
    return [f"it needs {name} on the machine" for name in found if name not in LIBRARIES_OF_C]


def can_trace():
    return shutil.which("strace") is not None and subprocess.run(
        ["strace", "--output=/dev/null", "true"], capture_output=True).returncode == 0


def traced(project, options):
    record = project.root / "calls"
    project.build("new", before=[*STRACE, f"--output={record}", *options])
    return [line for line in record.read_text().splitlines() if CALLS.match(line)]


def failing(project, is_long):
    """A call of the system fails, or is the last one: the site is whole, and what is wrong is told."""
    if not can_trace():
        print("  skipped, since there is no strace, or it may not look")
        return []
    hashes = {state: project.expected(state) for state in ("old", "new")}
    project.build("old")
    counts = {name: 0 for name in FAILURES}
    for line in traced(project, [f"--trace={','.join(FAILURES)}"]):
        counts[CALLS.match(line)[1]] += 1
    problems, tried, refusals = [], 0, 0
    for name, failures in FAILURES.items():
        if counts[name] == 0:
            problems.append(f"{name} is never called, so nothing was tried")
        numbers = places(counts[name], 24 if is_long else 2)
        for number in numbers:
            is_killed = is_long or number == numbers[-1]
            for failure in failures[:2 if is_long else 1] + (["SIGKILL"] if is_killed else []):
                # Most failures leave the old site as it was.
                if tree_hash(project.site) != hashes["old"]:
                    project.build("old")
                tried += 1
                ended, found = fail(project, name, number, failure)
                refusals += ended != 0
                problems += [f"{failure} at {name} {number}: {problem}" for problem in found(hashes)]
    print(f"  {tried} calls failed, of which {refusals} ended the build")
    if refusals < tried // 3:
        problems.append("most failures were not noticed, so nothing was tried")
    return problems


def places(count, wanted):
    """So many of the calls, the first and the last among them."""
    if count <= wanted:
        return range(1, count + 1)
    return sorted({1 + step * (count - 1) // (wanted - 1) for step in range(wanted)})


def fail(project, name, number, failure):
    """How the build ended, and what to ask of the site when its hashes are known."""
    kind = f"signal={failure}" if failure == "SIGKILL" else f"error={failure}"
    # Each thread meets the failure; one of the runtime library's, which looks at the others on a slow machine, ends the program
    # without a word where it cannot open what it reads. A fault of ours would come again.
    for _ in range(4):
        code, said = project.build("new", before=[
            *STRACE, "--output=/dev/null", f"--trace={name}", f"--inject={name}:{kind}:when={number}"])
        if code != -signal.SIGILL or said.strip():
            break

    def found(hashes):
        site = tree_hash(project.site)
        problems = [] if site in hashes.values() else ["the site is neither the old nor the new one"]
        # The runtime library ends a program whose threads it cannot look after.
        if failure == "SIGKILL" or code == -signal.SIGILL and "_dispatch_" in said:
            return problems
        if code == 0:
            # What may fail without harm, as taking away what is old.
            return [] if site == hashes["new"] else ["it ended well, but the site is not the new one"]
        return problems + refusal("refused", code, said)

    return code, found
