"""`brobygger serve`, running while the tests do."""
import http.client
import os
import socket
import subprocess
import tempfile
import time


class Preview:
    """Starts the preview on a free port, and stops it at the end of a `with` block."""

    patience = 60

    def __init__(self, binary, content, today):
        self.port = free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self.command = [binary, "serve", "--content", content, "--port", str(self.port), "--today", today]

    def __enter__(self):
        self.output = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.DEVNULL, stdout=self.output, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + self.patience
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise SystemExit("The preview does not answer:\n" + self.said())
            time.sleep(0.1)
        return self

    def __exit__(self, *error):
        self.stop()

    def answers(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", "/")
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()

    def said(self):
        """What the program has printed so far."""
        return os.pread(self.output.fileno(), 1 << 20, 0).decode(errors="replace")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
