import Templating
import Testing

struct TemplateModelRowTests {
    @Test func `the reference has every field in order with what it holds`() {
        let rows = ExamplePage.rows
        #expect(rows.map(\.name) == ExamplePage.fields.map(\.name))
        #expect(
            rows.map(\.type) == [
                "text", "flag", "HTML", "one of wide, narrow", "list of texts", "list of ExampleTopic",
                "ExamplePlace",
                "ExamplePlace", "texts of strings", "address", "own address",
            ])
        #expect(rows[0].help == "The entry's name.")
        #expect(rows[6].rows.map(\.name) == ["name", "street"])
    }

    @Test func `a model that holds itself is not told for ever`() {
        #expect(ExampleTopic.rows[1].rows == [])
        #expect(ExamplePage.rows[5].rows.map(\.name) == ["label", "narrower"])
    }
}
