import Testing

@testable import SitePreview

@Suite struct OpenReferralPathTests {
    @Test(arguments: [
        ("api/hsds/v3/", "", "api/hsds/v3/index.json"),
        ("api/hsds/v3/services", "", "api/hsds/v3/services.json"),
        ("api/hsds/v3/services", "page=1", "api/hsds/v3/services.json"),
        ("api/hsds/v3/services", "page=2", "api/hsds/v3/services-2.json"),
        ("api/hsds/v3/services", "page=two", "api/hsds/v3/services.json"),
        ("api/hsds/v3/services", "page=99999999999999999999", "api/hsds/v3/services.json"),
        ("api/hsds/v3/services/1ba1e600", "page=2", "api/hsds/v3/service/1ba1e600.json"),
        ("api/hsds/v3/service_at_locations", "page=3", "api/hsds/v3/service_at_locations-3.json"),
        ("api/hsds/v3/service_at_locations/1ba1e600", "", "api/hsds/v3/service_at_location/1ba1e600.json"),
        ("api/hsds/v3/taxonomy_terms", "", "api/hsds/v3/taxonomy_terms.json"),
    ])
    func leadsToItsFile(_ path: String, _ query: String, _ file: String) {
        #expect(OpenReferralPath(path, query: query).file == file)
    }

    @Test(arguments: [
        "", "api/", "api/hsds/v3", "api/hsds/v31/services", "api/v1/activities", "hsds/v3/services",
    ])
    func isNoneElsewhere(_ path: String) {
        #expect(OpenReferralPath(path, query: "").file == nil)
    }
}
