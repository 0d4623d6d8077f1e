package import Coordinating
import PageRendering

extension SiteBuilder {
    /// What lists for coordinators are made from, beside a check of everything.
    ///
    /// - Parameter options: its `published` is the index since which changes are looked for.
    package static func workSources(_ options: BuildOptions) async throws -> (PreparedSite, WorkSources?) {
        var options = options
        options.gathersUpkeep = true
        let site = try await SiteBuilder(options).prepare()
        let sources = site.upkeep.map {
            WorkSources(site.publication, site.plan, $0, site.theme.languages)
        }
        return (site, sources)
    }
}
