import CatalogModel
import SitePlanning
import SitePublishing
import SiteWording
import Templating
import TextNormalization

/// Makes pictures of fields and texts with pictures: both say how large they are before they are loaded, so that
/// nothing moves.
struct PictureComposer: Composer {
    let context: LanguageContext

    /// A picture of a field; none where the file is not published.
    ///
    /// The first of a page is loaded at once.
    func picture(_ picture: PublicPicture?, isFirst: Bool = true) -> PictureModel? {
        guard let picture, let alt = picture.alt, let size = picture.size else { return nil }
        return PictureModel(
            url: plan.addresses.url(of: .media(picture.file)), width: size.width, height: size.height,
            alt: text(alt), credit: picture.credit, licence: picture.licence, isFirst: isFirst)
    }

    /// A picture of the site itself; none where the file is not published or has no size.
    func ofSite(_ image: Appearance.Image?) -> SiteImageModel? {
        guard let image, let size = catalog.media(image.file)?.size else { return nil }
        return SiteImageModel(
            url: plan.addresses.url(of: .media(image.file)), width: size.width, height: size.height,
            alt: text(image.alt))
    }

    /// A body with its addresses filled in for this language.
    func body(_ body: PublicBody?, hasPictureAbove: Bool = false) -> BodyModel? {
        guard let body, !body.text.isEmpty else { return nil }
        let html = BareAddresses.linked(html(body.text, hasPictureAbove))
        guard body.language == language else {
            return BodyModel(html: html, lang: body.language.code, dir: context.mainReader.direction)
        }
        let isTranslated = language != catalog.mainLanguage
        return BodyModel(
            html: isTranslated && context.reader.isRightToLeft ? NumberIsolation.isolated(html: html) : html)
    }

    private func address(of target: FormattedText.Target) -> String {
        switch target {
        case .path: url(.home)
        case .media(let file): plan.addresses.url(of: .media(file))
        case .entry(let key, let fragment):
            switch catalog.entry(key)?.view {
            // What was left out with its errors has no page; its list is the nearest thing.
            case nil: Section(key.kind).map { url(.list(.section($0), number: 1)) } ?? url(.home)
            case let entry?: url(key) + (fragment.map { "#" + entry.heading($0) } ?? "")
            }
        }
    }

    private func html(_ text: FormattedText, _ hasPictureAbove: Bool) -> [UInt8] {
        guard !text.gaps.isEmpty else { return text.html }
        var hasPictureAbove = hasPictureAbove
        var html: [UInt8] = []
        html.reserveCapacity(text.html.count + 96 * text.gaps.count)
        var start = 0
        for gap in text.gaps {
            html += text.html[start..<gap.offset]
            start = gap.offset
            if !text.isPicture(at: gap) {
                Escaping.appendHTML(address(of: gap.target), to: &html)
            } else if case .media(let file) = gap.target, let size = catalog.media(file)?.size {
                Escaping.appendHTML(address(of: gap.target), to: &html)
                html += attributes(size, isLazy: hasPictureAbove).utf8
                hasPictureAbove = true
            } else {
                // The picture is not published, so nothing is left of it.
                html.removeLast(FormattedText.pictureTag.utf8.count)
                start = text.html[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? start
            }
        }
        html += text.html[start...]
        return html
    }

    /// What follows the address in its tag; the quote that ends the last of them stands there already.
    private func attributes(_ size: PixelSize, isLazy: Bool) -> String {
        let lazy = isLazy ? "\" loading=\"lazy" : ""
        return "\" width=\"\(size.width)\" height=\"\(size.height)\(lazy)\" decoding=\"async"
    }
}

extension Composer {
    var pictures: PictureComposer { PictureComposer(context: context) }
}

extension FormattedText {
    /// How libcmark begins a picture, up to its address.
    fileprivate static let pictureTag = "<img src=\""

    fileprivate func isPicture(at gap: Gap) -> Bool {
        html[..<gap.offset].suffix(Self.pictureTag.utf8.count).elementsEqual(Self.pictureTag.utf8)
    }
}
