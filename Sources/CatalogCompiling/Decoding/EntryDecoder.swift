import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing
import SourceReading

/// Reads the files of one entry through the schema of its kind.
///
/// A file is parsed and decoded in one step, and the tree of its front matter is gone before the next: the trees of
/// all files take more memory than all else.
struct EntryDecoder<Entry: SchematicEntry>: Sendable {
    /// For proposals only.
    var today: LocalDate?
    /// Who is looked for in the texts; none where that is not known yet.
    var traits: PersonTraits?
    /// In which language files without one in their names are; none where nobody looks at what they tell.
    var mainLanguage: LanguageCode?

    func decode(_ files: EntryFiles) -> Diagnosed<UnresolvedEntry<Entry>> {
        var entry = Entry(id: EntryID(files.key.id))
        entry.common.file = files.main.path
        var problems: [Diagnostic] = []
        let main = DocumentParser().parse(files.main).reporting(to: &problems)
        var context = DecodingContext(file: main.path, kind: Entry.kind, today: today)
        decodeMain(main, into: &entry, &context)
        context.add(PersonalNumbers.problems(in: main))
        context.add(TrailingBlanks.problems(in: main))
        context.add(FieldTexts.problems(in: main, Entry.kind))
        context.add(NumberedLines.problems(in: main))
        let isBroken = context.diagnostics.containsError
        if entry.common.status == .draft { context.downgradeMissingFields() }
        problems += context.diagnostics

        let isReadable = main.frontMatter != nil
        let translations = files.translations.map { translation in
            var context = DecodingContext(
                file: translation.file.path, kind: Entry.kind, translation: translation.language,
                isOriginalBroken: isBroken)
            let document = DocumentParser().parse(translation.file).reporting(to: &problems)
            // An original that could not be read at all has nothing that a translation could be held against.
            if isReadable { decode(document, translation.language, into: &entry, &context) }
            context.add(PersonalNumbers.problems(in: document))
            context.add(TrailingBlanks.problems(in: document))
            context.add(FieldTexts.problems(in: document, Entry.kind))
            context.add(NumberedLines.problems(in: document))
            problems += context.diagnostics
            return DecodedFile(
                document, translation.language, context, traces: traces(in: document, files.key, context),
                privateTraces: PrivateTrace.all(in: document, translation.language))
        }
        let fingerprint = Fingerprint(of: main, Entry.kind)
        entry.common.textsMark = fingerprint.value
        let first = DecodedFile(
            main, nil, context, fingerprint: fingerprint,
            traces: traces(in: main, files.key, context),
            privateTraces: PrivateTrace.all(in: main, mainLanguage))
        return Diagnosed(UnresolvedEntry(shared: Shared(entry), files: [first] + translations), problems)
    }

    private func traces(in document: Document, _ key: EntryKey, _ context: DecodingContext) -> [PersonTrace] {
        guard let traits else { return [] }
        return PersonTrace.all(in: document, traits, of: key, naming: context.references)
    }

    private func decodeMain(_ document: Document, into entry: inout Entry, _ context: inout DecodingContext) {
        entry.common.body = document.body.map { Localized($0.text) }
        guard let frontMatter = document.frontMatter else { return }
        Entry.schema.decode(frontMatter.members, of: frontMatter.range, into: &entry, &context)
        entry.check(frontMatter.members.written, &context)
    }

    private func decode(
        _ document: Document, _ language: LanguageCode, into entry: inout Entry,
        _ context: inout DecodingContext
    ) {
        var state = TranslationState(language: language)
        if let frontMatter = document.frontMatter {
            let texts = frontMatter.members.filter { $0.key != "translation" }
            Entry.schema.decode(texts, of: frontMatter.range, into: &entry, &context)
            if let block = frontMatter.members["translation"] {
                var decoded: TranslationState? = state
                ValueType<TranslationState>.translation.decode(block.value, &decoded, &context)
                state = decoded ?? state
            }
        }
        // A file in which nothing is filled in yet is no translation.
        if TranslatableText.all(of: document, Entry.kind).isEmpty { return }
        entry.common.translations.append(state)
        if let body = document.body {
            if entry.common.body == nil { entry.common.body = Localized(FormattedText()) }
            entry.common.body?.translate(into: language, body.text)
        }
    }
}
