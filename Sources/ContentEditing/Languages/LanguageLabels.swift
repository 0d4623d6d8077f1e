import CatalogModel
import Diagnostics
import DocumentParsing

/// A group of texts by language, `{da: Sprog, en: Language}`, in settings or a vocabulary.
struct LanguageLabels {
    let parent: YAMLNode
    let members: [YAMLMember]

    /// The labels below a node, wherever they stand.
    static func all(in node: YAMLNode) -> [LanguageLabels] {
        var found: [LanguageLabels] = []
        collect(node, &found)
        return found
    }

    private static func collect(_ node: YAMLNode, _ found: inout [LanguageLabels]) {
        switch node.content {
        case .scalar: return
        case .sequence(let items): for item in items { collect(item, &found) }
        case .mapping(let members):
            let labels = members.filter { $0.key != "meta" }
            if !labels.isEmpty, labels.allSatisfy({ isLanguage($0.key) }) {
                found.append(LanguageLabels(parent: node, members: members))
            } else {
                for member in members { collect(member.value, &found) }
            }
        }
    }

    /// The keys of `site.yml` are words; a code of two or three letters is none of them.
    private static func isLanguage(_ key: String) -> Bool {
        LanguageCode.isWellFormed(key) && key == key.lowercased()
    }

    subscript(language: LanguageCode) -> Int? { members.firstIndex { $0.key == language.code } }
}
