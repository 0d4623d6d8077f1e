import ArgumentParser
import Diagnostics

extension ArgumentHelp {
    /// The help of an argument or option in both languages; `value` is what stands for its value.
    init(da: String, en: String, value: ValueName? = nil) {
        self.init(
            Message(da: da, en: en).inHelpLanguage, valueName: value.map { $0.words.inHelpLanguage })
    }
}

/// What stands for a value in the help: `<folder>`.
struct ValueName: Sendable {
    let words: Message

    init(da: String, en: String) {
        words = Message(da: da, en: en)
    }

    static let code = ValueName(da: "kode", en: "code")
    static let date = ValueName(da: "dato", en: "date")
    static let entry = ValueName(da: "slags/id", en: "kind/id")
    static let file = ValueName(da: "fil", en: "file")
    static let source = ValueName(da: "navn=fil", en: "name=file")
    static let folder = ValueName(da: "mappe", en: "folder")
    static let forge = ValueName(da: "tjeneste", en: "forge")
    static let form = ValueName(da: "form", en: "form")
    static let id = ValueName(da: "id", en: "id")
    static let key = ValueName(da: "nøgle", en: "key")
    static let kind = ValueName(da: "slags", en: "kind")
    static let language = ValueName(da: "sprog", en: "language")
    static let languageAction = ValueName(da: "handling", en: "action")
    static let list = ValueName(da: "liste", en: "list")
    static let mail = ValueName(da: "mailadresse", en: "mail")
    static let number = ValueName(da: "tal", en: "number")
    static let title = ValueName(da: "titel", en: "title")
    static let url = ValueName(da: "adresse", en: "url")
    static let when = ValueName(da: "hvornår", en: "when")
}
