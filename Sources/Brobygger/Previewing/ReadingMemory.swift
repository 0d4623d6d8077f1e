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
    /// The files that the last reading found new, changed or gone, byte by byte.
    private(set) var changed: Set<String> = []

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
    mutating func forgetChanges() { changed = [] }

    /// Keeps the files of a folder with content; what is gone from it is forgotten.
    mutating func keep(
        _ read: [Diagnosed<SourceFile>], _ pictures: [Diagnosed<MediaFile?>], below folder: String
    ) {
        for file in read {
            let kept = files.updateValue(file, forKey: file.value.path)
            if kept?.value.bytes != file.value.bytes || kept?.diagnostics.count != file.diagnostics.count {
                changed.insert(file.value.path)
            }
        }
        for picture in pictures {
            guard let file = picture.value else { continue }
            let kept = media.updateValue(picture, forKey: file.path)
            if kept?.value?.identity != file.identity { changed.insert(file.path) }
        }
        let paths = read.map(\.value.path) + pictures.compactMap(\.value?.path)
        if paths.count != (folders[folder] ?? []).count || !paths.allSatisfy((folders[folder] ?? []).contains)
        {
            forget((folders[folder] ?? []).subtracting(paths))
            folders[folder] = Set(paths)
        }
    }

    private mutating func forget(_ paths: Set<String>) {
        changed.formUnion(paths)
        for path in paths { (files[path], media[path]) = (nil, nil) }
    }
}
