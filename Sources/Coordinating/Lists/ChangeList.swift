import CatalogModel
import CatalogSchema
import Diagnostics
import SitePlanning

extension WorkSources {
    /// What has changed since a published index, each entry once; nothing where no index was named.
    var changes: [WorkItem] {
        plan.history.changes.map { change in
            var item = WorkItem(.changes, change.kind.code, message(change))
            if let key = change.key { item.entries = [key] }
            if case .changed(let fields) = change.kind {
                item.terms = fields.map { WorkItem.Term("field", $0) }
            }
            return item
        }
    }

    private func message(_ change: EntryChange) -> Message {
        let title = change.key.map { contacts[$0] == nil ? change.title ?? $0.id : self.title(of: $0) }
        let name = Message(
            da: title ?? "en post, som ikke nævnes mere", en: title ?? "an entry that is named no more")
        let what = change.kind.message(of: change.key?.kind)
        return Message(da: "\(name.danish): \(what.danish)", en: "\(name.english): \(what.english)")
    }
}

extension EntryChange.Kind {
    fileprivate var code: String {
        switch self {
        case .added: "added"
        case .changed: "changed"
        case .gone(let state): state?.rawValue ?? "deleted"
        }
    }

    fileprivate func message(of kind: EntryKind?) -> Message {
        switch self {
        case .added: Message(da: "ny", en: "new")
        case .changed(let fields) where fields.isEmpty:
            Message(da: "teksten er ændret", en: "the text has changed")
        case .changed(let fields):
            Self.changed(fields.map { field in kind?.label(ofField: field) ?? Message(da: field, en: field) })
        case .gone(.ended): Message(da: "er slut", en: "has ended")
        case .gone(.over): Message(da: "er forbi", en: "is over")
        case .gone(.archived): Message(da: "er arkiveret", en: "was archived")
        case .gone(.deleted), .gone(nil): Message(da: "er slettet", en: "was deleted")
        }
    }
}

extension EntryChange.Kind {
    private static func changed(_ labels: [Message]) -> Message {
        Message(
            da: "ændret: " + labels.map(\.danish).joined(separator: ", "),
            en: "changed: " + labels.map(\.english).joined(separator: ", "))
    }
}

extension EntryKind {
    /// What editors call a field.
    func label(ofField key: String) -> Message? { fields.first { $0.key == key }?.label }
}
