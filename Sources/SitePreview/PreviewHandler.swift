import FlyingFox
import FlyingSocks
import Foundation

/// Hands requests to the snapshot, and its answers to FlyingFox.
struct PreviewHandler: HTTPHandler {
    let state: PreviewState

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let answer = await state.snapshot.answer(to: PreviewRequest(request))
        var headers = HTTPHeaders(
            Dictionary(uniqueKeysWithValues: answer.headers.map { (HTTPHeader($0.name), $0.value) }))
        let isHead = request.method == .HEAD
        switch answer.body {
        case .bytes(let bytes):
            headers[.contentLength] = String(bytes.count)
            let body = HTTPBodySequence(data: Data(isHead ? [] : bytes), suggestedBufferSize: 256 * 1024)
            return HTTPResponse(statusCode: answer.status.code, headers: headers, body: body)
        case .changes where isHead:
            return HTTPResponse(statusCode: answer.status.code, headers: headers)
        case .changes:
            let body = HTTPBodySequence(from: EventBytes(events: await state.events()))
            return HTTPResponse(statusCode: answer.status.code, headers: headers, body: body)
        }
    }
}

extension PreviewRequest {
    fileprivate init(_ request: HTTPRequest) {
        self.init(
            method: request.method.rawValue,
            // FlyingFox's own path is decoded and tidied: what somebody tries would not be seen any more.
            path: request.target.path(),
            query: request.target.query(),
            host: request.headers[.host],
            origin: request.headers[HTTPHeader("Origin")])
    }
}

extension PreviewAnswer.Status {
    fileprivate var code: HTTPStatusCode {
        switch self {
        case .ok: .ok
        case .found: .found
        case .badRequest: .badRequest
        case .forbidden: .forbidden
        case .notFound: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .misdirected: HTTPStatusCode(rawValue, phrase: "Misdirected Request")
        case .unavailable: .serviceUnavailable
        }
    }
}

/// Events as the bytes of a body that ends when the listener has gone.
private struct EventBytes: AsyncBufferedSequence {
    typealias Element = UInt8

    let events: AsyncStream<String>

    func makeAsyncIterator() -> Iterator {
        Iterator(events: events.makeAsyncIterator())
    }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var events: AsyncStream<String>.Iterator
        private var rest: ArraySlice<UInt8> = []

        init(events: AsyncStream<String>.Iterator) {
            self.events = events
        }

        mutating func next() async -> UInt8? {
            if rest.isEmpty { rest = await nextEvent() ?? [] }
            return rest.popFirst()
        }

        mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
            if rest.isEmpty { return await nextEvent() }
            defer { rest = [] }
            return rest
        }

        private mutating func nextEvent() async -> ArraySlice<UInt8>? {
            await events.next(isolation: #isolation).map { Array($0.utf8)[...] }
        }
    }
}
