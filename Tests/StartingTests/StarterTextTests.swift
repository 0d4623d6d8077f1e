import Testing

@testable import Starting

struct StarterTextTests {
    private let text = StarterText(values: ["site": "A: *b* <i> 'c'", "today": "2026-11-21"])

    @Test(arguments: [
        (StarterText.Form.yaml, "title: 'A: *b* <i> ''c'''"),
        (.markdown, #"title: A: \*b\* \<i\> 'c'"#), (.plain, "title: A: *b* <i> 'c'"),
    ])
    func `a value says the same wherever it stands`(_ form: StarterText.Form, _ expected: String) {
        #expect(text.filled("title: %{site}", as: form) == expected)
    }

    @Test func `what the starter made itself stays as it is, and so does what is no value`() {
        #expect(text.filled("%{today} %{x} % %{ 100% %", as: .yaml) == "2026-11-21 %{x} % %{ 100% %")
    }

    @Test func `a value is not filled in turn`() {
        let text = StarterText(values: ["site": "%{email}", "email": "x"])
        #expect(text.filled("%{site}", as: .plain) == "%{email}")
    }
}
