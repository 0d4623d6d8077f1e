import CatalogModel
import Diagnostics
import SitePlanning

/// `sources.json`: of which other sites cards are shown, from which day, and which entries they had when they were last
/// accepted, as sums from which nobody can read what they were.
///
/// The next build compares with it: a site that lost most of what it had is refused. Nothing else of other sites is in any
/// file that is offered to machines.
struct SourcesExport: SiteExport {
    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        let neighbours = site.plan.neighbours
        var json = JSONText()
        try json.object { json in
            json.member("version", 1)
            json.key("sources")
            try json.array { json in
                for (number, member) in neighbours.members.enumerated() {
                    json.lineBreak()
                    write(member, showing: neighbours.cards(of: number).count, to: &json)
                    try output.move(from: &json)
                }
            }
        }
        json.endLine()
        try output.write(json.bytes)
    }

    private func write(_ member: Neighbourhood.Member, showing count: Int, to json: inout JSONText) {
        json.object { json in
            json.member("name", member.site.name)
            json.member("url", member.site.baseURL)
            json.member("generated", member.generated?.description)
            json.member("entries", count)
            var sums: [UInt8] = []
            sums.reserveCapacity(8 * member.accepted.count)
            for sum in member.accepted.sums { Self.append(sum, to: &sums) }
            json.member("sums", String(decoding: sums, as: UTF8.self))
        }
    }

    /// Adds 8 hexadecimal digits.
    private static func append(_ sum: UInt32, to digits: inout [UInt8]) {
        for shift in stride(from: 28, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: sum >> UInt32(shift)) & 0xF
            digits.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}
