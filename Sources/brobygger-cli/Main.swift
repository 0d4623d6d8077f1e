import BrobyggerCommandLine
import CAllocator

@main
struct Main {
    static func main() async {
        returnLargeBlocks()
        await CommandLineTool.main()
    }

    /// Has the C library give every block of a megabyte or more back as soon as it is freed.
    ///
    /// By itself it raises the size that counts as large with each block that is freed, and keeps what is below it: a tenth
    /// of all memory of a large site.
    private static func returnLargeBlocks() {
        #if canImport(Glibc)
            mallopt(M_MMAP_THRESHOLD, 1024 * 1024)
        #endif
    }
}
