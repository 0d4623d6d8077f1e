import CatalogSchema
package import CatalogModel
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

    var members: [YAMLMember] {
        [
            EditorBackend(repository: site.repository, branch: site.branch).member(words),
            YAMLMember("media_folder", folder + "/media"),
            YAMLMember("public_folder", "../media"),
            YAMLMember(
                "slug",
                .record([
                    YAMLMember("encoding", "ascii"), YAMLMember("clean_accents", .flag(true)),
                    YAMLMember("sanitize_replacement", "-"), YAMLMember("maxlength", .number(80)),
                ])),
            YAMLMember("output", .record([YAMLMember("omit_empty_optional_fields", .flag(true))])),
            YAMLMember("i18n", languages),
            YAMLMember("collections", .list(EntryKind.allCases.map { .record(collection($0)) })),
        ]
    }

    /// `sprogcafe.md` in the main language, `sprogcafe.en.md` in another.
    private var languages: YAMLValue {
        .record([
            YAMLMember("structure", "multiple_files"),
            YAMLMember("locales", .line(site.languages.map { .text($0.code) })),
            YAMLMember("default_locale", site.mainLanguage.code),
            YAMLMember("initial_locales", "default"),
            YAMLMember("omit_default_locale_from_file_path", .flag(true)),
        ])
    }

    private func collection(_ kind: EntryKind) -> [YAMLMember] {
        let fields = ContentSchema.fields(of: kind)
        let name = Self.nameField(of: kind)
        let widgets = EditorWidgets(words: words)
        return [
            YAMLMember("name", kind.folder), YAMLMember("label", words.plural(of: kind)),
            YAMLMember("label_singular", words.text(ContentSchema.noun(for: kind))),
            YAMLMember("folder", "\(folder)/\(kind.folder)"), YAMLMember("create", .flag(true)),
            YAMLMember("extension", "md"), YAMLMember("format", "yaml-frontmatter"),
            YAMLMember("identifier_field", name), YAMLMember("slug", "{{fields.\(name)}}"),
            YAMLMember("i18n", .flag(true)),
            YAMLMember(
                "fields",
                .list(
                    fields.map { .record(widgets.field($0, isRequired: $0.isRequired)) } + [
                        .record(widgets.body)
                    ])),
        ]
    }

    /// The field that an entry is known by.
    static func nameField(of kind: EntryKind) -> String {
        ContentSchema.fields(of: kind).map(\.key).contains("title") ? "title" : "name"
    }
}
