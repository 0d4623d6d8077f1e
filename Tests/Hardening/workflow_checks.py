"""Runs the workflows step by step, as the forge does, on repositories to which somebody sent a hostile pull request."""
import os
import pathlib
import shutil
import subprocess
import tempfile

from ruamel.yaml import YAML

from project import REPOSITORY, memory

ADDRESS = "https://127.0.0.1:9/"
# Steps that build the program, which is given here, and those of the machine that the job runs on.
PASSED_OVER = {"Install what is missing", "Build Brobygger", "Run all tests"}
STRANGER = "<!doctype html><title>stranger</title>"


class Clone:
    """A repository as the job checks it out, with the program in the place where the job has built it."""

    def __init__(self, binary, folder):
        self.root = pathlib.Path(folder)
        for name in (".ci", ".github", "content", "themes"):
            shutil.copytree(REPOSITORY / name, self.root / name, symlinks=True)
        self.put("site/.gitkeep", "")
        if binary is None:
            return
        place = self.root / ".build/release"
        place.mkdir(parents=True)
        (place / "brobygger").symlink_to(binary)
        self.outputs = self.root / "outputs"

    def put(self, name, text):
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def run(self, workflow, job):
        """The exit code of the first step that fails, or 0, and what all steps said."""
        steps = YAML(typ="safe").load(self.root / ".github/workflows" / workflow)["jobs"][job]["steps"]
        said = b""
        for step in steps:
            if "run" not in step or step.get("name") in PASSED_OVER:
                continue
            environment = {
                "PATH": os.environ["PATH"], "HOME": str(self.root), "GITHUB_OUTPUT": str(self.outputs),
                "GITHUB_STEP_SUMMARY": str(self.root / "summary.md"), "BASE_URL": ADDRESS}
            ended = subprocess.run(
                ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]], cwd=self.root, env=environment,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
            said += ended.stdout
            if ended.returncode:
                return ended.returncode, said.decode("utf-8", "replace")
        return 0, said.decode("utf-8", "replace")

    @property
    def published(self):
        """What the next step would upload, as text."""
        site = self.root / "site"
        return {str(file.relative_to(site)): file.read_bytes() for file in site.rglob("*") if file.is_file()}


PAGE = "---\ntitle: {}\n---\n\n{}\n"
SETTINGS = (REPOSITORY / "content/site.yml").read_text("utf-8")


def stranger(clone):
    clone.put("site/index.html", STRANGER)
    clone.put("site/.brobygger", "Brobygger site, version 1\n")
    clone.put("site/.hidden/x.html", STRANGER)
    clone.put("site/-rf", STRANGER)
    clone.put("site/a\nb.html", STRANGER)


def stranger_and_failure(clone):
    stranger(clone)
    shutil.rmtree(clone.root / "content")


def stranger_without_theme(clone):
    """The program has the standard theme itself."""
    stranger(clone)
    shutil.rmtree(clone.root / "themes")


def stranger_and_settings(clone):
    stranger(clone)
    clone.put("content/site.yml", "title: [\n")


def link(clone):
    shutil.rmtree(clone.root / "site")
    (clone.root / "elsewhere").mkdir()
    clone.put("elsewhere/index.html", STRANGER)
    (clone.root / "site").symlink_to("elsewhere")


def keeper(clone):
    (clone.root / "site/.gitkeep").unlink()
    (clone.root / "site/.gitkeep").symlink_to("/etc/passwd")


def index(clone):
    clone.put("published.json", "{}")
    (clone.root / "index.json").symlink_to("/etc/passwd")


def names(clone):
    clone.put("content/media/a\\b.png", b"x")
    clone.put("content/media/a\nb.png", b"x")
    clone.put("content/pages/$(touch pwned).md", PAGE.format("A", "B"))
    clone.put("content/pages/--version.md", PAGE.format("A", "B"))
    clone.put("content/pages/\n::error::pwned.md", PAGE.format("A", "B"))


def commands(clone):
    """Texts that the forge would take for commands if they stood at the beginning of a line."""
    clone.put("content/pages/x.md", PAGE.format('"A\\r\\n::set-env name=PATH::/x"', "<b>\n::add-mask::x"))
    clone.put("content/pages/y.md", '---\n"fejl\\n::stop-commands::x": 1\ntitle: Y\n---\n')
    clone.put("content/pages/z.md", "---\ntitle: Z\nmenu: '%0A::error::pwned'\n---\n")


# What a pull request does, whether the site may be published, and with which status.
HOSTILE = {
    "nothing": (lambda clone: None, 0, "0"),
    "a committed site": (stranger, 0, "0"),
    "a committed site, and content that is gone": (stranger_and_failure, 2, None),
    "a committed site, and a theme that is gone": (stranger_without_theme, 0, "0"),
    "a committed site, and broken settings": (stranger_and_settings, 1, None),
    "a site that is a link": (link, 0, "0"),
    "a keeper that is a link": (keeper, 0, "0"),
    "a published index of its own": (index, 0, "0"),
    "odd names of files": (names, 0, "1"),
    "commands in texts": (commands, 0, "1"),
}


