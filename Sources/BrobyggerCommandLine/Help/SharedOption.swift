/// An option of `SharedOptions`, by which a command says that it reads it.
///
/// Every command accepts all of them, so that a script can hand the same ones to each; its help shows those that matter.
enum SharedOption: String, CaseIterable, Sendable {
    case root, content, theme
    case baseURL = "base-url"
    case today, published, source
    case allowFewer = "allow-fewer"
    case strict, format, language, timings, color, workers

    /// The shared option that an option of a command is, or none.
    init?(of option: ToolDescription.Argument) {
        guard let name = option.longName else { return nil }
        self.init(rawValue: name)
    }
}

extension [SharedOption] {
    /// Where the content lies, and in which language is spoken of it.
    static let project: Self = [.root, .content, .language]
    /// All that a site is made from and how it is reported.
    static let wholeSite: Self = [
        .root, .content, .theme, .baseURL, .today, .published, .source, .allowFewer, .strict, .format,
        .language,
        .timings, .color,
    ]
}
