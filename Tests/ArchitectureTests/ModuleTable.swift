/// What every module may import: the one table to which the manifest, the sources and ARCHITECTURE.md are held.
struct ModuleTable: Sendable {
    let name: String
    let ours: Set<String>
    /// Outside libraries, C libraries and modules of the system, each with the only file that may import it, or none for any file.
    let others: [String: String?]

    /// From what is read to what people run: a module imports only modules above it.
    static let all = [
        ModuleTable("TextNormalization"),
        ModuleTable("Diagnostics"),
        ModuleTable("CatalogModel", ["Diagnostics"]),
        ModuleTable("SourceReading", ["Diagnostics"], ["Foundation": nil]),
        ModuleTable("CarriedFiles", ["SourceReading"], ["CCarriedFiles": nil]),
        ModuleTable(
            "DocumentParsing", ["Diagnostics", "CatalogModel", "SourceReading"],
            ["CCMark": "MarkdownTree.swift", "CLibYAML": "YAMLEvents.swift"]),
        ModuleTable(
            "MediaReading", ["Diagnostics", "CatalogModel", "SourceReading"], ["CZLib": "Inflater.swift"]),
        ModuleTable(
            "CatalogSchema", ["TextNormalization", "Diagnostics", "CatalogModel", "DocumentParsing"]),
        ModuleTable(
            "CatalogCompiling",
            ["Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing", "CatalogSchema"]),
        ModuleTable(
            "ContentEditing",
            [
                "Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing", "CatalogSchema",
                "CatalogCompiling",
            ],
            ["Foundation": "ContentWriter.swift"]),
        ModuleTable(
            "TableReading",
            [
                "Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing", "CatalogSchema",
                "CatalogCompiling", "ContentEditing",
            ],
            ["CZLib": "Inflation.swift"]),
        ModuleTable(
            "SiteWording",
            ["TextNormalization", "Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing"]),
        ModuleTable(
            "NeighbourReading",
            ["Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing", "CatalogSchema"]),
        ModuleTable("SitePublishing", ["Diagnostics", "CatalogModel", "CatalogSchema"]),
        ModuleTable("SitePlanning", ["Diagnostics", "CatalogModel", "SiteWording", "SitePublishing"]),
        ModuleTable("Templating", ["TextNormalization", "Diagnostics"]),
        ModuleTable(
            "PageRendering",
            [
                "TextNormalization", "Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing",
                "SitePublishing",
                "SitePlanning", "SiteWording", "Templating",
            ]),
        ModuleTable(
            "SearchIndexing",
            [
                "TextNormalization", "Diagnostics", "CatalogModel", "SiteWording", "SitePublishing",
                "SitePlanning",
            ],
            ["CLibStemmer": "SnowballStemmer.swift"]),
        ModuleTable(
            "SiteExporting",
            [
                "Diagnostics", "CatalogModel", "CatalogSchema", "SiteWording", "SitePublishing",
                "SitePlanning",
            ],
            ["CZLib": "ArchiveWriter.swift"]),
        ModuleTable("SchemaExporting", ["Diagnostics", "CatalogModel", "CatalogSchema"]),
        ModuleTable(
            "Coordinating",
            [
                "Diagnostics", "CatalogModel", "CatalogSchema", "CatalogCompiling", "SiteWording",
                "SitePublishing", "SitePlanning",
            ]),
        ModuleTable(
            "Starting",
            [
                "Diagnostics", "CatalogModel", "SourceReading", "CarriedFiles", "DocumentParsing",
                "CatalogSchema",
            ]),
        ModuleTable(
            "SiteWriting", ["Diagnostics", "SitePlanning"],
            ["Foundation": nil, "CFolderExchange": nil, "Synchronization": "WriteCounts.swift"]),
        ModuleTable(
            "Brobygger",
            [
                "Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing", "MediaReading",
                "NeighbourReading", "CatalogCompiling", "SiteWording", "SitePublishing", "SitePlanning",
                "PageRendering",
                "SearchIndexing",
                "SiteExporting", "SiteWriting", "CatalogSchema", "ContentEditing", "TableReading",
                "Coordinating", "CarriedFiles",
            ], ["Foundation": nil]),
        ModuleTable(
            "SitePreview", ["Diagnostics"],
            ["Foundation": nil, "FlyingSocks": nil, "Dispatch": "FolderWatch.swift"]),
        ModuleTable(
            "BrobyggerCommandLine",
            [
                "Brobygger", "CatalogSchema", "CatalogCompiling", "ContentEditing", "TableReading",
                "SchemaExporting", "SitePlanning", "PageRendering", "SitePreview", "SiteWriting",
                "Coordinating", "Starting", "Diagnostics", "CatalogModel",
            ],
            ["Foundation": nil, "ArgumentParser": nil, "CReleaseMark": "Release.swift"]),
        ModuleTable("brobygger-cli", ["BrobyggerCommandLine"], ["CAllocator": nil]),
    ]

    private init(_ name: String, _ ours: Set<String> = [], _ others: [String: String?] = [:]) {
        (self.name, self.ours, self.others) = (name, ours, others)
    }

    static func row(_ name: String) -> ModuleTable? { all.first { $0.name == name } }

    func mayImport(_ module: String, in file: String) -> Bool {
        if ours.contains(module) { return true }
        guard let only = others[module] else { return false }
        return only.map { file.hasSuffix("/" + $0) } ?? true
    }
}
