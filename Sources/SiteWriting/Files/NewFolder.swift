package import Diagnostics
import Foundation

/// A folder that is made, or that has nothing in it yet.
package struct NewFolder {
    private let path: String

    /// Looks whether the folder can be filled; a repository of Git without any file counts as empty.
    package init(_ path: String) throws(NewFolderError) {
        self.path = path
        guard SingleFile.exists(path) else { return }
        guard try Self.names(in: path).allSatisfy({ $0 == ".git" }) else { throw .isNotEmpty(path) }
    }

    private static func names(in path: String) throws(NewFolderError) -> [String] {
        do throws(SystemFailure) {
            return try OpenFile.folder(path).names()
        } catch {
            throw .cannotBeRead(path, error)
        }
    }

    /// Makes a file of the folder, and the folders above it.
    package func create(_ bytes: [UInt8], at name: String) throws(SingleFileError) {
        _ = try SingleFile.create(bytes, at: path + "/" + name)
    }
}

/// Why a folder cannot be filled.
package enum NewFolderError: MachineFailure {
    case isNotEmpty(String)
    case cannotBeRead(String, SystemFailure)

    package var message: Message {
        switch self {
        case .isNotEmpty(let path):
            Message(
                da:
                    "mappen '\(path)' er ikke tom; skriv navnet på en ny, for eksempel 'brobygger init min-by'",
                en:
                    "the folder '\(path)' is not empty; write the name of a new one, for example 'brobygger init my-town'"
            )
        case .cannotBeRead(let path, let failure):
            Message(
                da: "kan ikke læse '\(path)': \(String(cString: strerror(failure.code)))",
                en: "cannot read '\(path)': \(String(cString: strerror(failure.code)))")
        }
    }
}
