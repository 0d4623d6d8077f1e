package import CatalogModel
package import Diagnostics
import DocumentParsing

extension Activity: SchematicEntry {
    package static let noun = Message(da: "aktivitet", en: "activity")
    package static let plural = Message(da: "Aktiviteter", en: "Activities")

    package static let schema = fields(naming + people + meeting + taking + comfort, common: \.common)

    /// What it is.
    private static let naming: [SchemaField<Self>] = [
        .field("title", \.title, .localized(100), da: "titel", en: "title", required: true)
            .explained(
                da: "Hvad aktiviteten hedder, kort og i almindelige ord",
                en: "What the activity is called, short and in plain words"
            )
            .following("HSDS service.name", "schema.org name"),
        .field("summary", \.common.summary, .localized(160), da: "resumé", en: "summary", required: true)
            .explained(
                da: "Hvad man laver, i én sætning på højst 160 tegn",
                en: "What one does there, in one sentence of at most 160 characters"
            )
            .following("schema.org description"),
        .field("format", \.format, .choice(), da: "form", en: "format")
            .explained(
                da: "Om det gentages, sker én gang, er et forløb, er åbent hus eller altid kan lade sig gøre",
                en: "Whether it recurs, happens once, is a course, has open hours or is always possible"
            )
            .following("schema.org eventSchedule"),
        .field(
            "organizers", \.organizers, .list(of: .reference(to: Association.self)), da: "arrangører",
            en: "organizers", required: true
        )
        .explained(
            da: "Hvem der står bag, den ansvarlige først: navne på filer i associations",
            en: "Who is behind it, the responsible one first: names of files in associations"
        )
        .following("HSDS service.organization_id", "schema.org organizer"),
        .field("delivered_by", \.deliveredBy, .choice(), da: "udføres af", en: "delivered by")
            .explained(
                da: "Om frivillige, kommunen eller begge står for det på dagen",
                en: "Whether volunteers, the municipality or both run it on the day"),
        .field("topics", \.topics, .list(of: .term(.topics)), da: "emner", en: "topics", required: true)
            .explained(
                da: "Hvad det handler om: koder fra vocabulary/topics.yml",
                en: "What it is about: codes from vocabulary/topics.yml"
            )
            .following("HSDS attribute.taxonomy_term_id", "schema.org keywords"),
        .field("needs", \.needs, .list(of: .term(.needs)), da: "behov", en: "needs")
            .explained(
                da: "Hvad folk kommer for at få: koder fra vocabulary/needs.yml",
                en: "What people come for: codes from vocabulary/needs.yml"
            )
            .following("HSDS attribute.taxonomy_term_id"),
    ]

