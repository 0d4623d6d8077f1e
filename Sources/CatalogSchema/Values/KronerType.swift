import CatalogModel
import Diagnostics
import DocumentParsing

extension WrittenValue {
    /// Kroner, with øre where there are any.
    static func amount(_ oere: Int) -> WrittenValue {
        oere % 100 == 0 ? .number(oere / 100) : .text(Kroner.text(oere))
    }
}

/// An amount of Danish kroner as it is written: `50` or `12,50`.
enum Kroner {
    static func text(_ oere: Int) -> String {
        let rest = oere % 100
        return rest == 0 ? String(oere / 100) : "\(oere / 100),\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension ValueType where Value == Int {
    /// An amount in kroner, kept in øre.
    static let kroner = ValueType(
        .pattern(
            name: "et beløb", example: "50",
            form: TextForm(
                #"([Kk]r\.? *)?[0-9][0-9. ]{0,9}([.,]([0-9]{2}|-)?)?( *(kr\.?|kroner|dkk|DKK))?"#,
                numbers: 0...999_999, hasDecimals: true)),
        write: { .amount($0) }
    ) { node, context in
        guard let text = context.scalar(node) else { return nil }
        if let written = WrittenPrice(text), written.rest.isEmpty, written.per == nil {
            return written.amount
        }
        context.report(
            .invalidValue, at: node.range,
            Message(da: "'\(text)' er ikke et beløb i kroner", en: "'\(text)' is not an amount in kroner"),
            remedy: Message(da: "skriv for eksempel 50 eller 12,50", en: "write for example 50 or 12,50"))
        return nil
    }
}
