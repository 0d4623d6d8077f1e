import Diagnostics
import Foundation

/// The program with which the machine opens addresses of the web, where it has one.
struct WebBrowser: Sendable {
    /// The path of the program; none where nobody would see a window.
    let program: String?

    /// `open` of macOS; elsewhere `xdg-open` where there is a screen, or `wslview` of Linux in Windows.
    init(environment: [String: String], isExecutable: (String) -> Bool) {
        let isThere = { (name: String) in environment[name, default: ""].isEmpty == false }
        #if canImport(Darwin)
            let names = ["open"]
        #else
            let names =
                (isThere("WSL_DISTRO_NAME") ? ["wslview"] : [])
                + (isThere("DISPLAY") || isThere("WAYLAND_DISPLAY") ? ["xdg-open"] : [])
        #endif
        let folders = environment["PATH", default: ""].split(separator: ":").map(String.init)
        program = names.lazy.flatMap { name in folders.map { $0 + "/" + name } }.first(where: isExecutable)
    }

    static var ofThisMachine: WebBrowser {
        WebBrowser(environment: ProcessInfo.processInfo.environment) { access($0, X_OK) == 0 }
    }

    /// Opens an address in the browser, and says so where that fails: the preview goes on.
    func show(_ address: String, _ report: ConsoleReport) {
        let failed = Message(
            da: "ingen browser kunne åbnes herfra; åbn adressen selv",
            en: "no browser could be opened from here; open the address yourself")
        guard let program else { return report.say(failed) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [address]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.terminationHandler = { if $0.terminationStatus != 0 { report.say(failed) } }
        do { try process.run() } catch { report.say(failed) }
    }
}
