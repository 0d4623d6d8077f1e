"""Spreadsheets from somebody unknown, given to `import`: bombs, ways out, entities, formulas, numbers of people."""
import dataclasses
import io
import zipfile
import zlib

HEADER = ["titel", "resumé", "arrangører", "emner"]
ROW = ["Kor", "Vi synger", "a", "t"]
SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOOK = (f'<workbook xmlns="{SPACE}" xmlns:r="{RELATIONS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>')
RELS = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>')


@dataclasses.dataclass(frozen=True)
class Table:
    """A file for `import`; without a row that may be taken it has to be refused, by `exit`."""

    name: str
    bytes: bytes
    exits: tuple = (0, 1)
    # What must be in no answer and in no file.
    secret: str = "010190-1234"


def csv(*rows, mark=";"):
    return "".join(mark.join(f'"{cell}"' for cell in row) + "\r\n" for row in (HEADER, *rows)).encode()


def sheet(*rows, more=""):
    lines = "".join(
        f'<row r="{number}">' + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) + "</row>"
        for number, row in enumerate(rows, 1))
    return f'<worksheet xmlns="{SPACE}"><sheetData>{lines}{more}</sheetData></worksheet>'


def workbook(cells=None, book=BOOK, rels=RELS, method=zipfile.ZIP_DEFLATED, **more):
    files = {"xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": rels, "xl/worksheets/sheet1.xml": cells or sheet(HEADER, ROW)} | {
        name.replace("__", "/").replace("_xml", ".xml"): text for name, text in more.items()}
    return archive(files, method)


def archive(files, method=zipfile.ZIP_DEFLATED):
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", method) as writer:
        for name, text in files.items():
            writer.writestr(name, text)
    return output.getvalue()


def changed(data, old, new, which=-1):
    """The archive with some of its bytes replaced: in its list, or before it."""
    at = data.rfind(old) if which < 0 else data.find(old)
    return data[:at] + new + data[at + len(old):]


def attacks():
    yield from bombs()
    yield from archives()
    yield from documents()
    yield from numbers()
    yield from texts()


def bombs():
    large = 70 * 1024 * 1024
    yield Table("a sheet of 70 MB of blanks", workbook(" " * large), (1,))
    yield Table("shared texts of 70 MB", workbook(xl__sharedStrings_xml=" " * large), (1,))
    yield Table("styles of 70 MB", workbook(xl__styles_xml=" " * large), (1,))
    yield Table("a part that says it is small", changed(workbook(" " * 1_000_000), (1_000_000).to_bytes(4, "little"), (1_000).to_bytes(4, "little")), (1,))
    yield Table("a part that says it is huge", changed(
        workbook(), len(sheet(HEADER, ROW)).to_bytes(4, "little"), b"\xff\xff\xff\x7f"))
    text = "<si><t>" + "a" * 1_000_000 + "</t></si>"
    shared = f'<sst xmlns="{SPACE}">{text}</sst>'
    uses = "".join(f'<row r="{n}"><c t="inlineStr"><is><t>T{n}</t></is></c><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>' for n in range(2, 20_000))
    yield Table("a shared text of 1 MB in 40,000 cells", workbook(sheet(HEADER, more=uses), xl__sharedStrings_xml=shared), (1,))
    yield Table("200 columns of shared texts in 2,000 rows", workbook(sheet(HEADER, more="".join(
        f'<row r="{n}">' + '<c t="s"><v>0</v></c>' * 200 + "</row>" for n in range(2, 2_000))), xl__sharedStrings_xml=shared.replace("a" * 1_000_000, "a" * 30_000)), (1,))
    yield Table("5,000 rows of one title", csv(*[ROW] * 5_000), (0, 1))
    yield Table("5,000 rows of many titles", csv(*[[f"Kor {i}", "V", "a", "t"] for i in range(5_000)]), (0, 1))
    yield Table("60,000 rows", csv(*[ROW] * 60_000), (1,))
    yield Table("300 columns", csv(["a"] * 300), (1,))
    yield Table("a cell of 10 MB", csv(["A" * 10_000_000, *ROW[1:]]), (0, 1))
    yield Table("a header of 10 MB", ("titel;" * 3 + "A" * 10_000_000 + "\n").encode(), (0, 1))
    yield Table("quotation marks without end", b'titel;resume;emner\n"' + b'""' * 5_000_000, (1,))
    yield Table("100,000 unknown topics", csv([*ROW[:3], ", ".join(f"x{i}" for i in range(100_000))]), (0, 1))
    yield Table("30 MB", b"titel;resume;emner\n" + b"a;b;c\n" * 5_000_000, (1,))
    yield Table("a sheet of sheets", workbook(book=BOOK.replace('<sheet ', '<sheet name="B" sheetId="2" r:id="rId9"/>' * 100_000 + '<sheet ')), (1,))
    yield Table("attributes without end", workbook(sheet(HEADER, more="<row " + " ".join(f'a{i}="x"' for i in range(100_000)) + "/>")), (1,))
    yield Table("a depth of 100,000", workbook(sheet(HEADER, more="<row>" + "<c>" * 100_000)), (1,))
    yield Table("references without end", workbook(sheet(HEADER, ["&amp;" * 1_000_000, *ROW[1:]])), (0, 1))


