import CatalogModel

extension PublicActivity {
    /// Whether people are to call before they come: to sign up, to agree on a time, or because nobody knows the times.
    package var asksToRing: Bool {
        guard isListed else { return false }
        return signup?.way == .phone || byAppointment == .yes || status == .paused
            || schedule.sessions.isEmpty && whenNote == nil && format != .always
    }
}
