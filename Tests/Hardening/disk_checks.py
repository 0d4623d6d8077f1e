"""Disks that are full, folders that may not be written, and folders that vanish while the site is made."""
import contextlib
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import time

from project import files, refusal, tree_hash


def full(project, is_long):
    """The old site stays byte by byte, nothing is left behind, and one sentence says what to do."""
    problems = []
    project.build("old")
    size = sum(-(-path.stat().st_size // 4096) * 4096 for path in files(project.site))
    count = sum(1 for _ in files(project.site))
    # A site with room for the half of another.
    limits = {"full disk": f"size={size * 2}", "no more files": f"size={size * 4},nr_inodes={count * 2}"}
    for name, limit in limits.items():
        with mounted(project.root / "disk", limit) as disk:
            if disk is None:
                print(f"  {name}: skipped, since this user may not mount a file system")
                continue
            problems += refused(project, name, disk)
    problems += limited(project)
    return problems


def refused(project, name, folder, **more):
    """Builds the old site in a folder, spoils what is unchanged, and has the new one fail there."""
    site = folder / "site"
    code, said = project.build("old", site)
    if code != 0:
        return [f"{name}: the first site was not written: {said[:200]}"]
    fill(folder)
    return failed(project, name, folder, **more)


def failed(project, name, folder, **more):
    before = tree_hash(folder / "site")
    code, said = project.build("new", folder / "site", **more)
    problems = refusal(name, code, said)
    if tree_hash(folder / "site") != before:
        problems.append(f"{name}: the old site is not what it was")
    if project.debris(folder, allowed=("site", "filling", ".brobygger-cache")):
        problems.append(f"{name}: left {project.debris(folder)}")
    return problems


def fill(folder):
    """Leaves so little room that the new pages do not fit."""
    space = os.statvfs(folder)
    free = space.f_bavail * space.f_frsize
    with contextlib.suppress(OSError), open(folder / "filling", "wb") as filling:
        filling.write(bytes(max(0, free - 300_000)))


@contextlib.contextmanager
def mounted(folder, options):
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    try:
        is_mounted = subprocess.run(command, capture_output=True).returncode == 0
    except FileNotFoundError:
        is_mounted = False
    try:
        yield folder if is_mounted else None
    finally:
        if is_mounted:
            subprocess.run(["umount", str(folder)], check=True)
        shutil.rmtree(folder, ignore_errors=True)


def limited(project):
    """A limit on the size of files, as quotas set it, is no reason to be killed."""
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)

    return failed(project, "limit on the size of files", project.out, preexec_fn=limit)


def closed(project, is_long):
    """Folders that another user owns, and disks that can only be read."""
    problems = []
    project.build("old")
    with mounted(project.root / "disk", "size=64m") as disk:
        if disk is None:
            print("  read-only disk: skipped, since this user may not mount a file system")
        else:
            project.build("old", disk / "site")
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
            problems += failed(project, "read-only disk", disk)
    before = as_nobody()
    if before is None:
        print("  read-only folder: skipped, since root writes everywhere and there is no setpriv")
        return problems
    project.out.chmod(0o555)
    problems += failed(project, "read-only folder", project.out, before=before)
    project.out.chmod(0o755)
    project.site.chmod(0o000)
    code, said = project.build("new", before=before)
    problems += refusal("unreadable site", code, said)
    project.site.chmod(0o755)
    return problems


def as_nobody():
    """What to put before a command so that it has no rights of root's; none where that is impossible."""
    if os.geteuid() != 0:
        return ()
    if shutil.which("setpriv") is None:
        return None
    return ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")


def vanishing(project, is_long):
    """The site, or the folder it is in, is moved away or removed while the new one is made."""
    ways = {
        "site moved away": lambda: os.rename(project.site, project.root / "moved"),
        "site removed": lambda: shutil.rmtree(project.site),
        "folder removed": lambda: shutil.rmtree(project.out),
    }
    problems = []
    for name, make_vanish in ways.items():
        for attempt in range(20):
            for leftover in (project.root / "moved", project.out):
                shutil.rmtree(leftover, ignore_errors=True)
            project.out.mkdir()
            project.build("old")
            before, count = tree_hash(project.site), sum(1 for _ in files(project.site))
            # On a busy machine much may be there before somebody notices that it has begun.
            answer = build_while(project, make_vanish, count // 2)
            if answer is not None:
                break
        else:
            problems.append(f"{name}: no build was slow enough to try it")
            continue
        code, said = answer
        # A run that was about to end may have published before.
        problems += refusal(name, code, said)
        if name == "site moved away" and tree_hash(project.root / "moved") != before:
            problems.append(f"{name}: the old site is not what it was")
        left = project.debris() if project.out.exists() else []
        if left:
            problems.append(f"{name}: left {left}")
    project.out.mkdir(exist_ok=True)
    return problems


def build_while(project, act, few):
    """Acts as soon as the new site has begun; none where more than a few files were written by then."""
    process = project.start("new")
    staging = pathlib.Path(project.out, ".site.brobygger-new")
    while process.poll() is None and not staging.exists():
        time.sleep(0.001)
    if process.poll() is None:
        process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
        is_early = staging.exists() and project.site.exists() and sum(1 for _ in files(staging)) < few
        if is_early:
            act()
        process.send_signal(signal.SIGCONT)
    else:
        is_early = False
    said = process.communicate(timeout=60)[1].strip()
    return (process.returncode, said) if is_early else None
