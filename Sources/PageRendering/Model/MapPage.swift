package import Templating

/// The map with all places.
package struct MapPage: FramedModel {
    var frame: Frame
    var drawing: MapModel
    var places: [MapPlaceModel]
    var districts: [MapLabelModel]
    var credit: String?
    var neighbours: [NeighbourPlaceModel] = []

    package static let fields: [TemplateField<MapPage>] = framed([
        .record("drawing", "What the map shows.", MapModel.self) { $0.drawing },
        .list("places", "The places, by name.", of: MapPlaceModel.self) { $0.places },
        .list("districts", "The names of the parts of the municipality.", of: MapLabelModel.self) {
            $0.districts
        },
        .text("credit", "Who made the data of the drawing.") { $0.credit },
        .list("neighbours", "Places of other municipalities nearby.", of: NeighbourPlaceModel.self) {
            $0.neighbours
        },
    ])
}

/// The drawing or a part of it.
package struct MapModel: TemplateModel {
    var viewBox: String
    var layers: [MapLayerModel]
    /// The place that the part is about.
    var point: MapPointModel?
    var page: String

    package static let fields: [TemplateField<MapModel>] = [
        .code("viewBox", "The part of the drawing, for `viewBox` of an `svg`.") { $0.viewBox },
        .list("layers", "What is drawn, from below.", of: MapLayerModel.self) { $0.layers },
        .record("point", "Where the place lies that the page is about.", MapPointModel.self) { $0.point },
        .address("page", "The page with the whole map.") { $0.page },
    ]
}

/// Shapes of one kind.
package struct MapLayerModel: TemplateModel {
    var name: String
    var url: String

    package static let fields: [TemplateField<MapLayerModel>] = [
        .code("name", "`land`, `water`, `district` or `road`, for a class.") { $0.name },
        .address("url", "The shapes, for `href` of a `use`.") { $0.url },
    ]
}

/// A point of the drawing.
package struct MapPointModel: TemplateModel {
    var x: Int
    var y: Int

    package static let fields: [TemplateField<MapPointModel>] = [
        .code("x", "Units from the left.") { String($0.x) },
        .code("y", "Units from the top.") { String($0.y) },
    ]
}

/// A place on the map.
package struct MapPlaceModel: TemplateModel {
    var title: TextModel
    var url: String
    var district: TextModel?
    var point: MapPointModel
    var location: String

    package static let fields: [TemplateField<MapPlaceModel>] = [
        .record("title", "The place's name.", TextModel.self) { $0.title },
        .address("url", "The place's page.") { $0.url },
        .record("district", "In which part of the municipality it is.", TextModel.self) { $0.district },
        .record("point", "Where it lies on the drawing.", MapPointModel.self) { $0.point },
        .code("location", "Latitude and longitude in degrees, for the script that sorts by distance.") {
            $0.location
        },
    ]
}

/// A name on the map.
package struct MapLabelModel: TemplateModel {
    var text: TextModel
    var point: MapPointModel

    package static let fields: [TemplateField<MapLabelModel>] = [
        .record("text", "The name.", TextModel.self) { $0.text },
        .record("point", "Its middle on the drawing.", MapPointModel.self) { $0.point },
    ]
}
