/// A Swift type that pages show: its table of fields is all that a template can see of it.
///
/// This and what lays values out is public, because only public generic code is compiled anew for the types of
/// another module; a third of the time that pages take depends on it.
public protocol TemplateModel: Sendable {
    /// The fields, declared as a `static let`.
    static var fields: [TemplateField<Self>] { get }
}

/// What a field holds, which decides where a template may put it.
public enum TemplateFieldType: Sendable {
    /// A text, always escaped.
    case text
    /// A checked address, the only type that an attribute for addresses takes; `isOwn` is one of the site itself, from which a
    /// page may fetch.
    case address(isOwn: Bool)
    /// Safe HTML, the only type that goes out unescaped.
    case html
    /// A yes or no, for sections only.
    case flag
    /// A text that is one of these names of partials.
    case choice([String])
    /// Texts for a section to go through.
    case listOfTexts
    /// Texts whose names are known only when running, under the name that the checker gets them by.
    case table(String)
    /// One value of another model, or none.
    case record(any TemplateModel.Type)
    /// Values of another model for a section to go through.
    case list(any TemplateModel.Type)
}

/// One line of a model's table: a name, what it means and how its value is read.
public struct TemplateField<Model>: Sendable {
    /// What templates call the field.
    public let name: String
    /// What the field means, as one sentence for people who write themes.
    public let help: String
    /// What the field holds.
    public let type: TemplateFieldType
    @usableFromInline let code: UInt64
    @usableFromInline let reader: Reader

    /// The closures for plain values are kept as they were written: one wrapped in another would be an object
    /// that all threads count at each call.
    @usableFromInline
    enum Reader: Sendable {
        case text(@Sendable (Model) -> String?)
        case code(@Sendable (Model) -> String?)
        case html(@Sendable (Model) -> [UInt8])
        case flag(@Sendable (Model) -> Bool)
        case nested(@Sendable (Model, inout TemplateRecord) -> TemplateSlot)
        case shared
    }

    @usableFromInline
    init(_ name: String, _ help: String, _ type: TemplateFieldType, _ reader: Reader) {
        self.name = name
        self.help = help
        self.type = type
        self.code = TemplateName(name).code
        self.reader = reader
    }
}

extension TemplateField {
    /// A text, escaped wherever it is shown; none and an empty one are both left out by a section.
    @inlinable
    public static func text(
        _ name: String, _ help: String, _ read: @escaping @Sendable (Model) -> String?
    ) -> TemplateField {
        TemplateField(name, help, .text, .text(read))
    }

    /// A text that nobody reads as a sentence, such as an id or a day for machines: it never changes.
    @inlinable
    public static func code(
        _ name: String, _ help: String, _ read: @escaping @Sendable (Model) -> String?
    ) -> TemplateField {
        TemplateField(name, help, .text, .code(read))
    }

    /// Where a link may lead: an address of the site, or one that was checked to have a scheme that harms nobody.
    @inlinable
    public static func link(
        _ name: String, _ help: String, _ read: @escaping @Sendable (Model) -> String?
    ) -> TemplateField {
        TemplateField(name, help, .address(isOwn: false), .code(read))
    }

    /// The address of a page or a file of the site, which a page may fetch.
    @inlinable
    public static func address(
        _ name: String, _ help: String, _ read: @escaping @Sendable (Model) -> String?
    ) -> TemplateField {
        TemplateField(name, help, .address(isOwn: true), .code(read))
    }

    /// Finished, safe HTML.
    @inlinable
    public static func html(
        _ name: String, _ help: String, _ read: @escaping @Sendable (Model) -> [UInt8]
    ) -> TemplateField {
        TemplateField(name, help, .html, .html(read))
    }

    /// A yes or no, for sections.
    @inlinable
    public static func flag(
        _ name: String, _ help: String, _ read: @escaping @Sendable (Model) -> Bool
    ) -> TemplateField {
        TemplateField(name, help, .flag, .flag(read))
    }

    /// The name of a partial to be chosen by `{{>*name}}`, always one of `names`.
    @inlinable
    public static func choice(
        _ name: String, _ help: String, oneOf names: [String],
        _ read: @escaping @Sendable (Model) -> String?
    ) -> TemplateField {
        TemplateField(name, help, .choice(names), .text(read))
    }

    /// Several texts, each shown by `{{.}}`.
    @inlinable
    public static func listOfTexts(
        _ name: String, _ help: String, _ read: @escaping @Sendable (Model) -> [String]
    ) -> TemplateField {
        let reader = Reader.nested { model, record in record.list(read(model)) { $0.text(copy $1) } }
        return TemplateField(name, help, .listOfTexts, reader)
    }

    /// Several records of one type.
    @inlinable
    public static func list<Item: TemplateModel>(
        _ name: String, _ help: String, of item: Item.Type,
        _ read: @escaping @Sendable (Model) -> [Item]
    ) -> TemplateField {
        let reader = Reader.nested { model, record in
            let fields = Item.fields
            return record.list(read(model)) { $0.record($1, fields) }
        }
        return TemplateField(name, help, .list(item), reader)
    }

    /// One record, or none.
    @inlinable
    public static func record<Part: TemplateModel>(
        _ name: String, _ help: String, _ part: Part.Type,
        _ read: @escaping @Sendable (Model) -> Part?
    ) -> TemplateField {
        let reader = Reader.nested { model, record in
            read(model).map { record.record($0, Part.fields) } ?? .nothing
        }
        return TemplateField(name, help, .record(part), reader)
    }

    /// One record of a model that many pages share and that was therefore laid out beforehand.
    @inlinable
    public static func prepared<Part: TemplateModel>(
        _ name: String, _ help: String, _ part: Part.Type,
        _ read: @escaping @Sendable (Model) -> TemplateRecord
    ) -> TemplateField {
        TemplateField(name, help, .record(part), .nested { model, record in record.copy(read(model)) })
    }

    /// One record among those that a page's record was begun with.
    @inlinable
    public static func shared<Part: TemplateModel>(
        _ name: String, _ help: String, _ part: Part.Type
    ) -> TemplateField {
        TemplateField(name, help, .record(part), .shared)
    }

    /// A table among the values that a page's record was begun with.
    @inlinable
    public static func sharedTable(_ name: String, _ help: String) -> TemplateField {
        TemplateField(name, help, .table(name), .shared)
    }

    /// Texts whose names are known only when running, as those that a theme has translated.
    @inlinable
    public static func table(
        _ name: String, _ help: String, _ read: @escaping @Sendable (Model) -> TemplateRecord
    ) -> TemplateField {
        TemplateField(name, help, .table(name), .nested { model, record in record.copy(read(model)) })
    }
}
