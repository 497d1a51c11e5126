/// The time expressions of a reading, in text order, and the dates that do not exist. Where an
/// expression runs from one date to another, both dates follow as expressions of their own.
func timeExpressions(
  in reading: Reading, sentences: [Terms]
) -> (times: [TimeExpression], faults: [ReadingFault]) {
  let names = reading.mentions.filter { $0.form == .name }.map(\.range)
  var finder = TimeExpressionFinder(now: now(of: reading.context), names: names.sorted())
  for (sentence, terms) in zip(reading.sentences, sentences) {
    finder.read(terms, tense: TenseFinder(reading, sentence: sentence.tokens))
  }
  return (finder.times, finder.faults)
}

/// The moment that *now* means: as given, else midnight of the date line.
private func now(of context: ReadingContext) -> Moment? {
  context.now.flatMap(Moment.init) ?? context.dateline.map { Moment(day: $0) }
}

private struct TimeExpressionFinder {
  let now: Moment?
  var mentioned: CivilDate?
  var mentionedDay: CivilDate?
  var sentenceDay: CivilDate?
  var times: [TimeExpression] = []
  var faults: [ReadingFault] = []
  /// The ranges of names, in text order.
  let names: [TextRange]

  init(now: Moment?, names: [TextRange]) {
    self.now = now
    self.names = names
  }

  mutating func read(_ terms: Terms, tense: TenseFinder) {
    var index = 0
    sentenceDay = nil
    var grammar: TimeGrammar?
    while index < terms.count {
      guard terms.startsTime(index), !terms.isInsideWord(index), terms.leadsToTime(index) else {
        index += 1
        continue
      }
      let open = grammar ?? self.grammar(terms, tense)
      grammar = open
      guard let found = open.expression(index), found.end > index else {
        index += 1
        continue
      }
      add(found.value, index..<found.end, in: terms)
      index = found.end
      grammar = nil
    }
  }

  /// The grammar with what the text has said so far.
  private func grammar(_ terms: Terms, _ tense: TenseFinder) -> TimeGrammar {
    var grammar = TimeGrammar(terms: terms, now: now, tense: tense)
    grammar.mentioned = mentioned
    grammar.mentionedDay = mentionedDay
    grammar.sentenceDay = sentenceDay
    return grammar
  }

  private mutating func add(_ stretch: Stretch, _ place: Range<Int>, in terms: Terms) {
    let range = terms.textRange(place)
    guard !stretch.isImpossible else {
      faults.append(ReadingFault(code: .invalidDate, range: range))
      return
    }
    // *April Jones*, *Theresa May*, *USA Today* and *The Sunday Times* are names.
    if isInName(range), !place.contains(where: { terms.digits($0) != nil }) { return }
    times.append(TimeExpression(kind: stretch.kind, range: range, value: stretch.value))
    for part in stretch.parts {
      add(part.stretch, part.terms, in: terms)
    }
    remember(stretch)
  }

  private func isInName(_ range: TextRange) -> Bool {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low].contains(range) && names[low] != range
  }

  private mutating func remember(_ stretch: Stretch) {
    if stretch.type == .date || stretch.type == .time, stretch.kind != .age {
      mentioned = stretch.day ?? stretch.start?.date ?? mentioned
      mentionedDay = stretch.day
      sentenceDay = stretch.day ?? sentenceDay
    }
  }
}

extension TimeGrammar {
  /// The longest time expression that starts at the term.
  func expression(_ index: Int) -> Found? {
    longest(
      age(index), set(index), dateRange(index), clockRange(index), bound(index), moment(index),
      date(index), duration(index), reference(index))
  }
}
