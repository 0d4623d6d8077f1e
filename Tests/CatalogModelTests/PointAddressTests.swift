import CatalogModel
import Testing

struct PointAddressTests {
    private let point = Coordinates(latitude: 57.03, longitude: 9.98)

    @Test func `the numbers stand wherever the pattern names them`() {
        #expect(
            PointAddress.openStreetMap.address(of: point)
                == "https://www.openstreetmap.org/?mlat=57.03&mlon=9.98#map=17/57.03/9.98")
        #expect(
            PointAddress("https://a.example/{longitude},{latitude}").address(of: point)
                == "https://a.example/9.98,57.03")
    }

    @Test(arguments: [
        ("https://a.example/{latitude}/{longitude}", true), ("https://a.example/{latitude}", false),
        ("https://a.example/{latitude}/{longitude}/{zoom}", false), ("https://a.example/", false),
        ("https://a.example/{latitude}/{longitude}}", false), ("{{latitude}}{longitude}", false),
    ])
    func `a pattern names both numbers and nothing else`(pattern: String, isPattern: Bool) {
        #expect(PointAddress.hasPlaceholders(pattern) == isPattern)
    }
}
