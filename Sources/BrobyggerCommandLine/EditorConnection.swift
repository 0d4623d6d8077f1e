import Diagnostics

/// How an editor comes to use the schemas that lie in a folder.
struct EditorConnection {
    private let folder: String
    private let content: String

    init(folder: String, content: String) {
        self.folder = folder.onOneLine
        self.content = content.onOneLine
    }

    var message: Message {
        Message(
            da: """

                I VS Code: installer udvidelsen YAML (redhat.vscode-yaml), og skriv i .vscode/settings.json:

                \(settings)

                Udvidelsen ser kun på .yml-filer. Felterne øverst i .md-filerne kan remark-lint-frontmatter-schema
                (med udvidelsen unifiedjs.vscode-remark) holde op mod de andre skemaer i \(folder).
                """,
            en: """

                In VS Code: install the extension YAML (redhat.vscode-yaml), and write in .vscode/settings.json:

                \(settings)

                The extension looks only at .yml files. The fields at the top of .md files can be held to the other
                schemas in \(folder) by remark-lint-frontmatter-schema (with the extension unifiedjs.vscode-remark).
                """)
    }

    /// `.vscode/settings.json`.
    var settings: String {
        """
        {
          "yaml.schemas": {
            "\(folder)/site.schema.json": "\(content)/site.yml",
            "\(folder)/synonyms.schema.json": "\(content)/vocabulary/synonyms.yml",
            "\(folder)/vocabulary.schema.json": "\(content)/vocabulary/[!s]*.yml"
          }
        }
        """
    }
}
