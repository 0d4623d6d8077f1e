internal import CLibYAML
internal import Diagnostics

/// One step of reading YAML: what was met, and where.
struct YAMLEvent {
    enum Content {
        case streamStart
        case streamEnd
        case documentStart(hasDirectives: Bool)
        case documentEnd(isWritten: Bool)
        case alias
        case scalar(String, YAMLScalarStyle)
        case sequenceStart(isFlow: Bool)
        case sequenceEnd
        case mappingStart(isFlow: Bool)
        case mappingEnd
    }

    var content: Content
    var range: SourceRange
    var hasAnchor = false
    var hasTag = false
}

/// How a scalar was written.
enum YAMLScalarStyle {
    case plain, singleQuoted, doubleQuoted, block
}

/// What libyaml says when it cannot go on.
struct YAMLFailure {
    var problem: String
    var place: SourcePosition
    /// Where the thing began that could not be read to its end.
    var context: SourcePosition?
}

/// libyaml's events, the only place where libyaml is called.
///
/// A tree built by libyaml would expand aliases and guess at types; the events do neither.
struct YAMLEvents: ~Copyable {
    private typealias ScalarData = yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar
    private typealias MappingData = yaml_event_s.__Unnamed_union_data.__Unnamed_struct_mapping_start
    private typealias SequenceData = yaml_event_s.__Unnamed_union_data.__Unnamed_struct_sequence_start
    private typealias DocumentData = yaml_event_s.__Unnamed_union_data.__Unnamed_struct_document_start

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    /// The number of lines in the file before the text.
    private let linesBefore: Int

    /// Lends `body` the events of a text; nothing of libyaml is left when it returns.
    static func read<Result>(
        _ text: ArraySlice<UInt8>, linesBefore: Int, _ body: (inout YAMLEvents) -> Result
    ) -> Result? {
        text.withUnsafeBufferPointer { bytes in
            let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
            defer { parser.deallocate() }
            // Fills the structure; libyaml keeps pointers into it, so it must not move afterwards.
            guard yaml_parser_initialize(parser) == 1 else { return nil }
            defer { yaml_parser_delete(parser) }
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
            var events = YAMLEvents(parser: parser, linesBefore: linesBefore)
            return body(&events)
        }
    }

    private init(parser: UnsafeMutablePointer<yaml_parser_t>, linesBefore: Int) {
        self.parser = parser
        self.linesBefore = linesBefore
    }

    /// The next event, or nothing when the text cannot be read further; `failure` says why.
    mutating func next() -> YAMLEvent? {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { return nil }
        defer { yaml_event_delete(&event) }
        let range = SourceRange(position(event.start_mark), position(event.end_mark))
        switch event.type {
        case YAML_SCALAR_EVENT: return scalar(event.data.scalar, range)
        case YAML_MAPPING_START_EVENT: return mapping(event.data.mapping_start, range)
        case YAML_SEQUENCE_START_EVENT: return sequence(event.data.sequence_start, range)
        default: return YAMLEvent(content: simple(event), range: range)
        }
    }

    /// Why `next` had nothing to return.
    var failure: YAMLFailure {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
        let hasContext = parser.pointee.context != nil
        return YAMLFailure(
            problem: problem, place: position(parser.pointee.problem_mark),
            context: hasContext ? position(parser.pointee.context_mark) : nil)
    }

    private func position(_ mark: yaml_mark_t) -> SourcePosition {
        SourcePosition(line: Int(mark.line) + 1 + linesBefore, column: Int(mark.column) + 1)
    }

    private func scalar(_ scalar: ScalarData, _ range: SourceRange) -> YAMLEvent {
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let text = String(decoding: bytes, as: UTF8.self)
        return YAMLEvent(
            content: .scalar(text, style(scalar.style)), range: range,
            hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
    }

    private func mapping(_ start: MappingData, _ range: SourceRange) -> YAMLEvent {
        YAMLEvent(
            content: .mappingStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE), range: range,
            hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    }

    private func sequence(_ start: SequenceData, _ range: SourceRange) -> YAMLEvent {
        YAMLEvent(
            content: .sequenceStart(isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE), range: range,
            hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    }

    private func simple(_ event: yaml_event_t) -> YAMLEvent.Content {
        switch event.type {
        case YAML_STREAM_START_EVENT: .streamStart
        case YAML_DOCUMENT_START_EVENT:
            .documentStart(hasDirectives: hasDirectives(event.data.document_start))
        case YAML_DOCUMENT_END_EVENT: .documentEnd(isWritten: event.data.document_end.implicit == 0)
        case YAML_ALIAS_EVENT: .alias
        case YAML_SEQUENCE_END_EVENT: .sequenceEnd
        case YAML_MAPPING_END_EVENT: .mappingEnd
        default: .streamEnd
        }
    }

    private func hasDirectives(_ start: DocumentData) -> Bool {
        start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
    }

    private func style(_ style: yaml_scalar_style_t) -> YAMLScalarStyle {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .plain
        }
    }
}
