/// The languages in which Brobygger speaks to editors.
package enum MessageLanguage: String, CaseIterable, Sendable {
    case danish = "da"
    case english = "en"
}

/// One sentence for an editor, in each language that Brobygger speaks, without a final full stop.
package struct Message: Hashable, Codable, Sendable {
    package var danish: String
    package var english: String

    package init(da danish: String, en english: String) {
        self.danish = danish
        self.english = english
    }

    package func text(in language: MessageLanguage) -> String {
        switch language {
        case .danish: danish
        case .english: english
        }
    }
}
