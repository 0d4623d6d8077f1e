"""A small sound site over which each attack lays its files, and what an attack is."""
import dataclasses
import zlib

PERSON = """---
kind: person
name: Zahra Qorvani
role: {role}
phone: '99 00 00 05'
email: am.ha@example.org
consent: {{given: 2026-09-01, form: paper, scope: [name, phone, email], channels: [web], withdrawn: 2026-10-01}}
---
"""
SOUND = {
    "content/site.yml": "title: A\nbase_url: https://a.example/\nlanguages: [da, en]\n",
    "content/vocabulary/topics.yml": "t: T\n",
    "content/associations/a.md": "---\nname: Broen\nsummary: Et sted\n---\n",
    "content/contacts/leder.md": PERSON.format(role="Leder"),
    "content/pages/om.md": "---\ntitle: Om\n---\n\nTekst.\n",
}
# What has to be in no output and in no report, however it was written.
SECRETS = ["99000005", "99 00 00 05", "am.ha@example.org", "Qorvani", "010190-1234", "0101901234"]
DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>{}</svg>"


WARNINGS = {"person-in-text", "person-in-id", "privacy-risk"}


@dataclasses.dataclass(frozen=True)
class Attack:
    """Files laid over the sound site, and the code of the problem that has to be reported.

    Without a code it is enough that the program ends as it should, and soon. `point` is the kind of attack: see KINDS.
    """

    point: str
    name: str
    files: dict
    code: str | None
    # A file's name is shown as it is: nobody finds the file otherwise.
    is_name: bool = False
    # What is only warned about may be published: it may be right.
    is_warning: bool = False
    # Where the content lies, first folder first.
    folders: tuple = ("content",)
    # Instead of files: names and what they lead to.
    links: dict = dataclasses.field(default_factory=dict)

    def __post_init__(self):
        if self.code in WARNINGS:
            object.__setattr__(self, "is_warning", True)


def page(fields="", body="Tekst.", title="A"):
    return {"content/pages/x.md": f"---\ntitle: {title}\n{fields}\n---\n\n{body}\n"}


def settings(more):
    return {"content/site.yml": SOUND["content/site.yml"] + more + "\n"}


def png(*chunks, size=b"\0\0\0\1\0\0\0\1"):
    parts = [("IHDR", size + b"\x08\2\0\0\0"), *chunks, ("IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(data).to_bytes(4, "big") + name.encode() + data + zlib.crc32(name.encode() + data).to_bytes(4, "big")
        for name, data in parts)


def pdf(dictionary, stream=None):
    if stream is None:
        return f"%PDF-1.4\n1 0 obj<<{dictionary}>>endobj\n%%EOF"
    packed = zlib.compress(stream if isinstance(stream, bytes) else stream.encode())
    return (f"%PDF-1.4\n1 0 obj<<{dictionary}/Filter/FlateDecode>>\nstream\n".encode() + packed
            + b"\nendstream endobj\n%%EOF")


def jpeg(*segments):
    """One pixel, with segments of a marker and bytes before it."""
    parts = [b"\xff\xd8"]
    parts += [bytes([0xFF, marker]) + (len(data) + 2).to_bytes(2, "big") + data for marker, data in segments]
    parts += [b"\xff\xc0\x00\x11\x08\x00\x01\x00\x01\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01", b"\xff\xda\x00\x0c\x03\x01\x00\x02\x11\x03\x11\x00\x3f\x00\x00", b"\xff\xd9"]
    return b"".join(parts)


def webp(*chunks):
    parts = [("VP8X", b"\x0c\0\0\0\0\0\0\0\0\0"), ("VP8 ", b"\x30\1\0\x9d\1\x2a\1\0\1\0\0\0"), *chunks]
    body = b"WEBP" + b"".join(
        name.encode() + len(data).to_bytes(4, "little") + data + b"\0" * (len(data) % 2) for name, data in parts)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def gif(comment):
    return (b"GIF89a\1\0\1\0\0\0\0!\xfe" + bytes([len(comment)]) + comment
            + b"\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;")
