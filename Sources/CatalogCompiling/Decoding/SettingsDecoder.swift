package import CatalogModel
import CatalogSchema
package import Diagnostics
import DocumentParsing
package import SourceReading

/// What the site says of itself: `site.yml` and the vocabularies.
package struct SiteSettings: Sendable {
    package var site: SiteConfiguration
    package var vocabularies: [Vocabulary.Name: Vocabulary]
    /// What `map.geojson` draws, where there is such a file.
    package var map: MapOutline?
    /// Where the keys of `site.yml` stand, and by a path of keys, such as `appearance.logo.file`, the values below them.
    package var keys: [String: SourceRange] = [:]
    /// The vocabularies that name entries.
    private(set) var pointingFiles: [DecodedFile] = []

    /// Reads `site.yml`, which every site has, and the vocabularies, which need not be there.
    package static func decode(
        _ settings: SourceFile?, _ vocabularies: [Vocabulary.Name: SourceFile], in folder: String
    ) -> Diagnosed<SiteSettings> {
        var problems: [Diagnostic] = []
        var decoded = SiteSettings(site: SiteConfiguration(), vocabularies: [:])
        if let settings {
            let root = YAMLParser().parse(settings).reporting(to: &problems)
            problems += PersonalNumbers.problems(in: settings, root)
            if let root {
                problems += FieldTexts.problems(in: settings, root, .record(ContentSchema.site))
                decoded.keys = Dictionary(
                    (root.members ?? []).map { ($0.key, $0.keyRange) },
                    uniquingKeysWith: { first, _ in first })
                for member in root.members ?? [] { decoded.keepPlaces(below: member, member.key) }
                problems += UnquotedColours.problems(in: settings, root)
                decoded.site = SiteDecoder.decode(root, file: settings.path).reporting(to: &problems)
            } else if !problems.containsError {
                problems.append(.emptySettings(settings.path))
            }
        } else {
            problems.append(.missingSettings(folder))
        }
        for (name, file) in vocabularies.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let root = YAMLParser().parse(file).reporting(to: &problems)
            problems += PersonalNumbers.problems(in: file, root)
            guard let root else { continue }
            problems += FieldTexts.problems(in: file, root, ContentSchema.terms)
            var context = DecodingContext(file: file.path)
            decoded.vocabularies[name] = VocabularyDecoder.decode(
                root, mainLanguage: decoded.site.mainLanguage, maximum: name == .words ? 300 : 80, &context)
            problems += context.diagnostics
            if !context.references.isEmpty {
                decoded.pointingFiles.append(DecodedFile(Document(source: file), nil, context))
            }
        }
        return Diagnosed(decoded, problems)
    }
}

extension SiteSettings {
    private mutating func keepPlaces(below member: YAMLMember, _ path: String) {
        for inner in member.value.members ?? [] {
            let path = path + "." + inner.key
            keys[path] = inner.value.range
            keepPlaces(below: inner, path)
        }
    }
}

extension Diagnostic {
    fileprivate static func emptySettings(_ path: String) -> Diagnostic {
        Diagnostic(
            .missingField, at: SourceLocation(file: path),
            Message(da: "der står intet i site.yml", en: "there is nothing in site.yml"),
            remedy: Message(
                da: "skriv title, base_url og languages i den",
                en: "write title, base_url and languages in it"))
    }

    fileprivate static func missingSettings(_ folder: String) -> Diagnostic {
        Diagnostic(
            .missingField, at: SourceLocation(file: folder + "/site.yml"),
            Message(da: "filen site.yml mangler", en: "the file site.yml is missing"),
            remedy: Message(
                da: "skriv title, base_url og languages i den",
                en: "write title, base_url and languages in it"))
    }
}
