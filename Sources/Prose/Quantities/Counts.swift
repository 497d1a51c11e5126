/// Counts, ranges of counts and ordinals: *22 foreigners*, *20 to 30 people*, *dozens of cars*,
/// *the third time*.
extension QuantityGrammar {
  func count(_ index: Int) -> Match<Amount>? {
    guard !isPartOfName(index), let number = terms.anyNumber(at: index),
      !isGluedToWord(number.end), !isPronoun(index, number)
    else { return nil }
    var value = QuantityValue(
      number: number.value.value, scope: number.value.isVague ? .atLeast : .exactly)
    var end = number.end
    if let noun = countedNoun(
      after: number.end, isVague: number.value.isVague || number.value.isShare)
    {
      value.unit = noun.value
      end = noun.end
    }
    return Match(value: Amount(kind: .quantity, value: value), end: end)
  }

  /// *20 to 30 people*, *between 20 and 30*, *3–5 goals*.
  func range(_ index: Int) -> Match<Amount>? {
    let isBetween = terms.text(index) == "between"
    let start = isBetween ? index + 1 : index
    guard !isPartOfName(start), let first = plainNumber(start) else { return nil }
    let last =
      isBetween && terms.text(first.end) == "and"
      ? plainNumber(first.end + 1) : upperNumber(after: first.end, mayRepeatSign: false)
    guard let last, !isGluedToWord(last.end), !isInDashedChain(start, last.end) else { return nil }
    let low = first.value * sharedScale(first, last)
    guard low < last.value else { return score(first, last) }
    var value = QuantityValue(number: low, upper: last.value)
    var end = last.end
    if let noun = countedNoun(after: last.end, isVague: false) {
      value.unit = noun.value
      end = noun.end
    }
    return Match(value: Amount(kind: .quantity, value: value), end: end)
  }

  /// Digits before or after, joined by a dash: a telephone number, a part number.
  private func isInDashedChain(_ start: Int, _ end: Int) -> Bool {
    terms.isDash(end) && terms.isGlued(end) && terms.isGlued(end + 1)
      || terms.isDash(start - 1) && terms.isGlued(start)
  }

  /// *Won 3-1*: two counts that a dash sets against each other, the first at least as big.
  private func score(_ first: Match<Double>, _ last: Match<Double>) -> Match<Amount>? {
    guard terms.isDash(first.end), first.value < 1000, !terms.isDash(last.end),
      terms[first.end - 1]?.kind == .digits, terms[last.end - 1]?.kind == .digits
    else { return nil }
    let value = QuantityValue(number: first.value, upper: last.value, unit: "score")
    return Match(value: Amount(kind: .quantity, value: value), end: last.end)
  }

  func ordinal(_ index: Int) -> Match<Amount>? {
    guard !isPartOfName(index), let ordinal = terms.ordinal(at: index), !isAdverb(index)
    else { return nil }
    return Match(
      value: Amount(kind: .ordinal, value: QuantityValue(number: ordinal.value)), end: ordinal.end)
  }

  /// *He first noticed*, *first, …*: only the adjective ranks something.
  private func isAdverb(_ index: Int) -> Bool {
    guard let term = terms[index], term.kind == .word else { return false }
    let part = reading.tokens[term.token].partOfSpeech
    return part == .adv || part == .verb
      || part == .noun && terms.text(index - 1) != "the" && !term.isCapitalized
  }

  /// `29km` without a known unit, `1990s`: more of a word is glued to the digits.
  private func isGluedToWord(_ index: Int) -> Bool {
    terms.isGlued(index) && terms[index]?.kind == .word
  }

  /// *One* is often a pronoun: it counts only before a noun, and not in *one of them*.
  private func isPronoun(_ index: Int, _ number: Match<NumberReading>) -> Bool {
    guard let term = terms[index], term.text == "one", number.end == index + 1 else { return false }
    return countedNoun(after: index + 1, isVague: false) == nil
      || ["this", "that", "the", "no", "any", "which", "each", "every"]
        .contains(terms.text(index - 1))
  }

  /// The noun that a number counts, as the tree has it, else the next noun; with the index after it.
  private func countedNoun(after index: Int, isVague: Bool) -> Match<String>? {
    // *Dozens of cars*, *a third of the cars*; but *three of them* counts nothing that is named.
    let next = isVague && terms.text(index) == "of" ? index + 1 : terms.afterHyphen(index)
    guard let start = terms[next], start.kind == .word, !start.isGlued || next > index else {
      return nil
    }
    var last: Int?
    for step in next..<(next + QuantityGrammar.nounReach) {
      guard let term = terms[step], term.kind == .word || term.text == "-" && term.isGlued else {
        break
      }
      let token = reading.tokens[term.token]
      if token.partOfSpeech == .noun || token.partOfSpeech == .propn {
        last = step
        if token.tag == .nns { break }
        continue
      }
      guard [.adj, .num, .punct].contains(token.partOfSpeech) || token.tag == .vbn else { break }
    }
    guard let last, let token = terms[last].map({ reading.tokens[$0.token] }) else { return nil }
    return Match(value: token.lemma, end: last + 1)
  }

  /// How many terms after a number its noun stands at most (*12 newly elected county judges*).
  private static let nounReach = 5
}
