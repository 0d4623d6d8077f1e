import Diagnostics

/// Why an output folder may not be replaced.
package enum FolderProblem: Hashable, Sendable {
    case isUnnamed
    case hasNoParent
    case isLink
    case isNoFolder
    case isMountPoint
    case containsCurrentFolder
    /// It has contents and does not carry our marker.
    case isNotOurs
    /// It has become a Git repository, which replacing it would destroy.
    case isRepository
    /// Another run is still writing beside it.
    case isInUse
    /// The file system can neither exchange nor rename it.
    case cannotBeExchanged
}

extension FolderProblem {
    func message(_ path: String) -> Message {
        Message(da: danish(path), en: english(path))
    }

    private func danish(_ path: String) -> String {
        switch self {
        case .isUnnamed: "'\(path)' er ikke navnet på en mappe; skriv for eksempel --output site"
        case .hasNoParent:
            "mappen over '\(path)' findes ikke; opret den, eller vælg et andet sted med --output"
        case .isLink: "'\(path)' er et link; giv --output den mappe, som linket peger på"
        case .isNoFolder: "'\(path)' er ikke en mappe; flyt filen, eller vælg et andet navn med --output"
        case .isMountPoint:
            "'\(path)' er et monteret drev, som ikke kan udskiftes; vælg en mappe i det: --output \(path)/site"
        case .containsCurrentFolder:
            "'\(path)' indeholder den mappe, du står i; gå til projektets mappe, eller vælg et andet sted"
        case .isNotOurs:
            "'\(path)' har indhold, som Brobygger ikke har skrevet; tøm den, eller vælg en anden med --output"
        case .isRepository:
            "'\(path)' er et Git-depot, som ville gå tabt; flyt '\(path)/.git' et andet sted hen"
        case .isInUse:
            "et andet program er ved at skrive '\(path)'; vent, til det er færdigt, og prøv igen"
        case .cannotBeExchanged: "filsystemet kan ikke udskifte '\(path)'; slet mappen, og prøv igen"
        }
    }

    private func english(_ path: String) -> String {
        switch self {
        case .isUnnamed: "'\(path)' is not the name of a folder; write for example --output site"
        case .hasNoParent:
            "the folder above '\(path)' is missing; make it, or choose another place with --output"
        case .isLink: "'\(path)' is a link; give --output the folder that the link points to"
        case .isNoFolder: "'\(path)' is not a folder; move the file, or choose another name with --output"
        case .isMountPoint:
            "'\(path)' is a mount point, which cannot be exchanged; choose a folder in it: --output \(path)/site"
        case .containsCurrentFolder:
            "'\(path)' contains the current folder; go to the project's folder, or choose another place"
        case .isNotOurs:
            "'\(path)' has contents that Brobygger did not write; empty it, or choose another with --output"
        case .isRepository:
            "'\(path)' is a Git repository, which would be lost; move '\(path)/.git' elsewhere"
        case .isInUse:
            "another program is writing '\(path)'; wait until it has finished, and try again"
        case .cannotBeExchanged: "the file system cannot exchange '\(path)'; remove the folder, and try again"
        }
    }
}
