import CatalogModel
import Diagnostics
import SitePlanning
import SitePublishing
import SiteWording

/// News in the words of schema.org.
extension SchemaOrgWriter {
    func write(_ news: PublicNews, _ page: AnnotatedPage, to json: inout JSONText) {
        writeThing("NewsArticle", page, to: &json)
        json.member("headline", page.title)
        json.member("datePublished", news.date)
        json.member("inLanguage", news.title.language.code)
        json.member("articleSection", .some(words.news.type[news.type]))
        json.member("keywords", labels(news.topics, of: .topics))
        json.member("mainEntityOfPage", page.canonical)
        writePublisher(of: news, to: &json)
    }

    /// An association or the council; a contact may be a person, who is not named here.
    ///
    /// Without either the site sends it.
    private func writePublisher(of news: PublicNews, to json: inout JSONText) {
        let sender = news.from.flatMap { $0.isContact ? nil : $0.view }
        let address = sender.map { absolute(url($0.key)) } ?? absolute(url(.home))
        let name = (sender?.title ?? catalog.text(site.title)).text
        for key in ["author", "publisher"] as [StaticString] {
            json.member(key) { json in
                json.member("@type", "Organization")
                json.member("@id", address)
                json.member("name", name)
                json.member("url", address)
            }
        }
    }
}
