import CatalogCompiling
import CatalogModel
import CatalogSchema
import Diagnostics
import SourceReading

/// The entries of the content as their files say, before anybody looked whether they fit together.
struct DecodedContent: Sendable {
    let entries: UnresolvedCatalog
    /// Who the people among the contacts are, for what is no entry.
    let people: PersonTraits
    let diagnostics: [Diagnostic]

    /// Parses and decodes on several threads; what the entries refer to is still words.
    static func decode(
        _ sources: SiteSources, for site: SiteConfiguration, _ options: BuildOptions,
        on today: LocalDate? = nil, _ timings: inout Timings
    ) async throws -> DecodedContent {
        var nothing: DecodingMemory?
        return try await decode(sources, for: site, options, on: today, remembering: &nothing, [], &timings)
    }

    /// The same, where entries whose files are not among `changed` are not decoded once more.
    static func decode(
        _ sources: SiteSources, for site: SiteConfiguration, _ options: BuildOptions,
        on today: LocalDate?, remembering memory: inout DecodingMemory?, _ changed: Set<String>,
        _ timings: inout Timings
    ) async throws -> DecodedContent {
        var diagnostics: [Diagnostic] = []
        let entries = EntryFiles.group(sources.documents, below: options.content, for: site)
            .reporting(to: &diagnostics)
        let key = DecodingMemory.Key(languages: site.languages, today: today)
        var decoded: UnresolvedCatalog
        let people: PersonTraits
        if let kept = memory?.decoded(entries, changed, for: key) {
            (decoded, people) = kept
        } else {
            (decoded, people) = try await decode(entries, for: site, options, on: today)
        }
        memory?.keep(decoded, people, of: entries, for: key)
        if let synonyms = sources.synonyms {
            decoded.synonyms = DecodedSynonyms.decode(synonyms).reporting(to: &diagnostics)
        }
        timings.finish("parse and decode")
        return DecodedContent(entries: decoded, people: people, diagnostics: diagnostics)
    }

    private static func decode(
        _ entries: [EntryFiles], for site: SiteConfiguration, _ options: BuildOptions, on today: LocalDate?
    ) async throws -> (UnresolvedCatalog, PersonTraits) {
        // The contacts first: what belongs to people is looked for while each file is at hand.
        var contacts = try await decode(entries.filter { $0.key.kind == .contact }, nil, today, site, options)
        let people = contacts.personTraits
        let others = try await decode(
            entries.filter { $0.key.kind != .contact }, people, today, site, options)
        contacts.look(for: people)
        return (UnresolvedCatalog(joining: [contacts, others]), people)
    }

    private static func decode(
        _ entries: [EntryFiles], _ people: PersonTraits?, _ today: LocalDate?,
        _ site: SiteConfiguration, _ options: BuildOptions
    ) async throws -> UnresolvedCatalog {
        UnresolvedCatalog(
            joining: try await entries.concurrentRuns(width: options.width) {
                UnresolvedCatalog(
                    decoding: $0, lookingFor: people, today: today, mainLanguage: site.mainLanguage)
            })
    }
}

extension SiteSettings {
    /// `site.yml` and the vocabularies, with what the options say instead.
    static func read(from sources: SiteSources, _ options: BuildOptions) -> Diagnosed<SiteSettings> {
        var settings = decode(sources.settings, sources.vocabularies, in: options.content[0])
        settings.diagnostics += sources.timeZoneProblem(settings.value.site.timeZone)
        settings.value.map = sources.map.flatMap {
            MapDecoder.decode($0.bytes, file: $0.path).reporting(to: &settings.diagnostics)
        }
        if let baseURL = options.baseURL {
            let site = settings.value.site
            if options.keepsIdentity { settings.value.site.identity = site.identity ?? site.baseURL }
            settings.value.site.baseURL = baseURL
        }
        return settings
    }
}
