package import CatalogModel

/// What is said of activities.
package struct ActivityWords: Sendable {
    package let gender: LabelTable<Activity.Gender>
    /// `A woman` and `A man`, as answers to who is taking part.
    package let participant: LabelTable<Participant>
    package let danishLevel: LabelTable<Activity.DanishLevel>
    package let phase: LabelTable<Activity.Phase>
    package let signup: LabelTable<Signup.Way>
    /// Where the way is a call or a mail, and nobody knows the number or the address.
    package let signupAsk: String
    package let format: LabelTable<Activity.Format>
    package let deliveredBy: LabelTable<Activity.DeliveredBy>
    package let interpreter: LabelTable<Activity.Interpreter>
    package let childcare: LabelTable<Answer>
    package let food: LabelTable<Answer>
    package let transportHelp: LabelTable<Answer>
    package let waitingList: LabelTable<Answer>
    package let timeOfDay: LabelTable<TimeOfDay>
    package let ageGroup: LabelTable<Ages.Group>
    /// `From {from} years`.
    package let agesFrom: Pattern
    /// `{from}–{to} years`.
    package let agesRange: Pattern
    package let exceptHolidays: String
    package let exceptSchoolHolidays: String
    /// `Not on {date}`.
    package let exceptDate: Pattern
    package let online: String
    /// What is signed after a course.
    package let certificate: String

    init(_ reader: inout LanguageReader) {
        gender = reader.labels("gender")
        participant = reader.labels("participant")
        danishLevel = reader.labels("danish-level")
        phase = reader.labels("phase")
        signup = reader.labels("signup")
        signupAsk = reader.text("signup-ask")
        format = reader.labels("format")
        deliveredBy = reader.labels("delivered-by")
        interpreter = reader.labels("interpreter")
        childcare = reader.labels("childcare")
        food = reader.labels("food")
        transportHelp = reader.labels("transport-help")
        waitingList = reader.labels("waiting-list")
        timeOfDay = reader.labels("time-of-day")
        ageGroup = reader.labels("age-group")
        agesFrom = reader.pattern("ages.from", filledWith: ["from"])
        agesRange = reader.pattern("ages.range", filledWith: ["from", "to"])
        exceptHolidays = reader.text("except.holidays")
        exceptSchoolHolidays = reader.text("except.school-holidays")
        exceptDate = reader.pattern("except.date", filledWith: ["date"])
        online = reader.text("online")
        certificate = reader.text("certificate")
    }
}

/// Somebody who wants to take part, as filters ask for it.
package enum Participant: String, CaseIterable, Sendable {
    case woman, man
}
