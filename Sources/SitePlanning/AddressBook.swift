package import CatalogModel

/// Knows the address of everything on the site, in every language.
package struct AddressBook: Sendable {
    /// The path of the site's base URL, with a slash at both ends.
    package let basePath: String
    /// Scheme and host of the base URL, without a slash at the end.
    package let origin: String
    private let mainLanguage: LanguageCode
    private let onlyCouncil: EntryKey?
    /// What the neighbours are called in addresses.
    private let neighbours: [String]

    /// - Parameter onlyCouncil: the council, where there is only one.
    package init(site: SiteConfiguration, onlyCouncil: EntryKey? = nil) {
        self.onlyCouncil = onlyCouncil
        mainLanguage = site.mainLanguage
        neighbours = site.neighbours.map(\.name)
        let url = site.baseURL.utf8
        let afterScheme =
            url.firstIndex(of: UInt8(ascii: ":")).map { url.index($0, offsetBy: 3) } ?? url.startIndex
        let path = url[afterScheme...].firstIndex(of: UInt8(ascii: "/")) ?? url.endIndex
        origin = String(site.baseURL[..<path])
        basePath = path == url.endIndex ? "/" : String(site.baseURL[path...])
    }

    /// The address of a page, relative to the host: what links say.
    package func url(of content: PageContent, in language: LanguageCode) -> String {
        basePath + path(of: content, in: language)
    }

    package func url(of entry: EntryKey, in language: LanguageCode) -> String {
        path(of: entry, in: language, after: basePath)
    }

    /// The address of a file that is not a page.
    package func url(of file: FileContent) -> String { basePath + path(of: file) }

    /// Where the search index of a language lies, below the site's folder, with a slash at its end.
    package func searchFolder(_ language: LanguageCode) -> String { "search/\(language.code)/" }

    /// The address of a page below the site's folder, without a slash at its beginning.
    package func path(of content: PageContent, in language: LanguageCode) -> String {
        switch content {
        case .home: prefix(language)
        case .list(let list, let number): path(of: list, number, in: language)
        case .facetIndex(let facet): prefix(language) + facet.section.slug(in: language) + "/"
        case .calendar(let number):
            numbered(prefix(language) + Section.calendar.slug(in: language) + "/", number, in: language)
        case .entry(let key): path(of: key, in: language)
        case .gathering(let gathering): prefix(language) + gathering.address(in: language) + "/"
        case .certificate(let key):
            path(of: key, in: language) + (language == .danish ? "bevis/" : "certificate/")
        case .search: prefix(language) + Section.search.slug(in: language) + "/"
        case .notFound: "404.html"
        case .offline: prefix(language) + "offline/"
        case .map: prefix(language) + (language == .danish ? "kort/" : "map/")
        case .myList: prefix(language) + (language == .danish ? "min-liste/" : "my-list/")
        case .neighbours: neighbourhood(language)
        case .neighbour(let site, let number):
            numbered(neighbourhood(language) + neighbours[site] + "/", number, in: language)
        case .privacy: prefix(language) + (language == .danish ? "privatliv/" : "privacy/")
        case .editing: prefix(language) + (language == .danish ? "redaktion/" : "editing/")
        case .redirect(let former, to: _): ownPath(of: former, in: language)
        }
    }

    private func path(of list: ListKey, _ number: Int, in language: LanguageCode) -> String {
        let start: String
        switch list {
        case .section(let section): start = prefix(language) + section.slug(in: language) + "/"
        case .facet(let facet, let code):
            start = prefix(language) + facet.section.slug(in: language) + "/" + code + "/"
        }
        return numbered(start, number, in: language)
    }

    private func neighbourhood(_ language: LanguageCode) -> String {
        prefix(language) + (language == .danish ? "kommuner/" : "municipalities/")
    }

    private func numbered(_ start: String, _ number: Int, in language: LanguageCode) -> String {
        guard number > 1 else { return start }
        return start + (language == .danish ? "side/" : "page/") + String(number) + "/"
    }

    /// A council without others is found at the council's section itself.
    private func path(of key: EntryKey, in language: LanguageCode, after start: String = "") -> String {
        guard key == onlyCouncil else { return ownPath(of: key, in: language, after: start) }
        return start + prefix(language) + Section.council.slug(in: language) + "/"
    }

    /// Asked for on every page for every entry that it names, so it is made in one piece.
    private func ownPath(of key: EntryKey, in language: LanguageCode, after start: String = "") -> String {
        let (prefix, section) = (prefix(language), Section(key.kind)?.slug(in: language))
        var path = ""
        path.reserveCapacity(
            start.utf8.count + prefix.utf8.count + (section.map { $0.utf8.count + 1 } ?? 0)
                + key.id.utf8.count + 1)
        path += start
        path += prefix
        if let section {
            path += section
            path += "/"
        }
        path += key.id
        path += "/"
        return path
    }

    /// Where the files of a language begin: the main language has the top of the site.
    func prefix(_ language: LanguageCode) -> String {
        language == mainLanguage ? "" : language.code + "/"
    }
}
