package import CatalogModel
import Diagnostics
import DocumentParsing

extension ValueType where Value == TranslationState {
    /// The block is about the translation, not translated itself, so it is read as in the main language.
    package static let translation = ValueType(block.shape) { state, _ in
        block.write(state, nil)
    } decode: { node, value, context in
        var plain = DecodingContext(file: context.file)
        block.decode(node, &value, &plain)
        context.add(plain)
    }

    static let block = ValueType.record([
        .field("of", \.fingerprint, .fingerprint, da: "af", en: "of")
            .explained(
                da: "Fingeraftrykket af de tekster, der blev oversat, 16 tegn",
                en: "The fingerprint of the texts that were translated, 16 characters"),
        .field("method", \.method, .choice(), da: "måde", en: "method")
            .explained(
                da: "Om et menneske eller en maskine har oversat",
                en: "Whether a human being or a machine translated"
            )
            .following("schema.org translator"),
        .field("reviewed", \.reviewed, .pastDate, da: "gennemlæst", en: "reviewed")
            .explained(
                da: "Den dag, en sprogkyndig læste det igennem",
                en: "The day on which somebody who knows the language read it"),
    ]) { TranslationState(language: .danish) }
}
