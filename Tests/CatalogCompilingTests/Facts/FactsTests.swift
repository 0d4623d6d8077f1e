import CatalogModel
import CatalogSchema
import TestSupport
import Testing

@testable import CatalogCompiling

struct FreshnessTests {
    private func freshness(_ kind: EntryKind, _ fill: (inout CommonFields) -> Void) -> Freshness {
        var entry = CommonFields()
        fill(&entry)
        return Freshness(entry, of: kind, on: day("2026-11-21"))
    }

    @Test func `a confirmation holds to the last day of its limit`() {
        #expect(freshness(.activity) { $0.verified = day("2026-08-23") } == .fresh(until: day("2026-11-21")))
        #expect(
            freshness(.activity) { $0.verified = day("2026-08-22") }
                == .stale(verified: day("2026-08-22"), limit: 90))
        #expect(
            freshness(.place) { ($0.verified, $0.reviewAfter) = (day("2026-11-10"), 10) }
                == .stale(verified: day("2026-11-10"), limit: 10))
    }

    @Test func `what nobody confirmed is not the same as what needs no confirmation`() {
        #expect(freshness(.contact) { _ in } == .neverVerified)
        #expect(freshness(.news) { _ in } == .unneeded)
        #expect(freshness(.activity) { $0.status = .ended } == .unneeded)
    }
}

struct ConsentStateTests {
    private func state(_ fill: (inout Consent) -> Void) -> ConsentState {
        var contact = ContactRecord(id: EntryID("leder"))
        contact.type = .person
        var consent = Consent()
        fill(&consent)
        contact.consent = consent
        return ConsentState(contact, on: day("2026-11-21"))
    }

    @Test func `a consent holds, nears its end, and is over`() {
        #expect(state { $0.given = day("2026-11-01") } == .holds(until: day("2027-11-01")))
        #expect(state { $0.given = day("2025-12-01") } == .ends(day("2026-12-01")))
        #expect(state { $0.given = day("2025-11-20") } == .over)
        #expect(state { ($0.given, $0.withdrawn) = (day("2026-11-01"), day("2026-11-21")) } == .over)
        #expect(
            state { ($0.given, $0.withdrawn) = (day("2026-11-01"), day("2026-11-25")) }
                == .ends(day("2026-11-24")))
    }

    @Test func `a consent without its day is missing, and one of tomorrow lies ahead`() {
        #expect(state { _ in } == .missing)
        #expect(state { $0.given = day("2026-11-22") } == .ahead)
        var contact = ContactRecord(id: EntryID("vagt"))
        contact.type = .function
        #expect(ConsentState(contact, on: day("2026-11-21")) == .unneeded)
    }
}

struct TranslationStandingTests {
    private func standing(_ fill: (inout TranslationState) -> Void) -> TranslationStanding {
        var state = TranslationState(language: LanguageCode("en"))
        fill(&state)
        return TranslationStanding(state, "0123456789abcdef")
    }

    @Test func `each state of a translation has a name`() {
        #expect(TranslationStanding(nil, nil) == .missing)
        #expect(standing { _ in } == .undated)
        #expect(standing { $0.method = .human } == .undated)
        #expect(standing { $0.method = .machine } == .unreviewed)
        #expect(standing { $0.fingerprint = "ffffffffffffffff" } == .outdated)
        #expect(standing { ($0.method, $0.fingerprint) = (.human, "0123456789abcdef") } == .current)
        #expect(standing { ($0.method, $0.reviewed) = (.machineReviewed, day("2026-10-01")) } == .current)
    }
}
