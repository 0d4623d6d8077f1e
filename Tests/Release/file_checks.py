"""The archive and the package: what is in them, and what the program in them needs of a machine."""
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
import pathlib

from release import REPOSITORY, output

EXPECTED = {
    "brobygger", "LICENSE", "README.md", "THIRD-PARTY.txt", "completions/brobygger.bash", "completions/_brobygger",
    "completions/brobygger.fish", "man/man1/brobygger.1.gz", "man/da/man1/brobygger.1.gz"}
LIBRARIES_OF_C = {"libc", "libm", "libpthread", "libdl", "librt"}
# Whose work is in the program.
WORKS = ["libcmark", "libstemmer", "libyaml", "zlib1g", "swift-argument-parser", "FlyingFox", "Swift, its standard library"]


def files(release):
    problems = sums(release) + members(release) + package(release) + needs(release)
    commit = output("git", "-c", f"safe.directory={REPOSITORY}", "rev-parse", "HEAD", cwd=REPOSITORY).strip()
    said = output(str(release.program), "--version", "--language", "en", cwd="/")
    if not re.fullmatch(rf"{re.escape(release.version)} \(commit {commit[:12]}(\+changes)?\)\n", said):
        problems.append(f"--version says {said!r}")
    licences = (release.tree / "THIRD-PARTY.txt").read_text("utf-8")
    problems += [f"the licence of {work} is missing" for work in WORKS if f"\n{work}" not in licences]
    return problems + alone(release)


def sums(release):
    listed = dict(reversed(line.split("  ")) for line in (release.folder / "SHA256SUMS").read_text().splitlines())
    actual = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in (release.archive, release.package)}
    problems = [] if listed == actual else [f"SHA256SUMS lists {listed}"]
    beside = (release.folder / f"{release.name}.sha256").read_text()
    if beside != f"{hashlib.sha256(release.program.read_bytes()).hexdigest()}  {release.name}/brobygger\n":
        problems.append(f"of the program it says {beside}")
    return problems


def members(release):
    problems = []
    names = [member.name.removeprefix(release.name + "/") for member in release.members if member.isfile()]
    if set(names) != EXPECTED:
        problems.append(f"the archive holds {sorted(set(names) ^ EXPECTED)} too much or too little")
    if [member.name for member in release.members] != sorted(member.name for member in release.members):
        problems.append("the names in the archive are not sorted")
    if {(member.uid, member.gid, member.uname, member.gname) for member in release.members} != {(0, 0, "", "")}:
        problems.append("the archive names owners")
    if len({member.mtime for member in release.members}) != 1:
        problems.append("the archive has several times")
    return problems


def package(release):
    fields = output("dpkg-deb", "--field", str(release.package))
    problems = [] if f"\nVersion: {release.version}\n" in fields else [f"the package says {fields}"]
    if not re.search(r"^Depends: libc6 \(>= 2\.\d+\)$", fields, re.MULTILINE):
        problems.append("the package needs something beside the library of C")
    with tempfile.TemporaryDirectory() as folder:
        output("dpkg-deb", "--extract", str(release.package), folder)
        inside = pathlib.Path(folder) / "usr/bin/brobygger"
        if not inside.exists() or inside.read_bytes() != release.program.read_bytes():
            problems.append("the package has another program than the archive")
    listed = output("dpkg-deb", "--contents", str(release.package))
    if any(line.split()[1] != "root/root" for line in listed.splitlines()):
        problems.append("the package names owners")
    return problems


def needs(release):
    if len(list((REPOSITORY / ".build/archives").glob("*.a"))) < 5:
        print("  what the program needs: skipped, since this system has no archives of the libraries")
        return []
    needed = {line.split()[0].split("/")[-1].split(".so")[0] for line in output("ldd", str(release.program)).splitlines()}
    found = sorted(name for name in needed if not name.startswith(("linux-vdso", "ld-linux")))
    symbols = set(re.findall(r"GLIBC_(\d+(?:\.\d+)+)", output("objdump", "-T", str(release.program))))
    newest = max(symbols, key=lambda version: [int(part) for part in version.split(".")])
    megabytes = release.program.stat().st_size / 1e6
    print(
        f"  program {megabytes:.0f} MB, archive {release.archive.stat().st_size / 1e6:.0f} MB, "
        f"package {release.package.stat().st_size / 1e6:.0f} MB; glibc {newest} or newer")
    return [f"it needs {name} on the machine" for name in found if name not in LIBRARIES_OF_C]


def alone(release):
    """The program makes a site of content with nothing beside it: no theme, no environment."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(REPOSITORY / "content", f"{folder}/content")
        said = output(str(release.program), "build", "--language", "en", cwd=folder, env={})
        made = os.path.exists(f"{folder}/site/index.html")
    return [] if made else [f"alone it makes no site: {said[-300:]}"]


def texts(release):
    problems = []
    for name, shell in (("brobygger.bash", "bash"), ("_brobygger", "zsh"), ("brobygger.fish", "fish")):
        file = release.tree / "completions" / name
        if "newsletter" not in file.read_text("utf-8"):
            problems.append(f"{name} does not know the commands")
        if shutil.which(shell) and subprocess.run([shell, "-n", file]).returncode != 0:
            problems.append(f"{name} is no program for {shell}")
    for place, word in (("man1", "SYNOPSIS"), ("da/man1", "KOMMANDOER")):
        page = gzip.decompress((release.tree / "man" / place / "brobygger.1.gz").read_bytes())
        if f".SH {word}\n".encode() not in page:
            problems.append(f"the manual in {place} has no {word}")
        if shutil.which("groff"):
            said = subprocess.run(["groff", "-Kutf8", "-Tutf8", "-man", "-ww", "-z"], input=page, capture_output=True).stderr
            problems += [f"the manual in {place}: {line}" for line in said.decode().splitlines()[:5]]
    return problems


def repeated(release):
    with tempfile.TemporaryDirectory() as folder:
        release.make(pathlib.Path(folder) / "again")
        first, second = ((place / "SHA256SUMS").read_text() for place in (release.folder, pathlib.Path(folder) / "again"))
    return [] if first == second else [f"the second time they are others: {first} {second}"]