    /// For whom it is.
    private static let people: [SchemaField<Self>] = [
        .field("audiences", \.audiences, .list(of: .term(.audiences)), da: "målgrupper", en: "audiences")
            .explained(
                da: "Hvem det er for: koder fra vocabulary/audiences.yml",
                en: "For whom it is: codes from vocabulary/audiences.yml"
            )
            .following("HSDS service.eligibility_description", "schema.org audience"),
        .field("gender", \.gender, .choice(), da: "køn", en: "gender")
            .explained(
                da: "Om det er for alle køn eller kun et; udelad, hvis I ikke ved det",
                en: "Whether it is for all genders or only one; leave it out if you do not know"
            )
            .following("OpenActive genderRestriction"),
        .field("ages", \.ages, .ages, da: "alder", en: "ages")
            .explained(
                da: "Alder i år: 18-, 0-6 eller 65+",
                en: "Ages in years: 18-, 0-6 or 65+"
            )
            .following(
                "HSDS service.minimum_age", "HSDS service.maximum_age", "schema.org typicalAgeRange",
                "OpenActive ageRange"),
        .field("eligibility", \.eligibility, .localized(200), da: "hvem kan være med", en: "eligibility")
            .explained(
                da: "Hvem der kan være med, i ord, hvis koderne ikke siger det hele",
                en: "Who can take part, in words, where the codes do not say it all"
            )
            .following("HSDS service.eligibility_description"),
        .field("area", \.area, .localized(120), da: "område", en: "area")
            .explained(
                da: "Hvilket område tilbuddet er for, hvis det ikke er hele kommunen",
                en: "For which area it is, where it is not the whole municipality"
            )
            .following("HSDS service_area.description", "schema.org areaServed"),
        .field("danish_level", \.danishLevels, .list(of: .choice()), da: "danskniveau", en: "danish level")
            .explained(
                da: "Hvor meget dansk man skal kunne: none, alpha, A1 til B2 eller any",
                en: "How much Danish one needs: none, alpha, A1 to B2 or any"
            )
            .following("OpenActive level"),
        .field("languages", \.languages, .list(of: .language), da: "sprog", en: "languages")
            .explained(
                da: "De sprog, der tales der, som koder: da, en, ar",
                en: "The languages spoken there, as codes: da, en, ar"
            )
            .following("HSDS language.code", "schema.org inLanguage"),
        .field("interpreter", \.interpreter, .choice(), da: "tolk", en: "interpreter")
            .explained(
                da: "Om der er tolk: ja, hvis man beder om det, eller nej",
                en: "Whether there is an interpreter: yes, on request or no"
            )
            .following("HSDS service.interpretation_services"),
        .field("phases", \.phases, .list(of: .choice()), da: "faser", en: "phases")
            .explained(
                da: "Hvor længe man typisk har været i Danmark, når det passer",
                en: "How long one has typically been in Denmark when it fits"),
    ]

    /// Where and when.
    private static let meeting: [SchemaField<Self>] = [
        .field("place", \.place, .reference(to: Place.self), da: "sted", en: "place")
            .explained(
                da: "Hvor det foregår: navnet på en fil i places",
                en: "Where it takes place: the name of a file in places"
            )
            .following("HSDS service_at_location.location_id", "schema.org location"),
        .field("online", \.online, .url, da: "på nettet", en: "online")
            .explained(
                da: "Mødets adresse, hvis det foregår på nettet, med https:// foran",
                en: "The address of the meeting if it is on the net, beginning with https://"
            )
            .following("schema.org VirtualLocation"),
        .field("meeting_point", \.meetingPoint, .localized(160), da: "mødested", en: "meeting point")
            .explained(
                da: "Hvor man helt præcist mødes, for eksempel ved bagdøren",
                en: "Where exactly people meet, for example at the back door"
            )
            .following("OpenActive meetingPoint"),
        .field(
            "getting_there", \.gettingThere, .localized(200), da: "sådan kommer du hertil",
            en: "getting there"
        )
        .explained(
            da: "Buslinje, stoppested og vej, hvis det er anderledes end for stedet",
            en: "Bus, stop and way, where it is other than the place says"
        )
        .following("HSDS location.transportation"),
        .field("when", \.schedule.sessions, .list(of: .session), da: "hvornår", en: "when")
            .explained(
                da: "Hvornår det er, med almindelige ord: tirsdag kl. 16-18",
                en: "When it is, in plain words: tuesday at 16-18"
            )
            .following("HSDS service.schedules", "schema.org eventSchedule"),
        .field("by_appointment", \.byAppointment, .choice(), da: "efter aftale", en: "by appointment")
            .explained(
                da: "yes, hvis man aftaler tiden med jer",
                en: "yes, where one agrees on the time with you"),
        .field("when_note", \.whenNote, .localized(200), da: "om tiden", en: "note on times")
            .explained(
                da: "Hvornår det er, i en sætning, hvis det ikke kan skrives som tider",
                en: "When it is, in a sentence, where it cannot be written as times"
            )
            .following("HSDS schedule.description"),
        .field("except", \.schedule.exceptions, .exceptions, da: "undtagen", en: "except")
            .explained(
                da: "Dage, hvor det falder ud: holidays, school-holidays eller datoer",
                en: "Days on which it does not take place: holidays, school-holidays or dates"
            )
            .following("schema.org exceptDate"),
        .field("season_ends", \.schedule.seasonEnds, .date, da: "sæsonen slutter", en: "season ends")
            .explained(
                da: "Sidste dag, I kender tiderne for; derefter skal man spørge",
                en: "The last day for which the times are known; after it one has to ask"
            )
            .following("HSDS schedule.valid_to"),
        .field("last_date", \.schedule.lastDate, .date, da: "sidste dag", en: "last date")
            .explained(
                da: "Den sidste dag, før det er slut for altid",
                en: "The last day before it is over for good"
            )
            .following("HSDS schedule.until", "schema.org endDate"),
        .field("alert", \.alert, .alert, da: "besked", en: "alert")
            .explained(
                da: "En kort besked, man ikke må overse, for eksempel en aflysning, gerne med datoer",
                en: "A short notice that nobody may miss, such as a cancellation, preferably with dates"
            )
            .following("HSDS service.alert"),
    ]

