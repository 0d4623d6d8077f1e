import Testing

@testable import Coordinating

struct DanishTextTests {
    @Test(arguments: [
        ("Vi mødes kl. 17.30 ved søen. Kom bare!", 2), ("Tag fx. kage med, f.eks. en bolle", 1),
        ("Første blok uden punktum\nAnden blok", 2), ("Hvad nu? Ingen ved det… Måske", 3), ("", 0),
        ("...", 0),
        ("Den 3. december er der fest.", 1),
    ])
    func `sentences end where a capital letter or nothing follows`(_ text: String, _ count: Int) {
        #expect(DanishText(text).sentences.count == count)
    }

    @Test func `words keep their hyphens, and numbers are none`() {
        #expect(
            DanishText("IT-café fra 10 til 12, bl.a. for nye").words == [
                "IT-café", "fra", "til", "bl", "a", "for", "nye",
            ])
    }

    @Test func `LIX is the words in a sentence and the share of long words`() {
        // Ten words in two sentences, two of them above six letters: 5 + 20.
        #expect(DanishText("Vi er her og drikker te. Du kan komme senere.").lix == 25 - 10)
        #expect(DanishText("Kommunen indkalder. Foreningerne deltager.").lix == 2 + 100)
        #expect(DanishText("").lix == 0)
    }
}
