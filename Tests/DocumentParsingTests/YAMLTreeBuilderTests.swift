import Diagnostics
import DocumentParsing
import TestSupport
import Testing

@Suite struct YAMLTreeBuilderTests {
    @Test func `scalars stay text`() {
        #expect(fields("land: no\nsprog: [no, da]") == "land=no sprog=[no,da]")
        #expect(
            fields("a: 19:30\nb: 09:30\nc: 012345678\nd: +4512345678")
                == "a=19:30 b=09:30 c=012345678 d=+4512345678")
        #expect(
            fields("a: 9223372036854775807:59\nb: .inf\nc: 1e999\nd: ~\ne:\nf: null")
                == "a=9223372036854775807:59 b=.inf c=1e999 d=~ e= f=null")
        #expect(fields("a: 2026-13-45\nb: true\nc: C* og d&x") == "a=2026-13-45 b=true c=C* og d&x")
    }

    @Test func `lists and groups nest`() {
        #expect(
            fields("when:\n- weekly: tirsdag\n  from: 16:00\n- fri\nprice: {amount: 50, per: month}")
                == "when=[{weekly:tirsdag,from:16:00},fri] price={amount:50,per:month}")
    }

    @Test func `quotes and blocks are told from plain text`() {
        let members =
            parse("---\na: \"\"\nb: ''\nc:\nd: |\n  x\ne: x\n---\n").value.frontMatter?.members ?? []
        #expect(members.map(\.value.isQuoted) == [true, true, false, true, false])
    }

    @Test func `every key and value has its place in the file`() throws {
        let text = MarkedText(
            """
            ---
            1️⃣title: 2️⃣"Ældre å مرحبا"3️⃣  # note
            list: 4️⃣[æ, 5️⃣ø6️⃣]7️⃣
            block:
              - 8️⃣x: y9️⃣

            # slut
            ---
            """)
        let front = try #require(parse(text.text).value.frontMatter)
        let members = front.members
        #expect(members[0].keyRange.start == text.position(1))
        #expect(members[0].value.range.start == text.position(2))
        #expect(members[0].value.range.end == text.position(3))
        #expect(members[1].value.range.start == text.position(4))
        let second = try #require(members[1].value.elements?.last)
        #expect(second.range.start == text.position(5))
        #expect(second.range.end == text.position(6))
        #expect(members[1].value.range.end == text.position(7))
        let group = try #require(members[2].value.elements?.first)
        #expect(group.range.start == text.position(8))
        #expect(group.range.end == text.position(9))
        #expect(front.range.end == text.position(9))
    }

    @Test func `an empty value is right behind its colon`() {
        let range = parse("---\ntitle:\nsummary: x\n---\n").value.frontMatter?.members.first?.value.range
        #expect(range == SourceRange(line: 2, column: 7))
    }

    @Test func `a key twice is reported with the place of the first, whose value counts`() {
        #expect(
            mismatches(fields: "1️⃣title: a\nx: b\n2️⃣title: c", expecting: [2: .duplicateKey], notes: [1]) == [])
        #expect(fields("title: a\ntitle: b") == "title=a")
    }

    @Test func `a key twice is found in groups and in lists of groups`() {
        #expect(mismatches(fields: "a: {1️⃣b: c, 2️⃣b: d}", expecting: [2: .duplicateKey], notes: [1]) == [])
        #expect(
            mismatches(
                fields: "a:\n  - 1️⃣b: c\n    2️⃣b: d\n  - b: e", expecting: [2: .duplicateKey], notes: [1]) == []
        )
    }

    @Test func `composed and decomposed letters are the same key`() {
        #expect(
            mismatches(fields: "1️⃣\u{E5}: a\n2️⃣a\u{30A}: b", expecting: [2: .duplicateKey], notes: [1]) == [])
    }

    @Test func `a key twice is found among many`() {
        let many = (1...100).map { "k\($0): v" }.joined(separator: "\n")
        #expect(
            mismatches(fields: "1️⃣x: y\n" + many + "\n2️⃣x: z", expecting: [2: .duplicateKey], notes: [1]) == [])
        #expect(mismatches(fields: many) == [])
    }

    @Test func `eight layers are allowed and nine are not`() {
        #expect(mismatches(fields: "a: [[[[[[[x]]]]]]]") == [])
        #expect(mismatches(fields: "a: [[[[[[[1️⃣[x]]]]]]]]", expecting: [1: .nestedTooDeep]) == [])
    }

    @Test(arguments: [100, 1_000, 5_000, 15_000])
    func `thousands of opening brackets are refused at once`(_ count: Int) {
        let brackets = String(repeating: "[", count: 7) + "1️⃣" + String(repeating: "[", count: count)
        #expect(mismatches(fields: "a: " + brackets, expecting: [1: .nestedTooDeep]) == [])
    }

    @Test func `more than 5000 events are refused`() {
        let list = "a: [" + String(repeating: "b,", count: 5_100) + "]"
        #expect(parse("---\n" + list + "\n---\n").diagnostics.map(\.code) == [.fileTooLarge])
    }

    @Test func `characters written as escapes are checked as well`() {
        #expect(mismatches(fields: #"title: 1️⃣"a\0b""#, expecting: [1: .controlCharacter]) == [])
        #expect(mismatches(fields: #"title: 1️⃣"a\u202Eb""#, expecting: [1: .controlCharacter]) == [])
        #expect(mismatches(fields: #"title: 1️⃣"a\Lb""#, expecting: [1: .controlCharacter]) == [])
        #expect(fields(#"title: "a\u00e5\tb""#) == "title=aå\tb")
    }
}
