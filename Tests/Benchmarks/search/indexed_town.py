"""A made-up town with the indexes that both make of it, and what making them took."""
import pathlib
import re
import shutil
import subprocess
import sys
from statistics import median

from built_index import BuiltIndex, compressed_size
from engine_pages import write_engine_pages
from measured_run import TODAY, measured_run
from pagefind_site import PagefindSite

HERE = pathlib.Path(__file__).resolve().parent
STAGE = re.compile(r"^ +(\S.*\S) +([\d.]+) ms$", re.MULTILINE)
# The index is made while pages are written, and done before they are, so that only both together can be measured.
STAGES = ("render and write",)


class IndexedTown:
    def __init__(self, size, folder, options):
        self.size, self.folder = size, folder
        # In a process of its own: what this one has used at its peak counts for its children, too.
        subprocess.run(
            [sys.executable, "-B", HERE.parent / "make_catalog.py", str(size), folder, "--rich", "--seed",
             str(options.seed)], check=True)
        command = [options.binary.resolve(), "build", "--root", folder, "--theme", options.theme.resolve(),
                   "--output", "site", "--today", TODAY, "--timings", "--language", "en"]
        self.site = folder / "site"
        self.builds = [self.build(command) for _ in range(options.runs)]
        self.index = BuiltIndex(self.site)
        self.records = self.index.records()
        self.pagefind = PagefindSite(self.site, self.records, folder / "pages")
        self.pagefind_runs = [self.pagefind.run() for _ in range(options.runs)]
        write_engine_pages(self.site, self.index.core_url)
        (self.site / "pagefind").symlink_to(self.pagefind.index)

    def build(self, command):
        """One run to a whole site: where there is one already, nothing would be made."""
        shutil.rmtree(self.site, ignore_errors=True)
        return measured_run("Brobygger", command)

    @property
    def content(self):
        return self.folder / "content"

    @property
    def indexing_seconds(self):
        """What indexing and writing all pages, which goes on at the same time, took together."""
        return median(sum(stages(run)[name] for name in STAGES) for run in self.builds)

    @property
    def script_sizes(self):
        """The bytes that are sent for the script of every search, and for the header's field on all pages; others are loaded when a
        question needs them."""
        return tuple(compressed_size(self.site / "theme" / name) for name in ("search.js", "search-field.js"))


def stages(run):
    return {name: float(milliseconds) / 1000 for name, milliseconds in STAGE.findall(run.output)}
