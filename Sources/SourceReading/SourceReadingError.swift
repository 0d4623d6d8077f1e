package import Diagnostics
import Foundation

/// A file or folder that the machine could not read.
package struct SourceReadingError: MachineFailure {
    package let message: Message

    init(_ path: String, _ code: Int32) {
        let path = PersonalNumber.masked(path)
        let reason = Self.reason(code)
        message = Message(
            da: "kan ikke læse '\(path)': \(reason.danish)", en: "cannot read '\(path)': \(reason.english)")
    }

    /// The reason and the remedy in plain words.
    private static func reason(_ code: Int32) -> Message {
        switch code {
        case ENOENT, ENOTDIR:
            Message(
                da: "den findes ikke; ret stien, eller se efter, hvem der flytter den",
                en: "it does not exist; mend the path, or see who moves it")
        case EACCES, EPERM:
            Message(
                da: "det må denne bruger ikke; ret rettighederne",
                en: "this user may not; change the permissions")
        case EMFILE, ENFILE: .tooManyOpenFiles
        case EAGAIN:
            Message(
                da: "den blev ændret imens; kør kommandoen igen",
                en: "it changed meanwhile; run the command again")
        case EIO:
            Message(
                da: "disken svigter; hent filen fra en kopi",
                en: "the disk is failing; get the file from a copy")
        default: unknown(code)
        }
    }

    private static func unknown(_ code: Int32) -> Message {
        let reason = String(cString: strerror(code))
        return Message(
            da: "systemet siger '\(reason)'; se efter, hvad der ligger der",
            en: "the system says '\(reason)'; look at what is there")
    }
}
