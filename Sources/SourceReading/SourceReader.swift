package import Diagnostics
import Foundation

/// Reads content and theme from disk.
///
/// Comes in: folders. Goes out: the bytes of every file, in the order of their paths. It never writes, never
/// follows a symbolic link and never leaves its folders.
package struct SourceReader: Sendable {
    /// Larger files are refused unread, in bytes.
    package static let sizeLimit = 128 * 1024
    /// Larger pictures and documents are refused unread, in bytes.
    package static let mediaSizeLimit = 16 * 1024 * 1024

    /// The project's root; all paths are relative to it.
    let root: String

    package init(root: String) {
        self.root = root
    }

    /// Every regular file below `folder`, by path; hidden ones are left out unless they are asked for.
    package func list(
        _ folder: String, showingHidden: Bool = false
    ) throws(SourceReadingError) -> Diagnosed<[String]> {
        var files: [String] = []
        var problems: [Diagnostic] = []
        var pending = [folder]
        while let current = pending.popLast() {
            for name in try names(in: current, showingHidden) {
                let path = current + "/" + name.text
                guard name.isText else {
                    problems.append(.unreadableName(path))
                    continue
                }
                let type =
                    if let type = name.type { type } else { try FileType(of: absolute(path), shown: path) }
                switch type {
                case .regular: files.append(path)
                case .folder: pending.append(path)
                case .other: problems.append(.forbiddenLink(path))
                }
            }
        }
        return Diagnosed(files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, problems)
    }

    /// Whether a name on disk is a symbolic link, wherever it leads.
    package func isLink(_ path: String) throws(SourceReadingError) -> Bool {
        var status = stat()
        guard lstat(absolute(path), &status) == 0 else { throw SourceReadingError(path, errno) }
        return status.st_mode & S_IFMT == S_IFLNK
    }

    package func exists(_ path: String) -> Bool {
        access(absolute(path), F_OK) == 0
    }

    /// Reads one file whole; a file over `limit` bytes is reported instead.
    package func read(
        _ path: String, limit: Int = sizeLimit
    ) throws(SourceReadingError) -> Diagnosed<SourceFile> {
        let descriptor = try open(path)
        defer { close(descriptor) }
        let status = try status(of: descriptor, path)
        let size = Int(status.st_size)
        guard size <= limit else {
            return Diagnosed(SourceFile(path: path, bytes: []), [.fileTooLarge(path, limit: limit)])
        }
        let bytes = try bytes(of: descriptor, expecting: size, path)
        var file = SourceFile(path: path, bytes: bytes, isFresh: status.isFresh)
        file.identity = FileIdentity(status)
        return Diagnosed(file)
    }

    func open(_ path: String) throws(SourceReadingError) -> Int32 {
        // O_NONBLOCK: a pipe that somebody named x.md must not make us wait.
        let descriptor = Foundation.open(
            absolute(path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw SourceReadingError(path, errno) }
        return descriptor
    }

    func status(of descriptor: Int32, _ path: String) throws(SourceReadingError) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SourceReadingError(path, errno) }
        return status
    }

    private func bytes(
        of descriptor: Int32, expecting size: Int, _ path: String
    ) throws(SourceReadingError) -> [UInt8] {
        var failure: Int32 = 0
        // One byte more than expected tells a file that grew meanwhile from one that did not.
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            while count < buffer.count {
                let step = Foundation.read(
                    descriptor, UnsafeMutableRawPointer(buffer.baseAddress.unsafelyUnwrapped + count),
                    buffer.count - count)
                guard step > 0 else {
                    if step < 0 { failure = errno }
                    break
                }
                count += step
                // As much as expected, though there was room for more: that was all.
                if count == size { break }
            }
        }
        guard failure == 0 else { throw SourceReadingError(path, failure) }
        guard bytes.count == size else { throw SourceReadingError(path, EAGAIN) }
        return bytes
    }

    /// A name in a folder; where it is not UTF-8 the text only resembles it.
    private struct Name {
        let text: String
        let isText: Bool
        /// None where the folder does not know it; not every file system keeps it there.
        let type: FileType?

        init(_ bytes: some Collection<UInt8>, type: FileType?) {
            self.type = type
            text = String(decoding: bytes, as: UTF8.self)
            isText = text.utf8.elementsEqual(bytes)
        }

        /// What systems and programs leave in a folder without being asked: pictures of folders, locks, former versions.
        var isLeftBehind: Bool {
            ["Thumbs.db", "thumbs.db", "ehthumbs.db", "desktop.ini", "Desktop.ini", "__MACOSX", "Icon\r"]
                .contains(text)
                || text.utf8.last == UInt8(ascii: "~") || text.utf8.starts(with: "~$".utf8)
                || text.utf8.first == UInt8(ascii: "#") && text.utf8.last == UInt8(ascii: "#")
                || [".swp", ".bak", ".orig", ".tmp"].contains { text.hasEnding($0) }
        }

        /// The folder, or the one above it.
        var isFolderItself: Bool { text == "." || text == ".." }

        /// Hidden as systems and editors hide files: two dots are none of theirs.
        var isHidden: Bool {
            text.utf8.starts(with: ".".utf8) && (!text.utf8.starts(with: "..".utf8) || text == "..")
        }
    }

    private func names(
        in folder: String, _ showsHidden: Bool
    ) throws(SourceReadingError) -> [Name] {
        guard let stream = opendir(absolute(folder)) else { throw SourceReadingError(folder, errno) }
        defer { closedir(stream) }
        var names: [Name] = []
        while true {
            // Only this number distinguishes a folder that ends from one that cannot be read any further.
            errno = 0
            guard let entry = readdir(stream) else { break }
            let type = FileType(folderEntry: Int32(entry.pointee.d_type))
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
                Name(buffer.prefix { $0 != 0 }, type: type)
            }
            if !name.isLeftBehind, showsHidden ? !name.isFolderItself : !name.isHidden { names.append(name) }
        }
        guard errno == 0 else { throw SourceReadingError(folder, errno) }
        return names
    }

    func absolute(_ path: String) -> String {
        path.utf8.starts(with: "/".utf8) ? path : root + "/" + path
    }
}

