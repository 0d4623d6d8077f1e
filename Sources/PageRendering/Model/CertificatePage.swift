import SiteWording
package import Templating

/// A certificate to print, with lines to fill in.
package struct CertificatePage: FramedModel {
    var frame: Frame
    var course: LinkModel
    var can: TextModel?
    var steps: [StepModel] = []
    var organizers: [TextModel] = []

    package static let fields: [TemplateField<CertificatePage>] = framed([
        .record("course", "What was taken part in.", LinkModel.self) { $0.course },
        .record("can", "What somebody can do after it.", TextModel.self) { $0.can },
        .list("steps", "What happened on which day.", of: StepModel.self) { $0.steps },
        .list("organizers", "Who signs.", of: TextModel.self) { $0.organizers },
    ])
}

/// A day of a course.
package struct StepModel: TemplateModel {
    var date: DateModel
    var title: TextModel

    package static let fields: [TemplateField<StepModel>] = [
        .record("date", "The day.", DateModel.self) { $0.date },
        .record("title", "What it is about.", TextModel.self) { $0.title },
    ]
}
