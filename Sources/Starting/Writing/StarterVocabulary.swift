import CatalogModel
import CatalogSchema
import Diagnostics
import DocumentParsing
import SourceReading

/// A vocabulary of the starter with the labels of some languages.
struct StarterVocabulary {
    let file: SourceFile
    let languages: [LanguageCode]

    /// A line for each term, the remarks of the file before the terms that they stand above.
    var text: String {
        let root = YAMLParser().parse(file).value
        var terms = Dictionary(
            (root?.members ?? []).map { ($0.keyRange.start.line, line(of: $0)) },
            uniquingKeysWith: { first, _ in first })
        let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.indices.compactMap { index -> String? in
            let line = String(decoding: lines[index], as: UTF8.self)
            if line.utf8.first == UInt8(ascii: "#") { return line + "\n" }
            return terms.removeValue(forKey: index + 1)
        }.joined()
    }

    private func line(of term: YAMLMember) -> String {
        let codes = Set(languages.map(\.code) + ["meta"])
        let members = (term.value.members ?? []).filter { codes.contains($0.key) }
        return YAMLText.scalar(term.key) + ": " + YAMLText.line(written(members)) + "\n"
    }

    private func written(_ members: [YAMLMember]) -> WrittenValue {
        .record(
            members.map { member in
                WrittenMember(
                    member.key, member.value.members.map(written) ?? .text(member.value.text ?? ""))
            })
    }
}

extension StarterAnswers {
    /// `vocabulary/districts.yml`; none where the districts are written later.
    var districtsFile: SourceFile? {
        guard !districts.isEmpty else { return nil }
        let lines = districts.map { name in
            ContentSchema.id(from: name) + ": "
                + YAMLText.line(.record([WrittenMember(mainLanguage.code, name)])) + "\n"
        }
        return SourceFile(path: "content/vocabulary/districts.yml", bytes: Array(lines.joined().utf8))
    }
}
