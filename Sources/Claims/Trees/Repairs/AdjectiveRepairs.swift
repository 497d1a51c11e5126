import Prose

extension TreeRepair {
  /// *a rare and often overlooked fault* read as two adjectives with a loose *and*: they are a list.
  mutating func mendJoinedAdjectives() {
    for joint in heads.indices where relations[joint] == .cc && form(joint) == "and" && joint > 0 {
      let (first, noun) = (joint - 1, heads[joint - 1])
      guard noun > joint, relations[first] == .amod, token(first).partOfSpeech == .adj,
        let second = second(behind: joint, before: noun)
      else { continue }
      attach(second, to: first, as: .conj)
      heads[joint] = second
    }
  }

  /// The adjective or participle of the same noun that follows, past its adverbs.
  private func second(behind joint: Int, before noun: Int) -> Int? {
    var word = joint + 1
    while word < noun, token(word).partOfSpeech == .adv { word += 1 }
    guard word < noun, relations[word] == .amod, heads[word] == noun, heads[joint] > joint,
      heads[joint] <= word
    else { return nil }
    return word
  }
}
