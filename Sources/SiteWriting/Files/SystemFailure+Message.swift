import Diagnostics
import Foundation

extension SystemFailure {
    /// The reason and the remedy in plain words.
    var message: Message {
        switch code {
        case ENOSPC, EDQUOT:
            Message(
                da: "disken er fuld; slet noget, eller vælg et andet sted med --output",
                en: "the disk is full; remove something, or choose another place with --output")
        case EACCES, EPERM:
            Message(
                da: "det må denne bruger ikke; ret rettighederne, eller vælg et andet sted med --output",
                en: "this user may not; change the permissions, or choose another place with --output")
        case EROFS:
            Message(
                da: "disken kan kun læses; vælg et andet sted med --output",
                en: "the disk is read-only; choose another place with --output")
        case EMFILE, ENFILE: .tooManyOpenFiles
        case ENAMETOOLONG:
            Message(
                da: "navnet er for langt; giv det, siden er lavet af, et kortere navn",
                en: "the name is too long; give what the page was made from a shorter name")
        case EFBIG:
            Message(
                da: "filen er større, end systemet tillader; hæv grænsen med 'ulimit -f'",
                en: "the file is larger than the system allows; raise the limit with 'ulimit -f'")
        case ENOENT, ESTALE:
            Message(
                da: "mappen forsvandt imens; se efter, hvem der flytter eller sletter den, og kør build igen",
                en: "the folder vanished meanwhile; see who moves or removes it, and run build again")
        case EIO:
            Message(da: "disken svigter; prøv en anden disk", en: "the disk is failing; try another disk")
        default: unknown
        }
    }

    private var unknown: Message {
        let reason = String(cString: strerror(code))
        return Message(
            da: "systemet siger '\(reason)'; vælg et andet sted med --output",
            en: "the system says '\(reason)'; choose another place with --output")
    }
}
