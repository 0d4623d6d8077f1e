/// A value that is made when somebody asks for it first, and then kept.
actor Once<Value: Sendable> {
    private let make: @Sendable () async throws -> Value
    private var making: Task<Value, any Error>?

    init(_ make: @escaping @Sendable () async throws -> Value) { self.make = make }

    var value: Value {
        get async throws {
            let task = making ?? Task.detached { [make] in try await make() }
            making = task
            return try await task.value
        }
    }
}
