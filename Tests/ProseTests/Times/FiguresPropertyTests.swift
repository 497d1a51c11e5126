import Testing

@testable import Prose

/// What holds of times, quantities and quotations whatever the text is.
struct FiguresPropertyTests {
  /// Pieces that the grammars react to, in no sensible order.
  private static let pieces = [
    "Monday", "last", "next", "the", "of", "in", "May", "January", "Jan.", "31", "30", "2003",
    "'98",
    "1990s", "3:30", "p.m.", "am", "noon", "quarter", "third", "first", "half", "a", "and", "to",
    "from", "between", "-", "–", "/", ".", ",", "$", "£", "%", "million", "hundred", "twenty",
    "one",
    "dozens", "years", "year", "ago", "later", "before", "after", "every", "days", "week",
    "weekend",
    "Christmas", "Easter", "aged", "old", "\"", "“", "”", "'", "’", "‘", "``", "''", "(", ")", "Q3",
    "H1", "1/4", "2/29", "31/12/9999", "9999", "0", "00", "99999999999999999999", "1e9", "^", "½",
    "é", "漢", "🦊", "\n\n", "\t", "km", "euros", "USD", "per", "cent", "points", "century", "spring",
    "now", "today", "since", "until", "or", "more", "at", "least", "nearly", "said", "will", "men",
  ]

  private static func text(seed: UInt64) -> String {
    var random = TestGenerator(seed: seed)
    return (0..<40).map { _ in
      pieces[random.next(pieces.count)] + (random.next(4) == 0 ? "" : " ")
    }.joined()
  }

  /// A text as one sentence of one word, so that only the grammars are at work.
  private func bareReading(_ string: String, dateline: String?) throws -> Reading {
    let text = try ArticleText(string)
    var reading = Reading(
      text: text, context: ReadingContext(dateline: dateline.flatMap { CivilDate(iso: $0) }))
    reading.paragraphs = [text.range]
    reading.tokens = [
      Token(
        range: text.range, partOfSpeech: .noun, tag: .nn, lemma: "",
        lowercased: string.lowercased(), head: nil, relation: .root)
    ]
    reading.sentences = [Sentence(range: text.range, paragraph: 0, tokens: 0..<1)]
    return reading
  }

  private func reading(seed: UInt64) throws -> Reading {
    let datelines = [nil, "2024-02-29", "0001-01-01", "9999-12-31", "2024-07-11"]
    var reading = try bareReading(
      FiguresPropertyTests.text(seed: seed), dateline: datelines[Int(seed % 5)])
    Figures.read(&reading)
    Quotations.read(&reading)
    return reading
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `every range is a whole stretch of the text`(seed: UInt64) throws {
    let reading = try reading(seed: seed)
    let ranges =
      reading.times.map(\.range) + reading.quantities.map(\.range)
      + reading.quotations.flatMap { [$0.range, $0.content] } + reading.faults.map(\.range)
    for range in ranges {
      #expect(!range.isEmpty && reading.text.range.contains(range))
      #expect(reading.text.boundary(range.start) == range.start)
      #expect(reading.text.boundary(range.end) == range.end)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `every value is well formed`(seed: UInt64) throws {
    let reading = try reading(seed: seed)
    for time in reading.times {
      let value = time.value
      #expect(!value.timex.isEmpty || value.start != nil || value.end != nil)
      for point in [value.start, value.end, value.datetime].compactMap({ $0 }) {
        #expect(isPoint(point), "\(point)")
      }
      if let start = value.start, let end = value.end, start.utf8.count == end.utf8.count,
        start.contains("-")
      {
        #expect(start <= end)
      }
    }
    for quantity in reading.quantities {
      #expect(quantity.value.number.isFinite)
      #expect(quantity.kind != .percent || quantity.value.currency == nil)
    }
  }

  private func isPoint(_ text: String) -> Bool {
    CivilDate(iso: text) != nil || Moment(text) != nil || Moment("2000-01-01T" + text) != nil
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `no quantity stands inside a time`(seed: UInt64) throws {
    let reading = try reading(seed: seed)
    for quantity in reading.quantities {
      #expect(!reading.times.contains { $0.range.contains(quantity.range) })
    }
  }

  @Test(arguments: [
    "one ", "twenty ", "1 ", "1, ", "$", "May ", "from ", "between 1 and ", "3 years and ",
    "every ",
    "Monday ", "the last ", "“", "' ", "12:", "1-", "hundred thousand ", "a ",
  ])
  func `time grows with the text and no faster`(piece: String) throws {
    let clock = ContinuousClock()
    let small = try time(of: piece, count: 40, clock)
    let large = try time(of: piece, count: 320, clock)
    // Eight times the text may take eight times as long; quadratic time would take 64 times.
    #expect(large < max(small, .milliseconds(4)) * 32, "\(small) and \(large)")
  }

  private func time(of piece: String, count: Int, _ clock: ContinuousClock) throws -> Duration {
    var reading = try bareReading(
      String(repeating: piece, count: count), dateline: "2024-07-11")
    return (0..<2).map { _ in
      clock.measure {
        Figures.read(&reading)
        Quotations.read(&reading)
      }
    }.min() ?? .zero
  }
}
