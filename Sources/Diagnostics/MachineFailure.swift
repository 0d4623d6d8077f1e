/// A failure of the machine, such as a full disk: thrown, never collected, and no fault of the content.
package protocol MachineFailure: Error {
    /// What failed, where, and what to do about it.
    var message: Message { get }
}

extension Message {
    /// The reason and the remedy where the system opens no more files, for whoever reads and for whoever writes.
    package static let tooManyOpenFiles = Message(
        da: "for mange åbne filer; luk andre programmer, eller hæv grænsen med 'ulimit -n'",
        en: "too many open files; close other programs, or raise the limit with 'ulimit -n'")
}
