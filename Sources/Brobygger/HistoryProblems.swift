import CatalogCompiling
import CatalogModel
import Diagnostics
import SitePlanning

extension History {
    /// What is odd about the way from the published site to this one; both are warnings, for both may be meant.
    func problems(settings: String) -> [Diagnostic] {
        let place = SourceLocation(file: settings)
        var problems: [Diagnostic] = []
        if isOfOtherIdentity {
            problems.append(
                Diagnostic(
                    .identityMissing, at: place,
                    Message(
                        da: "siden har fået en anden adresse, og så får alle indgange et andet UUID",
                        en: "the site has got another address, and with it all entries get other UUIDs"),
                    remedy: Message(
                        da: "skriv sidens første adresse: identity: https://…",
                        en: "write the first address of the site: identity: https://…")))
        }
        if vanished >= 10, 5 * vanished > published {
            problems.append(
                Diagnostic(
                    .manyVanished, at: place,
                    Message(
                        da: "\(vanished) af de \(published) udgivne indgange forsvinder på én gang",
                        en: "\(vanished) of the \(published) published entries vanish at once"),
                    remedy: Message(
                        da: "se efter, om en mappe mangler: hos dem, der abonnerer, forsvinder de også",
                        en: "see whether a folder is missing: they vanish for subscribers, too")))
        }
        return problems
    }
}

extension [Diagnostic] {
    /// The problems with what is odd about the history; where many entries vanish, each of their addresses does for the same reason.
    func adding(_ history: History, of site: SiteConfiguration, settings: String) -> [Diagnostic] {
        let found = SeverityPolicy(site: site).apply(history.problems(settings: settings))
        guard found.contains(where: { $0.code == .manyVanished }) else { return self + found }
        return filter { $0.code != .vanishedAddress } + found
    }
}