def hostile(project, is_long):
    problems = []
    for name, (prepare, code, status) in HOSTILE.items():
        with tempfile.TemporaryDirectory(prefix="brobygger-", dir=memory()) as folder:
            clone = Clone(project.binary, folder)
            prepare(clone)
            problems += [f"{name}: {problem}" for problem in published(clone, code, status) + checked(clone, status)]
    return problems + address(project) + generator() + pinned()


def published(clone, code, status):
    ended, said = clone.run("publish.yml", "build")
    problems = [] if ended == code else [f"publishing ended with {ended} instead of {code}: {said[-300:]}"]
    outputs = clone.outputs.read_text().split("\n") if clone.outputs.exists() else [""]
    if outputs != ([f"status={status}", ""] if status else [""]):
        problems.append(f"outputs are {outputs}")
    files = clone.published
    if any(STRANGER.encode() in text for text in files.values()):
        problems.append("a stranger's page is published")
    if any(b"root:" in text for text in files.values()):
        problems.append("a file of the machine is published")
    if status and "index.html" not in files:
        problems.append("nothing is published")
    if status is None and set(files) - {".gitkeep"}:
        problems.append("something is published")
    return problems + orders(clone, said)


def checked(clone, status):
    ended, said = clone.run("check.yml", "content")
    expected = {"0": (0,), "1": (1,), None: (1, 2)}[status]
    problems = [] if ended in expected else [f"checking ended with {ended}: {said[-300:]}"]
    return problems + orders(clone, said)


def orders(clone, said):
    """Lines that the forge would obey, other than those that show problems, and traces of a shell that was fooled."""
    problems = [
        f"the forge would obey {line[:80]!r}" for line in said.replace("\r", "\n").split("\n")
        if line.startswith("::") and not line.startswith(("::error file=", "::warning file="))]
    if any("pwned" in file.name for file in clone.root.iterdir()):
        problems.append("a name was run as a command")
    return problems


def address(project):
    """Whatever way base_url is written, the program reads it."""
    problems = []
    for written in ("https://a.example/", "'https://a.example/'", '"https://a.example/" # vores', "  https://a.example/  # x"):
        with tempfile.TemporaryDirectory(prefix="brobygger-", dir=memory()) as folder:
            clone = Clone(project.binary, folder)
            lines = [f"base_url: {written}" if line.startswith("base_url:") else line for line in SETTINGS.split("\n")]
            clone.put("content/site.yml", "\n".join(lines))
            said = subprocess.run([".build/release/brobygger", "setting", "base_url"], cwd=clone.root, capture_output=True)
            if said.stdout != b"https://a.example/\n":
                problems.append(f"base_url {written} is read as {said.stdout!r}")
    return problems


def generator():
    """The tests of the generator run for every change but one of content."""
    changes = {
        "no": ["content/pages/om.md", "content/vocabulary/x.yml", "content/a b\n.md"],
        "yes": ["Sources/X/x.swift", "themes/standard/x.css", ".ci/run", "README.md", "contents/x", "Tests/Town/content/x.md"]}
    problems = []
    with tempfile.TemporaryDirectory(prefix="brobygger-") as folder:
        clone = Clone(None, folder)

        def git(*words):
            identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
            return subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True, text=True).stdout.strip()

        def answer(commit="HEAD^1"):
            return subprocess.run([".ci/changed-generator", commit], cwd=folder, capture_output=True, text=True).stdout

        git("init", "--quiet")
        clone.put("content/moved.md", "content that moves to another folder\n" * 20)
        git("add", "--all")
        git("commit", "--quiet", "--message=start")
        for expected, names in changes.items():
            for name in names:
                clone.put(name, "x")
                git("add", "--all")
                git("commit", "--quiet", "--message=change")
                if answer() != f"generator={expected}\n":
                    problems.append(f"a change of {name!r} is answered with {answer()!r}")
        (clone.root / "content/moved.md").rename(clone.root / "moved.md")
        git("add", "--all")
        git("commit", "--quiet", "--message=move")
        problems += [] if answer() == "generator=yes\n" else ["a file that leaves the content counts as content"]
        problems += [] if answer("0" * 40) == "generator=yes\n" else ["without the commit before, the tests do not run"]
    return problems


def pinned():
    """What workflows take from elsewhere cannot be exchanged behind its name."""
    problems = [
        f"Containerfile: {line} is not pinned" for line in (REPOSITORY / "Containerfile").read_text("utf-8").splitlines()
        if line.startswith("FROM ") and "@sha256:" not in line]
    for file in sorted((REPOSITORY / ".github/workflows").glob("*.yml")):
        for job in YAML(typ="safe").load(file)["jobs"].values():
            foreign = [step["uses"] for step in job["steps"] if "uses" in step]
            problems += [f"{file.name}: {name} is not pinned" for name in foreign if len(name.partition("@")[2]) != 40]
            container = job.get("container", "@sha256:")
            if "@sha256:" not in container:
                problems.append(f"{file.name}: {container} is not pinned")
    return problems
