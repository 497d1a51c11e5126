import Prose

extension TreeRepair {
  /// *A father of two, Voss joined …* read as a second subject or as something loose: what stands before a
  /// subject with an article and a comma says what the subject is.
  mutating func mendFrontedApposition() {
    for subject in heads.indices where relations[subject] == .nsubj && subject > 1 {
      guard token(subject).partOfSpeech == .propn || token(subject).partOfSpeech == .pron,
        let front = children(heads[subject]).first(where: { isFronted($0, before: subject) })
      else { continue }
      attach(front, to: subject, as: .appos)
      for child in children(front) where child > subject { move(child, to: heads[subject]) }
    }
  }

  private func isFronted(_ front: Int, before subject: Int) -> Bool {
    switch relations[front] {
    case .dislocated, .nsubj, .oblUnmarked, .nmodDesc, .parataxis, .dep, .appos, .advcl: break
    default: return false
    }
    let start = start(of: subject)
    guard front < subject, start > 0, form(start - 1) == ",", !isFinite(front),
      token(front).partOfSpeech == .noun || token(front).partOfSpeech == .adj,
      let article = children(front).first, ["a", "an", "the"].contains(form(article))
    else { return false }
    return (0..<article).allSatisfy { token($0).partOfSpeech == .punct }
      && !children(front).contains { relations[$0] == .case || relations[$0] == .mark }
  }
}
