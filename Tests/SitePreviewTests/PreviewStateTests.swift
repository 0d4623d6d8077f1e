import Testing

@testable import SitePreview

@Suite struct PreviewStateTests {
    private let good = PreviewSite(files: ["index.html": [1]])

    @Test func theVersionChangesWithWhatIsShown() async {
        let state = PreviewState()
        await state.show(good)
        let first = await state.snapshot.version
        await state.show(good)
        #expect(await state.snapshot.version == first)
        await state.show(PreviewSite(files: ["index.html": [2]]))
        #expect(await state.snapshot.version != first)
    }

    @Test func `the version changes with the warnings`() async {
        let state = PreviewState()
        await state.show(good)
        let first = await state.snapshot.version
        var warned = good
        warned.warnings = PreviewWarnings(title: "1 advarsel", text: "x")
        await state.show(warned)
        #expect(await state.snapshot.version != first)
        #expect(await state.snapshot.warnings == warned.warnings)
        await state.show(good)
        #expect(await state.snapshot.warnings == nil)
    }

    @Test func theLastGoodFilesStay() async {
        let state = PreviewState()
        await state.show(good)
        await state.show(PreviewSite(files: ["index.html": [9]], problems: "p"))
        #expect(await state.snapshot.files.isSame(as: good.files))
        #expect(await state.snapshot.problems == "p")
        await state.show(good)
        #expect(await state.snapshot.problems == nil)
    }

    @Test func `unchecked files are not what problems are shown on top of`() async {
        let state = PreviewState()
        #expect(await !state.showUnchecked(["index.html": [2]] as [String: [UInt8]]))
        await state.show(good)
        let first = await state.snapshot.version
        #expect(await state.showUnchecked(["index.html": [2]] as [String: [UInt8]]))
        let second = await state.snapshot.version
        #expect(second != first)
        await state.show(PreviewSite(files: ["index.html": [2]]))
        #expect(await state.snapshot.version == second)
        #expect(await state.showUnchecked(["index.html": [3]] as [String: [UInt8]]))
        await state.show(PreviewSite(problems: "p"))
        #expect(await state.snapshot.files.isSame(as: ["index.html": [2]] as [String: [UInt8]]))
        #expect(await !state.showUnchecked(["index.html": [4]] as [String: [UInt8]]))
    }

    @Test func withoutAGoodSiteWhatThereIsIsShown() async {
        let state = PreviewState()
        await state.show(PreviewSite(files: ["index.html": [9]], problems: "p"))
        #expect(await state.snapshot.files.isSame(as: ["index.html": [9]] as [String: [UInt8]]))
        await state.show(PreviewSite(files: [:], problems: "q"))
        #expect(await state.snapshot.files.isSame(as: ["index.html": [9]] as [String: [UInt8]]))
    }

    @Test func listenersHearTheVersionAtOnceAndAtEachChange() async {
        let state = PreviewState()
        var events = await state.events().makeAsyncIterator()
        #expect(await events.next() == "retry: 500\ndata: \n\n")
        await state.show(good)
        let version = await state.snapshot.version
        #expect(await events.next() == "data: \(version)\n\n")
    }

    @Test func `of more open pages than the limit the oldest is told to go`() async {
        let state = PreviewState()
        var oldest = await state.events().makeAsyncIterator()
        #expect(await oldest.next() != nil)
        var others: [AsyncStream<String>] = []
        for _ in 0..<PreviewState.listenerLimit { others.append(await state.events()) }
        #expect(await oldest.next() == nil)
        var newest = others[others.count - 1].makeAsyncIterator()
        #expect(await newest.next() == "retry: 500\ndata: \n\n")
        await state.show(good)
        #expect(await newest.next()?.hasPrefix("data: ") == true)
    }
}
