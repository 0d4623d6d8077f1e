"""A bare Debian 12 without Swift, in which the package is installed and works on a directory with no network."""
import os
import shutil
import subprocess
import tempfile
import time
import pathlib

from release import REPOSITORY, output

MIRROR = "http://deb.debian.org/debian"
# Asks until the front page is there; bash is the only client of a bare system.
SERVE = r"""
brobygger serve --port 8080 & server=$!
for n in $(seq 400); do
    answer=$( (exec 3<>/dev/tcp/127.0.0.1/8080; printf 'GET / HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n' >&3; head -c 15 <&3) 2>/dev/null )
    if [[ $answer == *200* ]]; then break; fi
    sleep 0.05
done
kill $server
printf '\n%s' "$answer"
"""


def system(release):
    if os.geteuid() != 0 or not shutil.which("debootstrap") or not shutil.which("unshare"):
        print("  skipped, since it needs root and debootstrap")
        return []
    with tempfile.TemporaryDirectory(prefix="brobygger-") as folder:
        root = pathlib.Path(folder) / "root"
        made = subprocess.run(
            ["debootstrap", "--variant=minbase", "bookworm", root, os.environ.get("DEBIAN_MIRROR", MIRROR)],
            capture_output=True, text=True)
        if made.returncode != 0:
            print(f"  skipped, since the system cannot be made here: {made.stdout.splitlines()[-1:]}")
            return []
        shutil.copy(release.package, root / "tmp/brobygger.deb")
        return Bare(root, release).problems()


# Nothing but the loopback of its own.
INSIDE = 'mount -t proc proc "$1/proc" && ip link set lo up && cd "$1/srv" && exec chroot "$1" /bin/bash -c "$2"'


class Bare:
    def __init__(self, root, release):
        self.root, self.release = root, release

    def run(self, command, folder="/"):
        """The exit code and what was said; the network is cut off, and the environment empty."""
        ended = subprocess.run(
            ["unshare", "--net", "--mount", "sh", "-c", INSIDE, "sh", self.root, f"cd {folder} && {command}"],
            env={"PATH": "/usr/bin:/bin:/usr/sbin:/sbin"}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True)
        return ended.returncode, ended.stdout

    def problems(self):
        problems = self.expect("dpkg --install /tmp/brobygger.deb")
        if self.run("command -v swift || ls /usr/lib/swift")[0] == 0:
            problems.append("there is Swift, so nothing is shown")
        problems += self.expect("ldd /usr/bin/brobygger") + self.start_time()
        problems += self.directory()
        return problems + self.expect("dpkg --remove brobygger") + self.gone()

    def expect(self, command, folder="/", code=0):
        ended, said = self.run(command, folder)
        if ended != code or "not found" in said:
            return [f"`{command}` ended with {ended}: {said[-400:]}"]
        return []

    def start_time(self):
        self.run("brobygger --version")
        began = time.monotonic()
        for _ in range(10):
            self.run("brobygger --version")
        whole = (time.monotonic() - began) / 10
        began = time.monotonic()
        for _ in range(10):
            self.run("true")
        print(f"  starts in {(whole - (time.monotonic() - began) / 10) * 1000:.0f} ms: {self.run('brobygger --version')[1].strip()}")
        return []

    def directory(self):
        """`init` where the program has it, otherwise this repository's content; then check, build and serve."""
        if "\n  init " in self.run("brobygger --help")[1]:
            began = time.monotonic()
            problems = self.expect(
                "brobygger init /srv/town --name Fjordby --municipality 0999 --municipality-name Fjordby --languages da,en "
                "--base-url https://fjordby.example/ --forge github --email mail@fjordby.example --yes "
                "&& brobygger check --root /srv/town --strict")
        else:
            print("  init: skipped, since this program has none")
            began, problems = time.monotonic(), []
            shutil.copytree(REPOSITORY / "content", self.root / "srv/town/content")
        problems += self.expect("brobygger check", "/srv/town")
        problems += self.expect("brobygger build --base-url https://fjordby.example/", "/srv/town")
        if not (self.root / "srv/town/site/index.html").exists():
            problems.append("there is no site")
        return problems + self.served(began)

    def served(self, began):
        """The site is asked for from inside, where 127.0.0.1 is the system's own."""
        (self.root / "tmp/serve.sh").write_text(SERVE)
        said = self.run("bash /tmp/serve.sh", "/srv/town")[1]
        print(f"  a served page {time.monotonic() - began:.1f} s after the beginning")
        return [] if said.endswith("HTTP/1.1 200 OK") else [f"it serves nothing: {said[-300:]}"]

    def gone(self):
        left = [name for name in ("usr/bin/brobygger", "usr/share/man/man1/brobygger.1.gz") if (self.root / name).exists()]
        return [f"{left} is left after removing"] if left else []
