// The small objects that SARIF is made of.
extension JSONText {
    mutating func message(_ text: String) {
        object { json in
            json.key("text")
            json.value(text)
        }
    }

    mutating func location(_ location: SourceLocation) {
        key("physicalLocation")
        object { json in
            json.artifact(location.file)
            json.key("region")
            json.region(location.range)
        }
    }

    /// A file by its address relative to the project's root, or by its whole address where it is not below it.
    mutating func artifact(_ file: String) {
        key("artifactLocation")
        object { json in
            let isAbsolute = file.utf8.first == UInt8(ascii: "/")
            json.key("uri")
            json.value((isAbsolute ? "file://" : "") + file.percentEncodedPath)
            guard !isAbsolute else { return }
            json.key("uriBaseId")
            json.value("%SRCROOT%")
        }
    }

    mutating func replacement(_ edit: SourceEdit) {
        key("deletedRegion")
        region(edit.range)
        key("insertedContent")
        message(edit.replacement)
    }

    private mutating func region(_ range: SourceRange) {
        let numbers: [(StaticString, Int)] = [
            ("startLine", range.start.line), ("startColumn", range.start.column),
            ("endLine", range.end.line), ("endColumn", range.end.column),
        ]
        object { json in
            for (name, number) in numbers {
                json.key(name)
                json.value(number)
            }
        }
    }
}

extension String {
    /// The path as part of an address (RFC 3986): all but unreserved characters and slashes as %XX.
    fileprivate var percentEncodedPath: String {
        let digits = Array("0123456789ABCDEF".utf8)
        let kept = Set("-._~/".utf8)
        var bytes: [UInt8] = []
        for byte in utf8 {
            let isWord = byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
            if isWord || kept.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