    /// What taking part takes.
    private static let taking: [SchemaField<Self>] = [
        .field("price", \.price, .price, da: "pris", en: "price")
            .explained(
                da:
                    "free, fra 50 kr, eller voksne 50 kr, børn 20 kr; Gratis i filtret er det, som ingen skal betale for",
                en:
                    "free, from 50 kr, or adults 50 kr, children 20 kr; the filter Free finds what nobody has to pay for"
            )
            .following("HSDS cost_option.amount", "schema.org offers"),
        .field("fritidspas", \.fritidspas, .choice(), da: "fritidspas", en: "fee help")
            .explained(
                da: "Om kommunens fritidspas kan bruges",
                en: "Whether the leisure pass of the municipality can be used"),
        .field("signup", \.signup, .signup, da: "tilmelding", en: "sign-up")
            .explained(
                da:
                    "Hvordan man melder sig til: none, phone, mail, at-the-door, referral eller en netadresse",
                en: "How one signs up: none, phone, mail, at-the-door, referral or a web address"
            )
            .following("HSDS service.application_process", "schema.org potentialAction"),
        .field("capacity", \.capacity, .number(1...100_000), da: "pladser", en: "capacity")
            .explained(
                da: "Hvor mange der er plads til",
                en: "For how many people there is room"
            )
            .following("schema.org maximumAttendeeCapacity"),
        .field("waiting_list", \.waitingList, .choice(), da: "venteliste", en: "waiting list")
            .explained(
                da: "Om man kan komme på venteliste, når der er fuldt",
                en: "Whether there is a waiting list when it is full"),
        .field("waiting_time", \.waitingTime, .localized(80), da: "ventetid", en: "waiting time")
            .explained(
                da: "Hvor længe man venter, før man kan begynde: cirka to uger",
                en: "How long one waits before one can begin: about two weeks"
            )
            .following("HSDS service.wait_time"),
        .field(
            "required_papers", \.requiredPapers, .list(of: .localized(80)), da: "papirer",
            en: "required papers"
        )
        .explained(
            da: "Hvad man skal vise, ét papir pr. linje, for eksempel sundhedskort",
            en: "What one has to show, one paper a line, for example the health card"
        )
        .following("HSDS required_document.document"),
        .field("bring", \.bring, .localized(160), da: "medbring", en: "bring")
            .explained(
                da: "Hvad man skal tage med",
                en: "What to bring"
            )
            .following("OpenActive attendeeInstructions"),
        .field(
            "contacts", \.contacts, .list(of: .reference(to: Contact.self)), da: "kontakter", en: "contacts"
        )
        .explained(
            da: "Hvem man spørger, den vigtigste først: navne på filer i contacts",
            en: "Whom to ask, the most important first: names of files in contacts"
        )
        .following("HSDS service.contacts"),
    ]

