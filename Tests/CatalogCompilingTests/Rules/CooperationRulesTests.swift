import Diagnostics
import TestSupport
import Testing

@testable import CatalogCompiling

struct ReviewsAreDoneTests {
    private func agreement(_ fields: String) -> String {
        "---\ntitle: Lektier\nsummary: Hvem gør hvad\nparties: [broen]\n\(fields)\n---\n"
    }

    @Test(arguments: [
        "since: 2026-01-01\nreview_after: 2026-11-21", "since: 2026-01-01\nreview_after: 324",
        "since: 2020-01-01\nreview_after: 2021-01-01\nends: 2026-11-20",
        "since: 2020-01-01\nreview_after: 2021-01-01\nstatus: ended",
    ])
    func `an agreement that is looked at in time, or has ended, is in order`(_ fields: String) async {
        await expectEqual(mismatches("agreements/test.md", agreement(fields)), [])
    }

    @Test(arguments: ["2026-11-20", "323"])
    func `an agreement past its review is told at the day`(_ review: String) async {
        await expectEqual(
            mismatches(
                "agreements/test.md", agreement("since: 2026-01-01\nreview_after: 1️⃣\(review)"),
                expecting: [1: .overdueReview]), [])
    }

    @Test func `days are no number of days where they are none`() async {
        await expectEqual(
            mismatches(
                "agreements/test.md", agreement("since: 2026-01-01\nreview_after: 1️⃣snart"),
                expecting: [1: .invalidDate]), [])
    }
}

struct ForumsMeetAfterWorkTests {
    private func forum(_ members: String, _ meeting: String) -> String {
        "---\nname: Netværket\nsummary: Alle\ntype: network-group\nmembers: [\(members)]\nmeetings:\n  - 1️⃣{\(meeting)}\n---\n"
    }

    @Test(arguments: [
        // A Tuesday: an hour later, at the weekend, over, without a time.
        "date: 2026-12-01, time: 16-18", "date: 2026-12-05, time: 10-12", "date: 2026-11-17, time: 10-12",
        "date: 2026-12-01",
    ])
    func `a meeting to which volunteers can come is in order`(_ meeting: String) async {
        await expectEqual(mismatches("forums/test.md", forum("{association: broen}", meeting)), [])
    }

    @Test func `a meeting in working hours is told where volunteers take part`() async {
        let early = "date: 2026-12-01, time: 15.45-17"
        await expectEqual(
            mismatches(
                "forums/test.md", forum("{association: broen}", early), expecting: [1: .workingHours]), [])
        await expectEqual(
            mismatches("forums/test.md", forum("{association: broen, side: municipality}", early)), [])
    }
}
