"""A repository that the real program began, and the archive that its checks download."""
import io
import os
import platform
import shutil
import subprocess
import tarfile

# Where nobody answers, so that no published site is found.
ADDRESS = "https://127.0.0.1:9/"
EDITORS = "redaktion@example.org"


def archive(binary, folder):
    """The folder of a release that holds the program, as its address."""
    version = subprocess.run([binary, "--version"], capture_output=True, text=True, check=True).stdout.split()[0]
    name = f"brobygger-{version}-linux-{platform.machine()}"
    folder.mkdir()
    with tarfile.open(folder / f"{name}.tar.gz", "w:gz", compresslevel=1) as tar:
        tar.add(binary, f"{name}/brobygger")
        tar.addfile(tarfile.TarInfo(f"{name}/README.md"), io.BytesIO())
    return folder.as_uri()


class Starter:
    """What is wrong already when it was begun is in `problems`."""

    def __init__(self, binary, root, downloads, forge, *options):
        self.binary, self.root, self.downloads, self.forge = binary, root, downloads, forge
        code, said = self.call(
            "init", str(root), "--municipality", "0851", "--name", "Sammen: Aalborg", "--forge", forge, "--base-url", ADDRESS,
            "--email", EDITORS, "--repository", "https://git.example/aalborg/sammen", "--yes", *options, root=False)
        self.problems = [] if code == 0 else [f"init ended with {code}: {said}"]
        self.problems += self.quiet("check", "--strict") + self.quiet("build", "--strict")
        code, said = self.call("init", str(root), "--municipality", "0851", "--yes", root=False)
        if code != 2:
            self.problems.append(f"a folder that is not empty: init ended with {code}")

    def call(self, command, *arguments, root=True):
        """The exit code, and all that was said."""
        place = ["--root", str(self.root)] if root else []
        ended = subprocess.run(
            [self.binary, command, *arguments, *place], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, timeout=120)
        return ended.returncode, ended.stdout.decode("utf-8", "replace")

    def quiet(self, command, *arguments):
        """Problems unless the command finds nothing to say but its last line."""
        code, said = self.call(command, *arguments)
        if code == 0:
            return []
        return [f"{command} {' '.join(arguments)} ended with {code}: {said[:600]}"]

    def shell(self, script, **environment):
        """Runs a step as a forge does: the exit code, and what was said."""
        every = {
            "PATH": os.environ["PATH"], "HOME": str(self.root), "BROBYGGER_DOWNLOAD": self.downloads,
            "CI_PROJECT_DIR": str(self.root), **environment}
        ended = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], cwd=self.root, env=every,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
        return ended.returncode, ended.stdout.decode("utf-8", "replace")

    def put(self, name, text):
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def read(self, name):
        return (self.root / name).read_text("utf-8")

    def forget_site(self):
        for name in ("site", "public"):
            shutil.rmtree(self.root / name, ignore_errors=True)
