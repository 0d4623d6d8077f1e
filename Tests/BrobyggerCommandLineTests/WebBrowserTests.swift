import Testing

@testable import BrobyggerCommandLine

struct WebBrowserTests {
    private let installed: Set = ["/usr/bin/xdg-open", "/usr/local/bin/wslview", "/usr/bin/open"]

    private func program(_ environment: [String: String]) -> String? {
        WebBrowser(environment: environment, isExecutable: installed.contains).program
    }

    #if os(Linux)
        @Test(
            arguments: [
                (["DISPLAY": ":0"], "/usr/bin/xdg-open"),
                (["WAYLAND_DISPLAY": "wayland-0"], "/usr/bin/xdg-open"),
                (["WSL_DISTRO_NAME": "Debian", "DISPLAY": ":0"], "/usr/local/bin/wslview"),
                ([:], nil), (["DISPLAY": ""], nil),
            ] as [([String: String], String?)])
        func `a program is named only where there is a screen to show it`(
            _ environment: [String: String], _ expected: String?
        ) {
            let path = ["PATH": "/usr/local/bin:/usr/bin"]
            #expect(program(environment.merging(path) { $1 }) == expected)
        }
    #endif

    @Test func `without a program there is none`() {
        #expect(program(["PATH": "/bin", "DISPLAY": ":0"]) == nil)
        #expect(program(["DISPLAY": ":0"]) == nil)
    }
}
