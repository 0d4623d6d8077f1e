import BrobyggerCommandLine
import CAllocator

@main
struct Main {
    static func main() async {
        tuneAllocator()
        await CommandLineTool.main()
    }

    /// Has the C library give every block of a megabyte or more back as soon as it is freed, and keep half a megabyte of
    /// what is free behind the other blocks.
    ///
    /// By itself it raises the size that counts as large with each block that is freed, and keeps what is below it: a tenth
    /// of all memory of a large site. And of what is free at the end it keeps so little that it soon asks for it again.
    private static func tuneAllocator() {
        #if canImport(Glibc)
            mallopt(M_MMAP_THRESHOLD, 1024 * 1024)
            mallopt(M_TOP_PAD, 512 * 1024)
        #endif
    }
}
