import Dispatch
import Foundation
import FuzzTargets

/// Chosen by the environment, so that one build serves all targets.
private let target = FuzzTarget(rawValue: ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "")

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let target else { preconditionFailure("FUZZ_TARGET names no target") }
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let complaint = target.complaintNow(about: bytes) {
        FileHandle.standardError.write(Data("Complaint: \(complaint)\n".utf8))
        abort()
    }
    return 0
}

extension FuzzTarget {
    /// libFuzzer waits for each input.
    fileprivate func complaintNow(about bytes: [UInt8]) -> String? {
        let answer = Answer()
        Task.detached {
            answer.text = await complaint(about: bytes)
            answer.given.signal()
        }
        answer.given.wait()
        return answer.text
    }
}

/// Written before the signal and read after it.
private final class Answer: @unchecked Sendable {
    let given = DispatchSemaphore(value: 0)
    var text: String?
}
