import CatalogModel
import CatalogSchema

/// Takes away what may not be seen on one day, and what says a time twice.
struct DayWithholding: Withholding {
    let today: LocalDate

    func published(_ shared: Shared<Activity>) -> Shared<Activity> {
        let sessions = shared.entry.schedule.sessions.withoutRepeats
        guard sessions != shared.entry.schedule.sessions else { return shared }
        var activity = shared.entry
        activity.schedule.sessions = sessions
        return Shared(activity)
    }

    func published(_ record: Shared<ContactRecord>) -> Shared<Contact> {
        Shared(record.entry.sealed(on: today))
    }

    func published(_ shared: Shared<Place>) -> Shared<Place> {
        let hours = shared.entry.openingHours.withoutRepeats
        guard shared.entry.addressShown != .exact || hours != shared.entry.openingHours else { return shared }
        var place = shared.entry
        place.openingHours = hours
        place.hideAddress()
        // The way to the file would lead to what is hidden.
        if !shared.entry.withheldKeys.isEmpty { place.common.file = "" }
        return Shared(place)
    }
}
