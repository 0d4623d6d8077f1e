import CatalogModel
import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling
@testable import CatalogSchema

struct ForbiddenFactsTests {
    @Test(arguments: [
        "nationalitet", "Nationality", "etnisk_baggrund", "religion", "tro", "politisk_parti", "fagforening",
        "helbred",
        "diagnose", "seksualitet", "straffeattest", "opholdsgrundlag", "cpr", "CPR-nummer", "personnummer",
        "gæld",
        "foedselsdag", "fødselsdato",
    ])
    func `a field for what must never be shared is reported as such, in every kind`(_ key: String) async {
        for kind in [EntryKind.association, .activity, .contact, .page] {
            await expectEqual(mismatches(kind, "1️⃣\(key): hemmeligt", expecting: [1: .forbiddenFact]), [])
        }
        let found = await problems(.page, "\(key): hemmeligt")
        #expect(found.allSatisfy { !"\($0)".contains("hemmeligt") })
    }

    @Test(arguments: ["adresse", "street", "alder", "familie", "handicap", "børn"])
    func `what asks for a fact of a person is forbidden only for contacts`(_ key: String) async {
        await expectEqual(mismatches(.contact, "1️⃣\(key): x", expecting: [1: .forbiddenFact]), [])
        await expectEqual(problems(.association, "\(key): x").map(\.code), [.unknownKey])
    }

    @Test func `no field of the schema is a forbidden fact`() {
        for kind in EntryKind.allCases {
            let keys = ContentSchema.fields(of: kind).map(\.key)
            #expect(keys.filter { ForbiddenFacts.fact($0, of: kind) != nil } == [])
        }
    }
}
