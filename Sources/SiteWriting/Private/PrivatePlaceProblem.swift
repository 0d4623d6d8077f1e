package import Diagnostics

/// Why something for coordinators only may not be written to a place.
package enum PrivatePlaceProblem: Hashable, Sendable {
    /// The place is a folder, or a link to nowhere.
    case isNoFile
    /// Builds read or write the folder, so that what lies in it is published.
    case isInside(folder: String)
    case isTracked
    /// What Git tracks there cannot be read.
    case isUnknown(repository: String)

    /// What is wrong, and where to write instead.
    package func message(_ path: String) -> Message {
        switch self {
        case .isNoFile:
            Message(
                da: "'\(path)' er ikke navnet på en fil; skriv for eksempel --output ../liste.html",
                en: "'\(path)' is not the name of a file; write for example --output ../list.html")
        case .isInside(let folder):
            Message(
                da:
                    "'\(path)' ligger i '\(folder)', som bliver udgivet, og listen er kun for koordinatorer; læg den et andet sted, for eksempel --output ../liste.html",
                en:
                    "'\(path)' lies in '\(folder)', which is published, and the list is for coordinators only; put it elsewhere, for example --output ../list.html"
            )
        case .isTracked:
            Message(
                da:
                    "'\(path)' er en fil, som Git gemmer og deler, og listen er kun for koordinatorer; vælg et andet navn, for eksempel --output ../liste.html",
                en:
                    "'\(path)' is a file that Git keeps and shares, and the list is for coordinators only; choose another name, for example --output ../list.html"
            )
        case .isUnknown(let repository):
            Message(
                da:
                    "det kan ikke ses, om Git deler '\(path)' i '\(repository)'; læg listen uden for den mappe, for eksempel i hjemmemappen",
                en:
                    "there is no telling whether Git shares '\(path)' in '\(repository)'; put the list outside that folder, for example in the home folder"
            )
        }
    }
}
