/// The head of a request of HTTP/1.1 (RFC 9112), read on bytes and strictly: what browsers never send is refused.
enum RequestHead {
    /// What is longer is refused, in bytes; no browser sends half of it.
    static let sizeLimit = 16 * 1024

    /// The number of bytes of the head with its empty line; none where that has not come yet.
    ///
    /// - Parameter seen: How many of the bytes were looked at before.
    static func length(in bytes: [UInt8], seen: Int) -> Int? {
        let end: [UInt8] = [0x0D, 0x0A, 0x0D, 0x0A]
        var index = max(0, seen - end.count + 1)
        while index + end.count <= bytes.count {
            if bytes[index..<(index + end.count)].elementsEqual(end) { return index + end.count }
            index += 1
        }
        return nil
    }

    /// The request; none where it is malformed.
    static func parse(_ head: some Collection<UInt8>) -> PreviewRequest? {
        var lines = split(head)
        guard !lines.isEmpty, var request = requestLine(lines.removeFirst()) else { return nil }
        for line in lines {
            guard let (name, value) = header(line) else { return nil }
            switch name {
            case "host":
                // Of two hosts one would be checked and the other believed.
                guard request.host == nil else { return nil }
                request.host = value
            case "origin": request.origin = value
            case "sec-fetch-site": request.fetchSite = value
            case "sec-fetch-mode": request.fetchMode = value
            case "sec-fetch-dest": request.fetchDestination = value
            default: break
            }
        }
        return request
    }

    /// The lines, each of which has to end with CR LF, without the empty one.
    private static func split(_ head: some Collection<UInt8>) -> [[UInt8]] {
        head.split(separator: 0x0A).map { Array($0) }
            .map { $0.last == 0x0D ? Array($0.dropLast()) : [0] }
            .filter { !$0.isEmpty }
    }

    private static func requestLine(_ line: [UInt8]) -> PreviewRequest? {
        let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
        guard parts.count == 3,
            parts[2].elementsEqual("HTTP/1.1".utf8) || parts[2].elementsEqual("HTTP/1.0".utf8),
            !parts[0].isEmpty, parts[0].allSatisfy(isUpperCase),
            let target = text(parts[1]), !target.isEmpty
        else { return nil }
        let address = target.utf8.split(
            separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
        return PreviewRequest(
            method: String(decoding: parts[0], as: UTF8.self), path: String(Substring(address[0])),
            query: address.count > 1 ? String(Substring(address[1])) : "")
    }

    /// A name in small letters and its value, blanks around that left out.
    private static func header(_ line: [UInt8]) -> (name: String, value: String)? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
            line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F }), let value = text(line[(colon + 1)...])
        else { return nil }
        let name = line[..<colon].map { isUpperCase($0) ? $0 | 0x20 : $0 }
        let start = value.utf8.firstIndex { $0 != 0x20 } ?? value.utf8.endIndex
        let end = value.utf8.lastIndex { $0 != 0x20 }.map { value.utf8.index(after: $0) } ?? start
        return (String(decoding: name, as: UTF8.self), String(value[start..<max(start, end)]))
    }

    /// UTF-8 without control characters, a tab excepted.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    static func isUpperCase(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
