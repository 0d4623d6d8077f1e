package import CatalogModel
import CatalogSchema
import Diagnostics

/// The configuration of a web editor, `admin/config.yml`, for Sveltia CMS: a collection for each kind of entry.
///
/// Most of it Decap CMS reads, too, but not that files in the main language have no language in their names.
/// Where a value has a short form and a long one, the web editor offers the short one.
package struct EditorConfiguration: Sendable {
    let words: SchemaWords
    let site: SiteConfiguration
    /// Where the content is in the repository.
    let folder: String

    package init(_ words: SchemaWords, site: SiteConfiguration, folder: String = "content") {
        self.words = words
        self.site = site
        self.folder = folder
    }

    package var text: String {
        let heading = words.text(
            da: "Til Sveltia CMS: gem filen som admin/config.yml. Lavet af 'brobygger schema --cms'.",
            en: "For Sveltia CMS: save the file as admin/config.yml. Made by 'brobygger schema --cms'.")
        return "# \(heading)\n" + YAMLText.text(of: members)
    }

    var members: [WrittenMember] {
        [
            EditorBackend(site).member(words),
            WrittenMember("media_folder", folder + "/media"),
            WrittenMember("public_folder", "/media"),
            WrittenMember(
                "slug",
                .record([
                    WrittenMember("encoding", "ascii"), WrittenMember("clean_accents", .flag(true)),
                    WrittenMember("sanitize_replacement", "-"), WrittenMember("maxlength", .number(80)),
                ])),
            WrittenMember("output", .record([WrittenMember("omit_empty_optional_fields", .flag(true))])),
            WrittenMember("i18n", languages),
            WrittenMember(
                "collections", .list(EntryKind.allCases.map { .record(collection($0)) } + [.record(settings)])
            ),
        ]
    }

    /// `sprogcafe.md` in the main language, `sprogcafe.en.md` in another.
    private var languages: WrittenValue {
        .record([
            WrittenMember("structure", "multiple_files"),
            WrittenMember("locales", .list(site.languages.map { .text($0.code) })),
            WrittenMember("default_locale", site.mainLanguage.code),
            WrittenMember("initial_locales", "default"),
            WrittenMember("omit_default_locale_from_file_path", .flag(true)),
        ])
    }

    private func collection(_ kind: EntryKind) -> [WrittenMember] {
        let fields = ContentSchema.fields(of: kind)
        let name = Self.nameField(of: kind)
        let widgets = EditorWidgets(words: words)
        return [
            WrittenMember("name", kind.folder), WrittenMember("label", words.plural(of: kind)),
            WrittenMember("label_singular", words.text(ContentSchema.noun(for: kind))),
            WrittenMember("folder", "\(folder)/\(kind.folder)"), WrittenMember("create", .flag(true)),
            // A way from the file is allowed only here, and only beside a folder from the repository's root.
            WrittenMember("media_folder", "/\(folder)/media"), WrittenMember("public_folder", "../media"),
            WrittenMember("extension", "md"), WrittenMember("format", "yaml-frontmatter"),
            WrittenMember("identifier_field", name), WrittenMember("slug", "{{fields.\(name)}}"),
            WrittenMember("i18n", .flag(true)),
            WrittenMember(
                "fields",
                .list(
                    fields.map { .record(widgets.field($0, isRequired: $0.isRequired)) }
                        + (site.languages.count > 1 ? [.record(widgets.translation)] : [])
                        + [.record(widgets.body)])),
        ]
    }

    /// The settings and the vocabularies: texts with comments that nobody wants to lose, so they are edited as they are.
    private var settings: [WrittenMember] {
        let names = words.vocabularies.keys.map(\.rawValue).sorted()
        let files =
            [file("site", words.text(da: "Siden", en: "The site"), "site.yml")]
            + names.map { file($0, "vocabulary/\($0).yml", "vocabulary/\($0).yml") }
        return [
            WrittenMember("name", "settings"),
            WrittenMember("label", words.text(da: "Indstillinger og lister", en: "Settings and lists")),
            WrittenMember("files", .list(files.map { .record($0) })),
        ]
    }

    private func file(_ name: String, _ label: String, _ path: String) -> [WrittenMember] {
        let body = [
            WrittenMember("name", "body"), WrittenMember("label", label), WrittenMember("widget", "code"),
            WrittenMember("default_language", "yaml"),
            WrittenMember("allow_language_selection", .flag(false)),
            WrittenMember("output_code_only", .flag(true)),
        ]
        return [
            WrittenMember("name", name), WrittenMember("label", label),
            WrittenMember("file", "\(folder)/\(path)"), WrittenMember("format", "raw"),
            WrittenMember("fields", .list([.record(body)])),
        ]
    }

    /// The field that an entry is known by.
    static func nameField(of kind: EntryKind) -> String {
        ContentSchema.fields(of: kind).map(\.key).contains("title") ? "title" : "name"
    }
}
