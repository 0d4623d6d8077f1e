import Starting
import Testing

struct SHA256Tests {
    /// The examples of FIPS 180-4, and lengths around the ends of blocks against each other.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `known messages have known hashes`(_ message: String, _ expected: String) {
        var hash = SHA256()
        hash.append(Array(message.utf8))
        #expect(hash.hexadecimal() == expected)
    }

    @Test func `a million times a`() {
        var hash = SHA256()
        for _ in 0..<1000 { hash.append([UInt8](repeating: UInt8(ascii: "a"), count: 1000)) }
        #expect(
            hash.hexadecimal() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test(arguments: 0..<70)
    func `pieces make the same as the whole`(_ cut: Int) {
        let message = (0..<130).map { UInt8($0) }
        var (whole, pieces) = (SHA256(), SHA256())
        whole.append(message)
        for piece in [message[..<cut], message[cut..<(cut + 55)], message[(cut + 55)...]] {
            pieces.append(Array(piece))
        }
        #expect(whole.hexadecimal() == pieces.hexadecimal())
    }
}
