import Prose
import Testing

@testable import Claims

/// Sentences in which nobody says that the boats sank, with other words from each seed.
private func supposed(_ dice: inout Dice) -> [String] {
  let who = dice.pick(["mayor", "court", "crew"])
  let what = dice.pick(["boats", "walls", "roofs"])
  let clause = { (verb: Int) in
    """
    \(what) \(what) NOUN NNS \(verb + 2) nsubj
    fell fall VERB VBD \(verb) ccomp
    """
  }
  return [
    """
    The the DET DT 2 det
    \(who) \(who) NOUN NN 5 nsubj
    did do AUX VBD 5 aux
    not not PART RB 5 advmod
    say say VERB VB 0 root
    \(clause(5)) +
    . . PUNCT . 5 punct
    """,
    """
    Did do AUX VBD 4 aux
    the the DET DT 3 det
    \(who) \(who) NOUN NN 4 nsubj
    say say VERB VB 0 root
    \(clause(4)) +
    ? ? PUNCT . 4 punct
    """,
    """
    Nobody nobody PRON NN 2 nsubj
    said say VERB VBD 0 root
    \(clause(2)) +
    . . PUNCT . 2 punct
    """,
    """
    The the DET DT 2 det
    \(who) \(who) NOUN NN 3 nsubj
    refused refuse VERB VBD 0 root
    to to PART TO 5 mark
    confirm confirm VERB VB 3 xcomp
    \(clause(5)) +
    . . PUNCT . 3 punct
    """,
    """
    The the DET DT 2 det
    \(who) \(who) NOUN NN 3 nsubj
    denied deny VERB VBD 0 root
    \(clause(3)) +
    . . PUNCT . 3 punct
    """,
  ].map { $0.replacingRelativeHeads() }
}

extension String {
  /// The subject of the clause hangs from the verb right behind it.
  fileprivate func replacingRelativeHeads() -> String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.enumerated().map { index, line in
      guard index + 1 < lines.count, lines[index + 1].hasPrefix("fell ") else { return line }
      var columns = line.split(separator: " ").map(String.init)
      columns[4] = String(index + 2)
      return columns.joined(separator: " ")
    }.joined(separator: "\n")
  }
}

@Test(arguments: 1...12) func `What nobody says is no claim`(seed: Int) throws {
  var dice = Dice(seed: UInt64(seed))
  for sentence in supposed(&dice) {
    let found = try claims(sentence)
    #expect(!found.contains { $0.contains(/^(boats|walls|roofs) fell/) }, "\(found)")
  }
}

@Test func `A condition is no saying`() throws {
  #expect(
    try !claims(
      """
      If if SCONJ IN 4 mark
      Holm Holm PROPN NNP 4 nsubj
      had have AUX VBD 4 aux
      said say VERB VBN 11 advcl
      boats boat NOUN NNS 6 nsubj
      sank sink VERB VBD 4 ccomp +
      , , PUNCT , 4 punct
      nobody nobody PRON NN 11 nsubj
      would would AUX MD 11 aux
      have have AUX VB 11 aux
      sailed sail VERB VBN 0 root +
      . . PUNCT . 11 punct
      """
    ).contains("boats sank"))
}
