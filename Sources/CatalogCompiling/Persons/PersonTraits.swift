import CatalogModel
import CatalogSchema
import Diagnostics

/// What identifies a person of `contacts/`: number, mail address and name, for looking them up in texts.
package final class PersonTraits: Sendable {
    /// By the last eight digits, which nobody leaves out.
    private let numbers: [Int: [Int]]
    private let addresses: MailAddresses
    private let names: NameTable
    private let ids: [String]

    /// What was found in a text.
    struct Find {
        let kind: PersonTrace.Kind
        /// The same for two spellings of the same.
        let value: UInt64
        let range: Range<Int>
        let owners: [Int]
        let isCapital: Bool
    }

    init(_ contacts: [ContactRecord]) {
        var (numbers, addresses, names) = ([Int: [Int]](), MailAddresses(), NameTable())
        var ids: [String] = []
        for contact in contacts where contact.type == .person {
            let owner = ids.count
            ids.append(contact.id.text)
            for phone in contact.allPhones where !phone.number.isShort {
                guard let digits = Int(String(phone.number.e164.suffix(8))) else { continue }
                numbers[digits, default: []].append(owner)
            }
            for mail in contact.allEmails { addresses.add(mail.address, of: owner) }
            guard let name = contact.name else { continue }
            for text in [name.original] + name.translations.map(\.value) { names.add(text, of: owner) }
        }
        (self.numbers, self.addresses, self.names, self.ids) = (numbers, addresses, names, ids)
    }

    package var isEmpty: Bool { ids.isEmpty }

    func keys(_ owners: [Int]) -> [EntryKey] { owners.map { EntryKey(.contact, ids[$0]) } }

    /// What belongs to people in a text that is decoded, in time proportional to its length.
    func finds(in text: UnsafeBufferPointer<UInt8>) -> [Find] {
        guard !ids.isEmpty, text.count > 2 else { return [] }
        let addresses = addresses(in: text)
        return numbers(in: text) + addresses + names(in: text, outside: addresses)
    }

    /// A name within a person's address is reported with the address, and not once more.
    private func names(in text: UnsafeBufferPointer<UInt8>, outside addresses: [Find]) -> [Find] {
        var rest = addresses[...]
        return names.finds(in: text).compactMap { found in
            rest = rest.drop { $0.range.upperBound <= found.range.lowerBound }
            if let address = rest.first, address.range.contains(found.range.lowerBound) { return nil }
            return Find(
                kind: found.isWhole ? .name : .partOfName, value: found.value, range: found.range,
                owners: found.owners, isCapital: found.isCapital)
        }
    }

    private func numbers(in text: UnsafeBufferPointer<UInt8>) -> [Find] {
        guard !numbers.isEmpty, text.count >= 8 else { return [] }
        var finds: [Find] = []
        DigitRuns.forEach(in: text, joinsMarks: true) { digits in
            guard digits.count >= 8 else { return }
            var (number, from) = (0, 0)
            for (index, digit) in digits.enumerated() {
                number = number % 10_000_000 * 10 + digit.value
                guard index >= from + 7, let owners = numbers[number] else { continue }
                // With more digits right behind it, it is another number.
                if index + 1 < digits.count, digits[index + 1].gap.width == 0 { continue }
                let range = digits[index - 7].range.lowerBound..<digit.range.upperBound
                finds.append(
                    Find(kind: .number, value: UInt64(number), range: range, owners: owners, isCapital: false)
                )
                from = index + 1
            }
        }
        return finds
    }

    private func addresses(in text: UnsafeBufferPointer<UInt8>) -> [Find] {
        addresses.finds(in: text).map { found in
            var hash = StableHash()
            hash.append(found.letters)
            return Find(
                kind: .address, value: hash.value, range: found.range, owners: found.owners, isCapital: false)
        }
    }
}

extension UnresolvedCatalog {
    /// What identifies the people among the contacts.
    package var personTraits: PersonTraits { PersonTraits(self[ContactRecord.self].map(\.entry)) }
}
