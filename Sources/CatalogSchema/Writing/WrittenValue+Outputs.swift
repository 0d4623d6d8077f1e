package import Diagnostics

extension JSONText {
    /// The value as JSON: numbers as numbers, days and times as texts.
    package mutating func value(_ written: WrittenValue) {
        switch written {
        case .text(let text), .moment(let text): value(text)
        case .number(let number): value(number)
        case .decimal(let number): value(number)
        case .flag(let flag): value(flag)
        case .list(let items): array { json in for item in items { json.value(item) } }
        case .record(let members): object { json in for member in members { json.member(member) } }
        }
    }

    package mutating func member(_ written: WrittenMember) {
        key(text: written.key)
        value(written.value)
    }
}

extension WrittenValue {
    /// The value in one cell of a table: several with ` | ` between them, named ones as in front matter, in one line.
    package var cell: String {
        switch self {
        case .text(let text), .moment(let text): text
        case .list(let items): items.map(\.cell).joined(separator: " | ")
        case .number, .decimal, .flag, .record: YAMLText.line(self)
        }
    }
}
