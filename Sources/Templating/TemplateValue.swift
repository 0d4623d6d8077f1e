/// A value for a template, where no Swift type says beforehand which names it has.
package enum TemplateValue: Sendable {
    case nothing
    case flag(Bool)
    case text(String)
    case html([UInt8])
    case list([TemplateValue])
    case record([(name: String, value: TemplateValue)])
}
