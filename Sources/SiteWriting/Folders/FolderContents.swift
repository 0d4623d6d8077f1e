import Foundation

/// What the top of a folder says about who made it.
struct FolderContents: Sendable {
    /// Our marker's name and nothing else would be trusted if anybody could have a file of that name.
    static let markerText = Array("Brobygger site, version 1\n".utf8)

    private(set) var isMarked = false
    private(set) var isEmptyButForGitKeep = true
    private(set) var hasGitKeep = false
    private(set) var hasRepository = false

    init(of folder: OpenFile) throws(SystemFailure) {
        for name in try folder.names() {
            if name == SitePath.gitKeep, try folder.status(of: name)?.isFile == true {
                hasGitKeep = true
                continue
            }
            isEmptyButForGitKeep = false
            if name == ".git" { hasRepository = true }
        }
        isMarked = Self.isMarker(try? folder.file(SitePath.marker))
    }

    /// Whether replacing or removing the folder loses nothing that is not ours.
    var isOurs: Bool { (isMarked || isEmptyButForGitKeep) && !hasRepository }

    private static func isMarker(_ file: OpenFile?) -> Bool {
        guard let file, let status = try? file.status(), status.isFile else { return false }
        // Killed between making the marker and filling it, a run leaves an empty one.
        return status.st_size == 0 || file.holds(Array(markerText.prefix(14)))
    }
}
