import CatalogModel
import TestSupport
import Testing

@testable import CatalogSchema
@testable import SiteWording

/// Sentences of chance: whatever is read is said again so that it is read as the same.
struct ScheduleFuzzTests {
    private static let words = """
        tirsdag Torsdage mandag-onsdag man ons og fre hverdage weekend hver anden uge uger ulige lige i måneden måned \
        første tredje sidste 1. 3. 2. 20. december 2026 2027 2026-12-20 2026-09-02 fra til med kl. 16-18 10-12 14.30 \
        16:30–18 22-2 4-6 pm am at 4-6 pm to from until wednesday first third of the month every other even odd weeks \
        hele dagen all day kvartalet 7. 9. 15. kl. 18 søndag fredag august den , - & og 24 00 29. februar 2028 20/12/2026 a.m. mellem 10 og 12 31. november undtagen ? é 🕓 \u{301}
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)

    private static let sentences = [
        "tirsdag og torsdag kl. 16-18",
        "onsdag i ulige uger kl. 19.00-21.00 fra 11. august til 15. december 2026",
        "hver anden onsdag kl. 19-21 fra 2026-09-02", "første og tredje lørdag i måneden kl. 10-12 og 14-16",
        "søndag 20. december 2026 kl. 14-16",
        "Monday, Wednesday and Friday every 3 weeks 4-6 pm from 2 March 2027",
        "7.-9. august 2026", "fredag kl. 18 - søndag kl. 14", "7. august 2026 kl. 18 til 9. august kl. 14",
        "fra 7. til 9. august 2026 kl. 10-16", "man-ons og lør kl. 9.30-11 til og med 2026-12-15",
        "last sunday of the month 22:00 to 2:00",
    ]

    private static let days = [
        "hver tirsdag", "man, ons og fre", "mandag-onsdag", "hverdage og søndag", "torsdag i lige uger",
        "ulige uger: lørdag", "hver anden onsdag", "weekends every 3 weeks", "1. og sidste fredag i måneden",
        "første mandag i kvartalet", "den 1. og 15. i måneden", "5. og 12. december 2026",
        "day 15 of the month",
        "2026-12-05, 2026-12-12 og 2026-12-19", "last friday of the quarter",
        "the second and fourth Monday of the month", "søndag den 20. december 2026", "2028-02-29",
    ]
    private static let clocks = [
        "kl. 16-18", "10.30 til 12", "at 4-6 pm", "mellem 8 og 9", "22-2", "kl. 10-12, 14-16 og 18-20.15",
        "0-24",
        "kl. 19", "hele dagen", "at 7 pm", "kl. 22-06", "10-2 pm", "23.59-0", "from 9 to 17",
    ]
    private static let bounds = [
        "", "fra 2026-09-02", "fra 11. august til 15. december 2026", "until March 2, 2027",
        "fra lørdag den 21. nov. 2026 til og med 29. februar 2028", "til 1. jan 2027",
    ]

    /// A third is put together from sound parts, a third from any words, a third was sound before it was changed.
    private func sentence(_ chance: inout Chance) -> String {
        let way = chance.below(3)
        if way == 0 {
            let parts = [chance.among(Self.clocks), chance.among(Self.bounds)]
            let ordered = chance.below(2) == 0 ? parts : parts.reversed()
            return ([chance.among(Self.days)] + ordered).joined(separator: chance.below(4) == 0 ? ", " : " ")
        }
        if way == 1 {
            return (0...chance.below(9)).map { _ in chance.among(Self.words) }.joined(separator: " ")
        }
        var words = chance.among(Self.sentences).split(separator: " ").map(String.init)
        for _ in 0...chance.below(3) {
            let index = chance.below(words.count)
            switch chance.below(5) {
            case 0: words[index] = chance.among(Self.words)
            case 1: words.insert(chance.among(Self.words), at: index)
            case 2 where words.count > 1: words.remove(at: index)
            case 3: words.swapAt(index, chance.below(words.count))
            default: words[index].unicodeScalars.append(Unicode.Scalar(UInt8(0x20 + chance.below(0x5F))))
            }
        }
        return words.joined(separator: " ")
    }

    @Test func `fifty thousand sentences of chance are read or refused inside the text, and said again`()
        throws
    {
        var chance = Chance(state: 2026)
        let early = day("1899-12-31")
        let wordings = ["da", "en"].map {
            TimeWording(StandardLanguages.language($0), today: early)
        }
        var accepted = 0
        for _ in 0..<50_000 {
            let sentence = sentence(&chance)
            do throws(ScheduleMisunderstanding) {
                let session = try ScheduleSentence.session(sentence)
                accepted += 1
                guard [session.starts, session.ends].allSatisfy({ $0.map { $0 > early } ?? true }) else {
                    continue
                }
                for wording in wordings {
                    let model = wording.session(session, seenFrom: early)
                    let said = [model.days, model.time, model.bounds].compactMap(\.self).joined(
                        separator: " ")
                    let again = try? ScheduleSentence.session(said)
                    if again != session { Issue.record("'\(sentence)' is said as '\(said)'") }
                }
            } catch {
                let length = sentence.unicodeScalars.count
                if error.offset < 0 || error.length < 0 || error.offset + error.length > length {
                    Issue.record("'\(sentence)' is misunderstood at \(error.offset), outside of it")
                }
            }
        }
        #expect(accepted > 5_000)
    }
}
