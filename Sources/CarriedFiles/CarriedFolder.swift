import CCarriedFiles
package import SourceReading

/// A folder of the repository that the program carries with it, so that it needs no other file.
package enum CarriedFolder: Sendable {
    /// `themes/standard`, so that a site needs no theme of its own.
    case standardTheme
    /// What `init` writes, as it is before answers are put in; `dot-` stands for the dot of a hidden name.
    case starter
    /// `Documentation/Guides`.
    case guides

    /// Every file with its path below `folder`, in the order of the paths.
    ///
    ///     CarriedFolder.standardTheme.files(below: "standard").first?.path  // "standard/assets/apple-touch-icon.png"
    package func files(below folder: String) -> [SourceFile] {
        let carried = carried
        return UnsafeBufferPointer(start: carried.files, count: Int(carried.count)).map {
            SourceFile(
                path: folder + "/" + String(cString: $0.path),
                bytes: Array(UnsafeBufferPointer(start: $0.bytes, count: Int($0.size))))
        }
    }

    private var carried: CCarriedFiles.CarriedFolder {
        switch self {
        case .standardTheme: carried_theme()
        case .starter: carried_starter()
        case .guides: carried_guides()
        }
    }
}
