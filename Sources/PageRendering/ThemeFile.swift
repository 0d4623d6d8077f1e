package import SourceReading

/// A file of a theme, by the name that says what it is for.
package struct ThemeFile: Sendable {
    /// The path below the folder of the theme, for example `templates/card.mustache`.
    package var name: String
    package var source: SourceFile

    package init(name: String, source: SourceFile) {
        (self.name, self.source) = (name, source)
    }
}