def archives():
    for name in ("../../etc/x", "/etc/x", "xl\\..\\..\\x", "xl/../../x", "a\nb", "\x1b[31m", "C:/x", "x" * 300, "xl/./x"):
        yield Table(f"a file called {name[:20]!r} in the archive", archive({
            "xl/workbook.xml": BOOK, "xl/_rels/workbook.xml.rels": RELS, "xl/worksheets/sheet1.xml": sheet(HEADER, ROW), name: "x"}), (0, 1))
    for target in ("../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "https://a.example/x", "worksheets/../workbook.xml", "", "nowhere.xml"):
        yield Table(f"a sheet that lies at {target!r}", workbook(rels=RELS.replace("worksheets/sheet1.xml", target)), (0, 1))
    whole = workbook()
    yield Table("half an archive", whole[: len(whole) // 2], (1,))
    yield Table("an archive with a wrong checksum", changed(workbook(method=zipfile.ZIP_STORED), b"Kor", b"Hus", 0), (1,))
    yield Table("an archive with bytes before it", b"PK\3\4" + whole, (0, 1))
    yield Table("an encrypted archive", changed(whole, b"PK\1\2\x14\3\x14\0\0\0", b"PK\1\2\x14\3\x14\0\1\0"), (1,))
    yield Table("an unknown compression", workbook(method=zipfile.ZIP_BZIP2), (1,))
    yield Table("only the end of an archive", b"PK\3\4" + b"PK\5\6" + b"\xff" * 18, (1,))
    yield Table("a list that begins behind the end", b"PK\3\4" + b"PK\5\6" + b"\0\0\0\0\1\0\1\0\x2e\0\0\0\xff\xff\0\0\0\0", (1,))
    yield Table("no workbook", archive({"x": "y"}), (1,))
    yield Table("an empty file", b"", (1,))
    yield Table("only NULs", b"\0" * 999, (1,))
    yield Table("half a letter", b"\xff\xfe\x41", (1,))
    yield Table("one file twice", archive({"xl/workbook.xml": BOOK}) * 2, (1,))


def documents():
    entities = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
        f"<!ENTITY {chr(98 + i)} '{('&' + chr(97 + i) + ';') * 10}'>" for i in range(9)) + "]>"
    yield Table("many entities", workbook(entities + sheet(HEADER, ["&j;", *ROW[1:]])), (1,))
    yield Table("a file of the machine", workbook("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + sheet(HEADER, ["&a;", *ROW[1:]])), (1,))
    yield Table("entities in shared texts", workbook(xl__sharedStrings_xml=entities + "<sst><si><t>&j;</t></si></sst>"), (1,))
    yield Table("entities in the list of sheets", workbook(book=entities + BOOK), (1,))
    for number in ("9223372036854775807", "-1", "0", "-9223372036854775808", "99999999999999999999", "1e9", "x", ""):
        more = f'<row r="{number}"><c t="inlineStr"><is><t>A</t></is></c></row><row><c t="inlineStr"><is><t>B</t></is></c></row>'
        yield Table(f"a row with the number {number}", workbook(sheet(HEADER, ROW, more=more)), (0, 1))
        yield Table(f"a cell of the style {number}", workbook(sheet(HEADER, more=f'<row><c s="{number}"><v>1</v></c></row>')), (0, 1))
        yield Table(f"a cell with the shared text {number}", workbook(sheet(HEADER, more=f'<row><c t="s"><v>{number}</v></c></row>')), (0, 1))
        yield Table(f"a cell of the day {number}", workbook(
            sheet(HEADER, more=f'<row><c s="1"><v>{number}</v></c></row>'), xl__styles_xml='<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>'), (0, 1))
    for place in ("XFD1048576", "ZZZZ1", "A0", "A", "1", "", "\u00c51", "A" * 1000 + "1"):
        yield Table(f"a cell at {place[:12]!r}", workbook(sheet(HEADER, more=f'<row><c r="{place}" t="inlineStr"><is><t>A</t></is></c></row>')), (0, 1))
    for number in ("1e400", "-1e400", "nan", "inf", "0x1p9", "1e15", "-0", "9" * 5_000, "110000.99999", "0.999999999"):
        for form in (14, 18, 22, 0):
            yield Table(f"the number {number[:12]} of form {form}", workbook(
                sheet(HEADER, more=f'<row><c s="1"><v>{number}</v></c></row>'),
                xl__styles_xml=f'<styleSheet><cellXfs><xf/><xf numFmtId="{form}"/></cellXfs></styleSheet>'), (0, 1))


def numbers():
    for number in ("010190-1234", "0101901234", "01.01.90-1234", "٠١٠١٩٠-١٢٣٤", "01:01:90-1234", "010190\u200b1234", "01 01 90 1234", "=010190-1234"):
        yield Table(f"{number!r} in a title", csv([number, *ROW[1:]]), (1,), number)
        yield Table(f"{number!r} in an unknown column", (";".join([*HEADER, "andet"]) + "\n" + ";".join([*ROW, number]) + "\n").encode(), (1,), number)
        yield Table(f"{number!r} as the name of a column", (";".join([*HEADER, number]) + "\n" + ";".join([*ROW, "x"]) + "\n").encode(), (0, 1), number)
        yield Table(f"{number!r} where no header is", f"{number};x;y\n{number};x;y\n".encode(), (1,), number)
        yield Table(f"{number!r} in a workbook without a header", workbook(sheet([number, "x", "y"], [number])), (1,), number)
        yield Table(f"{number!r} in a topic", csv([*ROW[:3], number]), (1,), number)
        yield Table(f"{number!r} as the name of a sheet", workbook(book=BOOK.replace('name="A"', f'name="{number}"').replace(
            "</sheets>", '<sheet name="B" sheetId="2" r:id="rId9"/></sheets>')), (0, 1), number)
    for secret in ("99 00 00 05", "am.ha@example.org", "Zahra Qorvani"):
        yield Table(f"{secret} in a title", csv([secret, *ROW[1:]]))
    parts = '<c t="inlineStr"><is>' + "".join(f"<r><t>{letter}</t></r>" for letter in "010190-1234") + "</is></c>"
    yield Table("pieces of a number", workbook(sheet(HEADER, more=f'<row r="2">{parts}<c t="inlineStr"><is><t>B</t></is></c></row>')), (1,))
    yield Table("a number that a cell has as a number", workbook(sheet(HEADER, more='<row r="2"><c><v>101901234</v></c><c><v>3112991234</v></c></row>')), (1,), "3112991234")


def texts():
    for cell in ("=cmd|' /C calc'!A0", "@SUM(1)", "-1+1", "+45 12 34 56 78", "\t=1", "<script>alert(1)</script>", "A\nB: C", "---", "&a *b !c", "\x1b[31mA",
                 "A\x00B", "A\u202eB", "{a: b}", "[a](javascript:alert(1))", "# A", "A\u2028B", "'", '""', "a: b", "- a", "| x", "> x", "%x", "`x`", "null", "~",
                 "../../x", "/etc/passwd", "con", "." * 300, "\u200b", "A\rB", "A\x85B", "a" * 5_000, "{{site.title}}", "${x}", "$(x)"):
        for column in range(4):
            row = list(ROW)
            row[column] = cell.replace('"', '""')
            yield Table(f"{cell[:20]!r} in column {column}", csv(row))
