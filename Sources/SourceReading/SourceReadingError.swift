package import Diagnostics
import Foundation

/// A file or folder that the machine could not read.
package struct SourceReadingError: MachineFailure {
    package let message: Message

    init(_ path: String, _ code: Int32) {
        let reason = String(cString: strerror(code))
        let path = PersonalNumber.masked(path)
        message = Message(
            da: "kan ikke læse '\(path)': \(reason)",
            en: "cannot read '\(path)': \(reason)")
    }
}
