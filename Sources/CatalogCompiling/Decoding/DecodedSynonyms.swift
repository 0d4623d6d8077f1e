package import CatalogModel
import CatalogSchema
package import Diagnostics
import DocumentParsing
package import SourceReading

/// The groups of `vocabulary/synonyms.yml`, and what the file points at.
package struct DecodedSynonyms: Sendable {
    package let groups: [SynonymGroup]
    let file: DecodedFile

    package static func decode(_ source: SourceFile) -> Diagnosed<DecodedSynonyms> {
        var problems = PersonalNumbers.problems(in: source)
        var context = DecodingContext(file: source.path)
        let root = YAMLParser().parse(source).reporting(to: &problems)
        if let root { problems += FieldTexts.problems(in: source, root, ContentSchema.synonyms) }
        let groups = root.map { SynonymsDecoder.decode($0, &context) } ?? []
        let file = DecodedFile(Document(source: source), nil, context)
        return Diagnosed(DecodedSynonyms(groups: groups, file: file), problems + context.diagnostics)
    }
}
