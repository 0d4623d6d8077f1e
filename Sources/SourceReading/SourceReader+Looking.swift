import Foundation

extension SourceReader {
    /// Which file has a path now, without opening it; none where there is none.
    package func identity(of path: String) -> FileIdentity? {
        var status = stat()
        return lstat(absolute(path), &status) == 0 ? FileIdentity(status) : nil
    }
}
