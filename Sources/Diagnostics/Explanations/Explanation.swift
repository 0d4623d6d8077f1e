/// What a problem means, for people who do not program, with an example from a directory like theirs.
package struct Explanation: Hashable, Sendable {
    /// What is wrong: one sentence, written out with a capital letter and a full stop.
    package let what: Message
    /// Why it matters, and what to do: a few short sentences, written out likewise.
    package let why: Message
    /// The same in every language of the messages, since the files are in that of the site.
    package let example: Example

    /// A few lines of a file, wrong and right.
    package struct Example: Hashable, Sendable {
        package let part: Part
        /// The file that has the problem, relative to the project's root.
        package let file: String
        package let wrong: String
        /// The file that is changed or written: another one where the name of the file is what is wrong.
        package let rightFile: String
        package let right: String

        /// Where in its file an example stands.
        package enum Part: Hashable, Sendable {
            /// Among the fields: between the lines with `---`, or in a file that has only fields.
            case fields
            /// In the text below the fields.
            case text
            /// It is the whole file.
            case file
        }

        package init(
            _ part: Part, in file: String, wrong: String, rightFile: String? = nil, right: String
        ) {
            (self.part, self.file, self.wrong) = (part, file, wrong)
            (self.rightFile, self.right) = (rightFile ?? file, right)
        }
    }
}
