import SitePlanning

/// A workbook with one sheet whose cells are texts, so that no program makes sums, days or numbers of them (ECMA-376,
/// transitional).
struct WorkbookText {
    private let title: String
    /// What every cell of a column begins with, `<c r="AB`.
    private let beginnings: [[UInt8]]
    private let file = ArchivedFile(named: "xl/worksheets/sheet1.xml")
    /// The end of the sheet, as far as it is not in the file yet.
    private var sheet: [UInt8] = []
    private var rowCount = 0

    init(title: String, header: [String]) {
        self.title = title
        beginnings = header.indices.map { Array("<c r=\"\(Self.column($0))".utf8) }
        let widths = header.indices.map { index in
            "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(index < 3 ? 34 : 22)\" customWidth=\"1\"/>"
        }
        sheet +=
            """
            \(Self.declaration)<worksheet xmlns="\(Self.main)"><sheetViews><sheetView workbookViewId="0">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
            <cols>\(widths.joined())</cols><sheetData>
            """.utf8
        add(header, style: 2)
    }

    mutating func add(_ row: [String]) { add(row, style: 1) }

    /// The most characters that a cell may hold.
    private static let cellLimit = 32_767

    private mutating func add(_ row: [String], style: Int) {
        rowCount += 1
        sheet += "<row r=\"\(rowCount)\">".utf8
        let kind = Array("\(rowCount)\" s=\"\(style)\" t=\"inlineStr\"><is>".utf8)
        for (beginning, cell) in zip(beginnings, row) where !cell.isEmpty {
            sheet += beginning
            sheet += kind
            let keepsBlanks = Self.isBlank(cell.utf8.first) || Self.isBlank(cell.utf8.last)
            sheet += (keepsBlanks ? "<t xml:space=\"preserve\">" : "<t>").utf8
            // Characters are at most as many as bytes.
            sheet.append(xml: cell.utf8.count > Self.cellLimit ? Self.cut(cell) : cell)
            sheet += "</t></is></c>".utf8
        }
        sheet += "</row>".utf8
        if sheet.count >= ByteStream.pieceSize { endPiece() }
    }

    private mutating func endPiece() {
        file.append(sheet)
        sheet.removeAll(keepingCapacity: true)
    }

    /// Whether a reader of XML could take the byte away where a text begins or ends with it.
    private static func isBlank(_ byte: UInt8?) -> Bool { byte.map { $0 <= 0x20 } ?? false }

    private static func cut(_ cell: String) -> String {
        var count = 0
        let scalars = cell.unicodeScalars.prefix { scalar in
            count += UTF16.width(scalar)
            return count <= cellLimit
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// A to Z, then AA.
    static func column(_ index: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(0x41 + index % 26)))
        return index < 26 ? letter : column(index / 26 - 1) + letter
    }

    /// Writes the whole archive; no row can be added after this.
    mutating func write(to output: inout ByteStream) throws {
        var zip = ArchiveWriter()
        for (name, text) in parts {
            let part = ArchivedFile(named: name)
            part.append(Array(text.utf8))
            try zip.add(part, to: &output)
        }
        sheet += "</sheetData></worksheet>".utf8
        endPiece()
        try zip.add(file, to: &output)
        try zip.finish(to: &output)
    }
}

// The parts around the sheet.
extension WorkbookText {
    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private var parts: [(String, String)] {
        [
            ("[Content_Types].xml", Self.declaration + contentTypes),
            ("_rels/.rels", Self.declaration + Self.relations([("officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", Self.declaration + workbook),
            (
                "xl/_rels/workbook.xml.rels",
                Self.declaration
                    + Self.relations([("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")])
            ),
            ("xl/styles.xml", Self.declaration + Self.styles),
        ]
    }

    private var contentTypes: String {
        """
        <Types xmlns="\(Self.package)/content-types"><Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" \
        ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="\(Self.type).sheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(Self.type).worksheet+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="\(Self.type).styles+xml"/></Types>
        """
    }

    private var workbook: String {
        var name: [UInt8] = []
        name.append(xml: title)
        return """
            <workbook xmlns="\(Self.main)" xmlns:r="\(Self.document)"><sheets><sheet \
            name="\(String(decoding: name, as: UTF8.self))" sheetId="1" r:id="rId1"/></sheets></workbook>
            """
    }

    private static func relations(_ targets: [(type: String, path: String)]) -> String {
        let relations = targets.enumerated().map { index, target in
            """
            <Relationship Id="rId\(index + 1)" Type="\(document)/\(target.type)" Target="\(target.path)"/>
            """
        }
        return "<Relationships xmlns=\"\(package)/relationships\">\(relations.joined())</Relationships>"
    }

    /// A plain one, which every workbook has; text (number format 49); and bold text for the header.
    private static let styles = """
        <styleSheet xmlns="\(main)"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/>\
        <sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/>\
        <diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
        </cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf \
        numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" \
        fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """
}

extension [UInt8] {
    /// A text as XML 1.0 has it: what means something is written as a name, what is no character of XML is left out.
    mutating func append(xml text: String) {
        var text = text
        text.withUTF8 { text in
            var start = 0
            for position in text.indices where text[position].hasMeaningInXML {
                append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
                append(xmlOf: text[position])
                start = position + 1
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        }
    }

    private mutating func append(xmlOf byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): self += "&amp;".utf8
        case UInt8(ascii: "<"): self += "&lt;".utf8
        case UInt8(ascii: ">"): self += "&gt;".utf8
        case 0x22: self += "&quot;".utf8
        case 0x0D: self += "&#13;".utf8
        case 0x09, 0x0A: append(byte)
        default: break
        }
    }
}

extension UInt8 {
    fileprivate var hasMeaningInXML: Bool {
        switch self {
        case 0..<0x20, 0x22, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
        default: false
        }
    }
}