    /// What makes it easier.
    private static let comfort: [SchemaField<Self>] = [
        .field("childcare", \.childcare, .provision, da: "børnepasning", en: "childcare")
            .explained(
                da: "Om børnene bliver passet: yes, no eller unknown, gerne med en bemærkning",
                en: "Whether the children are looked after: yes, no or unknown, perhaps with a note"
            )
            .following("schema.org amenityFeature"),
        .field("food", \.food, .provision, da: "mad", en: "food")
            .explained(
                da: "Om der er noget at spise, gerne med en bemærkning om pris og halal",
                en: "Whether there is something to eat, perhaps with a note on price and halal"
            )
            .following("schema.org amenityFeature"),
        .field("transport_help", \.transportHelp, .provision, da: "hjælp til transport", en: "transport help")
            .explained(
                da: "Om man kan blive hentet eller få bussen betalt, gerne med en bemærkning",
                en: "Whether one can be fetched or have the bus paid, perhaps with a note"),
        .field(
            "accessibility", \.accessibility, .list(of: .choice()), da: "tilgængelighed", en: "accessibility"
        )
        .explained(
            da: "Hvad der gør det muligt at være med; udelad det, I ikke ved",
            en: "What makes it possible to take part; leave out what you do not know"
        )
        .following("HSDS accessibility.description", "OpenActive accessibilitySupport"),
        .field(
            "volunteers_wanted", \.volunteersWanted, .volunteersWanted, da: "frivillige søges",
            en: "volunteers wanted"
        )
        .explained(
            da: "Hvilke frivillige I mangler, og til hvad",
            en: "Which volunteers are wanted, and for what"),
        .field("limits", \.limits, .localized(200), da: "grænser", en: "limits")
            .explained(
                da: "Hvad de frivillige ikke gør her",
                en: "What the volunteers do not do here"),
        .field("steps", \.steps, .list(of: .step), da: "trin", en: "steps")
            .explained(
                da: "Et forløb gang for gang: dato og emne",
                en: "A course time by time: date and subject"
            )
            .following("schema.org subEvent"),
        .field("certificate", \.certificate, .localized(300), da: "bevis", en: "certificate")
            .explained(
                da: "Hvad man kan efter forløbet; siden får et bevis, som kan printes og udfyldes",
                en: "What one can do after the course; the page gets a certificate to print and fill in"
            )
            .following("schema.org educationalCredentialAwarded"),
    ]
}

extension ValueType where Value == Activity.Step {
    fileprivate static let step = ValueType.record([
        .field("date", \.date, .date, da: "dato", en: "date", required: true)
            .explained(da: "Den dag, trinnet falder på", en: "The day of the step")
            .following("schema.org startDate"),
        .field("title", \.title, .localized(120), da: "titel", en: "title", required: true)
            .explained(da: "Hvad den gang handler om", en: "What that time is about")
            .following("schema.org name"),
    ]) { Activity.Step() }
}

extension ValueType where Value == VolunteersWanted {
    /// What they are to do, or that with when, in which languages and until which day.
    fileprivate static let volunteersWanted = ValueType.either(
        ValueType(.text(maximum: 200, isTranslatable: true)) { wanted, translation in
            var other = wanted
            other.what = nil
            guard other == VolunteersWanted() else { return nil }
            return wanted.what.flatMap { ValueType<LocalizedText>.localized(200).write($0, translation) }
        } decode: { node, value, context in
            var wanted = value ?? VolunteersWanted()
            ValueType<LocalizedText>.localized(200).decode(node, &wanted.what, &context)
            value = wanted
        },
        or: .record([
            .field("what", \.what, .localized(200), da: "hvad", en: "what", required: true)
                .explained(da: "Hvad de skal gøre", en: "What they are to do"),
            .field("when", \.when, .localized(100), da: "hvornår", en: "when")
                .explained(
                    da: "Hvornår de skal bruges, i almindelige ord",
                    en: "When they are needed, in plain words"),
            .field("languages", \.languages, .list(of: .language), da: "sprog", en: "languages")
                .explained(da: "Sprog, der er brug for: [da, ar]", en: "Languages that are needed: [da, ar]"),
            .field("until", \.until, .date, da: "til", en: "until")
                .explained(
                    da: "Den sidste dag, I søger dem", en: "The last day on which you look for them"),
            .field("contact", \.contact, .reference(to: Contact.self), da: "kontakt", en: "contact")
                .explained(
                    da: "Hvem man spørger: navnet på en fil i contacts",
                    en: "Whom to ask: the name of a file in contacts"),
        ]) { VolunteersWanted() })
}
