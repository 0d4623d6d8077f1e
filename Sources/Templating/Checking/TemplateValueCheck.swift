import Diagnostics

/// What a tag may show, and where.
extension TemplateWalk {
    mutating func checkValue(_ tag: TemplateTag, isEscaped: Bool) {
        let type = type(of: tag)
        if let danger = html.danger {
            report(.invalidTemplate, tag.location, danger.message, remedy: danger.remedy)
        } else if let type {
            check(type, tag, isEscaped: isEscaped)
        }
        html.readValue()
    }

    private mutating func check(_ type: TemplateFieldType, _ tag: TemplateTag, isEscaped: Bool) {
        switch type {
        case .html where isEscaped:
            report(.invalidTemplate, tag.location, .escapedTwice(tag.name), suggestion: "{{{\(tag.name)}}}")
        case .html where !html.allowsHTML:
            report(.invalidTemplate, tag.location, .misplacedHTML(tag.name))
        case .html: break
        case _ where !type.isText:
            report(.invalidTemplate, tag.location, .notText(tag.name, type.label))
        default:
            if !isEscaped {
                report(.unescapedText, tag.location, .unescaped(tag.name), suggestion: "{{\(tag.name)}}")
            }
            checkAddress(type, tag)
        }
    }

    /// A value that an address begins with decides where it leads.
    private mutating func checkAddress(_ type: TemplateFieldType, _ tag: TemplateTag) {
        guard case .quotedValue = html.place, html.address == .empty || html.address == .begun else { return }
        let mustBeOwn = html.addressUse != .followed
        let reason: Message
        switch type {
        case _ where html.address == .begun: reason = .addressInPieces
        case .address(isOwn: true): return
        case .address where !mustBeOwn: return
        case .address: reason = .foreignAddress(tag.name)
        default: reason = .textAsAddress(tag.name)
        }
        let addresses = scope.addresses(beside: tag.name, areOwn: mustBeOwn)
        let remedy = html.address == .begun ? nil : Message.addresses(addresses)
        report(.invalidTemplate, tag.location, reason, remedy: remedy ?? .wholeAddress)
    }

    /// The type of what a tag names; none after reporting that there is no such name.
    mutating func type(of tag: TemplateTag) -> TemplateFieldType? {
        switch scope.find(tag.name) {
        case .found(let type, _): return type
        case .unknowable: return nil
        case .missing(let part, let names, let inTable):
            let (name, location) = tag.part(part)
            let suggestion = NearMiss.of(name, among: names)
            let remedy = suggestion == nil ? Message.available(names.sorted()) : nil
            report(
                inTable ? .missingString : .unknownTemplateName, location,
                inTable ? .missingString(name) : .unknownName(name), suggestion: suggestion, remedy: remedy)
            return nil
        }
    }

    /// The templates that a dynamic name can lead to.
    mutating func choices(of tag: TemplateTag) -> [String] {
        guard let type = type(of: tag) else { return [] }
        guard case .choice(let names) = type else {
            report(.invalidTemplate, tag.nameLocation, .notChoice(tag.name))
            return []
        }
        return names
    }

    mutating func report(
        _ code: DiagnosticCode, _ location: SourceLocation, _ message: Message,
        suggestion: String? = nil, remedy: Message? = nil
    ) {
        diagnostics.append(
            Diagnostic(code, at: location, message, suggestion: suggestion, remedy: remedy))
    }
}

extension TemplateTag {
    /// One part of the dotted name and where it stands.
    fileprivate func part(_ index: Int) -> (name: String, location: SourceLocation) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let before = parts[..<index].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
        var location = nameLocation
        location.range.start.column += before
        location.range.end = location.range.start
        location.range.end.column += parts[index].unicodeScalars.count
        return (String(parts[index]), location)
    }
}
