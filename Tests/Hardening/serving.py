"""The preview of a project, and raw connections to it."""
import resource
import socket
import subprocess
import time

from project import DAYS


class Serving:
    """Runs `serve` until the end of a `with` block."""

    # Where pages listen for new versions.
    changes = "/__brobygger/changes"

    def __init__(self, project):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.host = f"127.0.0.1:{self.port}"
        self.command = [
            str(project.binary), "serve", "--root", str(project.root), "--content", "old", "--today", DAYS["old"],
            "--port", str(self.port)]

    def __enter__(self):
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256)))
        deadline = time.monotonic() + 60
        while not self.is_well():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise SystemExit("The preview does not answer.")
            time.sleep(0.1)
        return self

    def __exit__(self, *error):
        self.process.terminate()
        self.process.wait(10)

    def is_well(self):
        """Whether the front page comes as it should, and soon."""
        return self.process.poll() is None and self.ask(self.request("/")).startswith(b"HTTP/1.1 200")

    def request(self, path):
        return f"GET {path} HTTP/1.1\r\nHost: {self.host}\r\nConnection: close\r\n\r\n".encode()

    def connect(self, patience=5):
        return socket.create_connection(("127.0.0.1", self.port), timeout=patience)

    def ask(self, request, patience=5):
        """All that is answered before the connection ends or patience does; nothing where it is refused."""
        answer = b""
        try:
            with self.connect(patience) as connection:
                connection.sendall(request)
                while part := connection.recv(65536):
                    answer += part
        except OSError:
            pass
        return answer

    def drip(self, request):
        """Sends byte by byte and goes away in the middle."""
        try:
            with self.connect() as connection:
                for byte in request:
                    connection.sendall(bytes([byte]))
                    time.sleep(0.005)
        except OSError:
            pass
