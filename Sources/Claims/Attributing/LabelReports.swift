import Prose

extension SentenceTree {
  /// *Minister: Budget will grow*; *BRANDT: We lost it*: a short name or role before a colon.
  func labelReport() -> Report? {
    guard let colon = (1..<max(1, min(count, 7))).first(where: { forms[$0] == ":" }),
      colon + 2 < count
    else { return nil }
    let label = 0..<colon
    guard label.allSatisfy({ canLabel($0) }), !SentenceTree.captions.contains(forms[colon - 1]),
      label.contains(where: { namesSpeaker($0) })
    else {
      return nil
    }
    return report(
      .label, cueHead: colon, cue: TokenSet([colon]),
      source: Subject(head: colon - 1, words: TokenSet(label)),
      content: TokenSet((colon + 1)..<count),
      contentHead: nil)
  }

  /// What comes before a colon and says nothing.
  private static let captions: Set = [
    "image", "photo", "photograph", "picture", "video", "map", "caption", "credit", "file",
    "source",
    "warning", "note", "watch", "update", "related", "graphic", "chart", "table",
  ]

  private func canLabel(_ word: Int) -> Bool {
    switch pos(word) {
    case .verb, .aux, .adp, .sconj, .num, .pron: false
    default: true
    }
  }

  private func namesSpeaker(_ word: Int) -> Bool {
    pos(word) == .propn
      || classes[word].contains(anyOf: [.role, .institution, .document, .anonymous])
  }
}
