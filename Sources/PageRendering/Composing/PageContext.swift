import SitePlanning
import SitePublishing

/// What the pages of one language share beside the words: the frame around them, forms and codes.
final class PageContext: Sendable {
    let language: LanguageContext
    let frames: SharedFrames
    /// Stands on every page of the list of activities.
    let activityFilters: FilterFormModel
    let searchFilters: FilterFormModel
    /// Stands on the first page of a topic, an audience, a district, a language or a need, without its own filter.
    let facetFilters: FilterFormModel
    /// Stands on every page of the calendar and of needs that mean a time.
    let dayFilters: FilterFormModel
    let codes: QRCodes
    let annotations: any PageAnnotating

    init(_ language: LanguageContext, _ codes: QRCodes, _ annotations: any PageAnnotating) {
        self.language = language
        self.codes = codes
        self.annotations = annotations
        frames = SharedFrames(language)
        let forms = FilterFormComposer(context: language)
        activityFilters = forms.form(EntryFilter.ofActivities, language.plan.activityFilters)
        dayFilters = forms.form(DayComposer.filters, language.plan.activityFilters)
        facetFilters = forms.form([.kind] + EntryFilter.ofActivities, language.plan.searchFilters)
        searchFilters = forms.form(
            [.source, .kind, .type] + EntryFilter.ofActivities, language.plan.searchFilters)
    }
}
