import Foundation

/// The reason that the system gave for refusing a call.
package struct SystemFailure: Error, Hashable, Sendable {
    /// The number as in `errno`.
    package var code: Int32
}

/// Makes a system call, again as long as signals interrupt it.
@discardableResult
func system(_ call: () -> Int32) throws(SystemFailure) -> Int32 {
    while true {
        let answer = call()
        if answer >= 0 { return answer }
        if errno != EINTR { throw SystemFailure(code: errno) }
    }
}
