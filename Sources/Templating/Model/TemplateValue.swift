/// A value for a template, where no Swift type says beforehand which names it has.
public enum TemplateValue: Sendable {
    /// Shown as nothing and left out by a section.
    case nothing
    /// A yes or no, for sections.
    case flag(Bool)
    /// A text, escaped where it is shown.
    case text(String)
    /// Safe HTML.
    case html([UInt8])
    /// Values for a section to go through.
    case list([TemplateValue])
    /// Values by their names.
    case record([(name: String, value: TemplateValue)])
}
