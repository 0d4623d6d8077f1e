"""What strangers and slips may try against a site and its people: each is reported, and nothing of it is published or repeated.

The attacks lie in attacks/, by subject; beside them harmless neighbours, which must not be reported.
"""
import collections
import concurrent.futures
import os
import pathlib
import shutil
import subprocess
import tempfile
import zipfile

from attacks import commands, exports, files, media, neighbours, numbers, people, people_exposed, tables, themes
from attacks.small_site import SECRETS, SOUND
from output_checks import unsound
from project import REPOSITORY, memory

# Small, so that a build takes no longer than it must; what is tried of themes is tried with the real one.
SMALL_THEME = REPOSITORY / "Tests/BrobyggerTests/Fixtures/theme"
THEME = REPOSITORY / "themes/standard"
SUBJECTS = [people, numbers, files, media, themes, people_exposed, exports]
# In seconds, a slow machine's: no attack may keep it longer.
PATIENCE = 20
# In short every so many of the attacks, each time the same.
STEP = 12
# What is published of a stranger's script.
SCRIPT = b"alert(1)"


def attacked(project, is_long):
    step = 1 if is_long else STEP
    tries = [attack for subject in SUBJECTS for attack in subject.attacks()][::step]
    orders = list(commands.attacks())[::step]
    harmless = list(neighbours.neighbours())[::step]
    sheets = list(tables.attacks())[::step]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        of_files = list(pool.map(lambda attack: attacking(project, attack), tries))
        of_commands = list(pool.map(lambda order: ordering(project, *order), orders))
        of_tables = list(pool.map(lambda table: importing(project, table), sheets))
        of_neighbours = list(pool.map(lambda neighbour: visiting(project, *neighbour), harmless))
    counted(tries, of_files)
    print(f"  commands: {len(orders)} tried, {sum(map(bool, of_commands))} slipped through", flush=True)
    print(f"  tables: {len(sheets)} tried, {sum(map(bool, of_tables))} slipped through", flush=True)
    print(f"  harmless neighbours: {len(harmless)} tried, {sum(map(bool, of_neighbours))} reported", flush=True)
    return [problem for found in of_files + of_commands + of_tables + of_neighbours for problem in found]


def counted(tries, found):
    """Says how many there were of each kind."""
    counts, slips = collections.Counter(), collections.Counter()
    for attack, problems in zip(tries, found):
        counts[attack.point] += 1
        slips[attack.point] += bool(problems)
    for point in sorted(counts, key=lambda point: int(point.split()[0])):
        print(f"  {point}: {counts[point]} tried, {slips[point]} slipped through", flush=True)


