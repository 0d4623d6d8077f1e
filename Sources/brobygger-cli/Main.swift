import BrobyggerCommandLine

@main
struct Main {
    static func main() async {
        await CommandLineTool.main()
    }
}
