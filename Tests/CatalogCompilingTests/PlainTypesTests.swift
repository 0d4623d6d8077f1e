import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct PlainTypesTests {
    @Test(arguments: ["0", "-3", "3,5", "1e3", "tre", "100001", "99999999999999999999", "٣"])
    func `only digits within the bounds are a number`(_ text: String) async {
        await expectEqual(mismatches(.activity, "capacity: 1️⃣\(text)", expecting: [1: .invalidValue]), [])
    }

    @Test func `a number keeps its value`() async {
        await expectEqual(catalog(.activity, "capacity: 025").activities.find("test")?.capacity, 25)
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "26-11-01", "2026-1-1", "21-11-2026", "2026-11-21T10:00",
        "i morgen",
    ])
    func `only a day that exists, written year first, is a date`(_ text: String) async {
        await expectEqual(mismatches(.activity, "verified: 1️⃣\(text)", expecting: [1: .invalidDate]), [])
    }

    @Test func `a date keeps its day, in quotes as well`() async {
        let activity = await catalog(.activity, "last_date: '2028-02-29'").activities.find("test")
        #expect(activity?.schedule.lastDate == day("2028-02-29"))
    }

    @Test(arguments: [
        ("gender: women", "women-only"), ("gender: Women-Only", "women-only"), ("status: activ", "active"),
        ("verified_how: phon", "phone"), ("childcare: yess", "yes"),
    ])
    func `a slip in a choice leads to the choice`(_ line: String, _ name: String) async {
        let problem = await problems(.activity, line).first
        #expect(problem?.code == .invalidValue)
        #expect(problem?.suggestion == name)
        #expect(problem?.remedy?.english.hasPrefix("write one of: ") == true)
    }

    @Test func `no and yes are words and never truth values`() async {
        let activity = await catalog(.activity, "childcare: no\nfritidspas: yes").activities.find("test")
        #expect(activity?.childcare?.answer == .no)
        #expect(activity?.fritidspas == .yes)
    }

    @Test(arguments: [
        ("99000001", "+4599000001"), ("'99 00 00 01'", "+4599000001"), ("+45 99 00 00 01", "+4599000001"),
        ("'+46 8 123 456 78'", "+46812345678"), ("9 9 0 0 0 0 0 1", "+4599000001"), ("112", "112"),
        ("'116 111'", "116111"), ("1813", "1813"),
    ])
    func `a phone number is kept as E.164`(_ text: String, _ number: String) async {
        let association = await catalog(.association, "phone: \(text)").associations.find("test")
        #expect(association?.phone?.e164 == number)
    }

    @Test(arguments: [
        "9900001", "990000011", "+45 9900", "004599000001", "99-00-00-01", "99000001 (aften)", "+1 23",
        "O9000001",
        "'00 00 00 01'", "+4500000001x", "1050",
    ])
    func `what is no phone number is refused`(_ text: String) async {
        await expectEqual(mismatches(.association, "phone: 1️⃣\(text)", expecting: [1: .invalidPhone]), [])
        await expectEqual(mismatches(.contact, "phone: 1️⃣\(text)", expecting: [1: .invalidPhone]), [])
    }

    @Test func `a message never repeats what may be somebody's own number or address`() async {
        let number = await problems(.contact, "phone: 1234 5").first
        #expect(number.map { "\($0)".contains("1234 5") } == false)
        let address = await problems(.contact, "email: anna@hjemme").first
        #expect(address.map { "\($0)".contains("anna") } == false)
    }

    @Test(arguments: [
        "[57.03]", "57.03", "[57.03, 9.98, 1]", "[9.98, 57.03]", "[0, 0]", "[57°, 10°]", "[[57], 9.9]",
        "[1e1, 9.9]",
    ])
    func `only two numbers inside Denmark are a point on the map`(_ text: String) async {
        await expectEqual(mismatches(.place, "location: 1️⃣\(text)", expecting: [1: .invalidValue]), [])
    }

    @Test func `a point on the map keeps its numbers`() async {
        let place = await catalog(.place, "location: [57.0361, 9.98]").places.find("test")
        #expect(place?.location == Coordinates(latitude: 57.0361, longitude: 9.98))
    }

    @Test(
        arguments: [("dansk", "da"), ("English", "en"), ("arabisk", "ar"), ("ua", nil), ("DA", nil)]
            as [(String, String?)])
    func `the name of a language leads to its code`(_ name: String, _ code: String?) async {
        guard let code else { return }
        await expectEqual(mismatches(.activity, "languages: [1️⃣\(name)]", expecting: [1: .invalidValue]), [])
        await expectEqual(suggestion(.activity, "languages: [\(name)]"), code)
    }

    @Test(
        arguments: [("18-", 18, nil), ("0-6", 0, 6), ("65+", 65, nil), ("13-13", 13, 13)]
            as [(String, Int, Int?)])
    func `ages have a lower and perhaps an upper bound`(_ text: String, _ minimum: Int, _ maximum: Int?) async
    {
        let activity = await catalog(.activity, "ages: \(text)").activities.find("test")
        #expect(activity?.ages == Ages(minimum: minimum, maximum: maximum))
    }

    @Test(arguments: ["18", "-18", "6-0", "0-6 måneder", "voksne", "18+-", "65+5", "1000-", "0-6, 7-12"])
    func `other ways to write ages are refused`(_ text: String) async {
        await expectEqual(mismatches(.activity, "ages: 1️⃣\(text)", expecting: [1: .invalidValue]), [])
    }

    @Test func `the time of a meeting is a span`() async {
        let council = await catalog(.council, "meetings: [{date: 2026-12-01, time: 17-19.30}]").councils.find(
            "test")
        #expect(council?.meetings.first?.time == span("17-19.30"))
        let swapped = "meetings: [{date: 2026-12-01, time: 1️⃣19-17}]"
        await expectEqual(mismatches(.council, swapped, expecting: [1: .endBeforeStart]), [])
        let fields = "meetings: [{date: 2026-12-01, time: 1️⃣kl. fem}]"
        await expectEqual(mismatches(.council, fields, expecting: [1: .invalidValue]), [])
    }
}
