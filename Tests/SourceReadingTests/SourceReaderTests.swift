import Diagnostics
import Foundation
import SourceReading
import TestSupport
import Testing

struct SourceReaderTests {
    private let scratch: ScratchFolder
    private let reader: SourceReader

    init() throws {
        scratch = try ScratchFolder()
        reader = SourceReader(root: scratch.path)
    }

    @Test func `files are listed by path, whatever the order on disk`() throws {
        let names = ["b.md", "a/z.md", "a/b/c.md", "a-b.md", "a.md", "æ.md", "Z.md"]
        for name in names.shuffled() { try scratch.put("x", at: "content/" + name) }
        let listed = try reader.list("content")
        #expect(listed.diagnostics == [])
        #expect(
            listed.value
                == ["Z.md", "a-b.md", "a.md", "a/b/c.md", "a/z.md", "b.md", "æ.md"].map { "content/" + $0 })
    }

    @Test func `hidden files and folders are left out`() throws {
        try scratch.put(["content/.gitkeep": "", "content/.git/config": "", "content/a.md": ""])
        #expect(try reader.list("content").value == ["content/a.md"])
    }

    @Test func `an empty folder has no files`() throws {
        try scratch.makeFolder("content/a/b")
        #expect(try reader.list("content").value == [])
    }

    @Test func `a link is reported and never followed, to a file, a folder or nothing`() throws {
        try scratch.put(["content/a.md": "a", "secret/b.md": "b"])
        try scratch.link("content/file.md", to: scratch.path("secret/b.md"))
        try scratch.link("content/folder", to: scratch.path("secret"))
        try scratch.link("content/loop", to: scratch.path("content"))
        try scratch.link("content/nothing.md", to: "nowhere")
        let listed = try reader.list("content")
        #expect(listed.value == ["content/a.md"])
        #expect(Set(listed.diagnostics.map(\.code)) == [.forbiddenLink])
        #expect(
            listed.diagnostics.map(\.location.file).sorted() == [
                "content/file.md", "content/folder", "content/loop", "content/nothing.md",
            ])
        #expect(throws: SourceReadingError.self) { try reader.read("content/file.md") }
    }

    @Test func `a pipe is reported and nobody waits for it`() throws {
        try scratch.makeFolder("content")
        #expect(mkfifo(scratch.path("content/x.md"), 0o600) == 0)
        #expect(try reader.list("content").diagnostics.map(\.code) == [.forbiddenLink])
        #expect(try reader.read("content/x.md").value.bytes.isEmpty)
    }

    @Test(arguments: [0, 1, 4096, 131_072])
    func `a file is read whole`(_ size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try scratch.put(bytes, at: "a")
        let read = try reader.read("a")
        #expect(read.value.bytes == bytes)
        #expect(read.value.path == "a")
        #expect(read.diagnostics == [])
    }

    @Test func `a file over the limit is reported and not read`() throws {
        try scratch.put([UInt8](repeating: 0x61, count: 131_073), at: "a.md")
        let read = try reader.read("a.md")
        #expect(read.value.bytes.isEmpty)
        #expect(read.diagnostics.map(\.code) == [.fileTooLarge])
        #expect(read.diagnostics.first?.message.english == "the file is larger than the limit of 128 KiB")
        #expect(try reader.read("a.md", limit: SourceReader.mediaSizeLimit).diagnostics == [])
    }

    @Test func `what is not there is a failure with its path and reason`() throws {
        #expect(throws: SourceReadingError.self) { try reader.list("content") }
        do {
            _ = try reader.read("content/a.md")
            Issue.record("a file that is not there was read")
        } catch {
            #expect(
                error.message.english
                    == "cannot read 'content/a.md': it does not exist; mend the path, or see who moves it")
            #expect(
                error.message.danish
                    == "kan ikke læse 'content/a.md': den findes ikke; ret stien, eller se efter, hvem der flytter den"
            )
        }
    }

    @Test func `paths from the top of the disk are not put below the root`() throws {
        try scratch.put("x", at: "a/b.md")
        let other = SourceReader(root: "/nowhere")
        #expect(try other.list(scratch.path("a")).value == [scratch.path("a/b.md")])
        #expect(try other.read(scratch.path("a/b.md")).value.bytes == Array("x".utf8))
        #expect(other.exists(scratch.path("a/b.md")))
        #expect(!other.exists("a/b.md"))
    }

    @Test(arguments: [0, 1, 256 * 1024, 256 * 1024 + 1])
    func `a file is read again in pieces`(_ size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 ^ $0 >> 8) }
        try scratch.put(bytes, at: "content/media/a.png")
        let file = try reader.read("content/media/a.png", limit: SourceReader.mediaSizeLimit).value
        var pieces: [[UInt8]] = []
        try reader.readPieces(of: file.path, unchangedSince: file.identity) { pieces.append($0) }
        #expect(pieces.flatMap(\.self) == bytes)
        #expect(pieces.allSatisfy { $0.count <= 256 * 1024 })
    }

    @Test func `a file that is another one meanwhile is not read again`() throws {
        try scratch.put("one", at: "content/media/a.png")
        let file = try reader.read("content/media/a.png").value
        try reader.confirm(file.path, unchangedSince: file.identity)
        try scratch.remove("content/media/a.png")
        try scratch.put("two", at: "content/media/a.png")
        #expect(throws: SourceReadingError.self) {
            try reader.confirm(file.path, unchangedSince: file.identity)
        }
        #expect(throws: SourceReadingError.self) {
            try reader.readPieces(of: file.path, unchangedSince: file.identity) { _ in }
        }
    }
}
