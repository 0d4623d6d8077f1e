// Problems with files and their names.
extension Explanation {
    static let fileTooLarge = Explanation(
        what: Message(
            da: "Filen er for stor.",
            en: "The file is too large."),
        why: Message(
            da: """
                En meget lang side er langsom at hente på en gammel telefon, og som regel er det et referat \
                eller et billede, der er havnet det forkerte sted. Del teksten på flere sider, eller læg \
                dokumentet i media/ og link til det.
                """,
            en: """
                A very long page is slow to load on an old phone, and as a rule it is minutes or a picture \
                that ended up in the wrong place. Split the text into several pages, or put the document in \
                media/ and link to it.
                """),
        example: Example(
            .text, in: "content/pages/aarsmoede.md",
            wrong: "Referat af årsmødet 2026, alle 60 sider: …",
            right: "[Læs hele referatet af årsmødet](../media/aarsmoede-2026.pdf)"))

    static let notUTF8 = Explanation(
        what: Message(
            da: "Filen er gemt med et andet tegnsæt end UTF-8.",
            en: "The file is saved in another encoding than UTF-8."),
        why: Message(
            da: """
                Med et andet tegnsæt bliver æ, ø og å og alle arabiske bogstaver til volapyk på siden. Gem \
                filen igen, og vælg UTF-8 som tegnsæt. Se bagefter efter, at bogstaverne er rigtige.
                """,
            en: """
                In another encoding æ, ø and å and all Arabic letters turn into gibberish on the page. Save \
                the file again and choose UTF-8 as its encoding. See afterwards that the letters are right.
                """),
        example: Example(
            .fields, in: "content/places/koekkenfabrikken.md",
            wrong: "name: K\u{FFFD}kkenfabrikken",
            right: "name: Køkkenfabrikken"))

    static let controlCharacter = Explanation(
        what: Message(
            da: "Der står et usynligt tegn, som ikke hører hjemme i en tekst.",
            en: "There is an invisible character that does not belong in a text."),
        why: Message(
            da: """
                Usynlige tegn følger med, når man kopierer fra et andet program. De kan gøre en adresse \
                forkert eller vende læseretningen. Slet tegnene omkring stedet, og skriv dem igen. I \
                eksemplet står ␈ for det usynlige tegn.
                """,
            en: """
                Invisible characters come along when you copy from another program. They can make an address \
                wrong or turn the direction of reading. Delete the characters around the place and type them \
                again. In the example ␈ stands for the invisible character.
                """),
        example: Example(
            .fields, in: "content/activities/sprogcafe.md",
            wrong: "title: Sprogcafé ␈på Trekanten",
            right: "title: Sprogcafé på Trekanten"))

    static let forbiddenLink = Explanation(
        what: Message(
            da: "Filen er kun en genvej til en anden fil.",
            en: "The file is only a shortcut to another file."),
        why: Message(
            da: """
                En genvej peger på noget, som andre ikke har på deres computer, og den kan få en fremmed fil \
                ud på nettet. Læg selve filen i mappen.
                """,
            en: """
                A shortcut points at something that others do not have on their computer, and it can put a \
                file on the web that nobody meant to publish. Put the file itself in the folder.
                """),
        example: Example(
            .file, in: "content/pages/om.md",
            wrong: "om.md -> /home/mette/Dokumenter/om.md",
            right: "---\ntitle: Om Fjordby sammen\n---"))

    static let invalidID = Explanation(
        what: Message(
            da: "Filens navn kan ikke blive en adresse på nettet.",
            en: "The name of the file cannot become an address on the web."),
        why: Message(
            da: """
                Navnet bliver til sidens adresse, og den skal kunne læses op i telefonen. Brug små bogstaver \
                fra a til z, tal og bindestreger, højst 80 tegn. Skriv æ, ø og å som ae, oe og aa.
                """,
            en: """
                The name becomes the address of the page, and one must be able to say it on the telephone. \
                Use small letters from a to z, digits and hyphens, at most 80 characters. Write æ, ø and å \
                as ae, oe and aa.
                """),
        example: Example(
            .fields, in: "content/activities/Sprogcafé på Trekanten.md",
            wrong: "title: Sprogcafé på Trekanten",
            rightFile: "content/activities/sprogcafe-paa-trekanten.md",
            right: "title: Sprogcafé på Trekanten"))

