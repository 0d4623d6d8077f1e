/// Members that are left out where there is nothing to say.
extension JSONText {
    package mutating func member(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        self.key(key)
        self.value(value)
    }

    package mutating func member(_ key: StaticString, _ value: Bool?) {
        guard let value else { return }
        self.key(key)
        self.value(value)
    }

    package mutating func member(_ key: StaticString, _ value: Int?) {
        guard let value else { return }
        self.key(key)
        self.value(value)
    }

    package mutating func member(_ key: StaticString, _ values: [String]) {
        guard !values.isEmpty else { return }
        self.key(key)
        self.values(values)
    }

    package mutating func member(_ key: StaticString, object: (inout JSONText) -> Void) {
        self.key(key)
        self.object(object)
    }
}
