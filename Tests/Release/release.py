"""The files of a release, made by `.ci/make-release` of the program that is built."""
import os
import pathlib
import subprocess
import tarfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]


class Release:
    def __init__(self, folder, is_long):
        self.folder = folder
        # To press it hard takes most of the time, and changes nothing that is looked at here.
        self.environment = os.environ if is_long else {**os.environ, "PACKAGE_FORM": "gzip"}
        self.make(folder)
        self.archive, self.package = (next(folder.glob(form)) for form in ("*.tar.gz", "*.deb"))
        self.name = self.archive.name.removesuffix(".tar.gz")
        self.version = self.name.split("-")[1]
        self.tree = folder.parent / self.name
        with tarfile.open(self.archive) as archive:
            self.members = archive.getmembers()
            archive.extractall(folder.parent, filter="tar")
        self.program = self.tree / "brobygger"

    def make(self, folder):
        made = subprocess.run([".ci/make-release", folder], cwd=REPOSITORY, env=self.environment, capture_output=True, text=True)
        if made.returncode != 0:
            raise SystemExit(f"The release cannot be made: {made.stderr}")
        self.said = made.stdout


def output(*command, **more):
    """What a command printed, or what it complained of."""
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, **more)
    return ended.stdout if ended.returncode == 0 else ended.stdout + ended.stderr
