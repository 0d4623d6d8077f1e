"""Pictures and documents that run something, fetch something, or are not what they say."""
import zlib

from attacks.small_site import DRAWING, Attack, jpeg, pdf, png

POINT = "10 media"
DANGERS = [
    "/OpenAction<</S/Launch/F(cmd.exe)>>", "/OpenAction<</S/JavaScript/JS(x)>>", "/S/J#61vaScript", "/S/#4Aava#53cript", "/S /JavaScript",
    "/Names<</EmbeddedFiles 2 0 R>>", "/EF<</F 2 0 R>>", "/Type/EmbeddedFile", "/OpenAction<</S/URI/URI(https://a.example/)>>",
    "/AA<</O<</S/JavaScript/JS(x)>>>>", "/AA<</C 5 0 R>>/S/URI", "/S/SubmitForm", "/S/ImportData", "/Subtype/RichMedia", "/S/Launch", "/JS 3 0 R",
    "/XFA 4 0 R", "/S/GoToE", "/OpenAction<</S/GoToR/F(x.pdf)>>", "/A<</S/Launch/Win<</F(cmd)>>>>", "/Subtype/Movie/S/Rendition/JS(x)",
    "/AF[2 0 R]/Type/Filespec/EF<</F 3 0 R>>", "/S/Jav#61Script/JS(x)",
]
INSIDE_DRAWINGS = {
    "unsafe-media": [
        "<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<svg:script xmlns:svg='http://www.w3.org/2000/svg'>x</svg:script>",
        "<g onload='x'/>", "<g ONCLICK='x'/>", "<a href='javascript:x'><g/></a>", "<a xlink:href='https://a.example/'><g/></a>",
        "<image href='//a.example/x.png'/>", "<image href='data:image/svg+xml,x'/>", "<use href='https://a.example/x.svg#a'/>",
        "<use href='data:text/html,x'/>", "<style>@import 'https://a.example/x.css';</style>", "<style>g{fill:url(https://a.example/)}</style>",
        "<g style='fill:url(//a.example/)'/>", "<style>g{background:u\\72l(https://a.example/)}</style>",
        "<foreignObject><p>x</p></foreignObject>", "<iframe src='x'/>", "<animate attributeName='href' to='javascript:x'/>",
        "<set attributeName='onload' to='x'/>", "<animate attributeName='xlink:href' values='javascript:x'/>",
        "<handler type='x'>x</handler>", "<embed src='x'/>", "<audio src='x'/>", "<link rel='stylesheet' href='x'/>", "<meta content='0;x'/>",
    ],
    "unreadable-media": ["<g>", "</g>", "<a b=1/>", "&nbsp;", "<g></a></g>", "<g a='1' a='2'/>", "<g a='<'/>", "<![CDATA[x", "<!-- x", "<g a/>",
                         "&#0;", "<1/>", "< g/>", "<g a='1'b='2'/>"],
}
WHOLE_DRAWINGS = {
    "an entity": ("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + DRAWING.format("<text>&a;</text>"), "unsafe-media"),
    "many entities": ("<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
        f"<!ENTITY {chr(98 + i)} '{('&' + chr(97 + i) + ';') * 10}'>" for i in range(9)) + "]>" + DRAWING.format("&j;"), "unsafe-media"),
    "a file of the machine": ("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + DRAWING.format("&a;"), "unsafe-media"),
    "a style sheet": ("<?xml-stylesheet href='https://a.example/x.css'?>" + DRAWING.format(""), "unsafe-media"),
    "a page": ("<html><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/></html>", None),
    "text behind it": (DRAWING.format("") + "x", "unreadable-media"),
    "two drawings": (DRAWING.format("") * 2, "unreadable-media"),
    "no size": ("<svg xmlns='http://www.w3.org/2000/svg'/>", "unreadable-media"),
    "a depth of 100,000": (DRAWING.format("<g>" * 100_000 + "</g>" * 100_000), None),
    "a viewBox that is no number": ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1e999 NaN'/>", None),
    "a huge viewBox": ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 99999999999999999999 1'/>", None),
    "an attribute of 100,000 letters": (DRAWING.format(f"<g a='{'a' * 100_000}'/>"), None),
}


def attacks():
    for danger in DANGERS:
        yield Attack(POINT, f"PDF with {danger}", {"content/media/a.pdf": pdf(danger)}, "unsafe-media")
    for danger in ("/S/JavaScript/JS(x)", "/S/Launch/F(x)", "/Type/EmbeddedFile"):
        yield Attack(POINT, f"PDF with {danger} in an object stream", {
            "content/media/a.pdf": pdf("/Type/ObjStm/N 1/First 4", f"1 0 <<{danger}>>")}, "unsafe-media")
        yield Attack(POINT, f"PDF with {danger} behind its end", {
            "content/media/a.pdf": pdf("/A 1") + f"\n2 0 obj<<{danger}>>endobj"}, "unsafe-media")
    for code, insides in INSIDE_DRAWINGS.items():
        for inside in insides:
            yield Attack(POINT, f"drawing with {inside}", {"content/media/a.svg": DRAWING.format(inside)}, code)
    for name, (text, code) in WHOLE_DRAWINGS.items():
        yield Attack(POINT, f"drawing with {name}", {"content/media/a.svg": text}, code)
    yield from odd()


def odd():
    def wide(side):
        return png(size=side.to_bytes(4, "big") * 2)

    files = {
        "a picture of 16,384 pixels a side": ("a.png", wide(0x4000), "file-too-large"),
        "a picture of all pixels there can be": ("a.png", wide(0x7FFFFFFF), None),
        "a picture of more pixels than there can be": ("a.png", wide(0xFFFFFFFF), None),
        "a picture without pixels": ("a.png", wide(0), "unreadable-media"),
        "a chunk longer than the file": ("a.png", png()[:8] + b"\xff\xff\xff\xffIHDR", "unreadable-media"),
        "a compressed comment of a gigabyte": ("a.png", png(("zTXt", b"a\0\0" + bomb(1 << 26))), None),
        "a document of a gigabyte": ("a.pdf", b"%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>\nstream\n" + bomb(1 << 26) + b"\nendstream", None),
        "a page called picture": ("a.png", b"<html><script>alert(1)</script></html>", "unreadable-media"),
        "a page called drawing": ("a.svg", b"<html><script>alert(1)</script></html>", None),
        "a drawing called picture": ("a.png", DRAWING.format("<script>alert(1)</script>").encode(), "unsupported-media"),
        "a program": ("a.exe", b"MZ", "unsupported-media"), "a page": ("a.html", b"<script>alert(1)</script>", "unsupported-media"),
        "a script": ("a.js", b"alert(1)", "unsupported-media"), "a hidden file": (".htaccess", b"Options +Indexes", None),
        "headers": ("_headers", b"/*\n  A: alert(1)\n", "unsupported-media"), "no ending": ("a", b"alert(1)", "unsupported-media"),
        "an empty picture": ("a.png", b"", "unreadable-media"), "an empty document": ("a.pdf", b"", "unreadable-media"),
        "half a photo": ("a.jpg", jpeg()[:12], "unreadable-media"), "a photo of no size": ("a.jpg", jpeg().replace(b"\0\1\0\1\3", b"\0\0\0\0\3"),
                                                                                           "unreadable-media"),
        "a segment longer than the file": ("a.jpg", b"\xff\xd8\xff\xe1\xff\xff", "unreadable-media"),
        "a tiny document": ("a.pdf", b"%PDF-", None), "two kinds in one": ("a.pdf", b"%PDF-1.4\n<script>alert(1)</script>", None),
    }
    for name, (path, data, code) in files.items():
        yield Attack(POINT, name, {"content/media/" + path: data}, code)


def bomb(size):
    """A little that grows to much."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)) + packer.flush()
