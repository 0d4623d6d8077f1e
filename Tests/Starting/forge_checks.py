"""Runs the steps of the workflows that `init` writes, with sound and with hostile content, and with another program."""
import pathlib
import re
import subprocess

from ruamel.yaml import YAML

from starter import ADDRESS

STRANGER = "<!doctype html><title>stranger</title>"
BROKEN = "---\ntitle: Fejl\nukendt: ja\n---\n\nTekst\n"


def run(starter):
    return checked(starter) + published(starter) + exchanged(starter) + pinned(starter)


def workflow(starter, name):
    """The scripts of a workflow's jobs, in order, each with the variables of its step."""
    if starter.forge == "gitlab":
        jobs = YAML(typ="safe").load(starter.root / ".gitlab-ci.yml")
        wanted = {"check": ["check"], "publish": ["pages", "verdict"]}[name]
        return [("\n".join(flat(jobs[job]["script"])), jobs[job].get("variables", {})) for job in wanted]
    folder = {"github": ".github", "forgejo": ".forgejo"}[starter.forge]
    jobs = YAML(typ="safe").load(starter.root / folder / "workflows" / f"{name}.yml")["jobs"]
    steps = [step for job in jobs.values() for step in job.get("steps", []) if "run" in step]
    return [(step["run"], step.get("env", {})) for step in steps]


def flat(script):
    """GitLab takes lists within lists. The machine has the tools already."""
    lines = [line for item in script for line in (item if isinstance(item, list) else [item])]
    return [line for line in lines if not line.startswith("apt-get ")]


def steps(starter, name, stop_at_failure=True):
    """The exit code of the first step that fails, or 0, and what all of them said; every step has the outputs before it."""
    outputs = starter.root.parent / f"outputs-{starter.forge}"
    outputs.unlink(missing_ok=True)
    said = ""
    for script, variables in workflow(starter, name):
        status = re.search(r"^status=(.*)$", outputs.read_text() if outputs.exists() else "", re.M)
        status = status[1] if status else ""
        if script.startswith("echo \"::error::"):
            # GitHub runs the verdict only where entries were left out.
            if status == "0":
                continue
        known = {
            "${{ steps.pages.outputs.base_url }}": ADDRESS, "${{ steps.site.outputs.status }}": status,
            "${{ github.server_url }}/${{ github.repository }}.git": str(pages(starter)), "${{ github.token }}": "secret"}
        environment = {key: known.get(value, value) for key, value in variables.items()}
        if starter.forge == "gitlab":
            environment |= {"STATUS_FILE": str(outputs), "status": status}
        else:
            environment |= {"GITHUB_OUTPUT": str(outputs), "GITHUB_STEP_SUMMARY": str(outputs.with_suffix(".md"))}
        code, text = starter.shell(script, **environment)
        said += text
        if code and stop_at_failure:
            return code, said
    return 0, said


def pages(starter):
    """A bare repository, to which Forgejo's workflow pushes the site."""
    place = starter.root.parent / "pages.git"
    if not place.exists():
        subprocess.run(["git", "init", "--quiet", "--bare", place], check=True)
    return place


def files(starter):
    """What would be on the web, by paths."""
    if starter.forge == "forgejo":
        listed = ["git", "-C", str(pages(starter)), "ls-tree", "-r", "--name-only", "-z", "pages"]
        names = subprocess.run(listed, capture_output=True, text=True).stdout.split("\0")[:-1]
        show = ["git", "-C", str(pages(starter)), "show"]
        return {name: subprocess.run([*show, f"pages:{name}"], capture_output=True).stdout for name in names}
    folder = starter.root / {"github": "site", "gitlab": "public"}[starter.forge]
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def checked(starter):
    problems = []
    code, said = steps(starter, "check")
    if code:
        problems.append(f"a sound proposal is refused: {said[-500:]}")
    starter.put("content/pages/fejl.md", BROKEN)
    code, said = steps(starter, "check")
    shown = "::error file=content/pages/fejl.md" if starter.forge == "github" else "content/pages/fejl.md:3:1: error"
    if code != 1 or shown not in said:
        problems.append(f"a mistake ends with {code}: {said[-500:]}")
    (starter.root / "content/pages/fejl.md").unlink()
    return problems


def published(starter):
    problems = []
    starter.forget_site()
    # What a stranger got into the repository, in the places that are published.
    for folder in ("site", "public"):
        starter.put(f"{folder}/index.html", STRANGER)
        starter.put(f"{folder}/.hidden/x.html", STRANGER)
    code, said = steps(starter, "publish")
    found = files(starter)
    if code or "index.html" not in found:
        problems.append(f"publishing ended with {code}: {said[-500:]}")
    if any(STRANGER.encode() in text for text in found.values()):
        problems.append("a stranger's page is published")
    starter.put("content/pages/fejl.md", BROKEN)
    code, said = steps(starter, "publish")
    found = files(starter)
    if code != 1 or "index.html" not in found or "fejl/index.html" in found:
        problems.append(f"with a broken entry publishing ended with {code}: {said[-500:]}")
    (starter.root / "content/pages/fejl.md").unlink()
    if starter.forge == "forgejo":
        counted = subprocess.run(
            ["git", "-C", str(pages(starter)), "rev-list", "--count", "pages"], capture_output=True, text=True).stdout
        if counted != "1\n":
            problems.append(f"the branch of the site has a past: {counted.strip()} commits")
    return problems


def exchanged(starter):
    """Another program than the one that began the site is not run, and nothing is published."""
    problems = []
    program = starter.read(".ci/program")
    other = re.sub(r"^sha256=.*$", "sha256=" + "0" * 64, program, flags=re.M)
    # Not the one that was pushed before.
    before = files(starter) if starter.forge == "forgejo" else {}
    starter.forget_site()
    starter.put(".ci/program", other)
    for name in ("check", "publish"):
        code, said = steps(starter, name)
        if code != 3 or "SHA-256" not in said:
            problems.append(f"{name} with another program ended with {code}: {said[-300:]}")
    if files(starter) != before:
        problems.append("another program published something")
    starter.put(".ci/program", program)
    return problems


def pinned(starter):
    """What the forge takes from elsewhere cannot be exchanged behind its name."""
    problems = []
    names = [".gitlab-ci.yml", *(f"{folder}/workflows/{name}.yml" for folder in (".github", ".forgejo") for name in ("check", "publish"))]
    for name in names:
        file = pathlib.Path(starter.root, name)
        if not file.exists():
            continue
        for taken in re.findall(r"^\s*(?:- )?(?:uses|image): (\S+)", file.read_text("utf-8"), re.M):
            if not re.search(r"@(?:[0-9a-f]{40}|sha256:[0-9a-f]{64})$", taken):
                problems.append(f"{name}: {taken} is not pinned")
    return problems
