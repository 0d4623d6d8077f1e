/// Whole numbers as digits of base 64 (`A` to `Z`, `a` to `z`, `0` to `9`, `-`, `_`), which JSON and gzip carry cheaply.
struct Digits {
    private(set) var bytes: [UInt8] = []

    static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// A number of a fixed number of digits, the highest first.
    mutating func append(_ number: Int, width: Int) {
        for place in (0..<width).reversed() { bytes.append(Self.alphabet[number >> (6 * place) & 63]) }
    }

    /// A number of any size: five bits a digit, the lowest first; all digits but the last have the sixth bit set.
    mutating func append(varying number: Int) {
        var rest = number
        while rest > 31 {
            bytes.append(Self.alphabet[rest & 31 | 32])
            rest >>= 5
        }
        bytes.append(Self.alphabet[rest])
    }

    mutating func append(lineFeed: Void) { bytes.append(0x0A) }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// How many digits numbers up to `most` take.
    static func width(for most: Int) -> Int { most < 64 ? 1 : most < 4_096 ? 2 : 3 }
}

extension Digits {
    /// The postings of a term: for each level, falling, the level, how many records have it, and the gaps between
    /// their numbers, the first of which is the number itself.
    mutating func append(_ postings: [Term.Posting]) {
        var counts = [Int](repeating: 0, count: 16)
        for posting in postings { counts[Int(posting.level)] += 1 }
        for level in (1...15).reversed() where counts[level] > 0 {
            append(level, width: 1)
            append(varying: counts[level])
            var previous = 0
            for posting in postings where Int(posting.level) == level {
                append(varying: posting.record - previous)
                previous = posting.record
            }
        }
    }
}

extension Digits {
    /// Numbers of which many repeat the one before: each as one more than it is; where that is shorter, those that repeat it as 0
    /// and one less than how many they are.
    init(runs numbers: [Int]) {
        self.init()
        var rest = numbers[...]
        while let number = rest.first {
            let more = rest.prefix { $0 == number }.count - 1
            rest = rest.dropFirst(more + 1)
            append(mostlySmall: number + 1)
            guard more > 0 else { continue }
            var (repeated, counted) = (Digits(), Digits())
            repeated.append(mostlySmall: number + 1)
            counted.append(mostlySmall: 0)
            counted.append(mostlySmall: more - 1)
            if counted.bytes.count < repeated.bytes.count * more {
                bytes += counted.bytes
            } else {
                for _ in 0..<more { bytes += repeated.bytes }
            }
        }
    }

    /// A number below 56 as one digit; of a greater one a digit from 56 on, and the number of which eight times has to be added.
    private mutating func append(mostlySmall number: Int) {
        var rest = number
        while rest >= 56 {
            bytes.append(Self.alphabet[56 + rest % 8])
            rest = (rest - 56) / 8
        }
        bytes.append(Self.alphabet[rest])
    }
}
