/// A file of the finished site.
package struct OutputFile: Sendable {
    /// Relative to the site's folder, for example `aktiviteter/sprogcafe/index.html`.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
