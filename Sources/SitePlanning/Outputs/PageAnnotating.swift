package import CatalogModel
package import SitePublishing

/// Writes into pages what they are about, for machines: a format such as that of schema.org.
package protocol PageAnnotating: Sendable {
    /// Safe HTML; nothing where the page is to say nothing.
    func annotation(of page: AnnotatedPage, about subject: PageSubject) -> [UInt8]
}

/// What a page is about.
package enum PageSubject: Sendable {
    case nothing
    case site
    case entry(AnyPublicEntry)
}

/// What people read of a page, and where it is.
package struct AnnotatedPage: Sendable {
    package let title: String
    package let description: String?
    /// With scheme and host.
    package let canonical: String
    /// With scheme and host.
    package let image: String?
    package let language: LanguageCode
    /// The pages above it from the front page down, each by its name and its address.
    package let breadcrumbs: [(text: String, url: String)]
    package let isIndexed: Bool

    package init(
        title: String, description: String?, canonical: String, image: String?, language: LanguageCode,
        breadcrumbs: [(text: String, url: String)], isIndexed: Bool
    ) {
        (self.title, self.description, self.canonical) = (title, description, canonical)
        (self.image, self.language) = (image, language)
        (self.breadcrumbs, self.isIndexed) = (breadcrumbs, isIndexed)
    }
}
