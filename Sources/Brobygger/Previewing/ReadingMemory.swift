import Diagnostics
import SourceReading

/// The files of the content as they were read last, so that the next reading opens only those that have changed.
///
/// A file counts as unchanged where it has the same number, size and times on disk, and was not changed so shortly before
/// it was read that a later change could bear the same time.
struct ReadingMemory: Sendable {
    private var files: [String: Diagnosed<SourceFile>] = [:]
    private var media: [String: Diagnosed<MediaFile?>] = [:]
    /// What lay in each folder with content.
    private var folders: [String: Set<String>] = [:]
    /// The files that the last reading of all found new, changed or gone since the one before, byte by byte.
    private(set) var changed: Set<String> = []
    /// Whether the last reading found a file that is not as it was when it was read before, with all others or by itself.
    private(set) var isOther = false
    /// The files that were read by themselves since the last reading of all.
    private var readAgain: Set<String> = []

    /// A file as it was read last, if it is the same still.
    func file(_ path: String, _ reader: SourceReader) -> Diagnosed<SourceFile>? {
        guard let kept = files[path], !kept.value.isFresh, let identity = kept.value.identity,
            identity == reader.identity(of: path)
        else { return nil }
        return kept
    }

    /// The same of a picture or document.
    func media(_ path: String, _ reader: SourceReader) -> Diagnosed<MediaFile?>? {
        guard let kept = media[path], let file = kept.value, !file.isFresh, let identity = file.identity,
            identity == reader.identity(of: path)
        else { return nil }
        return kept
    }

    /// Begins with a reading.
    mutating func forgetChanges() {
        (changed, readAgain) = (readAgain, [])
        isOther = false
    }

    /// Reads files by themselves that are known already; false where one of them is not, or cannot be used, and where all hold
    /// the same as before.
    mutating func readAgain(_ paths: [String], _ reader: SourceReader) -> Bool {
        var isOther = false
        for path in paths {
            guard let known = files[path], let file = try? reader.read(path), file.diagnostics.isEmpty else {
                return false
            }
            isOther = isOther || known.value.bytes != file.value.bytes
            files[path] = file
            readAgain.insert(path)
        }
        return isOther
    }

    /// Files as they were read last; none where one of them never was, or could not be used.
    func files(_ paths: [String]) -> [SourceFile]? {
        let known = paths.compactMap { files[$0] }.filter(\.diagnostics.isEmpty).map(\.value)
        return known.count == paths.count ? known : nil
    }

    /// Keeps the files of a folder with content; what is gone from it is forgotten.
    mutating func keep(
        _ read: [Diagnosed<SourceFile>], _ pictures: [Diagnosed<MediaFile?>], below folder: String
    ) {
        for file in read {
            let kept = files.updateValue(file, forKey: file.value.path)
            if kept?.value.bytes != file.value.bytes || kept?.diagnostics.count != file.diagnostics.count {
                change(file.value.path)
            }
        }
        for picture in pictures {
            guard let file = picture.value else { continue }
            let kept = media.updateValue(picture, forKey: file.path)
            if kept?.value?.identity != file.identity { change(file.path) }
        }
        let paths = read.map(\.value.path) + pictures.compactMap(\.value?.path)
        if paths.count != (folders[folder] ?? []).count || !paths.allSatisfy((folders[folder] ?? []).contains)
        {
            forget((folders[folder] ?? []).subtracting(paths))
            folders[folder] = Set(paths)
        }
    }

    private mutating func forget(_ paths: Set<String>) {
        for path in paths {
            change(path)
            (files[path], media[path]) = (nil, nil)
        }
    }

    private mutating func change(_ path: String) {
        changed.insert(path)
        isOther = true
    }
}
