#!/usr/bin/env -S python3 -B
"""Tries what strangers may send with the real program: the answer, the time, the memory, and the site before it.

The cases are those that `swift test` writes to .build/trust-cases.json. What needs a disk, such as folders that cannot be
read and places where no site belongs, is here alone.
"""
import argparse
import base64
import collections
import json
import os
import pathlib
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
THEME = ROOT / "Tests/BrobyggerTests/Fixtures/theme"
DAY = "2026-11-21"
SHOWN = 30
# What a case may take, in seconds and bytes.
TIME, MEMORY = 1.0, 200 * 1024 * 1024
SETTINGS = "title: Fjordby\nbase_url: https://fjordby.example/\nlanguages: [da, en]\n"
PAGE = "---\ntitle: Om\n---\n\nOm os.\n"
NOBODY = 65534


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", type=pathlib.Path, help="the program")
    parser.add_argument("--cases", type=pathlib.Path, default=ROOT / ".build/trust-cases.json")
    options = parser.parse_args()
    program = Program(options.binary.resolve())

    problems, counts = [], collections.Counter()
    for case in json.loads(options.cases.read_text()):
        counts[case["id"][0]] += 1
        problems += [f"{case['id']}: {problem}" for problem in table_case(program, case)]
    for check in (links, special_files, unreadable, places, restless, missing_folder):
        counts[check.__doc__[0]] += 1
        problems += [f"{check.__doc__} {problem}" for problem in check(program)]
    for problem in problems[:SHOWN]:
        print(f"  {problem}")
    told = ", ".join(f"{section}: {count}" for section, count in sorted(counts.items()))
    print(f"{sum(counts.values())} cases ({told}), {len(problems)} problems; "
          f"the slowest took {program.slowest[0]:.2f} s ({program.slowest[1]}), "
          f"the largest {program.largest[0] // 1024 // 1024} MB ({program.largest[1]})")
    sys.exit(1 if problems else 0)


class Program:
    """The program, run in folders of its own; remembers which run was the slowest and which the largest."""

    def __init__(self, binary):
        self.binary = binary
        self.slowest, self.largest = (0, ""), (0, "")

    def run(self, folder, *arguments, name="", user=None):
        """The exit code, the output, and what went over the limits."""
        command = [self.binary, *arguments, "--today", DAY]
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, user=user,
                                   env={"PATH": "/usr/bin:/bin", "HOME": str(folder)})
        # The output of a case is small; reading it whole before asking for the memory keeps this simple.
        output, errors = process.stdout.read(), process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        taken, memory = time.monotonic() - start, usage.ru_maxrss * 1024
        self.slowest = max(self.slowest, (taken, name))
        self.largest = max(self.largest, (memory, name))
        # Another process may have had the processor: what counts then is the time that this one worked.
        worked = usage.ru_utime + usage.ru_stime
        limits = [f"took {worked:.1f} s"] if min(taken, worked) > TIME else []
        limits += [f"took {memory // 1024 // 1024} MB"] if memory > MEMORY else []
        return process.returncode, output, errors, limits


