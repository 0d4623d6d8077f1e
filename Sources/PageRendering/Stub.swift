import Diagnostics
import Templating
extension ThemeChecker {
    static func check(_ set: TemplateSet, _ files: [(name: String, file: String)], in folder: String) -> [Diagnostic] { [] }
}
