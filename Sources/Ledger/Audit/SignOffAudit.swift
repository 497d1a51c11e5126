import Claims

/// The audit of an article's sign-offs: each is by a key the desk knew as the signer's, over the events
/// it names.
///
/// - Parameter desk: Nil where nobody's key is known, or not all; then only the signatures are looked at.
func signOffFaults(
  in events: [Event], of log: String, hashes: [Hash], origin: String, desk: Desk?
) -> [(index: Int, message: String)] {
  var faults: [(Int, String)] = []
  for event in events {
    guard let payload = event.payload as? SignedOff else { continue }
    let index = event.stamp.index
    let signOff = SignOff(
      role: payload.role, seen: payload.seen, key: payload.key,
      cosignature: payload.cosignature, stamp: event.stamp)
    let head = Frontier(of: hashes.prefix(payload.seen)).head
    if !signOff.isGenuine(origin: origin, log: log, head: head) {
      faults.append((index, "its signature is not over the \(payload.seen) events it names"))
    }
    if let desk,
      !desk.keys.contains(where: { $0.key == payload.key && $0.person == event.stamp.person })
    {
      faults.append((index, "its key is not one of \(event.stamp.person)'s"))
    }
  }
  return faults
}
