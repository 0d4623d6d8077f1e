import CatalogModel
import Diagnostics
import SitePlanning

/// `existing.json` beside the form for new entries: the words that it needs only for translations and corrections.
///
///     {"whichEntry": "Hvilken side?", …}
struct EditingWordsExport: SiteExport {
    let language: LanguageCode

    func write(_ site: ExportedSite, to output: inout ByteStream) throws {
        var json = JSONText()
        let speech = EditingWords.speech(of: language)
        json.object { EditingWords.write(EditingWords.existing, in: speech, to: &$0) }
        json.endLine()
        try output.write(json.bytes)
    }
}
