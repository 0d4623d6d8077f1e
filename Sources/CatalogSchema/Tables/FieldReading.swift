package import CatalogModel
package import Diagnostics
package import DocumentParsing

// Single fields of an entry, for what comes from elsewhere and may be wrong in one place only.
extension EntryKind {
    /// The fields as they are written in their simplest form, so that values can be compared; what cannot be read is
    /// left out.
    package func values(of members: [YAMLMember], id: String) -> [WrittenMember] {
        values(of: members, id, schematicType)
    }

    private func values<Entry: SchematicEntry>(
        of members: [YAMLMember], _ id: String, _: Entry.Type
    ) -> [WrittenMember] {
        var entry = Entry(id: EntryID(id))
        var context = DecodingContext(file: "", kind: self)
        Entry.schema.decode(members, of: .startOfFile, into: &entry, &context)
        return Entry.schema.write(entry)
    }

    /// Reads one field as if it stood among others, and writes it in its simplest form.
    ///
    /// - Parameter others: the fields beside it: what some fields mean depends on another.
    /// - Returns: none where the field says nothing; problems point into the text of the field.
    package func value(
        of member: YAMLMember, among others: [YAMLMember], file: String
    ) -> (value: WrittenValue?, problems: [Diagnostic]) {
        value(of: member, others, file, schematicType)
    }

    private func value<Entry: SchematicEntry>(
        of member: YAMLMember, _ others: [YAMLMember], _ file: String, _: Entry.Type
    ) -> (WrittenValue?, [Diagnostic]) {
        var entry = Entry(id: EntryID("row"))
        var silent = DecodingContext(file: file, kind: self)
        Entry.schema.decode(others.filter { $0.key != member.key }, of: .startOfFile, into: &entry, &silent)
        var context = DecodingContext(file: file, kind: self)
        Entry.schema.decode([member], of: .startOfFile, into: &entry, &context)
        // Other fields that are required are missing from this text only.
        let problems = context.diagnostics.filter {
            $0.code != .missingField || $0.location.range.start != SourceRange.startOfFile.start
        }
        return (Entry.schema.write(entry).first { $0.key == member.key }?.value, problems)
    }
}
