import Foundation
import TestSupport
import Testing

/// Spreadsheets that come in, tried with the built tool on the small site of the tests.
struct ImportCommandTests {
    /// Imports a list and returns what was said.
    private func imported(
        _ text: String, as name: String = "aktiviteter.csv", into project: ToolProject, _ options: String...
    ) async throws -> Executable.Outcome {
        try project.scratch.put(text, at: name)
        return try await Executable.run(
            ["import", name, "--today", "2026-11-21"] + options, in: project.scratch)
    }

    @Test func `what the site offers comes back without a change, in both forms`() async throws {
        let project = try ToolProject()
        #expect(try await project.run("build").code == 0)
        for name in ["aktiviteter", "foreninger", "steder", "nyt", "kontakter", "raadet"] {
            for form in ["csv", "xlsx"] {
                let outcome = try await project.run("import", "site/api/v1/tables/\(name).\(form)")
                #expect(outcome.code == 0 && outcome.standardOutput.split(separator: "\n").count == 1)
                #expect(outcome.lastLine.hasSuffix("0 opdaterede, 0 nye, 0 med problemer; intet skrevet"))
            }
        }
    }

    @Test func `days, beginnings and endings in columns of their own become times`() async throws {
        let project = try ToolProject()
        let list = """
            OVERSIGT - rettet af Lone;;;;;
            Nr.;Hvad?;Ugedag;Fra kl.;Til kl.;Sted / adresse
            1;Nørklerne;torsdage;16:30;18:00;Trekanten
            2;Brætspil;tirsdag;19;;Trekanten
            3;Stavgang;fredag kl. 10-11;;;
            ;SPORT;;;;
            I alt;3;;;;

            """
        let outcome = try await imported(list, into: project, "--kind", "activities", "--write")
        #expect(outcome.lastLine.hasPrefix("3 rækker: 0 uændrede, 0 opdaterede, 3 nye, 0 med problemer"))
        let first = try #require(project.scratch.text("content/activities/noerklerne.md"))
        #expect(first.contains("when: [torsdag kl. 16.30-18]\n") && first.contains("place: trekanten\n"))
        let second = try #require(project.scratch.text("content/activities/braetspil.md"))
        #expect(second.contains("when: [tirsdag kl. 19]\n"))
        let third = try #require(project.scratch.text("content/activities/stavgang.md"))
        #expect(third.contains("when: [fredag kl. 10-11]\n"))
    }

    @Test func `a list without a column of names is told so once`() async throws {
        let project = try ToolProject()
        let list = "Overskriften;Pris;Alder;Tilmelding\nKor;50;18+;ingen\nTe;60;18+;ingen\n"
        let outcome = try await imported(list, into: project, "--kind", "activities")
        #expect(outcome.code == 1)
        let lines = outcome.standardOutput.split(separator: "\n").filter { $0.contains("[no-title]") }
        #expect(lines.count == 1 && lines[0].contains("kald den 'title'"))
        #expect(outcome.lastLine.hasPrefix("2 rækker: 0 uændrede, 0 opdaterede, 0 nye, 2 med problemer"))
    }

