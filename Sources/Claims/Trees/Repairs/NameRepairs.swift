import Prose

extension TreeRepair {
  /// *2018 Tarn Marathon had …* read with the year as a time of its own: a number right before a name that
  /// opens the sentence belongs to the name.
  mutating func mendNumberBeforeName() {
    guard heads.count > 3, token(0).partOfSpeech == .num, heads[0] > 1,
      token(1).partOfSpeech == .propn || token(1).partOfSpeech == .adj, isCapital(1),
      let verb = heads.indices.first(where: { isFinite($0) && hasSubject($0) }),
      let subject = subject(of: verb), heads[0] != subject, isNominal(subject), subject < verb,
      isBelow(1, subject) || heads[1] == verb && 1 < subject
    else { return }
    if heads[1] == verb, subject != 1 { attach(1, to: subject, as: .compound) }
    guard heads[0] == verb || heads[heads[0]] == verb else { return }
    attach(0, to: subject, as: .nummod)
  }

  private func isCapital(_ word: Int) -> Bool {
    token(word).partOfSpeech == .propn || reading.text[token(word).range].first?.isUppercase == true
  }
}
