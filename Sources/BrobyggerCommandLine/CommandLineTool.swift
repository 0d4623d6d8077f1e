import ArgumentParser

/// Runs the tool with the arguments of the process, and ends it.
package enum CommandLineTool {
    package static func main() async {
        await BrobyggerCommand.main()
    }
}
