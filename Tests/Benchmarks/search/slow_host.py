"""A web server as far away as one likes: HTTP/2 over TLS, with gzip, and a note of everything it was asked for.

The network is slow here and not in Chromium, which does not tell what workers fetch, as that of Pagefind does; here
both are measured alike, and all answers share one line.
"""
import asyncio
import gzip
import mimetypes
import pathlib
import subprocess
import threading
import time
from dataclasses import dataclass
from urllib.parse import unquote

from hypercorn.asyncio import serve
from hypercorn.config import Config

# What a well-kept host compresses; the files of Pagefind are compressed already.
COMPRESSED = {".html", ".js", ".json", ".css", ".svg", ".xml", ".txt", ".webmanifest"}
CHUNK = 1_400


@dataclass(frozen=True)
class Network:
    """Seconds before every answer, and bytes a second for all answers together; 0 for as many as there can be."""

    delay: float = 0
    rate: float = 0


@dataclass
class Request:
    """What was asked for, how many bytes the answer has with and without gzip, and when it began and ended."""

    path: str
    sent: int
    raw: int
    start: float
    end: float = float("inf")


class SlowHost:
    """Serves a folder on a free port of this computer until the end of a `with` block."""

    def __init__(self, folder, scratch):
        self.folder = pathlib.Path(folder)
        self.scratch = scratch
        self.network = Network()
        self.requests = []
        self.files = {}
        self.free_at = 0.0

    def __enter__(self):
        self.loop = asyncio.new_event_loop()
        self.stop = asyncio.Event()
        config = Config()
        config.bind = ["127.0.0.1:0"]
        config.certfile, config.keyfile = certificate(self.scratch)
        config.errorlog = None
        config.alpn_protocols = ["h2"]
        sockets = config.create_sockets()
        self.origin = f"https://127.0.0.1:{sockets.secure_sockets[0].getsockname()[1]}"
        config.create_sockets = lambda: sockets
        self.thread = threading.Thread(
            target=lambda: self.loop.run_until_complete(serve(self.answer, config, shutdown_trigger=self.stop.wait)))
        self.thread.start()
        return self

    def __exit__(self, *error):
        # Connections that the browser left open are no news now.
        self.loop.set_exception_handler(lambda loop, context: None)
        self.loop.call_soon_threadsafe(self.stop.set)
        self.thread.join()

    def begin(self, network):
        """Forgets what was asked for, and is as far away as a network says from now on."""
        self.requests.clear()
        self.network = network

    async def answer(self, scope, receive, send):
        """The application, as ASGI has it."""
        if scope["type"] != "http":
            raise NotImplementedError(scope["type"])
        status, kind, body, raw, is_compressed = self.file(unquote(scope["path"]))
        request = Request(scope["path"], len(body), raw, time.perf_counter())
        self.requests.append(request)
        network = self.network
        await asyncio.sleep(network.delay)
        headers = [(b"content-type", kind.encode()), (b"content-length", str(len(body)).encode())]
        if is_compressed:
            headers.append((b"content-encoding", b"gzip"))
        await send({"type": "http.response.start", "status": status, "headers": headers})
        step = CHUNK if network.rate else max(1, len(body))
        for at in range(0, len(body), step):
            chunk = body[at:at + step]
            await self.let_through(len(chunk), network)
            await send({"type": "http.response.body", "body": chunk, "more_body": True})
        request.end = time.perf_counter()
        await send({"type": "http.response.body", "body": b""})

    async def let_through(self, count, network):
        """Waits until the line, which all answers share, has carried so many bytes more."""
        if not network.rate:
            return
        self.free_at = max(time.perf_counter(), self.free_at) + count / network.rate
        await asyncio.sleep(self.free_at - time.perf_counter())

    def file(self, path):
        """Status, type, bytes as they are sent, their number without gzip, and whether there is any."""
        if path not in self.files:
            file = self.folder / path.strip("/")
            file = file / "index.html" if path.endswith("/") else file
            status = 200 if file.is_file() else 404
            raw = file.read_bytes() if status == 200 else b"Not found"
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            is_compressed = status == 200 and file.suffix in COMPRESSED
            body = gzip.compress(raw, 9, mtime=0) if is_compressed else raw
            self.files[path] = (status, kind, body, len(raw), is_compressed)
        return self.files[path]


def certificate(folder):
    """The paths of a certificate for this computer and of its key; no browser trusts it."""
    paths = [str(folder / name) for name in ("host.crt", "host.key")]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-out", paths[0], "-keyout", paths[1]],
        check=True, capture_output=True)
    return paths
