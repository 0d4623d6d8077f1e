import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

/// The fields of the kinds, by what comes into the catalog.
struct KindSchemaTests {
    @Test func `an association says how it is run and how one is met`() async throws {
        let fields = """
            alternate_name: Broerne
            acronym: FB
            language_note: Tolk om tirsdagen
            districts: [nordhoej]
            premises: borrowed
            welcome: Bare kom
            organisation: working-groups
            led_by: [Unge, Kvinder]
            forums: [associations/broen]
            """
        let association = try #require(await catalog(.association, fields).associations.find("test"))
        #expect(association.alternateName?.original == "Broerne")
        #expect(association.acronym == "FB")
        #expect(association.languageNote?.original == "Tolk om tirsdagen")
        #expect(association.districts == ["nordhoej"])
        #expect(association.premises == .borrowed)
        #expect(association.welcome?.original == "Bare kom")
        #expect(association.organisation == .workingGroups)
        #expect(association.ledBy.map(\.original) == ["Unge", "Kvinder"])
        #expect(association.forums == [EntryKey(.association, "broen")])
        await expectEqual(mismatches(.association, fields), [])
    }

    @Test func `an activity says its form, who delivers it and what one comes for`() async throws {
        let fields = """
            format: open-hours
            delivered_by: both
            needs: [laer-dansk]
            interpreter: on-request
            waiting_list: yes
            required_papers: [Sundhedskort]
            meeting_point: Ved bagdøren
            getting_there: Bus 2
            """
        let content = MarkedContent([
            "activities/test.md": entry(.activity, fields),
            "vocabulary/needs.yml": "laer-dansk: Lære dansk\n",
        ])
        await expectEqual(content.problems.map(\.message.english), [])
        let activity = try #require(await content.compile().catalog.activities.find("test"))
        #expect(activity.format == .openHours)
        #expect(activity.deliveredBy == .both)
        #expect(activity.needs == ["laer-dansk"])
        #expect(activity.interpreter == .onRequest)
        #expect(activity.waitingList == .yes)
        #expect(activity.requiredPapers.map(\.original) == ["Sundhedskort"])
        #expect(activity.meetingPoint?.original == "Ved bagdøren")
        #expect(activity.gettingThere?.original == "Bus 2")
        await expectEqual(mismatches(.activity, "needs: [1️⃣andet]", expecting: [1: .unknownTerm]), [])
    }

    @Test(arguments: ["childcare", "food", "transport_help"])
    func `what makes it easier is an answer, or one with a note`(_ key: String) async throws {
        await expectEqual(mismatches(.activity, "\(key): yes"), [])
        await expectEqual(mismatches(.activity, "\(key): {answer: no, note: Tag selv med}"), [])
        await expectEqual(mismatches(.activity, "\(key): 1️⃣måske", expecting: [1: .invalidValue]), [])
        await expectEqual(
            mismatches(.activity, "\(key): 1️⃣{note: Tag selv med}", expecting: [1: .missingField]), [])
        await expectEqual(suggestion(.activity, "\(key): ja"), "yes")
    }

    @Test func `the note of an answer is translated, the answer is not`() async throws {
        let content = MarkedContent([
            "activities/test.md": entry(.activity, "food: {answer: yes, note: Suppe}"),
            "activities/test.en.md":
                "---\ntitle: Trial\nfood: {note: Soup}\ntranslation: {method: human}\n---\n",
        ])
        await expectEqual(content.problems.map(\.message.english), [])
        let food = try #require(await content.compile().catalog.activities.find("test")?.food)
        #expect(food.answer == .yes)
        #expect(food.note?.translation(into: LanguageCode("en")) == "Soup")
        let wrong = "---\ntitle: Trial\nfood: 1️⃣no\ntranslation: {method: human}\n---\n"
        let others = ["activities/test.md": entry(.activity, "food: yes")]
        await expectEqual(
            mismatches("activities/test.en.md", wrong, expecting: [1: .untranslatableField], beside: others),
            [])
    }

    @Test func `a place says what it is and who runs it`() async throws {
        let fields = """
            alternate_name: Huset
            category: community-house
            amenities: [playroom, prayer-room]
            operated_by: broen
            appointment_url: https://tid.example/huset
            municipality_code: '0899'
            dar_id: 0a3f5081-e039-32b8-e044-0003ba298018
            temporarily_closed: {from: 2026-12-01, to: 2026-12-05, why: Maling}
            """
        await expectEqual(mismatches(.place, fields), [])
        let place = try #require(await catalog(.place, fields).places.find("test"))
        #expect(place.alternateName?.original == "Huset")
        #expect(place.category == .communityHouse)
        #expect(place.amenities == [.playroom, .prayerRoom])
        #expect(place.operatedBy == EntryID("broen"))
        #expect(place.appointmentURL == "https://tid.example/huset")
        #expect(place.municipalityCode == "0899")
        #expect(place.addressID == "0a3f5081-e039-32b8-e044-0003ba298018")
        #expect(place.temporarilyClosed?.why?.original == "Maling")
    }

    @Test(arguments: [
        "0a3f5081", "0A3F5081-E039-32B8-E044-0003BA298018", "0a3f5081-e039-32b8-e044-0003ba29801g",
        "0a3f5081-e039-32b8-e0440003ba298018", "0a3f5081e03932b8e0440003ba298018----",
    ])
    func `only a UUID in lower case is the id of an address`(_ text: String) async {
        await expectEqual(mismatches(.place, "dar_id: 1️⃣\(text)", expecting: [1: .invalidValue]), [])
    }

