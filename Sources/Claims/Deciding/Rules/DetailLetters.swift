import Prose

extension Dossier {
  /// A claim's details when it moves to other spans: those that still stand in it, then the new ones.
  ///
  /// A letter that the record speaks of never comes to mean another detail.
  ///
  /// - Throws: ``Refusal`` where such a letter would be lost.
  func relettered(
    _ claim: Claim, to spans: [TextRange], adding details: [Detail]
  ) throws -> [Detail] {
    let kept = claim.details.filter { detail in spans.contains { $0.contains(detail.range) } }
    for letter in lettersInUse(of: claim.number) {
      let index = letter.index
      guard kept.indices.contains(index), kept[index] == claim.details[index] else {
        let reference = ClaimReference(claim.number, letter)
        throw Refusal(
          code: "claim.edit-drops-detail",
          message: "the record speaks of \(reference), which these words would leave out",
          remedy: "tickmark claim split \(claim.number)", claims: [reference])
      }
    }
    return kept + details.standing(in: spans).filter { !kept.contains($0) }
  }

  /// The letters that checks, citations, flags or notes name.
  func lettersInUse(of number: Int) -> [DetailLetter] {
    var letters = claim(number)?.checks.compactMap(\.detail) ?? []
    letters += citations.filter { $0.target.number == number }.compactMap(\.target.detail)
    let targets = flags.map(\.target) + notes.map(\.target)
    letters += targets.compactMap { target in
      guard case .claim(let reference) = target, reference.number == number else { return nil }
      return reference.detail
    }
    return Set(letters).sorted()
  }
}
