import CatalogModel

// What entries are made of, beside texts and times.

extension Status: StableValue {}
extension Answer: StableValue {}
extension Accessibility: StableValue {}
extension AssociationType: StableValue {}
extension PlaceCategory: StableValue {}
extension NewsType: StableValue {}
extension TranslationMethod: StableValue {}
extension Price.Period: StableValue {}
extension Price.Payer: StableValue {}
extension Price.OwnChoice: StableValue {}
extension Signup.Way: StableValue {}
extension Activity.Format: StableValue {}
extension Activity.DeliveredBy: StableValue {}
extension Activity.Interpreter: StableValue {}
extension Activity.Gender: StableValue {}
extension Activity.DanishLevel: StableValue {}
extension Activity.Phase: StableValue {}
extension Association.Level: StableValue {}
extension Association.Premises: StableValue {}
extension Association.Organisation: StableValue {}
extension Association.Resource: StableValue {}
extension Association.ChildCertificate: StableValue {}
extension Contact.ContactType: StableValue {}
extension Contact.Side: StableValue {}
extension Contact.PhoneWay: StableValue {}
extension Place.AddressShown: StableValue {}
extension Place.Amenity: StableValue {}
extension Council.AgendaType: StableValue {}
extension Council.DialogueMeeting.Partner: StableValue {}
extension Council.AppointedHow: StableValue {}
extension Council.SeatGroup: StableValue {}
extension Council.Role: StableValue {}
extension Council.HearingRight: StableValue {}
extension News.Hearing.Outcome: StableValue {}
extension News.Prize.Category: StableValue {}

extension Picture: StableValue {
    func add(to hash: inout ValueHash) { hash.add(file, alt, credit, licence) }
}

extension TranslationState: StableValue {
    func add(to hash: inout ValueHash) { hash.add(language, method) }
}

extension Price: StableValue {
    /// What most prices do not have is left out, so that their hashes stay as they are.
    func add(to hash: inout ValueHash) {
        hash.add(amount, per, fritidspas, note)
        guard usual.from != nil || usual.to != nil || usual.ownChoice != nil || !rates.isEmpty else { return }
        hash.add(usual.from, usual.to, usual.ownChoice, rates)
    }
}

extension Price.Rate: StableValue {
    func add(to hash: inout ValueHash) { hash.add(payer, ages, amount, from, to, ownChoice, per) }
}

extension ContactPhone: StableValue {
    func add(to hash: inout ValueHash) { hash.add(number, purpose, ways, hours) }
}

extension ContactMail: StableValue {
    func add(to hash: inout ValueHash) { hash.add(address, purpose) }
}

extension Signup: StableValue {
    func add(to hash: inout ValueHash) { hash.add(way, url, deadline, note) }
}

extension Ages: StableValue {
    func add(to hash: inout ValueHash) { hash.add(minimum, maximum) }
}

extension Provision: StableValue {
    func add(to hash: inout ValueHash) { hash.add(answer, note) }
}

extension Alert: StableValue {
    func add(to hash: inout ValueHash) { hash.add(text, from, to) }
}

extension Coordinates: StableValue {
    func add(to hash: inout ValueHash) { hash.add(latitude.description, longitude.description) }
}

extension Place.Closure: StableValue {
    func add(to hash: inout ValueHash) { hash.add(from, to, why) }
}

extension Association.SocialProfile: StableValue {
    func add(to hash: inout ValueHash) { hash.add(network, url) }
}

extension Activity.Step: StableValue {
    func add(to hash: inout ValueHash) { hash.add(date, title) }
}

extension Council.Term: StableValue {
    func add(to hash: inout ValueHash) { hash.add(from, to) }
}

extension Council.Seat: StableValue {
    func add(to hash: inout ValueHash) { hash.add(group, count) }
}

extension Council.Focus: StableValue {
    func add(to hash: inout ValueHash) { hash.add(topic, from, to) }
}

extension Council.DialogueMeeting: StableValue {
    func add(to hash: inout ValueHash) { hash.add(with, name, rhythm) }
}

extension Council.AgendaItem: StableValue {
    func add(to hash: inout ValueHash) { hash.add(text, type) }
}
