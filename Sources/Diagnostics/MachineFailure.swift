/// A failure of the machine, such as a full disk: thrown, never collected, and no fault of the content.
package protocol MachineFailure: Error {
    /// What failed, where, and what to do about it.
    var message: Message { get }
}
