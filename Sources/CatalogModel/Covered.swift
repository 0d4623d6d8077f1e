/// Where something is published; what was copied from there cannot be called back.
package enum Channel: String, CaseIterable, Sendable {
    /// The HTML pages.
    case web
    /// Index, interfaces and feeds.
    case json
    case print
    case calendar
    case search
}

/// A value of a contact, readable only in the channels that consent covers.
///
/// A value that no channel may show is not kept at all.
package struct Covered<Value: Hashable & Sendable>: Hashable, Sendable {
    private let stored: Value?
    private let channels: Set<Channel>

    package init(_ value: Value? = nil, in channels: Set<Channel> = []) {
        stored = channels.isEmpty ? nil : value
        self.channels = stored == nil ? [] : channels
    }

    package func value(in channel: Channel) -> Value? { channels.contains(channel) ? stored : nil }

    package func isOpen(in channel: Channel) -> Bool { channels.contains(channel) }

    /// The same channels with another value.
    package func map<Other>(_ change: (Value) -> Other) -> Covered<Other> {
        Covered<Other>(stored.map(change), in: channels)
    }

    /// The value for what is printed from a page: it stands in the page, so both channels have to be open.
    package var valueOnPaper: Value? { isOpen(in: .web) ? value(in: .print) : nil }

    /// Whether paper may show what the page does.
    package var isPrintable: Bool { !isOpen(in: .web) || isOpen(in: .print) }
}
