import TestSupport
import Testing

@testable import SiteWording

struct CollationTests {
    private func sorted(_ words: [String], in language: String) -> [String] {
        let collation = StandardLanguages.language(language).collation
        return words.sorted { collation.key(of: $0).lexicographicallyPrecedes(collation.key(of: $1)) }
    }

    @Test(arguments: [
        ("da", ["Zebra", "Ærø", "Østers", "Ålen", "Åse"]),
        ("da", ["Bro", "bro", "Bro 2", "Bro-bygger", "Brobygger"]),
        ("en", ["Aben", "Ærten", "Ålen", "Øen", "Osten", "Zebra"]),
        ("uk", ["Арка", "Ґанок", "Єдність", "Ігри", "Їжа", "Клуб", "Якір"]),
        ("fa", ["آب", "پل", "چای", "کتاب", "گل", "نان", "یار"]),
        ("ar", ["أمل", "باب", "ثوب", "حليب", "قلم", "كتاب", "مدرسة", "يوم"]),
        ("so", ["Baro", "Caano", "Dhaqan", "Shaqo", "Waalid", "Xirfad"]),
        ("pl", ["lampa", "łąka", "oset", "ósmy", "źródło", "żaba"]),
        ("tr", ["cami", "çay", "Isparta", "içki", "oya", "ömer", "su", "şeker"]),
        ("de", ["Apfel", "Äpfel", "Apfelbaum", "Strasse", "Straße", "Strassen"]),
        ("ti", ["ሃገር", "ለካቲት", "መጋቢት", "ሰነ"]),
    ])
    func `words are in the order of the alphabet`(_ language: String, _ words: [String]) {
        #expect(sorted(words.reversed(), in: language) == words)
    }

    @Test func `the Danish aa is an å`() {
        #expect(sorted(["Aalborg", "Zoo", "Aben"], in: "da") == ["Aben", "Zoo", "Aalborg"])
    }

    @Test func `what does not show does not count`() {
        let collation = StandardLanguages.language("fa").collation
        #expect(collation.key(of: "خانه\u{200C}ها") == collation.key(of: "خانهها"))
    }
}
