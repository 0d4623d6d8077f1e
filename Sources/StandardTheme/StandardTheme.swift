import CStandardTheme
package import SourceReading

/// The standard theme as the program carries it, so that a site needs no theme of its own.
package enum StandardTheme {
    /// Every file with its path below `folder`, in the order of the paths.
    ///
    ///     StandardTheme.files(below: "standard").first?.path  // "standard/assets/apple-touch-icon.png"
    package static func files(below folder: String) -> [SourceFile] {
        UnsafeBufferPointer(start: standard_theme_files(), count: Int(standard_theme_file_count())).map {
            SourceFile(
                path: folder + "/" + String(cString: $0.path),
                bytes: Array(UnsafeBufferPointer(start: $0.bytes, count: Int($0.size))))
        }
    }
}