    static let duplicateID = Explanation(
        what: Message(
            da: "To filer af samme slags har samme navn.",
            en: "Two files of the same kind have the same name."),
        why: Message(
            da: """
                Navnet er indgangens adresse, så der er kun plads til en. Det sker, når indholdet ligger i \
                to mapper. Giv den ene fil et andet navn, eller saml de to.
                """,
            en: """
                The name is the address of the entry, so there is room for one only. It happens when the \
                content is in two folders. Rename one of the files, or merge the two.
                """),
        example: Example(
            .fields, in: "private/contacts/vagttelefon.md",
            wrong: "name: Aftenvagten",
            rightFile: "private/contacts/aftenvagt.md",
            right: "name: Aftenvagten"))

    static let privateWorksheet = Explanation(
        what: Message(
            da: "Et arbejdspapir, som kun er til koordinatorer, ligger i indholdet.",
            en: "A worksheet that is for coordinators only lies in the content."),
        why: Message(
            da: """
                Arbejdspapirer rummer kontaktlister og jeres vurdering af andre. De bliver ikke vist, men indholdet gemmes og \
                deles med historik. Flyt filen ud af mappen, og slet den i Git, hvis den allerede er gemt. Filer, hvis navn \
                begynder med worksheet- eller arbejdspapir-, regnes altid for arbejdspapirer.
                """,
            en: """
                Worksheets hold lists of contacts and what you think of others. They are not shown, but the content is kept and \
                shared with its history. Move the file out of the folder, and delete it from Git if it was committed. Files \
                whose names begin with worksheet- or arbejdspapir- always count as worksheets.
                """),
        example: Example(
            .text, in: "content/worksheet-partners.md",
            wrong: "# Possible partners",
            rightFile: "worksheet-partners.md",
            right: "# Possible partners"))

    static let unexpectedFile = Explanation(
        what: Message(
            da: "Filen ligger et sted, hvor ingen læser den.",
            en: "The file is in a place where nothing reads it."),
        why: Message(
            da: """
                Uden en besked ville du vente forgæves på din side. Indgange er .md-filer i mapperne \
                associations, activities, contacts, places, news, council og pages. Mapperne har engelske \
                navne. Billeder og dokumenter ligger i media.
                """,
            en: """
                Without a word you would wait in vain for your page. Entries are .md files in the folders \
                associations, activities, contacts, places, news, council and pages. Pictures and documents \
                are in media.
                """),
        example: Example(
            .fields, in: "content/aktiviteter/strikkecafe.md",
            wrong: "title: Strikkecafé",
            rightFile: "content/activities/strikkecafe.md",
            right: "title: Strikkecafé"))

    static let orphanTranslation = Explanation(
        what: Message(
            da: "Oversættelsen hører til en fil eller et sprog, som ikke findes.",
            en: "The translation belongs to a file or a language that does not exist."),
        why: Message(
            da: """
                En oversættelse hedder som originalen med sprogets kode før .md og ligger ved siden af den. \
                Sproget skal stå under languages i site.yml. Ellers bliver oversættelsen aldrig vist.
                """,
            en: """
                A translation is named as the original with the code of the language before .md, and lies \
                beside it. The language must stand under languages in site.yml. Otherwise the translation is \
                never shown.
                """),
        example: Example(
            .fields, in: "content/activities/knitting-cafe.en.md",
            wrong: "title: Knitting café",
            rightFile: "content/activities/strikkecafe.en.md",
            right: "title: Knitting café"))
}