class Laid:
    """The sound site with some files over it, in a folder that goes with it."""

    def __init__(self, files, links=None):
        self.files, self.links = files, links or {}

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="brobygger-", dir=memory())
        self.root = pathlib.Path(self.temporary.name)
        is_themed = any(name.startswith("theme/") for name in [*self.files, *self.links])
        if is_themed:
            shutil.copytree(THEME, self.root / "theme")
        self.theme = self.root / "theme" if is_themed else SMALL_THEME
        for name, text in (SOUND | self.files).items():
            file = self.root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            # Over a text of the theme, so that the rest of it stays whole.
            before = file.read_bytes() if name.startswith("theme/strings/") and file.exists() else b""
            file.write_bytes(before + (text if isinstance(text, bytes) else text.encode()))
        for name, target in self.links.items():
            link = self.root / name
            link.parent.mkdir(parents=True, exist_ok=True)
            if link.is_dir() and not link.is_symlink():
                shutil.rmtree(link)
            link.unlink(missing_ok=True)
            link.symlink_to(target)
        return self

    def __exit__(self, *error):
        self.temporary.cleanup()

    def run(self, project, *arguments):
        """The exit code and all that was said; none where it took too long."""
        try:
            ended = subprocess.run(
                [project.binary, *arguments], cwd=self.root, capture_output=True, timeout=PATIENCE, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            return None, ""
        return ended.returncode, (ended.stdout + ended.stderr).decode("utf-8", "replace")

    def build(self, project, form, *more):
        return self.run(
            project, "build", "--leave-out-broken", "--theme", str(self.theme), "--today", "2026-11-21", "--language", "en",
            "--format", form, "--allow-fewer", *more)

    @property
    def published(self):
        site = self.root / "site"
        return {str(file.relative_to(site)): unpacked(file) for file in site.rglob("*") if file.is_file()}


def unpacked(file):
    """The bytes of a published file; of a workbook those of its parts."""
    if file.suffix != ".xlsx":
        return file.read_bytes()
    with zipfile.ZipFile(file) as book:
        return b"\n".join(book.read(part) for part in book.namelist())


def attacking(project, attack):
    with Laid(attack.files, attack.links) as laid:
        folders = [word for folder in attack.folders for word in ("--content", folder)]
        if "published.json" in attack.files:
            folders += ["--published", "published.json"]
        said = ""
        for form in ("text", "json"):
            code, more = laid.build(project, form, *folders)
            if code not in (0, 1, 2) or code == 2 and "; " not in more:
                return [f"{attack.name}: the program ended with {code}: {more[-300:]}"]
            said += more
        problems = []
        if attack.code and f"[{attack.code}]" not in said:
            problems.append(f"{attack.code} is not reported")
        if not attack.is_name:
            problems += [f"the report repeats {secret}" for secret in SECRETS if secret in said]
        return [f"{attack.name}: {problem}" for problem in problems + told(said) + spoilt(laid, attack)]


def told(said):
    """Characters that a terminal would obey."""
    return ["the report has a control character"] if any(ord(letter) < 0x20 and letter not in "\n\t" for letter in said) else []


def spoilt(laid, attack):
    """What must not be in any file of the site."""
    published = laid.published
    problems = [f"script is published in {name}" for name, text in published.items() if SCRIPT in text and not name.endswith(".pdf")]
    problems += [f"a file of the machine is published in {name}" for name, text in published.items() if b"root:" in text or b"PATH=" in text]
    problems += unsound(published)
    # Of what is only warned about, the editors decide.
    for secret in [] if attack.is_warning else SECRETS:
        problems += [f"{name} has {secret}" for name, text in published.items()
                     if secret.encode() in text or not attack.is_name and secret in name]
    return problems


def ordering(project, name, arguments, is_allowed):
    """Whether an order is refused, without a trace and without an echo."""
    with Laid({}) as laid:
        before = {path.relative_to(laid.root) for path in laid.root.rglob("*")}
        code, said = laid.run(project, *arguments, "--language", "en") if "--" not in arguments else laid.run(project, *arguments)
        problems = told(said)
        if code is None or code < 0 or code > 64:
            problems.append(f"ended with {code}: {said[-200:]}")
        if code == 0 and is_allowed is False:
            problems.append("was done")
        after = {path.relative_to(laid.root) for path in laid.root.rglob("*")}
        if code != 0 and after != before:
            problems.append(f"left {sorted(map(str, after - before))}")
        problems += [f"the answer repeats {secret}" for secret in ("010190", "0101901234", "Qorvani") if secret in said]
        if code == 0 and arguments[0] in ("new", "rename", "translate"):
            checked, answer = laid.run(project, "check", "--theme", str(SMALL_THEME), "--today", "2026-11-21")
            if checked != 0:
                problems.append(f"was done, and check refuses it: {answer[-300:]}")
        return [f"{name}: {problem}" for problem in problems]


def importing(project, table):
    """Whether a spreadsheet is read or refused, in time, without an echo, and without a file that `check` refuses."""
    with Laid({}) as laid:
        (laid.root / "liste.xlsx").write_bytes(table.bytes)
        before = {path.relative_to(laid.root) for path in laid.root.rglob("*")}
        code, said = laid.run(project, "import", "liste.xlsx", "--kind", "activities", "--write", "--language", "en", "--today", "2026-11-21",
            "--theme", str(SMALL_THEME))
        problems = told(said)
        if code not in table.exits:
            problems.append(f"ended with {code}: {said[-200:]!r}")
        after = {path.relative_to(laid.root) for path in laid.root.rglob("*")} - {pathlib.Path("content/activities")}
        made = [path for path in after - before if path.parent != pathlib.Path("content/activities")]
        if made or before - after:
            problems.append(f"made {sorted(map(str, made))}")
        whole = said + "".join((laid.root / path).read_text("utf-8", "replace") for path in after - before)
        if table.secret in whole:
            problems.append(f"the answer or a file repeats {table.secret}")
        if after != before:
            code, answer = laid.build(project, "text")
            if code != 0 and "liste" not in answer:
                problems.append(f"was written, and is refused: {answer[-300:]}")
            problems += unsound(laid.published)
            problems += [f"script is published in {name}" for name, text in laid.published.items() if b"<script>alert" in text]
        return [f"table, {table.name}: {problem}" for problem in problems]


def visiting(project, name, laid_files):
    """Whether something harmless passes without a word about people or danger."""
    with Laid(laid_files) as laid:
        code, said = laid.build(project, "text")
        words = ("error", "[privacy-risk]", "[private-data-in-text]", "[person-in-text]", "[personal-number]", "[unsafe")
        if code == 0 and not any(word in said.replace("0 errors", "").replace("0 with errors", "") for word in words):
            return []
        return [f"harmless {name}: ended with {code}: {said[:300]}"]
