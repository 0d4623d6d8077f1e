"""Reads the Containerfile: what its steps name is there, and the package is installed as in a bare system."""
import fnmatch
import re
import shlex

from release import REPOSITORY, output


def container(release):
    stages = [[]]
    for line in (REPOSITORY / "Containerfile").read_text("utf-8").splitlines():
        if line.startswith("FROM ") and stages[-1]:
            stages.append([])
        if line and not line.startswith("#"):
            stages[-1].append(line.split(" ", 1))
    building, running = stages
    problems = [] if building[0][1].endswith(" AS build") else ["the first stage is not the one that builds"]
    for instruction, text in building:
        if instruction == "RUN":
            problems += built(shlex.split(text))
    copied = [text.split()[1] for instruction, text in running if instruction == "COPY"]
    place = "/source/.build/release-files/"
    if len(copied) != 1 or not fnmatch.fnmatch(place + release.package.name, copied[0]):
        problems.append(f"it copies {copied}, and the package is {place + release.package.name}")
    entry = [text for instruction, text in running if instruction == "ENTRYPOINT"]
    listed = output("dpkg-deb", "--contents", str(release.package))
    if entry != ['["brobygger"]'] or not re.search(r"\./usr/bin/brobygger$", listed, re.MULTILINE):
        problems.append("what it starts is not in the package")
    return problems + fits(release, running[0][1])


def built(words):
    """A step of the stage that builds is a script or a target of the Makefile that there is."""
    targets = re.findall(r"^([a-z-]+):", (REPOSITORY / "Makefile").read_text("utf-8"), re.MULTILINE)
    if words[0] == "make":
        return [f"there is no make {target}" for target in words[1:] if target not in targets]
    return [] if (REPOSITORY / words[0]).exists() else [f"there is no {words[0]}"]


def fits(release, system):
    """Debian 12, on which it runs, has glibc 2.36."""
    needed = re.search(r"libc6 \(>= 2\.(\d+)\)", output("dpkg-deb", "--field", str(release.package), "Depends"))
    return [] if system.startswith("debian:12-") and int(needed[1]) <= 36 else [f"{system} is too old for it"]
