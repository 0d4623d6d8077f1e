import SitePlanning
import SitePublishing

/// What the pages of one language share beside the words: the frame around them, forms and codes.
final class PageContext: Sendable {
    let language: LanguageContext
    let frames: SharedFrames
    /// Stands on every page of the list of activities.
    let activityFilters: FilterFormModel
    let searchFilters: FilterFormModel
    let codes: QRCodes
    let annotations: any PageAnnotating

    init(_ language: LanguageContext, _ codes: QRCodes, _ annotations: any PageAnnotating) {
        self.language = language
        self.codes = codes
        self.annotations = annotations
        frames = SharedFrames(language)
        let forms = FilterFormComposer(context: language)
        activityFilters = forms.form(EntryFilter.ofActivities, language.plan.activityFilters)
        searchFilters = forms.form([.kind, .type] + EntryFilter.ofActivities, language.plan.searchFilters)
    }
}
