package import Diagnostics
import Foundation

/// Why the preview could not start, or had to stop.
package enum SitePreviewError: MachineFailure, Hashable {
    case portInUse(UInt16)
    case portNotAllowed(UInt16)
    case failed(port: UInt16, reason: String)

    /// What is wrong, and what to do about it.
    package var message: Message {
        switch self {
        case .portInUse(let port):
            Message(
                da: "port \(port) er optaget af et andet program; luk det, eller vælg en anden med --port",
                en: "port \(port) is used by another program; close it, or choose another port with --port")
        case .portNotAllowed(let port):
            Message(
                da: "port \(port) må denne bruger ikke åbne; vælg en port over 1023 med --port",
                en: "this user may not open port \(port); choose a port above 1023 with --port")
        case .failed(let port, let reason):
            Message(
                da: "forhåndsvisningen på port \(port) gik i stå: \(reason); start den igen",
                en: "the preview on port \(port) stopped: \(reason); start it again")
        }
    }

    /// What a refusal to open the port means.
    init(port: UInt16, code: Int32, reason: String) {
        switch code {
        case EADDRINUSE: self = .portInUse(port)
        case EACCES, EPERM: self = .portNotAllowed(port)
        default: self = .failed(port: port, reason: reason)
        }
    }
}
