"""The site as an ordinary web server has it: files, `404.html`, and nothing that a preview adds."""
import functools
import http.server
import os
import pathlib
import shutil
import tempfile
import threading


class StaticHost:
    """Serves a copy of a site on a free port of this computer until the end of a `with` block.

    The copy may be changed meanwhile, as a new build would."""

    def __init__(self, site):
        self.site = site

    def __enter__(self):
        # In memory where that is possible: a site has thousands of files, and many checks want a fresh copy.
        self.temporary = tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
        self.folder = pathlib.Path(self.temporary.name) / "site"
        shutil.copytree(self.site, self.folder)
        handler = functools.partial(Handler, directory=str(self.folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.origin = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *error):
        self.server.shutdown()
        self.server.server_close()
        self.temporary.cleanup()

    def file(self, address):
        path = self.folder / address.lstrip("/")
        return path / "index.html" if address.endswith("/") else path

    def change(self, address, *replacements):
        """Replaces texts in a file, each of which has to be there."""
        text = self.file(address).read_text("utf-8")
        for old, new in replacements:
            assert old in text, f"{address} does not hold {old}"
            text = text.replace(old, new)
        self.file(address).write_text(text, "utf-8")


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json",
    }

    def send_error(self, code, message=None, explain=None):
        page = pathlib.Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(page)

    def list_directory(self, path):
        self.send_error(404)

    def log_message(self, *arguments):
        pass
