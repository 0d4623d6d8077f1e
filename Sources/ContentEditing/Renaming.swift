package import CatalogCompiling
package import CatalogModel
import CatalogSchema
package import Diagnostics
import DocumentParsing
package import SourceReading

/// Gives an entry another id: moves its files, rewrites what points at it, and keeps the old id as an alias.
package struct Renaming: Sendable {
    package let changes: [FileChange]
    /// What points at the entry, before the change.
    package let uses: [ReferenceMap.Use]

    /// Why an entry cannot be renamed.
    package struct Refusal: Error, Equatable {
        package let message: Message
    }

    /// `files` are the files of the content as they are on disk.
    package init(
        _ key: EntryKey, to id: String, in content: ContentIndex, _ files: [SourceFile],
        of site: SiteConfiguration = SiteConfiguration()
    ) throws(Refusal) {
        guard !ReservedAddresses.hold(EntryKey(key.kind, id), in: site) else {
            throw Refusal(message: .reserved(id))
        }
        guard let entry = content[key], let main = entry.files.first else {
            throw Refusal(message: .unknown(key, meant: content.nearMiss(key)))
        }
        if let path = entry.unreadableFile { throw Refusal(message: .unreadableFields(path)) }
        let newKey = EntryKey(key.kind, id)
        try Self.check(newKey, against: entry, content)
        uses = content.references[key]
        let fileByPath = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var edits: [String: [SourceEdit]] = [:]
        for use in uses {
            let path = use.location.file
            // A definition below the text serves several links.
            guard !edits[path, default: []].contains(where: { $0.range == use.location.range }) else {
                continue
            }
            guard fileByPath[path]?.text(at: use.location.range)?.contains(use.text) ?? false else {
                throw Refusal(message: .unreadable(path))
            }
            edits[path, default: []].append(use.pointing(at: id, of: key.kind))
        }
        if let file = fileByPath[main.document.path] {
            let alias = Self.aliasEdit(key.id, becoming: id, of: entry, main.document, file)
            edits[file.path, default: []].append(alias)
        }
        let moved = Set(entry.files.map(\.document.path))
        changes = try Self.changes(edits, moved, id, fileByPath)
    }

    private static func check(
        _ newKey: EntryKey, against entry: ContentIndex.Entry, _ content: ContentIndex
    ) throws(Refusal) {
        guard !PersonalNumber.isContained(in: newKey.id) else { throw Refusal(message: .personalNumber) }
        guard ContentSchema.isID(newKey.id) else { throw Refusal(message: .invalid(newKey.id)) }
        guard newKey != entry.key, content[newKey] == nil else { throw Refusal(message: .taken(newKey)) }
        if let owner = content.owner(ofAlias: newKey), owner != entry.key {
            throw Refusal(message: .alias(newKey.id, of: owner))
        }
    }

    /// A place that does not read as expected is not touched: better to refuse than to break a file.
    private static func changes(
        _ edits: [String: [SourceEdit]], _ moved: Set<String>, _ id: String, _ files: [String: SourceFile]
    ) throws(Refusal) -> [FileChange] {
        var changes: [FileChange] = []
        for path in Set(edits.keys).union(moved).sorted() {
            guard let file = files[path] else { continue }
            let wanted = edits[path, default: []]
            let (bytes, applied) = file.applying(wanted)
            guard applied.count == wanted.count else { throw Refusal(message: .unreadable(path)) }
            changes.append(
                FileChange(
                    path: path, old: file.bytes, new: bytes,
                    newPath: moved.contains(path) ? path.renamed(to: id) : nil))
        }
        return changes
    }

    /// Adds the old id to `aliases`, and takes the new one out of it.
    private static func aliasEdit(
        _ old: String, becoming new: String, of entry: ContentIndex.Entry, _ document: Document,
        _ file: SourceFile
    ) -> SourceEdit {
        let aliases = entry.aliases.filter { $0 != new } + [old]
        let list = "[\(aliases.joined(separator: ", "))]"
        let members = document.frontMatter?.members ?? []
        if let member = members["aliases"] {
            let range = member.value.range
            guard range.start.line != range.end.line || range.start.line != member.keyRange.start.line else {
                return SourceEdit(range, list)
            }
            // A list of lines becomes a list in brackets beside its key.
            return SourceEdit(SourceRange(member.keyRange.end, range.end), ": \(list)")
        }
        let line = document.frontMatter?.closingLine ?? 1
        let place = SourcePosition(line: line, column: 1)
        return SourceEdit(SourceRange(place, place), "aliases: \(list)" + file.lineEnd)
    }
}

extension String {
    /// The same path with another id: `content/places/hallen.en.md` becomes `content/places/arenaen.en.md`.
    fileprivate func renamed(to id: String) -> String {
        let nameStart = utf8.lastIndex(of: UInt8(ascii: "/")).map { utf8.index(after: $0) } ?? startIndex
        let idEnd = utf8[nameStart...].firstIndex(of: UInt8(ascii: ".")) ?? endIndex
        return self[..<nameStart] + id + self[idEnd...]
    }
}

extension Message {
    /// What to say of a key that no entry has.
    package static func unknown(_ key: EntryKey, meant: EntryKey?) -> Message {
        guard let meant else {
            return Message(
                da: "'\(key)' findes ikke; skriv navnet på en fil i mappen \(key.kind.folder) uden .md",
                en:
                    "'\(key)' does not exist; write the name of a file in the folder \(key.kind.folder) without .md"
            )
        }
        return Message(
            da: "'\(key)' findes ikke; mente du '\(meant)'?",
            en: "'\(key)' does not exist; did you mean '\(meant)'?")
    }

    fileprivate static func invalid(_ id: String) -> Message {
        let proposal = ContentSchema.id(from: id)
        let hint = proposal.isEmpty ? "sprogcafe" : proposal
        return Message(
            da:
                "'\(id)' kan ikke være et id; brug små bogstaver a-z, cifre og bindestreger, for eksempel \(hint)",
            en: "'\(id)' cannot be an id; use small letters a-z, digits and hyphens, for example \(hint)")
    }

    fileprivate static let personalNumber = Message(
        da: "et id kan ikke rumme et CPR-nummer; vælg et andet",
        en: "an id cannot hold a CPR number; choose another one")

    /// What to say of an id whose address a page of the site itself has.
    package static func reserved(_ id: String) -> Message {
        Message(
            da: "adressen /\(id)/ er optaget af en af sidens egne sider; vælg et andet navn",
            en: "the address /\(id)/ is taken by one of the site's own pages; choose another name")
    }

    fileprivate static func taken(_ key: EntryKey) -> Message {
        Message(da: "'\(key)' findes allerede", en: "'\(key)' exists already")
    }

    fileprivate static func alias(_ id: String, of owner: EntryKey) -> Message {
        Message(
            da: "'\(id)' er et gammelt navn for '\(owner)'", en: "'\(id)' is a former id of '\(owner)'")
    }

    /// What to say of a file whose front matter cannot be read.
    package static func unreadableFields(_ path: String) -> Message {
        Message(
            da: "felterne i '\(path)' kan ikke læses; kør brobygger check, og ret dem først",
            en: "the fields of '\(path)' cannot be read; run brobygger check, and mend them first")
    }

    fileprivate static func unreadable(_ path: String) -> Message {
        Message(
            da: "en henvisning i '\(path)' kan ikke rettes af sig selv; intet er ændret",
            en: "a reference in '\(path)' cannot be rewritten by itself; nothing was changed")
    }
}