    @Test func `what is hidden of an address is not in the catalog`() async throws {
        let fields = "street: Nygade 14\npostcode: '9995'\ncity: Fjordby\naddress_shown: hidden"
        let place = try #require(await catalog(.place, fields).places.find("test"))
        #expect([place.street, place.postcode, place.city] == [nil, nil, nil])
    }

    @Test func `a contact says what its phone can be used for, and when it stops`() async throws {
        let fields =
            "phone: '99 00 00 01'\nphone_ways: [call, sms, whatsapp]\nretired: 2026-12-01\nerase_after: 2027-06-01"
        let contact = try #require(await catalog(.contact, fields).contacts.find("test"))
        #expect(contact.phones.value(in: .web)?.first?.ways == [.call, .sms, .whatsapp])
        let content = MarkedContent(["contacts/test.md": entry(.contact, fields)])
        let editorial = try #require(content.editorialContacts.first { $0.id.text == "test" })
        #expect(editorial.retired == day("2026-12-01"))
        #expect(editorial.lastDayKept == day("2027-06-01"))
    }

    @Test func `news says who sends it`() async throws {
        let fields = "from: associations/broen\nauthor_role: Sekretariatet"
        let news = try #require(await catalog(.news, fields).news.find("test"))
        #expect(news.from == EntryKey(.association, "broen"))
        #expect(news.authorRole?.original == "Sekretariatet")
    }

    @Test func `a hearing response says its days, its points and what came of it`() async throws {
        let text = """
            ---
            title: Svar
            date: 2026-11-20
            kind: hearing-response
            received: 2026-10-01
            document: https://fjordby.example/svar.pdf
            points: [Flere pladser, Færre breve]
            outcome: partly
            outcome_note: Det første blev fulgt
            ---
            """
        let content = MarkedContent(["news/test.md": text])
        await expectEqual(content.problems.map(\.message.english), [])
        let hearing = try #require(await content.compile().catalog.news.find("test")?.hearing)
        #expect(hearing.received == day("2026-10-01"))
        #expect(hearing.document == "https://fjordby.example/svar.pdf")
        #expect(hearing.points.map(\.original) == ["Flere pladser", "Færre breve"])
        #expect(hearing.outcomeNote?.original == "Det første blev fulgt")
    }

    @Test(arguments: [
        "received: 2026-10-01", "points: [x]", "outcome_note: x", "category: person", "reason: x",
    ])
    func `the fields of hearings and prizes stand in no other news`(_ field: String) async {
        await expectEqual(mismatches(.news, "1️⃣" + field, expecting: [1: .unknownKey]), [])
    }

    @Test func `a council says what it rests on and whom it meets`() async throws {
        let fields = """
            appointed_how: mixed
            legal_basis: Lov nr. 2623
            rules: https://fjordby.example/kommissorium.pdf
            secretary: vagttelefon
            meeting_rhythm: Seks gange om året
            dialogue_meetings: [{with: committee, name: Kulturudvalget, rhythm: hvert forår}]
            focus: [sprog, {topic: motion, from: 2026-01-01, to: 2027-12-31}]
            members: [{contact: vagttelefon, other_posts: [Medlem af byrådet]}]
            """
        await expectEqual(mismatches(.council, fields), [])
        let council = try #require(await catalog(.council, fields).councils.find("test"))
        #expect(council.appointedHow == .mixed)
        #expect(council.legalBasis?.original == "Lov nr. 2623")
        #expect(council.rules == "https://fjordby.example/kommissorium.pdf")
        #expect(council.secretary == EntryID("vagttelefon"))
        #expect(council.meetingRhythm?.original == "Seks gange om året")
        #expect(council.dialogueMeetings.first?.with == .committee)
        #expect(council.dialogueMeetings.first?.rhythm?.original == "hvert forår")
        #expect(council.focus.map(\.topic) == ["sprog", "motion"])
        #expect(council.focus.map(\.to) == [nil, day("2027-12-31")])
        #expect(council.members.first?.otherPosts.map(\.original) == ["Medlem af byrådet"])
        await expectEqual(
            mismatches(.council, "focus: [{topic: 1️⃣andet}]", expecting: [1: .unknownTerm]), [])
    }

    @Test func `a point of the agenda may have a kind`() async throws {
        let fields =
            "meetings: [{date: 2026-12-01, open_to_public: yes, agenda: [Valg, {text: Budget, kind: decision}]}]"
        let meeting = try #require(await catalog(.council, fields).councils.find("test")?.meetings.first)
        #expect(meeting.openToPublic == .yes)
        #expect(meeting.agenda.map { $0.text?.original } == ["Valg", "Budget"])
        #expect(meeting.agenda.map(\.type) == [nil, .decision])
    }

    @Test func `an entry says what of it was made sure of`() async throws {
        let fields = "verified_fields: [times, price]\nsource: https://broen.example/\nreview_after: 30"
        let common = try #require(await catalog(.activity, fields).activities.find("test")?.common)
        #expect(common.verifiedParts == [.times, .price])
        #expect(common.source == "https://broen.example/")
        #expect(common.reviewAfter == 30)
        await expectEqual(suggestion(.activity, "verified_fields: [tider]"), "times")
    }
}
