package import CatalogModel

/// What may be shown of a project of an association.
package struct PublicProject: Sendable {
    let project: Association.Project
    let catalog: PublicCatalog

    package var title: PublicText? { catalog.text(project.title) }
    package var goal: PublicText? { catalog.text(project.goal) }
    package var partners: [PublicAssociation] { project.partners.compactMap { catalog.association($0) } }
    package var from: LocalDate? { project.from }
    package var to: LocalDate? { project.to }
}

/// What may be shown of a department of the municipality.
package struct PublicDepartment: Sendable {
    let department: Association.Department
    let catalog: PublicCatalog

    package var name: PublicText? { catalog.text(department.name) }
    /// What one comes to it for.
    package var does: PublicText? { catalog.text(department.does) }
    /// The one door, where it may be shown.
    package var contact: PublicContact? {
        catalog.listedContacts([department.contact].compactMap(\.self)).first
    }
}

extension PublicCatalog {
    /// Papers elsewhere on the net, with their titles.
    func documents(_ documents: [Council.Document]) -> [(title: PublicText, url: String)] {
        documents.compactMap { document in
            guard let title = document.title, let url = document.url else { return nil }
            return (text(title), url)
        }
    }
}
