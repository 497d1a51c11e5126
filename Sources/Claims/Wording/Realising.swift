import Prose

extension SentenceTree {
  /// The statement's words as a reader will see them: copied from the text or put in with a reason.
  func wording(of statement: Statement) -> Wording {
    let kept = keptWords(statement)
    var words: [Word] = []
    words.reserveCapacity(kept.count)
    var previous: Int?
    for run in statement.runs {
      switch run {
      case .inserted(let text, let reason, let isGlued):
        words.append(Word(text: text, origin: .inserted(reason), isGlued: isGlued))
        previous = nil
      case .copied(let run):
        let run = closed(run, within: kept, of: statement).intersection(kept)
        for index in run.indices {
          words.append(
            article(index, in: run, isFirst: words.isEmpty)
              ?? copied(index, after: previous, isFirst: words.isEmpty))
          previous = index
        }
      }
    }
    return Wording(words)
  }

  /// *an actor and singer* → *a singer*: the article that fits the word now behind it; nil where it fits.
  private func article(_ index: Int, in run: TokenSet, isFirst: Bool) -> Word? {
    guard relation(index) == .det, forms[index] == "a" || forms[index] == "an",
      let next = run.indices.first(where: { $0 > index }), next != index + 1,
      let letter = forms[next].first, forms[next].count > 1
    else { return nil }
    let isVowel =
      "aeio".contains(letter) && !["one", "eu", "once"].contains(where: forms[next].hasPrefix)
      || letter == "u" && !forms[next].hasPrefix("uni") && !forms[next].hasPrefix("us")
      || ["hour", "honest", "heir", "honor", "honour"].contains(where: forms[next].hasPrefix)
    let fitting = isVowel ? "an" : "a"
    guard fitting != forms[index] else { return nil }
    let isCapital = isFirst && spelling(index).first?.isUppercase == true
    return Word(
      text: isCapital ? fitting.prefix(1).uppercased() + fitting.dropFirst() : fitting,
      origin: .inserted(.article))
  }

  /// With the sentence's own stop, where its last word is there.
  private func closed(_ run: TokenSet, within kept: TokenSet, of statement: Statement) -> TokenSet {
    guard statement.runs.last == .copied(run), let last = run.last, last + 2 == count,
      kept.contains(last + 1)
    else { return run }
    return run.union(TokenSet([last + 1]))
  }

  private func copied(_ index: Int, after previous: Int?, isFirst: Bool) -> Word {
    let range = range(index)
    if !isFirst, index == 0, pos(0) == .det {
      // *A nurse, Voss left* → *Voss is a nurse*: the capital was the sentence's.
      return Word(text: forms[0], origin: .inserted(.article))
    }
    let touches = previous == index - 1 && index > 0 && self.range(index - 1).end == range.start
    let isMark =
      pos(index) == .punct && (!isOpeningMark(index) || closesQuotation(index))
      || isPossessive(index)
    return Word(
      text: spelling(index), origin: .copied(range),
      isGlued: !isFirst && (touches || isMark && !opensGap(index, previous)))
  }

  /// The length first: comparing with letters outside ASCII is slow.
  private func isPossessive(_ index: Int) -> Bool {
    forms[index] == "'s" || forms[index].utf8.count == 4 && forms[index] == "’s"
  }

  private func opensGap(_ index: Int, _ previous: Int?) -> Bool {
    isQuoteMark(index) && previous != nil && range(index).start > range(index - 1).end
  }

  private static let joiningMarks = WordIndex([",", ";", ":", "-", "–", "—", "--"])

  /// Words to keep: marks that join or enclose only words that stand beside them in the text.
  private func keptWords(_ statement: Statement) -> TokenSet {
    var kept = statement.words
    if case .copied(let run)? = statement.runs.last, let last = run.last, last + 2 == count,
      [".", "!", "?"].contains(forms[last + 1])
    {
      kept.insert(last + 1)
    } else if let last = kept.last, last + 1 == count, pos(last) == .punct, !isQuoteMark(last) {
      if case .copied(let run)? = statement.runs.last, run.contains(last) {
      } else {
        kept.remove(last)
      }
    }
    for run in statement.runs {
      guard case .copied(let words) = run else { continue }
      for word in words.indices where pos(word) == .punct && !fits(word, within: words) {
        kept.remove(word)
      }
    }
    return statement.edge == .quote
      ? withoutLooseEnds(kept) : withoutLooseEnds(trimmedOfMarks(kept))
  }

  private func fits(_ mark: Int, within words: TokenSet) -> Bool {
    switch forms[mark] {
    case let form where Self.joiningMarks.contains(form):
      return mark > 0 && words.contains(mark - 1) && mark + 1 < count && words.contains(mark + 1)
        && pos(mark - 1) != .punct && !isEndOfQuotation(mark)
    case "(", "[": return partner(of: mark, from: mark + 1, by: 1).map(words.contains) == true
    case ")", "]": return partner(of: mark, from: mark - 1, by: -1).map(words.contains) == true
    case ".", "!", "?", "…": return mark > 0 && words.contains(mark - 1)
    default:
      return !isQuoteMark(mark) || isWholeQuotation(mark, within: words)
    }
  }

  private func isEndOfQuotation(_ mark: Int) -> Bool {
    closesQuotation(mark + 1)
  }

  /// A mark stays only where its quotation stays whole at both ends.
  private func isWholeQuotation(_ mark: Int, within words: TokenSet) -> Bool {
    guard let other = quotePartner(of: mark), words.contains(other) else { return false }
    let (open, close) = (min(mark, other), max(mark, other))
    return words.contains(open + 1) && words.contains(close - 1)
  }

  private func partner(of mark: Int, from start: Int, by step: Int) -> Int? {
    let wanted = [")": "(", "(": ")", "]": "[", "[": "]"][forms[mark]] ?? ""
    var next = start
    while next >= 0, next < count {
      if forms[next] == wanted { return next }
      next += step
    }
    return nil
  }

  /// Whether a mark that opens and closes alike has its partner before it.
  private func closesQuotation(_ mark: Int) -> Bool {
    isQuoteMark(mark) && quotePartner(of: mark).map { $0 < mark } == true
  }

  /// The other mark of a pair, for marks that open or close by turns.
  private func quotePartner(of mark: Int) -> Int? {
    let marks = Array(quoteMarks.indices)
    guard let place = marks.firstIndex(of: mark) else { return nil }
    let other = place % 2 == 0 ? place + 1 : place - 1
    return marks.indices.contains(other) ? marks[other] : nil
  }

  /// What is said, without the marks around all of it; a stop may stand behind them.
  private func trimmedOfMarks(_ words: TokenSet) -> TokenSet {
    guard let first = words.first, isQuoteMark(first), let other = quotePartner(of: first),
      let last = words.last, last == other || last == other + 1 && pos(last) == .punct
    else { return words }
    return words.subtracting(TokenSet([first, other, last == other ? other : last]))
  }

  /// Without punctuation before the first word, and after the last but for the sentence's own end.
  private func withoutLooseEnds(_ words: TokenSet) -> TokenSet {
    var words = words
    while let first = words.first, pos(first) == .punct, !isOpeningMark(first) {
      words.remove(first)
    }
    while let last = words.last, Self.joiningMarks.contains(forms[last]) {
      words.remove(last)
    }
    return words
  }
}