class Project:
    """A small site in a folder that goes with it."""

    def __init__(self, files=None):
        self.files = files or {}

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="brobygger-"))
        self.folder.chmod(0o755)
        for path, text in {"content/site.yml": SETTINGS, "content/pages/om.md": PAGE, **self.files}.items():
            self.put(path, text)
        shutil.copytree(THEME, self.folder / "themes/standard")
        return self

    def put(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def fingerprint(self, path="site"):
        top = self.folder / path
        return sorted((str(file), file.stat().st_ino, file.stat().st_mtime_ns) for file in top.rglob("*"))

    def __exit__(self, *_):
        subprocess.run(["chmod", "-R", "u+rwx", self.folder], check=False)
        shutil.rmtree(self.folder)


def table_case(program, case):
    """Builds over a site that is there already: with an error it has to stay as it is."""
    with Project() as project:
        program.run(project.folder, "build")
        before = project.fingerprint()
        shutil.rmtree(project.folder / "content")
        for path, text in case["files"].items():
            project.put(path, base64.b64decode(text))
        code, output, _, problems = program.run(project.folder, "build", "--format", "json", name=case["id"])
        is_fine = all(told.endswith(" warning") for told in case["told"])
        if code != (0 if is_fine else 1):
            return problems + [f"ended with {code}"]
        if not is_fine and project.fingerprint() != before:
            problems.append("the old site was touched")
        told = [name(diagnostic) for diagnostic in json.loads(output)["diagnostics"] if diagnostic["file"] == case["file"]]
        wanted = case["told"]
        if wanted[-1:] == ["…"]:
            told, wanted = told[:len(wanted) - 1], wanted[:-1]
        return problems + ([] if told == wanted else [f"told {told}"])


def name(diagnostic):
    text = f"{diagnostic['code']}:{diagnostic.get('line', 1)}"
    return text if diagnostic["severity"] == "error" else f"{text} {diagnostic['severity']}"


def refused(program, project, code, word, *arguments, **more):
    """Whether a run ends with a code and says a word, within the limits."""
    ended, output, errors, problems = program.run(project.folder, *arguments, name=word, **more)
    if ended != code:
        problems.append(f"ended with {ended}: {errors[-200:].decode()}")
    if word not in (output + errors).decode():
        problems.append(f"does not say '{word}'")
    return problems


def links(program):
    """D08 links that lead out of the content"""
    problems = []
    for target in ("/etc/passwd", "/etc", "nowhere", "../../content"):
        with Project() as project:
            (project.folder / "content/pages/x.md").symlink_to(target)
            problems += refused(program, project, 1, "forbidden-link", "build")
    return problems


def special_files(program):
    """D09 pipes and sockets with the name of a page"""
    problems = []
    with Project() as project:
        os.mkfifo(project.folder / "content/pages/x.md")
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(project.folder / "content/pages/y.md"))
            problems += refused(program, project, 1, "forbidden-link", "build")
    return problems


def unreadable(program):
    """D11 files and folders without the right to read them"""
    if os.geteuid() != 0:
        user = None
    else:
        user = NOBODY
    problems = []
    for path, mode in (("content/pages/om.md", 0), ("content/pages", 0o600), ("content/pages", 0)):
        with Project() as project:
            if user is not None:
                for item in [project.folder, *project.folder.rglob("*")]:
                    os.chown(item, user, user)
            (project.folder / path).chmod(mode)
            problems += refused(program, project, 2, path, "build", user=user)
    return problems


def places(program):
    """D17 places where no site belongs"""
    problems = []
    for output in ("content", ".", "..", "/", "full", "link", "content/pages", "content/site.yml"):
        with Project({"full/x.txt": "x"}) as project:
            (project.folder / "link").symlink_to("full")
            before = project.fingerprint(".")
            problems += [f"{output}: {problem}" for problem in refused(
                program, project, 2, "", "build", "--output", output)]
            if project.fingerprint(".") != before:
                problems.append(f"{output}: something was changed")
    return problems


def restless(program):
    """D18 files that change while they are read"""
    problems = []
    with Project() as project:
        page = project.folder / "content/pages/om.md"
        texts = ["---\ntitle: Om\n---\n\n" + "Kort. " * 10 + "Slut.\n", "---\ntitle: Om\n---\n\n" + "Lang. " * 9000 + "Slut.\n"]
        page.write_text(texts[0])
        over = threading.Event()

        def change():
            number = 0
            while not over.is_set():
                number += 1
                if number % 7 == 0:
                    page.unlink(missing_ok=True)
                page.write_text(texts[number % 2])
                # Bursts, as an editor and a synchronized folder have them.
                if number % 2000 == 0:
                    over.wait(0.5)

        changing = threading.Thread(target=change)
        changing.start()
        codes = collections.Counter()
        for _ in range(30):
            code, _, errors, limits = program.run(project.folder, "build", name="D18")
            problems += limits
            codes[code] += 1
            if code not in (0, 1, 2):
                problems.append(f"ended with {code}: {errors[-200:]}")
            shown = project.folder / "site/om/index.html"
            if shown.exists() and "Slut." not in shown.read_text():
                problems.append("half a page was published")
        over.set()
        changing.join()
    if not codes[0] or codes[0] == 30:
        problems.append(f"ended with {dict(codes)}, so nothing was tried")
    return problems


def missing_folder(program):
    """G20 a second folder of content that is not there"""
    with Project() as project:
        return refused(program, project, 2, "'private'", "build", "--content", "content", "--content", "private")


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    main()
