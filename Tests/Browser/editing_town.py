"""A copy of the town's content to which files of the form are added."""
import json
import pathlib
import shutil
import subprocess
import tempfile


class Town:
    """Content, theme and program; whatever is added is taken away again."""

    def __init__(self, options):
        self.options = options
        self.binary = options.binary.resolve()

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.temporary.name)
        shutil.copytree(self.options.content, self.root / "content")
        return self

    def __exit__(self, *error):
        self.temporary.cleanup()

    def check(self, files):
        """What `check` reports of files, given as texts by their paths below `content/`."""
        return [problem for problem in self.run("check", files)["diagnostics"]
                if problem["file"].removeprefix("content/") in files]

    def build(self, files):
        """The entries that a site made with the files has, as the JSON interface shows them, by their paths."""
        self.run("build", files, "--output", str(self.root / "site"))
        entries = {}
        for path in files:
            folder, name = path.split("/")
            address = self.root / "site/api/v1" / folder / (name.split(".")[0] + ".json")
            entries[path] = json.loads(address.read_text("utf-8")) if address.exists() else None
        return entries

    def run(self, command, files, *options):
        before = {}
        for path, text in files.items():
            file = self.root / "content" / path
            before[file] = file.read_bytes() if file.exists() else None
            file.write_text(text, "utf-8")
        try:
            done = subprocess.run(
                [self.binary, command, "--root", self.root, "--today", self.options.today, "--format", "json",
                 "--language", "da", *options], capture_output=True, text=True)
            assert done.stdout, done.stderr
            return json.loads(done.stdout)
        finally:
            for file, content in before.items():
                if content is None:
                    file.unlink()
                else:
                    file.write_bytes(content)


def faults(problems):
    return [f"{problem['file']}:{problem['line']} {problem['message']}" for problem in problems if problem["severity"] == "error"]
