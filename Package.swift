// swift-tools-version: 6.2
import PackageDescription

/// The name by which pkg-config finds a library; none on Linux, whose compilers look where Debian puts libraries: what
/// pkg-config says of that folder would come before the archives that the finished program is linked with.
func found(_ name: String) -> String? {
    #if os(Linux)
        nil
    #else
        name
    #endif
}

// The order of the targets is the order of the pipeline, from what is read to what people run.
// ARCHITECTURE.md has the picture; Tests/ArchitectureTests holds both to the same table.
let package = Package(
    name: "brobygger",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "brobygger", targets: ["brobygger-cli"])],
    // Exact versions: what was tried is what is built.
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        // Nouns.
        .target(name: "TextNormalization"),
        .target(name: "Diagnostics"),
        .target(name: "CatalogModel", dependencies: ["Diagnostics"]),

        // Stages, each a gerund.
        .target(name: "SourceReading", dependencies: ["Diagnostics"]),
        .target(name: "CCarriedFiles"),
        .target(name: "CarriedFiles", dependencies: ["SourceReading", "CCarriedFiles"]),
        .systemLibrary(name: "CCMark", pkgConfig: found("libcmark"), providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CLibYAML", pkgConfig: found("yaml-0.1"), providers: [.apt(["libyaml-dev"])]),
        .target(
            name: "DocumentParsing",
            dependencies: ["Diagnostics", "CatalogModel", "SourceReading", "CCMark", "CLibYAML"]),
        .systemLibrary(name: "CZLib", pkgConfig: found("zlib"), providers: [.apt(["zlib1g-dev"])]),
        .target(
            name: "MediaReading", dependencies: ["Diagnostics", "CatalogModel", "SourceReading", "CZLib"]),
        .target(
            name: "CatalogSchema",
            dependencies: ["TextNormalization", "Diagnostics", "CatalogModel", "DocumentParsing"]),
        .target(
            name: "CatalogCompiling",
            dependencies: [
                "Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing", "CatalogSchema",
            ]),
        .target(
            name: "ContentEditing",
            dependencies: [
                "Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing", "CatalogSchema",
                "CatalogCompiling",
            ]),
        .target(
            name: "TableReading",
            dependencies: [
                "Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing", "CatalogSchema",
                "CatalogCompiling", "ContentEditing", "CZLib",
            ]),
        .target(
            name: "SiteWording",
            dependencies: [
                "TextNormalization", "Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing",
            ]),
        .target(
            name: "NeighbourReading",
            dependencies: [
                "Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing", "CatalogSchema",
            ]),
        .target(name: "SitePublishing", dependencies: ["Diagnostics", "CatalogModel", "CatalogSchema"]),
        .target(
            name: "SitePlanning",
            dependencies: ["Diagnostics", "CatalogModel", "SiteWording", "SitePublishing"]),
        .target(name: "Templating", dependencies: ["TextNormalization", "Diagnostics"]),
        .target(
            name: "PageRendering",
            dependencies: [
                "TextNormalization", "Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing",
                "SitePublishing",
                "SitePlanning", "SiteWording", "Templating",
            ]),
        .systemLibrary(name: "CLibStemmer", providers: [.apt(["libstemmer-dev"])]),
        .target(
            name: "SearchIndexing",
            dependencies: [
                "TextNormalization", "Diagnostics", "CatalogModel", "SiteWording", "SitePublishing",
                "SitePlanning", "CLibStemmer",
            ]),
        .target(
            name: "SiteExporting",
            dependencies: [
                "Diagnostics", "CatalogModel", "CatalogSchema", "SiteWording", "SitePublishing",
                "SitePlanning", "CZLib",
            ]),
        .target(name: "SchemaExporting", dependencies: ["Diagnostics", "CatalogModel", "CatalogSchema"]),
        .target(
            name: "Coordinating",
            dependencies: [
                "Diagnostics", "CatalogModel", "CatalogSchema", "CatalogCompiling", "SiteWording",
                "SitePublishing", "SitePlanning",
            ]),
        .target(
            name: "Starting",
            dependencies: [
                "Diagnostics", "CatalogModel", "SourceReading", "CarriedFiles", "DocumentParsing",
                "CatalogSchema",
            ],
            exclude: ["Starter"]),
        .target(name: "CFolderExchange"),
        .target(name: "SiteWriting", dependencies: ["Diagnostics", "SitePlanning", "CFolderExchange"]),

        // Shells: what people run.
        .target(
            name: "Brobygger",
            dependencies: [
                "Diagnostics", "CatalogModel", "SourceReading", "DocumentParsing", "MediaReading",
                "NeighbourReading", "CatalogCompiling", "SiteWording", "SitePublishing", "SitePlanning",
                "PageRendering",
                "SearchIndexing",
                "SiteExporting", "SiteWriting", "CatalogSchema", "ContentEditing", "TableReading",
                "Coordinating", "CarriedFiles",
            ]),
        .target(
            name: "SitePreview",
            dependencies: [
                "Diagnostics",
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        .target(name: "CReleaseMark"),
        .target(
            name: "BrobyggerCommandLine",
            dependencies: [
                "CReleaseMark", "Brobygger", "CatalogSchema", "CatalogCompiling", "ContentEditing",
                "TableReading", "SchemaExporting",
                "SitePlanning", "PageRendering", "SitePreview", "SiteWriting", "Coordinating", "Starting",
                "Diagnostics", "CatalogModel",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .systemLibrary(name: "CAllocator"),
        .executableTarget(name: "brobygger-cli", dependencies: ["BrobyggerCommandLine", "CAllocator"]),

        // Tests, one target for each of the above.
        .target(
            name: "TestSupport",
            dependencies: ["Diagnostics", "CatalogModel", "SiteWording", "SourceReading"],
            path: "Tests/TestSupport"),
        .systemLibrary(
            name: "CQREncode", path: "Tests/CQREncode", pkgConfig: found("libqrencode"),
            providers: [.apt(["libqrencode-dev"])]),
        .testTarget(name: "TextNormalizationTests", dependencies: ["TextNormalization"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
        .testTarget(name: "CatalogModelTests", dependencies: ["CatalogModel", "TestSupport"]),
        .testTarget(
            name: "SourceReadingTests", dependencies: ["SourceReading", "Diagnostics", "TestSupport"]),
        .testTarget(
            name: "CarriedFilesTests", dependencies: ["CarriedFiles", "SourceReading", "Diagnostics"]),
        .testTarget(
            name: "DocumentParsingTests",
            dependencies: ["DocumentParsing", "SourceReading", "CatalogModel", "Diagnostics", "TestSupport"],
            exclude: ["CommonMark"]),
        .testTarget(
            name: "MediaReadingTests",
            dependencies: ["MediaReading", "SourceReading", "CatalogModel", "Diagnostics", "TestSupport"]),
        .testTarget(
            name: "CatalogSchemaTests",
            dependencies: [
                "CatalogSchema", "DocumentParsing", "SourceReading", "CatalogModel", "Diagnostics",
                "TestSupport",
            ]),
        .testTarget(
            name: "CatalogCompilingTests",
            dependencies: [
                "CatalogCompiling", "CatalogSchema", "DocumentParsing", "SourceReading", "SitePublishing",
                "CatalogModel", "Diagnostics", "TestSupport",
            ]),
        .testTarget(
            name: "ContentEditingTests",
            dependencies: [
                "ContentEditing", "CatalogSchema", "CatalogCompiling", "DocumentParsing", "SourceReading",
                "CatalogModel", "Diagnostics", "TestSupport",
            ]),
        .testTarget(
            name: "TableReadingTests",
            dependencies: [
                "TableReading", "ContentEditing", "CatalogSchema", "CatalogCompiling", "DocumentParsing",
                "SourceReading", "CatalogModel", "Diagnostics", "TestSupport",
            ]),
        .testTarget(
            name: "SiteWordingTests",
            dependencies: ["SiteWording", "SourceReading", "CatalogModel", "Diagnostics", "TestSupport"]),
        .testTarget(
            name: "NeighbourReadingTests",
            dependencies: [
                "NeighbourReading", "SourceReading", "CatalogModel", "Diagnostics", "TestSupport",
            ]),
        .testTarget(
            name: "SitePublishingTests", dependencies: ["SitePublishing", "CatalogModel", "TestSupport"]),
        .testTarget(
            name: "SitePlanningTests",
            dependencies: ["SitePlanning", "SitePublishing", "CatalogModel", "TestSupport"]),
        .testTarget(name: "TemplatingTests", dependencies: ["Templating", "Diagnostics"]),
        .testTarget(
            name: "PageRenderingTests",
            dependencies: [
                "PageRendering", "SiteExporting", "SitePlanning", "SitePublishing", "SiteWording",
                "SourceReading", "Templating",
                "CatalogModel", "Diagnostics", "TestSupport", "CQREncode",
            ]),
        .testTarget(
            name: "SearchIndexingTests",
            dependencies: [
                "SearchIndexing", "SiteWording", "SitePlanning", "SitePublishing", "CatalogModel",
                "TestSupport",
            ]),
        .testTarget(
            name: "SiteExportingTests",
            dependencies: [
                "SiteExporting", "SitePlanning", "SitePublishing", "TableReading", "CatalogSchema",
                "CatalogModel", "Diagnostics", "TestSupport",
            ]),
        .testTarget(
            name: "SchemaExportingTests",
            dependencies: [
                "SchemaExporting", "CatalogSchema", "CatalogCompiling", "DocumentParsing", "SourceReading",
                "CatalogModel", "Diagnostics", "TestSupport",
            ]),
        .testTarget(
            name: "CoordinatingTests",
            dependencies: [
                "Coordinating", "CatalogCompiling", "CatalogSchema", "DocumentParsing", "SourceReading",
                "SiteWording", "SitePublishing", "SitePlanning", "CatalogModel", "Diagnostics", "TestSupport",
            ]),
        .testTarget(
            name: "StartingTests",
            dependencies: [
                "Starting", "Brobygger", "CatalogSchema", "SourceReading", "CatalogModel", "Diagnostics",
                "TestSupport",
            ]),
        .testTarget(name: "SiteWritingTests", dependencies: ["SiteWriting", "SitePlanning", "Diagnostics"]),
        .testTarget(
            name: "BrobyggerTests",
            dependencies: [
                "Brobygger", "CatalogSchema", "CatalogCompiling", "SitePlanning", "SiteWriting",
                "SourceReading", "CatalogModel", "Diagnostics", "PageRendering",
                "SiteWording", "TableReading", "TestSupport",
            ],
            exclude: ["Fixtures"]),
        .testTarget(name: "SitePreviewTests", dependencies: ["SitePreview", "Diagnostics"]),
        .testTarget(
            name: "BrobyggerCommandLineTests",
            dependencies: ["BrobyggerCommandLine", "brobygger-cli", "Diagnostics", "TestSupport"],
            exclude: ["Lists"]),
        .testTarget(name: "ArchitectureTests", dependencies: ["SitePublishing", "CatalogModel"]),

        // What is fed to the readers by Tests/Fuzzing/run, and its corpus as a test.
        .target(
            name: "FuzzTargets",
            dependencies: [
                "Brobygger", "CatalogSchema", "CatalogCompiling", "ContentEditing", "PageRendering",
                "NeighbourReading", "SchemaExporting", "SiteWording", "TableReading", "Templating",
                "DocumentParsing", "SourceReading", "CatalogModel", "Diagnostics", "TestSupport",
            ],
            path: "Tests/Fuzzing/Targets"),
        .testTarget(name: "FuzzingTests", dependencies: ["FuzzTargets"]),
    ],
    swiftLanguageModes: [.v6]
)

// It has no main function but libFuzzer's, so it can be built with that alone.
if Context.environment["BROBYGGER_FUZZER"] != nil {
    package.targets.append(
        .executableTarget(
            name: "fuzzer", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Fuzzer",
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}

for target in package.targets where target.type != .system {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
            .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
            .treatAllWarnings(as: .error),
        ]
}

// The finished program carries the C libraries that the system has as archives: it starts faster, and runs where they
// are not installed. `.ci/install-libraries` puts those into a folder that is searched first, that of C++ among them;
// without it they are linked as usual. The Makefile does the same with Swift's own. What is left is the library of C.
for target in package.targets where target.name == "brobygger-cli" {
    target.linkerSettings = [
        .unsafeFlags(["-L", Context.packageDirectory + "/.build/archives"], .when(configuration: .release)),
        .unsafeFlags(
            ["-Xclang-linker", "-static-libgcc"], .when(platforms: [.linux], configuration: .release)),
    ]
}
