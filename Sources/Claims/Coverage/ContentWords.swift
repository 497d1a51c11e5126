public import Prose

/// The words of a text that a claim or a waiver must hold: nouns, names, verbs, adjectives, adverbs and
/// numbers; not the small words between them.
public func contentWords(in reading: Reading) -> [TextRange] {
  reading.tokens.filter(isContent).map(\.range)
}

func isContent(_ token: Token) -> Bool {
  switch token.partOfSpeech {
  case .noun, .propn, .verb, .adj, .num, .adv, .intj, .sym, .x: true
  case .adp, .aux, .cconj, .det, .part, .pron, .punct, .sconj: false
  }
}

/// Runs of content words, and the small words between them, that neither a claim nor the words that
/// attribute one hold.
func uncovered(
  in reading: Reading, trees: [SentenceTree], proposals: [Proposal], attributions: Attributions
) -> [TextRange] {
  var held = proposals.flatMap(\.spans)
  for attribution in attributions.all { held += attribution.source + attribution.cue }
  return uncovered(in: reading, held: held.sorted())
}

/// The runs that the held stretches, in text order and maybe overlapping, leave.
func uncovered(in reading: Reading, held: [TextRange]) -> [TextRange] {
  var runs: [TextRange] = []
  var next = 0
  var reach = 0
  var isOpen = false
  for token in reading.tokens {
    while next < held.count, held[next].start <= token.range.start {
      reach = max(reach, held[next].end)
      next += 1
    }
    let isHeld = reach >= token.range.end
    if isHeld { isOpen = false }
    guard !isHeld, isContent(token) else { continue }
    if isOpen, let last = runs.popLast() {
      runs.append(last.union(token.range))
    } else {
      runs.append(token.range)
    }
    isOpen = true
  }
  return runs
}
