import Foundation
import Testing

@testable import SiteWriting

struct GitIndexTests {
    @Test(arguments: [20, 32], [2, 3, 4])
    func `an index lists its paths`(_ hashLength: Int, _ version: Int) throws {
        let names = ["a", "content/site.yml", "content/site.yml.bak", "content/æble.md"]
        let index = try #require(
            GitIndex(IndexFile(names, version: version, hashLength: hashLength).bytes))
        for name in names { #expect(index.tracks(name.utf8)) }
        for name in ["b", "content", "content/site", "content/site.yml.ba", ""] {
            #expect(!index.tracks(name.utf8))
        }
    }

    @Test func `a folder of a sparse index stands for all that lies in it`() throws {
        let index = try #require(GitIndex(IndexFile(["a.md", "docs/"], version: 3).bytes))
        #expect(index.tracks("docs/deep/b.md".utf8) && index.tracks("a.md".utf8))
        #expect(!index.tracks("docs.md".utf8) && !index.tracks("a.md/b".utf8))
    }

    @Test func `an extension is passed over, and a split index is none`() {
        #expect(GitIndex(IndexFile(["a"], version: 2, extensions: ["TREE"]).bytes) != nil)
        #expect(GitIndex(IndexFile(["a"], version: 2, extensions: ["TREE", "link"]).bytes) == nil)
    }

    @Test(arguments: [2, 4])
    func `an index that was cut or changed is none`(_ version: Int) {
        let bytes = IndexFile(["a.md", "content/b.md"], version: version).bytes
        for count in 0..<bytes.count { #expect(GitIndex(Array(bytes.prefix(count))) == nil, "\(count)") }
        var unknown = bytes
        unknown[7] = 9
        #expect(GitIndex(unknown) == nil)
    }
}

/// The index of a Git repository, as `gitformat-index` describes it; a name that ends with a slash is a folder.
struct IndexFile {
    let bytes: [UInt8]

    init(_ names: [String], version: Int, hashLength: Int = 20, extensions: [String] = []) {
        var bytes = Array("DIRC".utf8) + Self.number(version) + Self.number(names.count)
        var last: [UInt8] = []
        for name in names {
            let name = Array(name.utf8)
            let start = bytes.count
            bytes += [UInt8](repeating: 1, count: 24)
            bytes += Self.number(name.last == UInt8(ascii: "/") ? 0o040000 : 0o100644)
            bytes += [UInt8](repeating: 1, count: 12 + hashLength)
            bytes += Self.number(name.count | (version > 2 ? 0x4000 : 0)).suffix(2)
            if version > 2 { bytes += [0x40, 0] }
            if version == 4 {
                let shared = zip(last, name).prefix { $0 == $1 }.count
                bytes += [UInt8(last.count - shared)] + name.dropFirst(shared) + [0]
            } else {
                bytes += name + [0]
                while (bytes.count - start) % 8 != 0 { bytes.append(0) }
            }
            last = name
        }
        for name in extensions { bytes += Array(name.utf8) + Self.number(3) + [1, 2, 3] }
        self.bytes = bytes + [UInt8](repeating: 7, count: hashLength)
    }

    private static func number(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
