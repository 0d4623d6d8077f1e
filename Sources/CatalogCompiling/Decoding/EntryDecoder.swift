import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing

/// Reads the files of one entry through the schema of its kind.
struct EntryDecoder<Entry: SchematicEntry>: Sendable {
    func decode(_ documents: EntryDocuments) -> Diagnosed<UnresolvedEntry<Entry>> {
        var entry = Entry(id: EntryID(documents.key.id))
        entry.common.file = documents.main.path
        var context = DecodingContext(file: documents.main.path, kind: Entry.kind)
        decodeMain(documents.main, into: &entry, &context)
        context.add(PersonalNumbers.problems(in: documents.main))
        context.add(TrailingBlanks.problems(in: documents.main))
        let isBroken = context.diagnostics.containsError
        if entry.common.status == .draft { context.downgradeMissingFields() }

        var problems = context.diagnostics
        var files = [DecodedFile(documents.main, nil, context)]
        for translation in documents.translations {
            var context = DecodingContext(
                file: translation.document.path, kind: Entry.kind, translation: translation.language,
                isOriginalBroken: isBroken)
            // An original that could not be read at all has nothing that a translation could be held against.
            if documents.main.frontMatter != nil { decode(translation, into: &entry, &context) }
            context.add(PersonalNumbers.problems(in: translation.document))
            context.add(TrailingBlanks.problems(in: translation.document))
            problems += context.diagnostics
            files.append(DecodedFile(translation.document, translation.language, context))
        }
        return Diagnosed(UnresolvedEntry(entry: entry, files: files), problems)
    }

    private func decodeMain(_ document: Document, into entry: inout Entry, _ context: inout DecodingContext) {
        entry.common.body = document.body.map { Localized($0.text) }
        guard let frontMatter = document.frontMatter else { return }
        Entry.schema.decode(frontMatter.members, of: frontMatter.range, into: &entry, &context)
        entry.check(frontMatter.members, &context)
    }

    private func decode(
        _ translation: EntryDocuments.Translation, into entry: inout Entry, _ context: inout DecodingContext
    ) {
        var state = TranslationState(language: translation.language)
        if let frontMatter = translation.document.frontMatter {
            let texts = frontMatter.members.filter { $0.key != "translation" }
            Entry.schema.decode(texts, of: frontMatter.range, into: &entry, &context)
            if let block = frontMatter.members["translation"] {
                var decoded: TranslationState? = state
                ValueType<TranslationState>.translation.decode(block.value, &decoded, &context)
                state = decoded ?? state
            }
        }
        // A file in which nothing is filled in yet is no translation.
        if TranslatableText.all(of: translation.document, Entry.kind).isEmpty { return }
        entry.common.translations.append(state)
        if let body = translation.document.body {
            if entry.common.body == nil { entry.common.body = Localized(FormattedText()) }
            entry.common.body?.translate(into: translation.language, body.text)
        }
    }
}
