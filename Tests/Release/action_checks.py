"""Runs the steps of action.yml as a forge does, on a directory, with the archive of a release in the place of the network."""
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

from ruamel.yaml import YAML

from release import REPOSITORY

# Stands in the place of curl: what is asked for below the address is a file, and all else is not there.
CURL = """#!/usr/bin/env bash
while [[ $# -gt 1 ]]; do if [[ $1 == --output ]]; then file=$2; fi; shift; done
echo "$1" >>"$ASKED"
case $1 in https://files.example/r/v{version}/*) cp "{folder}/${{1##*/}}" "$file" ;; *) exit 22 ;; esac
"""
BROKEN = "---\ntitle: X\nfejl: ja\n---\n\nX\n"


class Run:
    """One use of the action in a repository with nothing but content."""

    def __init__(self, release, folder):
        self.root = pathlib.Path(folder)
        shutil.copytree(REPOSITORY / "content", self.root / "work/content")
        tools = self.root / "tools"
        tools.mkdir()
        (tools / "curl").write_text(CURL.format(version=release.version, folder=release.folder))
        (tools / "curl").chmod(0o755)
        self.inputs = {
            "version": release.version, "sha256": hashlib.sha256(release.archive.read_bytes()).hexdigest(),
            "releases": "https://files.example/r/"}
        self.environment = {
            "PATH": f"{tools}:/usr/bin:/bin", "RUNNER_TEMP": str(self.root / "temp"), "HOME": str(self.root),
            "GITHUB_OUTPUT": str(self.root / "outputs"), "ASKED": str(self.root / "asked")}

    def steps(self, **inputs):
        """The exit code of the first step that fails, or 0, and what was said."""
        action = YAML(typ="safe").load(REPOSITORY / "action.yml")
        usual = {name: field.get("default", "") for name, field in action["inputs"].items()}
        given = {**usual, **self.inputs, **inputs}
        said = ""
        for step in action["runs"]["steps"]:
            if "if" in step and not holds(step["if"], given):
                continue
            environment = {name: value(text, given) for name, text in step.get("env", {}).items()}
            ended = subprocess.run(
                ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]], cwd=self.root / "work",
                env={**self.environment, **environment}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, text=True)
            said += ended.stdout
            if ended.returncode:
                return ended.returncode, said
        return 0, said

    @property
    def outputs(self):
        file = self.root / "outputs"
        return file.read_text() if file.exists() else ""


def value(text, inputs):
    """What a forge puts in the place of an expression; the few forms that the action has."""
    def evaluated(match):
        expression = match[1].strip()
        if expression == "github.action_path":
            return str(REPOSITORY)
        name = re.fullmatch(r"inputs\.([a-z0-9-]+)( \|\| format\(.*\))?", expression)
        return str(inputs[name[1]])

    return re.sub(r"\$\{\{(.*?)\}\}", evaluated, text)


def holds(condition, inputs):
    name, word = re.fullmatch(r"inputs\.([a-z-]+) == '([a-z]+)'", condition).groups()
    return inputs[name] == word


def action(release):
    cases = [
        ("checking", {}, None, 0), ("building", {"command": "build", "base-url": "https://a.example/"}, None, 0),
        ("checking what is broken", {}, BROKEN, 1),
        ("building what is broken", {"command": "build", "base-url": "https://a.example/"}, BROKEN, 0),
        ("another archive", {"sha256": "0" * 64}, None, 2), ("no hash", {"sha256": "$(touch pwned)"}, None, 2),
        ("a version that is none", {"version": "1.0;touch pwned"}, None, 2),
        ("a version that is not there", {"version": "9.9.9"}, None, 22)]
    problems = []
    for name, inputs, page, code in cases:
        with tempfile.TemporaryDirectory(prefix="brobygger-") as folder:
            run = Run(release, folder)
            if page:
                (run.root / "work/content/pages/x.md").write_text(page)
            ended, said = run.steps(**inputs)
            if ended != code:
                problems.append(f"{name}: ended with {ended} instead of {code}: {said[-300:]}")
            problems += [f"{name}: {problem}" for problem in left(run, inputs, page, code)]
    return problems


def left(run, inputs, page, code):
    """What a run of the action leaves behind."""
    problems = []
    program = pathlib.Path(run.environment["RUNNER_TEMP"]) / "brobygger/brobygger"
    if program.exists() != (code in (0, 1)):
        problems.append("the program is there when it should not be, or is not")
    if code == 0 and inputs.get("command") == "build":
        status = f"status={1 if page else 0}\n"
        if run.outputs != status or not (run.root / "work/site/index.html").exists():
            problems.append(f"outputs are {run.outputs!r}, or there is no site")
    if any(file.name == "pwned" for file in run.root.rglob("pwned")):
        problems.append("an input was run as a command")
    return problems
