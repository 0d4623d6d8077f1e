import Diagnostics

/// What can be wrong with the text of a template.
extension Message {
    static func unclosedTag(_ opening: String, closing: String) -> Message {
        Message(
            da: "'\(opening)' mangler sit '\(closing)'", en: "'\(opening)' lacks its '\(closing)'")
    }

    static func tagWithoutName(_ tag: String) -> Message {
        Message(da: "'\(tag)' mangler et navn", en: "'\(tag)' lacks a name")
    }

    static func nameWithSpace(_ name: String) -> Message {
        Message(
            da: "navnet '\(name)' må ikke indeholde mellemrum",
            en: "the name '\(name)' must not contain spaces")
    }

    static func misplacedDot(_ name: String) -> Message {
        Message(
            da: "navnet '\(name)' har et punktum uden et navn på begge sider",
            en: "the name '\(name)' has a dot without a name on both sides")
    }

    static func invalidDelimiters(_ tag: String) -> Message {
        Message(
            da: "'\(tag)' skal angive to tegn uden '=' og med mellemrum imellem, som '{{=<% %>=}}'",
            en: "'\(tag)' must give two delimiters without '=', separated by a space, as '{{=<% %>=}}'")
    }

    static let nestedTooDeep = Message(
        da: "afsnittene ligger for dybt inde i hinanden", en: "the sections are nested too deeply")

    static func unclosedSection(_ tag: String) -> Message {
        Message(da: "'\(tag)' bliver aldrig afsluttet", en: "'\(tag)' is never closed")
    }

    static func endWithoutBeginning(_ tag: String) -> Message {
        Message(
            da: "'\(tag)' afslutter noget, der ikke er begyndt",
            en: "'\(tag)' closes what was never opened")
    }

    static func mismatchedEnd(_ tag: String, expected: String) -> Message {
        Message(
            da: "'\(tag)' kommer, før '\(expected)' er afsluttet",
            en: "'\(tag)' comes before '\(expected)' is closed")
    }

    static func beginsHere(_ tag: String) -> Message {
        Message(da: "'\(tag)' begynder her", en: "'\(tag)' begins here")
    }

    static func duplicateTemplate(_ name: String) -> Message {
        Message(
            da: "der er to skabeloner med navnet '\(name)'",
            en: "there are two templates named '\(name)'")
    }
}
