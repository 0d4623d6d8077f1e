import ArgumentParser
import Brobygger
import CatalogCompiling
import CatalogModel
import CatalogSchema
import ContentEditing
import Diagnostics

struct TranslateCommand: ToolCommand {
    static let name = "translate"
    static let help = CommandHelp(
        summary: Message(
            da: "Lav filen til en oversættelse, eller stempl den som lavet af de tekster, der gælder i dag.",
            en: "Make the file of a translation, or stamp it as made from today's texts."),
        details: Message(
            da:
                "En ny fil har hovedsprogets tekster som kommentarer. En fil, der er der, får disse teksters fingeraftryk: kør kommandoen, når du har rettet oversættelsen, så kalder check den ikke længere forældet.",
            en:
                "A new file has the texts of the main language as comments. A file that is there gets the fingerprint of these texts: run this after you have corrected the translation, and check stops calling it outdated."
        ),
        shared: .project,
        example: CommandExample(
            "translate places/trekanten en",
            Message(
                da: "content/places/trekanten.en.md er lavet; skriv oversættelserne, hvor der nu står #",
                en: "content/places/trekanten.en.md was made; write the translations where there is a # now"))
    )

    @OptionGroup var options: SharedOptions

    @Argument(help: EntryArgument.help, transform: EntryArgument.init)
    var entry: EntryArgument

    @Argument(
        help: ArgumentHelp(
            da: "Sproget, der oversættes til, for eksempel ar.",
            en: "The language to translate into, for example ar.", value: .language))
    var into: String

    func run() async throws {
        let workshop = try await ConsoleReport(options).guarded {
            try await ContentWorkshop.open(options.buildOptions)
        }
        let report = ConsoleReport(options, mainLanguage: workshop.site.mainLanguage)
        report.showUnreadFiles(of: workshop)
        guard let entry = workshop.index[entry.key] else {
            throw report.refused(.unknown(self.entry.key, meant: workshop.index.nearMiss(self.entry.key)))
        }
        if let path = entry.unreadableFile { throw report.refused(.unreadableFields(path)) }
        let languages = workshop.site.languages.dropFirst()
        guard languages.contains(LanguageCode(into)) else {
            throw report.refused(
                into == workshop.site.mainLanguage.code
                    ? .mainLanguage(into)
                    : .unknownLanguage(into, among: languages.map(\.code)))
        }
        let stamp = TranslationStamp(entry, into: LanguageCode(into), workshop.files)
        try await report.guarded {
            try ContentWriter(root: options.root).write([stamp.change].compactMap(\.self))
        }
        report.say(outcome(of: stamp))
    }

    private func outcome(of stamp: TranslationStamp) -> Message {
        if stamp.isNew {
            return Message(
                da: "\(stamp.path) er lavet; skriv oversættelserne, hvor der nu står #",
                en: "\(stamp.path) was made; write the translations where there is a # now")
        }
        guard stamp.change != nil else {
            return Message(
                da: "\(stamp.path) passer allerede til teksterne på hovedsproget",
                en: "\(stamp.path) fits the texts in the main language already")
        }
        return Message(
            da: "\(stamp.path) er stemplet: den passer til teksterne på hovedsproget, som de er nu",
            en: "\(stamp.path) is stamped: it fits the texts in the main language as they are now")
    }
}

extension Message {
    fileprivate static func mainLanguage(_ code: String) -> Message {
        Message(
            da: "'\(code)' er sidens hovedsprog; ret selve posten",
            en: "'\(code)' is the main language of the site; change the entry itself")
    }

    fileprivate static func unknownLanguage(_ code: String, among codes: [String]) -> Message {
        let list = codes.joined(separator: ", ")
        let called = LanguageCode.code(called: code).flatMap { codes.contains($0) ? $0 : nil }
        let meant = called ?? NearMiss.of(code, among: codes)
        return Message(
            da: "siden oversættes ikke til '\(code)'"
                + (meant.map { "; mente du '\($0)'?" } ?? "; sprogene er: \(list)"),
            en: "the site is not translated into '\(code)'"
                + (meant.map { "; did you mean '\($0)'?" } ?? "; the languages are: \(list)"))
    }
}
