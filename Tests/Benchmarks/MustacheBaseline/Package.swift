// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that Brobygger itself does not depend on the engine it is compared with.
let package = Package(
    name: "mustache-baseline",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1")
    ],
    targets: [
        .executableTarget(
            name: "MustacheBaseline", dependencies: [.product(name: "Mustache", package: "swift-mustache")])
    ],
    swiftLanguageModes: [.v6]
)
