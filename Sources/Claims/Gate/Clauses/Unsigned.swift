/// Every role that the desk asks for signed for the article as it stands. Comes last: work that is still
/// to be done would make a sign-off stale.
func unsigned(_ dossier: Dossier, _ policy: Policy) -> [Finding] {
  policy.signOffsRequired.compactMap { role in
    guard let message = dossier.lack(of: role) else { return nil }
    var finding = Finding(
      code: "gate.signoff", severity: .major, ranges: [], claims: [], message: message,
      remedy: "tickmark signoff --as \(role.rawValue)")
    finding.subject = ["role": .string(role.rawValue)]
    return finding
  }
}

extension Dossier {
  /// What a role's sign-off lacks; nil where one holds.
  fileprivate func lack(of role: Role) -> String? {
    let holding = signOffsInForce.filter { $0.role == role }
    if !holding.isEmpty {
      let isOthers = role != .second || holding.contains { !checkers.contains($0.stamp.person) }
      return isOthers ? nil : "nobody but the checker has signed as second"
    }
    return staleSignOffs.contains { $0.role == role }
      ? "the sign-off as \(role.rawValue) is stale: the record changed after it"
      : "nobody has signed as \(role.rawValue)"
  }

  /// Who signed as checker.
  private var checkers: Set<String> {
    Set(signOffsInForce.filter { $0.role == .checker }.map(\.stamp.person))
  }
}
