"""Runs a program and says what it took."""
import contextlib
import os
import pathlib
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

# The day for which made-up towns are built.
TODAY = "2026-11-21"


@dataclass
class Run:
    seconds: float
    processor: float
    megabytes: float
    output: str


def measured_run(name, command):
    """What a command took and wrote; ends everything when it fails.

    Its memory is that of its peak, and at least what this process has used, which counts for its children."""
    with tempfile.TemporaryFile("w+") as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read()
    if process.returncode != 0:
        sys.exit(f"{name} ended with {process.returncode}:\n{text}")
    kilobytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return Run(seconds, usage.ru_utime + usage.ru_stime, kilobytes / 1024, text)


@contextlib.contextmanager
def scratch():
    """A folder in memory, so that no disk is measured."""
    memory = pathlib.Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        print("Warning: there is no /dev/shm; the disk is measured, too.", file=sys.stderr)
        memory = None
    with tempfile.TemporaryDirectory(prefix="brobygger-bench-", dir=memory) as folder:
        yield pathlib.Path(folder)
