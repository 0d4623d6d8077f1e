import CatalogModel
import TestSupport
import Testing

@testable import PageRendering

struct PicturesTests {
    private static let field = Picture.example("field.jpg")

    private func page(
        image: Picture? = nil, logo: Picture? = nil, missing: String? = nil, _ text: String
    ) async -> String {
        let association = Association.example("a") { association in
            association.logo = logo
            association.common.image = image
            association.common.body = Localized(Self.body(["one.jpg", "two.jpg"]))
        }
        let catalog = Catalog.example { catalog in
            catalog.associations = EntryTable([association])
            for name in ["field.jpg", "logo.jpg", "one.jpg", "two.jpg"] where name != missing {
                catalog.media[name] = MediaFacts(
                    name: name, path: name, kind: .jpeg, size: PixelSize(width: 40, height: 30))
            }
        }
        return await rendered(association, text, catalog)
    }

    /// A text of pictures, as libcmark writes them.
    private static func body(_ names: [String]) -> FormattedText {
        var text = FormattedText()
        for name in names {
            text.html += "<img src=\"".utf8
            text.gaps.append(FormattedText.Gap(offset: text.html.count, target: .media(name)))
            text.html += "\" alt=\"\(name)\" />.".utf8
        }
        return text
    }

    private static let bodyText = "{{#entry}}{{#body}}{{{html}}}{{/body}}{{/entry}}"
    private static let sizes = "\" width=\"40\" height=\"30\""

    @Test func `pictures of a text have their size, and all but the first wait`() async {
        await expectEqual(
            page(Self.bodyText),
            "<img src=\"/media/one.jpg\(Self.sizes) decoding=\"async\" alt=\"one.jpg\" />."
                + "<img src=\"/media/two.jpg\(Self.sizes) loading=\"lazy\" decoding=\"async\" alt=\"two.jpg\" />."
        )
    }

    @Test func `below another picture all of them wait`() async {
        for (image, logo) in [(Self.field, nil), (nil, Self.field)] {
            let text = await page(image: image, logo: logo, Self.bodyText)
            #expect(text.split(separator: "loading=\"lazy\"").count == 3)
        }
    }

    @Test func `a picture that is not published leaves nothing behind`() async {
        let text = await page(missing: "one.jpg", Self.bodyText)
        #expect(text == ".<img src=\"/media/two.jpg\(Self.sizes) decoding=\"async\" alt=\"two.jpg\" />.")
        await expectEqual(
            page(image: Self.field, missing: "field.jpg", "{{#entry.image}}x{{/entry.image}}"), "")
    }

    @Test func `a picture of a field tells its size, its makers and whether it is the first`() async {
        let picture =
            "{{url}} {{width}}x{{height}} {{alt.text}}, {{credit}}, {{licence}}{{#isFirst}}, first{{/isFirst}}"
        await expectEqual(
            page(image: Self.field, "{{#entry.image}}\(picture){{/entry.image}}"),
            "/media/field.jpg 40x30 Alt, Ævar, CC BY 4.0, first")
        await expectEqual(
            page(
                image: Self.field, logo: .example("logo.jpg"),
                "{{#logo}}\(picture){{/logo}};{{#entry.image}}\(picture){{/entry.image}}"),
            "/media/logo.jpg 40x30 Alt, Ævar, CC BY 4.0, first;/media/field.jpg 40x30 Alt, Ævar, CC BY 4.0")
    }
}

extension Picture {
    fileprivate static func example(_ file: String) -> Picture {
        var picture = Picture()
        (picture.file, picture.alt) = (file, LocalizedText("Alt"))
        (picture.credit, picture.licence) = ("Ævar", "CC BY 4.0")
        return picture
    }
}
