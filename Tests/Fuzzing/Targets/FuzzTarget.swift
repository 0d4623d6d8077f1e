/// What is fed with whatever bytes: each reads them as it would read a file, and says what is wrong with its own answer.
package enum FuzzTarget: String, CaseIterable, Sendable {
    case frontMatter = "front-matter"
    case markdown
    case templates
    case schedules
    case names
    case tables
    case neighbours

    /// What the program did wrong with these bytes; none is right.
    ///
    /// A trap or a hang needs no words.
    package func complaint(about bytes: [UInt8]) async -> String? {
        switch self {
        case .frontMatter: await FrontMatterTarget.complaint(about: bytes)
        case .markdown: MarkdownTarget.complaint(about: bytes)
        case .templates: TemplateTarget.complaint(about: bytes)
        case .schedules: ScheduleTarget.complaint(about: bytes)
        case .names: await NameTarget.complaint(about: bytes)
        case .tables: await TableTarget.complaint(about: bytes)
        case .neighbours: NeighbourTarget.complaint(about: bytes)
        }
    }
}
