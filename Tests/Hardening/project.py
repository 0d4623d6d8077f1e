"""A copy of the tests' town and of the theme, built by the real program into a folder beside them."""
import hashlib
import os
import pathlib
import shutil
import subprocess
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
# Two states of the content whose sites differ in many pages, and in which pages there are.
DAYS = {"old": "2026-11-21", "new": "2026-12-01"}
EXTRA = "---\ntitle: Prøvesiden\n---\n\nDen er her ikke altid.\n"


class Project:
    """Lives until the end of a `with` block."""

    def __init__(self, binary):
        self.binary = binary

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="brobygger-", dir=memory())
        self.root = pathlib.Path(self.temporary.name)
        # Other users are to be able to read it, whatever the umask is.
        self.root.chmod(0o755)
        for state in DAYS:
            shutil.copytree(REPOSITORY / "Tests/Town/content", self.root / state)
        (self.root / "new" / "pages" / "proevesiden.md").write_text(EXTRA, "utf-8")
        shutil.copytree(REPOSITORY / "themes", self.root / "themes")
        self.out = self.root / "out"
        self.out.mkdir()
        return self

    def __exit__(self, *error):
        self.temporary.cleanup()

    @property
    def site(self):
        return self.out / "site"

    def command(self, state="old", site=None, *options):
        return [
            str(self.binary), "build", "--root", str(self.root), "--content", state, "--today", DAYS[state],
            "--output", str(site or self.site), "--format", "json", "--language", "en", *options]

    def start(self, state="old", site=None, *options, before=(), **more):
        return subprocess.Popen(
            [*before, *self.command(state, site, *options)], stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, **more)

    def build(self, state="old", site=None, *options, **more):
        """The exit code and what was said."""
        process = self.start(state, site, *options, **more)
        said = process.communicate(timeout=120)[1]
        return process.returncode, said.strip()

    def expected(self, state):
        """The hash of the whole site of a state, built where nobody disturbs it."""
        with tempfile.TemporaryDirectory(dir=self.root) as folder:
            site = pathlib.Path(folder) / "site"
            code, said = self.build(state, site)
            assert code == 0, said
            return tree_hash(site)

    def debris(self, folder=None, allowed=("site", ".brobygger-cache")):
        """What lies beside the site and does not belong there."""
        return sorted(name for name in os.listdir(folder or self.out) if name not in allowed)


def memory():
    """A folder in memory, where thousands of files are written fast and listed in the order in which they came."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def files(folder):
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            yield pathlib.Path(place, name)


def tree_hash(folder):
    """One hash of the paths and bytes of all files; none where there is no folder."""
    if not folder.is_dir():
        return None
    digest = hashlib.sha256()
    for path in files(folder):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(folder)}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def refusal(name, code, said):
    """What is wrong with a run that had to fail for the sake of the machine."""
    problems = []
    if code != 2:
        problems.append(f"{name}: exit code {code} instead of 2: {said[:200]}")
    sentences = [line for line in said.splitlines() if line]
    if len(sentences) != 1 or "; " not in said:
        problems.append(f"{name}: not one sentence with a remedy: {said[:300]!r}")
    return problems
