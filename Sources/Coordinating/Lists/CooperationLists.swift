import CatalogModel
import Diagnostics
import SitePublishing

// What associations, forums and councils have to see to.
extension WorkSources {
    /// How many days ahead of a review it comes onto the list: time to put it on an agenda.
    private static let reviewNotice = 60

    /// Activities for people under 15 whose organizer says nothing of child certificates.
    var certificates: [WorkItem] {
        catalog.activities.filter { $0.isListed && $0.isForChildren }.compactMap { activity in
            let organizers = activity.organizers
            guard !organizers.contains(where: \.statesChildCertificate) else { return nil }
            let name = organizers.first?.title.text
            var item = WorkItem(
                .certificates, "missing-child-certificate",
                Message(
                    da:
                        "\(activity.title.text) er for børn under 15, og \(name ?? "ingen") har \(name == nil ? "" : "ikke ")oplyst, om der er børneattester",
                    en:
                        "\(activity.title.text) is for children under 15, and \(name ?? "nobody") has \(name == nil ? "" : "not ")said whether there are child certificates"
                ))
            item.entries = [activity.key] + organizers.prefix(1).map(\.key)
            item.contact =
                organizers.first.flatMap { personToAsk(about: $0.key) } ?? personToAsk(about: activity.key)
            return item
        }
    }

    /// Agreements and forums that are to be looked at again.
    var reviews: [WorkItem] {
        let agreements = catalog.agreements.filter(\.isListed).map { ($0.key, $0.reviewDay) }
        let forums = catalog.forums.filter(\.isListed).map { ($0.key, $0.reviewDay) }
        return (agreements + forums).compactMap { key, day in
            guard let day, day <= today.adding(days: Self.reviewNotice) else { return nil }
            let isLate = day < today
            var item = WorkItem(
                .reviews, isLate ? "overdue-review" : "coming-review",
                isLate
                    ? Message(
                        da: "\(title(of: key)) skulle være taget op igen den \(day)",
                        en: "\(title(of: key)) was to be looked at again on \(day)")
                    : Message(
                        da: "\(title(of: key)) skal tages op igen den \(day)",
                        en: "\(title(of: key)) is to be looked at again on \(day)"))
            (item.entries, item.due, item.contact) = ([key], day, personToAsk(about: key))
            return item
        }
    }

    /// What the council is asked and has not answered, and answers of which nobody says what came of them.
    var hearings: [WorkItem] {
        catalog.hearings.compactMap { news in
            guard let hearing = news.hearing, let deadline = hearing.deadline else { return nil }
            let (code, message): (String, Message)
            if news.isOpenHearing {
                (code, message) = (
                    "open-hearing",
                    Message(
                        da: "\(news.title.text): svar senest \(deadline)",
                        en: "\(news.title.text): answer by \(deadline)")
                )
            } else if deadline < today, hearing.outcome == nil {
                (code, message) = (
                    "missing-outcome",
                    Message(
                        da: "\(news.title.text): fristen var \(deadline), men udfaldet mangler",
                        en: "\(news.title.text): the deadline was \(deadline), but the outcome is missing")
                )
            } else {
                return nil
            }
            var item = WorkItem(.hearings, code, message)
            (item.entries, item.due, item.contact) = ([news.key], deadline, personToAsk(about: news.key))
            return item
        }
    }
}

extension PublicActivity {
    /// Whether people under 15 may come, so that those who hold it may need a child certificate.
    var isForChildren: Bool { ages.map { $0.minimum < 15 } ?? false }
}

extension PublicAssociation {
    /// Whether it says anything of child certificates.
    var statesChildCertificate: Bool { childCertificate.map { $0 != .unknown } ?? false }
}
