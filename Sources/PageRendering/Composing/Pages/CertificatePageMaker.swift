import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording

/// Makes the certificate of a course, which an association prints, fills in and signs: nothing of a person is stored.
struct CertificatePageMaker: PageMaker {
    let shared: PageContext
    let cards: FinishedCards

    func page(_ activity: PublicActivity) -> CertificatePage {
        let course = links.link(to: activity)
        var page = CertificatePage(
            frame: frame(
                .certificate(activity.key), title: "\(words.activities.certificate): \(course.text)",
                in: .activities, above: [links.link(to: .activities), course]),
            course: course)
        page.can = text(activity.certificate)
        page.steps = steps(of: activity)
        page.organizers = activity.organizers.map { text($0.title) }
        return page
    }
}

extension Composer {
    /// What happens on which day of a course.
    func steps(of activity: PublicActivity) -> [StepModel] {
        activity.steps.map { StepModel(date: wording.plainDate($0.date), title: text($0.title)) }
    }
}
