import CatalogModel

// What may be seen of a person, decided by the consent that holds on the day; all of it of a shared function.
extension PublicContact {
    /// A value, where the consent covers every channel that the outlet takes.
    func shown<Value>(_ value: Covered<Value>) -> Value? { catalog.outlet.shown(value) }

    /// Whether pages may show more than the role: of a function always, of a person where something is covered.
    package var isShown: Bool { entry.isShown }

    /// Whether the contact has a page; its address is the id, which must not give away a name that may not be shown.
    package var hasPage: Bool { entry.hasPage }

    /// Whether all that pages show of the contact may stand on paper, too.
    package var isPrintable: Bool { entry.isPrintable }
}

extension Outlet {
    fileprivate func shown<Value>(_ value: Covered<Value>) -> Value? {
        switch self {
        case .web: value.value(in: .web)
        case .print: value.isOpen(in: .web) ? value.value(in: .print) : nil
        case .structuredData: value.isOpen(in: .web) ? value.value(in: .json) : nil
        case .json: value.value(in: .json)
        case .calendar: value.value(in: .calendar)
        case .search: value.value(in: .search)
        }
    }
}
