"""Gives Pagefind the pages of the entries, with the facets that our own index has of them."""
import gzip
import importlib.util
import pathlib
import re
import shutil
import sys

from measured_run import measured_run

# What stands on the page of an entry and is about others; our index does not have it either.
ABOUT_OTHERS = [".block:not([aria-labelledby]) .cards", "[aria-labelledby=_organizers] .cards p", ".cards ul", ".quick",
                ".entry-ask", ".next-times", ".verified", ".sheet"]
ARTICLE = re.compile(r'(<article\b[^>]*\bdata-entry=[^>]*)>')
# A page that brings things together has its own words at its head, and below them those of others.
HEAD = re.compile(r"""(<header class=["']?page-head\b[^>]*)>""")


class PagefindSite:
    """A copy of the pages of entries, and the index that Pagefind makes of it."""

    def __init__(self, site, records, folder):
        self.pages = folder
        for record in records:
            page = site / record.url.strip("/") / "index.html"
            if page.is_file():
                copy(page, record, folder / record.url.strip("/") / "index.html")
        self.count = sum(1 for _ in folder.rglob("*.html"))
        self.index = folder / "pagefind"

    def run(self):
        """Makes the index with the settings that Pagefind has of itself, but for what is about others."""
        shutil.rmtree(self.index, ignore_errors=True)
        command = [program(), "--site", self.pages, "--silent"]
        for selector in ABOUT_OTHERS:
            command += ["--exclude-selectors", selector]
        return measured_run("Pagefind", command)

    @property
    def files(self):
        """The files that a search may fetch: neither scripts nor an interface."""
        return [file for file in self.index.rglob("*")
                if file.is_file() and (file.suffix.startswith(".pf_") or file.name == "pagefind-entry.json")]

    @property
    def size(self):
        """The bytes of all files, as they would be uncompressed and as they are sent."""
        return sum(raw_size(file) for file in self.files), sum(file.stat().st_size for file in self.files)

    @property
    def script_sizes(self):
        """The bytes that are sent for scripts, for the wasm, and for the interface that comes with Pagefind."""
        scripts = sum(len(gzip.compress((self.index / name).read_bytes(), 9))
                      for name in ("pagefind.js", "pagefind-worker.js"))
        wasm = (self.index / "wasm.da.pagefind").stat().st_size
        interface = sum(len(gzip.compress((self.index / f"pagefind-component-ui.{kind}").read_bytes(), 9))
                        for kind in ("js", "css"))
        return scripts, wasm, interface


def copy(page, record, target):
    """A page whose article says that it is what to index, and what it has of each facet."""
    facets = "".join(f'<i data-pagefind-filter="{name}:{code}"></i>'
                     for name, codes in record.facets.items() for code in codes)
    whole = page.read_text("utf-8")
    part = ARTICLE if ARTICLE.search(whole) else HEAD
    text, count = part.subn(rf"\1 data-pagefind-body>{facets}", whole, count=1)
    if count == 0:
        sys.exit(f"The page of {record.key} has neither an article with data-entry nor a head.")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")


def program():
    """The executable itself: the command that PyPI installs would count a Python beside it."""
    package = importlib.util.find_spec("pagefind_bin")
    if package is None:
        sys.exit("Pagefind is not installed; `make bench-search` does that.")
    return next(pathlib.Path(package.submodule_search_locations[0]).glob("pagefind*"))


def raw_size(file):
    data = file.read_bytes()
    return len(gzip.decompress(data)) if data.startswith(b"\x1f\x8b") else len(data)
