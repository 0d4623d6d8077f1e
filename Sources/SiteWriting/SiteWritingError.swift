package import Diagnostics

/// Why the site was not written, or not completely.
package enum SiteWritingError: MachineFailure, Hashable {
    /// Nothing may be written to this output folder, so nothing was.
    case unusable(folder: String, FolderProblem)
    /// A file of the new site cannot have its path; the old site stays.
    case refused(path: String, PathProblem)
    /// The system refused; the old site stays, unless it was only its removal that failed.
    case failed(Action, path: String, SystemFailure)

    /// What is wrong with the path of a file.
    package enum PathProblem: Hashable, Sendable {
        /// It is absolute, leads out of the site, has characters that no address has, or is that of our marker.
        case notAllowed
        /// Two files have it, or one needs as a folder what another has as its name.
        case taken
    }

    /// What we were doing when the system refused.
    package enum Action: Hashable, Sendable {
        case writing, reading, removing
    }
}

extension SiteWritingError {
    /// What is wrong, where, and what to do about it.
    package var message: Message {
        switch self {
        case .unusable(let folder, let problem): problem.message(folder)
        case .refused(let path, let problem): problem.message(path)
        case .failed(let action, let path, let failure): action.message(path, failure.message)
        }
    }
}

extension SiteWritingError.PathProblem {
    fileprivate func message(_ path: String) -> Message {
        switch self {
        case .notAllowed:
            Message(
                da: "stien '\(path)' fører ud af hjemmesiden eller er reserveret; ret det, den er lavet af",
                en: "the path '\(path)' leads out of the site or is reserved; mend what it was made from")
        case .taken:
            Message(
                da: "to filer, eller en fil og en mappe, vil have stien '\(path)'; giv den ene et andet navn",
                en: "two files, or a file and a folder, want the path '\(path)'; give one another name")
        }
    }
}

extension SiteWritingError.Action {
    fileprivate func message(_ path: String, _ reason: Message) -> Message {
        switch self {
        case .writing:
            Message(
                da: "'\(path)' kunne ikke skrives: \(reason.danish)",
                en: "'\(path)' could not be written: \(reason.english)")
        case .reading:
            Message(
                da: "'\(path)' kunne ikke læses: \(reason.danish)",
                en: "'\(path)' could not be read: \(reason.english)")
        case .removing:
            Message(
                da: "'\(path)', rester af en tidligere udgave, kunne ikke slettes: \(reason.danish)",
                en: "'\(path)', remains of an earlier version, could not be removed: \(reason.english)")
        }
    }
}