/// What a name on disk stands for.
private enum FileType {
    case regular, folder, other

    init?(folderEntry kind: Int32) {
        switch kind {
        case Int32(DT_REG): self = .regular
        case Int32(DT_DIR): self = .folder
        case Int32(DT_UNKNOWN): return nil
        default: self = .other
        }
    }

    init(of path: String, shown: String) throws(SourceReadingError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw SourceReadingError(shown, errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .regular
        case S_IFDIR: self = .folder
        default: self = .other
        }
    }
}

extension Diagnostic {
    fileprivate static func forbiddenLink(_ path: String) -> Diagnostic {
        Diagnostic(
            .forbiddenLink, at: SourceLocation(file: path),
            Message(
                da: "'\(path)' er en genvej eller noget andet end en almindelig fil",
                en: "'\(path)' is a link or something else than a plain file"),
            remedy: Message(da: "læg selve filen her", en: "put the file itself here"))
    }

    fileprivate static func unreadableName(_ path: String) -> Diagnostic {
        Diagnostic(
            .invalidID, at: SourceLocation(file: path),
            Message(
                da: "filnavnet '\(path)' er ikke skrevet med UTF-8",
                en: "the file name '\(path)' is not UTF-8"),
            remedy: Message(
                da: "giv filen et navn af små bogstaver a-z, cifre og bindestreger",
                en: "rename the file with small letters a-z, digits and hyphens"))
    }

    fileprivate static func fileTooLarge(_ path: String, limit: Int) -> Diagnostic {
        let kibibytes = limit / 1024
        let size = kibibytes < 1024 ? "\(kibibytes) KiB" : "\(kibibytes / 1024) MiB"
        return Diagnostic(
            .fileTooLarge, at: SourceLocation(file: path),
            Message(
                da: "filen er større end grænsen på \(size)",
                en: "the file is larger than the limit of \(size)"),
            remedy: Message(da: "del den i flere, eller gør den mindre", en: "split it, or make it smaller"))
    }
}
