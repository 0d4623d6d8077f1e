"""What strangers may send to the preview: it answers nothing that is not the site, and goes on answering."""
import os
import socket
import threading
import time

from serving import Serving

# Paths that lead nowhere: out of the site, in disguise, or into a folder without a page.
PATHS = [
    "/../../../../etc/passwd", "/..%2f..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd",
    "/%252e%252e/%252e%252e/etc/passwd", "/..%5c..%5cetc%5cpasswd", "/..\\..\\etc\\passwd", "/theme/../../site.yml",
    "/./.././etc/passwd", "//etc/passwd", "///etc/passwd", "/etc/passwd", "/old/site.yml", "/%00", "/index.html%00.txt",
    "/%c0%ae%c0%ae/etc/passwd", "/%uff0e%uff0e/etc/passwd", "/..;/etc/passwd", "/%", "/%4", "/%zz", "/theme/%2e%2e",
    "/file:///etc/passwd", "/C:/windows/win.ini", "/.brobygger", "/.git/config", "/%2fetc%2fpasswd", "/theme//",
    "/media", "/theme/", "/media/", "/\x01", "/æ", "/~root/", "/proc/self/environ", "/.%2e/.%2e/etc/passwd",
    "/aktiviteter/../aktiviteter/", "/?/../../etc/passwd%00", "/" + "../" * 300 + "etc/passwd", "/" + "a" * 6000,
]
# More connections that never end than the preview may open files.
SLOW = 250
# More open pages than the preview lets listen.
STREAMS = 200
HOSTS = ["evil.example", "evil.example:{port}", "127.0.0.1.evil.example", "localhost.evil.example:{port}", "",
         "2130706433:{port}", "0x7f000001:{port}", "localhost.:{port}", "127.0.0.2:{port}", "127.1:{port}", "[::]:{port}", "LOCALHOST.evil:{port}",
         "127.0.0.1:1", "[::ffff:127.0.0.1]:1", "localhost@evil.example", "0.0.0.0:{port}", "169.254.169.254"]