    @Test func `a cell that changed changes its line, and nothing else of the file`() async throws {
        let project = try ToolProject()
        let path = "content/activities/sprogcafe.md"
        let before = try #require(project.scratch.text(path))
        let list =
            "nøgle;pris;sidste dag;resumé;mødested\nsprogcafe;50 kr pr. måned;17-12-2026;;ved bagdøren\n"
        let rehearsal = try await imported(list, into: project)
        #expect(rehearsal.code == 0 && project.scratch.text(path) == before)
        #expect(rehearsal.standardOutput.contains("activities/sprogcafe: pris: 'gratis' → '50 kr pr. måned'"))
        let outcome = try await imported(list, into: project, "--write")
        #expect(
            outcome.lastLine == "1 række: 0 uændrede, 1 opdateret, 0 nye, 0 med problemer; 1 fil skrevet")
        let after = try #require(project.scratch.text(path))
        #expect(
            after.contains("\nprice:\n  amount: 50\n  per: month\n")
                && after.contains("\nlast_date: 2026-12-17\n"))
        #expect(after.contains("\nmeeting_point: ved bagdøren\n"))
        for line in before.split(separator: "\n") where !line.hasPrefix("price:") {
            #expect(after.contains(line))
        }
    }

    @Test(arguments: [
        ("titel;pris;foreninger;emner\nKor;Gratis;Foreningen Broen | Æblet;Sprog", "price: free\n"),
        (
            "titel;pris;foreninger;emner\nKor;Gratis;Foreningen Broen | Æblet;Sprog",
            "organizers: [broen, aeblet]\n"
        ),
        ("titel;sidste dag;emner\nKor;17/12-2026;sprog", "last_date: 2026-12-17\n"),
        ("titel;sidste dag;emner\nKor;46373;sprog", "last_date: 2026-12-17\n"),
        ("titel;hvornår;emner\nKor;Mandage kl. 19.00-21.00;sprog", "when: [mandag kl. 19-21]\n"),
        (
            "titel;hvornår;emner\nKor;torsdag kl 10-12 og fredag kl 13-15;sprog",
            "when: [torsdag kl. 10-12, fredag kl. 13-15]\n"
        ),
        ("titel;hvornår;emner\nKor;efter aftale med Kirsten;sprog", "when_note: efter aftale med Kirsten\n"),
        ("titel;pris;emner\nKor;spørg;sprog", "price:\n  note: spørg\n"),
        ("titel;fritidspas;emner\nKor;x;sprog", "fritidspas: 'yes'\n"),
        ("titel;tilmelding;emner\nKor;ring til os;sprog", "signup: phone\n"),
        ("\"titel\";\"pris\";\"emner\"\n\"Kor\";\"\t=1+1\";sprog", "note: '=1+1'\n"),
    ])
    func `a cell is read as people write it`(_ list: String, _ line: String) async throws {
        let project = try ToolProject()
        _ = try await imported(list, into: project, "--write")
        let text = try #require(project.scratch.text("content/activities/kor.md"), "\(list)")
        #expect(text.contains(line) && text.contains("\nstatus: draft\n"), "\(text)")
    }

    @Test(arguments: [
        ("+45 99 00 00 01", "phone: '99 00 00 01'\n"), ("4599000001", "phone: '99 00 00 01'\n"),
        ("tlf. 99000001", "phone: '99 00 00 01'\n"), ("99 00 00 01 (efter kl. 17)", "phone: '99 00 00 01'\n"),
        ("0046701234567", "phone: '+46701234567'\n"), ("ingen", "name: Prøven\n"),
    ])
    func `a number of a telephone is found among words`(_ cell: String, _ line: String) async throws {
        let project = try ToolProject()
        _ = try await imported(
            "navn;telefon;emner\nPrøven;\(cell);sprog\n", as: "foreninger.csv", into: project, "--write")
        let text = try #require(project.scratch.text("content/associations/proeven.md"))
        #expect(text.contains(line), "\(text)")
    }

    @Test func `zeros that a spreadsheet took away are put back`() async throws {
        let project = try ToolProject()
        _ = try await imported(
            "navn;postnummer;by\nHuset;800;Høje Taastrup\n", as: "steder.csv", into: project, "--write")
        #expect(project.scratch.text("content/places/huset.md")?.contains("postcode: '0800'\n") == true)
    }

    @Test func `a row that names what is not there becomes a draft without it, and is reported once`()
        async throws
    {
        let project = try ToolProject()
        let outcome = try await imported("titel;sted;emner\nKor;Hallen;sprog", into: project, "--write")
        #expect(outcome.code == 1)
        #expect(outcome.standardOutput.components(separatedBy: "Hallen").count < 5)
        #expect(!outcome.standardOutput.contains("[refused-by-check]"))
        let draft = try #require(project.scratch.text("content/activities/kor.md"))
        #expect(draft.contains("topics: [sprog]") && !draft.contains("place"))
    }

    @Test(arguments: [
        ("titel;alder;emner\nKor;06-dec;sprog", "[spreadsheet-damage]", "'6-12'"),
        ("nøgle;titel;resumé\nsprogcafe;Sprogcafé;-", "[required-field]", "resumé"),
        (
            "nøgle;titel;pris\nsprogcafe;Sprogcafé;10 kr\nsprogcafe;Sprogcafé;20 kr", "[duplicate-row]",
            "række 3"
        ),
        ("nøgle;titel;pris\nsprogcaffe;Sprogcafé;10 kr", "[unknown-key]", "sprogcafe"),
        ("titel;bring;emner\nKor;010190-1234;sprog", "[personal-number]", "række 2, kolonne B"),
        ("titel;sted;emner\nKor;Hallen;sprog", "[unknown-name]", "places/"),
        ("titel;pris;emner;farve\nKor;Gratis;sprog;rød", "[unknown-column]", "farve"),
        ("nøgle;pris;aftryk\nsprogcafe;10 kr;0000000000000000", "[changed-since-export]", "--theirs"),
    ])
    func `what cannot be taken is said with its place and what to do`(
        _ list: String, _ code: String, _ hint: String
    ) async throws {
        let project = try ToolProject()
        let before = project.scratch.text("content/activities/sprogcafe.md")
        let outcome = try await imported(list, into: project, "--write")
        let line = try #require(
            outcome.standardOutput.split(separator: "\n").first { $0.contains(code) },
            "\(outcome.standardOutput)")
        #expect(outcome.standardOutput.contains(hint), "\(line)")
        #expect(outcome.code == (code == "[unknown-column]" ? 0 : 1))
        #expect(!outcome.standardOutput.contains("010190"))
        #expect(project.scratch.text("content/activities/sprogcafe.md") == before)
    }

    @Test func `persons are neither made nor renamed`() async throws {
        let project = try ToolProject()
        let before = project.scratch.text("content/contacts/formand.md")
        let list =
            "nøgle;slags;navn;rolle\nformand;;En Anden;\n;person;Nogen;Leder\n;function;Vagten;Svarer\n"
        let outcome = try await imported(list, as: "kontakter.csv", into: project, "--write")
        #expect(outcome.code == 1 && project.scratch.text("content/contacts/formand.md") == before)
        #expect(outcome.standardOutput.components(separatedBy: "[person-not-imported]").count == 3)
        #expect(outcome.lastLine.hasSuffix("0 opdaterede, 1 ny, 2 med problemer; 1 fil skrevet"))
    }

    @Test func `a list that volunteers keep becomes drafts that check takes, and a report`() async throws {
        let project = try ToolProject()
        let lists = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Lists").path
        for name in ["foreninger.csv", "aktiviteter.csv"] {
            try project.scratch.copy(lists + "/" + name, to: name)
        }
        let first = try await project.run("import", "foreninger.csv", "--write", "--report", "rapport.csv")
        #expect(
            first.lastLine == "40 rækker: 0 uændrede, 0 opdaterede, 40 nye, 0 med problemer; 40 filer skrevet"
        )
        #expect(first.standardOutput.contains("Windows-1252"))
        let report = try #require(project.scratch.text("rapport.csv"))
        #expect(
            report.hasPrefix(
                "\u{FEFF}\"række\";\"kolonne\";\"felt\";\"kode\";\"niveau\";\"værdi\";\"besked\";\"forslag\"\r\n"
            ))
        let second = try await project.run("import", "aktiviteter.csv", "--write", "--language", "en")
        #expect(
            second.lastLine == "60 rows: 0 unchanged, 0 updated, 60 new, 0 with problems; 60 files written")
        let check = try await project.run("check")
        #expect(check.code == 0, "\(check.standardOutput)")
    }
}
