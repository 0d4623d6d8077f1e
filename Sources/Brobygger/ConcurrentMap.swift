extension RandomAccessCollection where Self: Sendable, Element: Sendable, Index == Int {
    /// The results of `transform`, in the order of the elements, worked out on `width` threads.
    ///
    /// Elements are handed out in runs, so that a task costs little beside its work and both cores stay busy to
    /// the end although some elements take longer than others.
    func concurrentMap<Result: Sendable>(
        width: Int, _ transform: @escaping @Sendable (Element) throws -> Result
    ) async throws -> [Result] {
        try await concurrentRuns(width: width) { run in try run.map(transform) }.flatMap(\.self)
    }

    /// The results of `transform` for runs of neighbouring elements, in their order.
    func concurrentRuns<Result: Sendable>(
        width: Int, _ transform: @escaping @Sendable (SubSequence) throws -> Result
    ) async throws -> [Result] {
        let length = Swift.max(1, (count + width * 16 - 1) / (width * 16))
        let starts = Array(stride(from: startIndex, to: endIndex, by: length))
        guard starts.count > 1, width > 1 else { return isEmpty ? [] : [try transform(self[...])] }
        return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: starts.count)
            var waiting = starts.indices[...]
            func startNext(_ group: inout ThrowingTaskGroup<(Int, Result), any Error>) {
                guard let number = waiting.popFirst() else { return }
                let run = self[starts[number]..<Swift.min(starts[number] + length, endIndex)]
                group.addTask { (number, try transform(run)) }
            }
            for _ in 0..<width { startNext(&group) }
            while let (number, result) = try await group.next() {
                results[number] = result
                startNext(&group)
            }
            return results.compactMap(\.self)
        }
    }
}