METHODS = ["POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "CONNECT", "PROPFIND", "get", "X" * 200]
GARBAGE = [
    b"", b"\r\n\r\n", b"\0" * 1000, b"\xff" * 5000, b"GET", b"GET /\r\n", b"GET / HTTP/0.9\r\n\r\n",
    b"GET / HTTP/9.9\r\n\r\n", b"GET  /  HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"GET / HTTP/1.1\r\nHost\r\n\r\n", b"GET / HTTP/1.1\r\n: x\r\n\r\n",
    b"GET / HTTP/1.1\nHost: localhost\n\n", b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    b"POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n", b"GET http://[ HTTP/1.1\r\n\r\n",
    b"POST / HTTP/1.1\r\nContent-Length: 9223372036854775807\r\n\r\nx", b"GET /\xff\xfe HTTP/1.1\r\n\r\n",
    b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 20_000 + b"\r\n", b"GET / HTTP/1.1\r\nA: " + b"b" * 2_000_000 + b"\r\n\r\n",
    b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\n\r\n", b"GET / HTTP/1.1\r\nHost: \0\r\n\r\n",
    b"GET / HTTP/1.1\r\nRange: bytes=0-,0-,0-\r\n\r\n", b"GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
]


def pestered(project, is_long):
    with Serving(project) as preview:
        problems = loopback(preview) + paths(preview) + hosts(preview) + methods(preview)
        problems += links(preview, project) + strangers(preview) + streams(preview)
        problems += crowd(preview, 5_000 if is_long else 1_000)
        if not preview.is_well():
            problems.append("after all that the preview does not answer any more")
    return problems


def loopback(preview):
    """Only this computer may ask: no other address of it answers."""
    problems = []
    listening = [address for address in listeners(preview.port)]
    if listening != ["127.0.0.1"]:
        problems.append(f"it listens on {listening}")
    return problems


def listeners(port):
    """The addresses on which the port is open, as the kernel tells them."""
    found = []
    for table, family in (("/proc/net/tcp", socket.AF_INET), ("/proc/net/tcp6", socket.AF_INET6)):
        if not os.path.exists(table):
            continue
        for line in open(table).readlines()[1:]:
            address, state = line.split()[1], line.split()[3]
            place, number = address.split(":")
            if state == "0A" and int(number, 16) == port:
                words = [bytes.fromhex(place[start:start + 8])[::-1] for start in range(0, len(place), 8)]
                found.append(socket.inet_ntop(family, b"".join(words)))
    return found


def paths(preview):
    problems = []
    for path in PATHS:
        answer = preview.ask(f"GET {path} HTTP/1.1\r\nHost: {preview.host}\r\nConnection: close\r\n\r\n".encode("utf-8"))
        status = answer[:12].decode("latin-1")
        if b"root:" in answer or b"base_url" in answer or b"PATH=" in answer or b"Index of" in answer:
            problems.append(f"{path[:60]!r} shows what it must not")
        if status not in ("HTTP/1.1 400", "HTTP/1.1 404", "HTTP/1.1 414", "HTTP/1.1 431", "") and not is_front(path, answer):
            problems.append(f"{path[:60]!r} is answered with {status!r}")
    return problems


def is_front(path, answer):
    """A question mark begins the query, whatever follows."""
    return path.startswith("/?") and answer.startswith(b"HTTP/1.1 200")


def hosts(preview):
    problems = []
    for host in HOSTS:
        host = host.format(port=preview.port)
        answer = preview.ask(f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        if answer[:12] not in (b"HTTP/1.1 421", b"HTTP/1.1 400"):
            problems.append(f"the host {host!r} is answered with {answer[:12]!r}")
    for origin in ("https://evil.example", "null", "http://localhost.evil.example"):
        answer = preview.ask(
            f"GET {preview.changes} HTTP/1.1\r\nHost: {preview.host}\r\nOrigin: {origin}\r\nConnection: close\r\n\r\n".encode())
        if answer[:12] != b"HTTP/1.1 403":
            problems.append(f"the origin {origin!r} is answered with {answer[:12]!r}")
    own = preview.ask(f"GET / HTTP/1.1\r\nHost: localhost:{preview.port}\r\nConnection: close\r\n\r\n".encode())
    if own[:12] != b"HTTP/1.1 200" or b"Access-Control" in own or b"Content-Security-Policy" not in own:
        problems.append(f"its own name is answered with {own[:200]!r}")
    return problems


def strangers(preview):
    """Pages of other sites that name no origin, as with pictures and frames: the browser says from where it asks."""
    problems = []
    for site in ("cross-site", "same-site", "CROSS-SITE", "", "x"):
        for mode, destination in (("no-cors", "image"), ("no-cors", "script"), ("navigate", "iframe"), ("cors", "empty"), ("websocket", "empty")):
            for path in ("/", preview.changes):
                answer = preview.ask(
                    f"GET {path} HTTP/1.1\r\nHost: {preview.host}\r\nSec-Fetch-Site: {site}\r\nSec-Fetch-Mode: {mode}\r\n"
                    f"Sec-Fetch-Dest: {destination}\r\nConnection: close\r\n\r\n".encode())
                if answer[:12] != b"HTTP/1.1 403":
                    problems.append(f"{destination} asked {site or 'from nowhere'} for {path} is answered with {answer[:12]!r}")
    return problems


def streams(preview):
    """More open pages than there may be: those that came last listen, and everybody else is answered."""
    problems = []
    opened = []
    for _ in range(STREAMS):
        connection = preview.connect()
        connection.sendall(f"GET {preview.changes} HTTP/1.1\r\nHost: {preview.host}\r\n\r\n".encode())
        opened.append(connection)
    time.sleep(1)
    if not preview.is_well():
        problems.append(f"with {STREAMS} open streams nobody else is answered")
    last = opened[-1].recv(4096)
    if not last.startswith(b"HTTP/1.1 200"):
        problems.append(f"the last stream is answered with {last[:40]!r}")
    for connection in opened:
        connection.close()
    return problems


def methods(preview):
    problems = []
    for method in METHODS:
        answer = preview.ask(f"{method} / HTTP/1.1\r\nHost: {preview.host}\r\nConnection: close\r\n\r\n".encode())
        if answer[:12] not in (b"HTTP/1.1 405", b"HTTP/1.1 400"):
            problems.append(f"the method {method[:20]} is answered with {answer[:12]!r}")
    return problems


def links(preview, project):
    """A link in the content shows nothing of what it leads to."""
    place = project.root / "old" / "media" / "adgang.pdf"
    place.symlink_to("/etc/passwd")
    time.sleep(1)
    answer = preview.ask(f"GET /media/adgang.pdf HTTP/1.1\r\nHost: {preview.host}\r\nConnection: close\r\n\r\n".encode())
    place.unlink()
    return ["a link is followed"] if b"root:" in answer else []


def crowd(preview, count):
    """Many at the same time: sound and broken requests, some that never end, some that never listen."""
    problems, lock = [], threading.Lock()
    slow = [preview.connect() for _ in range(SLOW)]
    for number, connection in enumerate(slow):
        # Half a request, or one that is never read.
        connection.sendall(b"GET / HTTP/1.1\r\nHost: lo" if number % 2 else preview.request("/") * 20)

    def visit(numbers):
        for number in numbers:
            if number % 3 == 0:
                answer = preview.ask(preview.request("/"), patience=30)
                if not answer.startswith(b"HTTP/1.1 200"):
                    with lock:
                        problems.append(f"in the crowd a sound request was answered with {answer[:40]!r}")
            elif number % 3 == 1:
                preview.ask(GARBAGE[number % len(GARBAGE)], patience=0.2)
            else:
                preview.drip(GARBAGE[number % len(GARBAGE)][:20])

    threads = [threading.Thread(target=visit, args=(range(start, count, 100),)) for start in range(100)]
    began = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"  {count} requests by 100 at a time, beside {SLOW} that never ended, in {time.monotonic() - began:.0f} s")
    for connection in slow:
        connection.close()
    return problems
