import Claims
import Prose

/// A dossier put together by hand, with every kind of thing in it that a report can show.
struct Story {
  var dossier: Dossier
  private(set) var next = 0
  let text: ArticleText

  init(_ paragraphs: [(PartKind, String)], slug: String = "harbour-trial") throws {
    text = try ArticleText(paragraphs.map(\.1).joined(separator: "\n\n"))
    var (parts, offset): ([ArticleLayout.Part], Int) = ([], 0)
    for (kind, paragraph) in paragraphs {
      let end = offset + paragraph.utf8.count
      parts.append(ArticleLayout.Part(kind: kind, range: TextRange(offset, end)))
      offset = end + 2
    }
    dossier = Dossier(id: "Zm9vYmFyYmF6cXV4cXV1eA", slug: slug)
    let joined = Stamp(
      index: 1, id: "desk-1", person: "p1", time: "2024-07-01T09:00:00.000Z", act: 1)
    dossier.people = [
      "p1": Person(id: "p1", name: "Ana Kovač", roles: [.checker], added: joined),
      "p2": Person(id: "p2", name: "Milo Brandt", roles: [.second, .editor], added: joined),
    ]
    let stamp = stamp(by: "p1")
    dossier.revisions = [
      Revision(
        number: 1, text: text, layout: ArticleLayout(parts: parts),
        title: paragraphs.first?.1 ?? "",
        dateline: CivilDate(year: 2024, month: 7, day: 11),
        address: "https://news.example/harbour-trial",
        originalSHA256: String(repeating: "ab", count: 32), fileName: "draft-harbour.md",
        decoder: "markdown@1", model: "rules@1", contentWords: words(in: parts), stamp: stamp)
    ]
    act("import", stamp)
  }

  /// The next event's stamp, a minute after the last.
  mutating func stamp(by person: String) -> Stamp {
    defer { next += 1 }
    let minute = String(next % 60)
    let padded = String(repeating: "0", count: 2 - minute.utf8.count) + minute
    let time = "2024-07-12T\(10 + next / 60):\(padded):00.000Z"
    dossier.size = next + 1
    return Stamp(index: next, id: "event-\(next)", person: person, time: time, act: next)
  }

  mutating func act(_ summary: String, _ stamp: Stamp, isUndone: Bool = false) {
    dossier.acts.append(
      Act(
        index: stamp.act, count: 1, person: stamp.person, time: stamp.time, summary: summary,
        isUndone: isUndone, steps: [Act.Step(index: stamp.index, type: type(of: summary))]))
  }

  /// The type of the event that an act so summed up records.
  private func type(of summary: String) -> String {
    let types = [
      "import": ArticleImported.type, "source": SourceRecorded.type, "flag": FlagRaised.type,
      "resolve": FlagResolved.type, "note": NoteAdded.type, "verify": VerificationRecorded.type,
      "waive": WaiverAdded.type,
    ]
    return types[String(summary.prefix { $0 != " " })] ?? ClaimAdded.type
  }

  /// The stamp of an act of one event.
  mutating func act(_ summary: String, by person: String) -> Stamp {
    let stamp = stamp(by: person)
    act(summary, stamp)
    return stamp
  }

  /// The first place of some words; the start of the text where they are missing, which no test wants.
  func range(of words: String, after start: Int = 0) -> TextRange {
    let needle = Array(words.utf8)
    let last = text.bytes.count - needle.count
    let place = (start...max(start, last)).first { offset in
      offset <= last && text.bytes[offset..<(offset + needle.count)].elementsEqual(needle)
    }
    return place.map { TextRange($0, $0 + needle.count) } ?? TextRange(0, 0)
  }

  /// Adds a claim whose wording is its quoted words, joined.
  @discardableResult
  mutating func claim(
    _ quotes: String..., kind: ClaimKind = .event, status: StatementStatus = .asserted,
    origin: Claim.Origin = .machine, isAccepted: Bool = true,
    change: (inout Claim) -> Void = { _ in }
  ) -> Int {
    let number = dossier.claims.count + 1
    let anchors = quotes.map { Anchor(of: range(of: $0), in: text) }
    let words = anchors.map { Word(text: $0.quote, origin: .copied($0.range)) }
    let added = act("add claim \(number)", by: "p1")
    var claim = Claim(
      number: number, origin: origin, kind: kind, status: status, wording: Wording(words),
      anchors: anchors, added: added)
    claim.isAccepted = isAccepted
    change(&claim)
    dossier.claims.append(claim)
    return number
  }

  mutating func check(
    _ claim: Int, _ letter: DetailLetter? = nil, _ verdict: Verdict? = nil, said: Said? = nil,
    rationale: String? = nil, shouldRead: String? = nil, by person: String
  ) {
    let stamp = act("verify", by: person)
    dossier.claims[claim - 1].checks.append(
      Check(
        detail: letter, verdict: verdict, said: said, rationale: rationale, shouldRead: shouldRead,
        stamp: stamp))
  }

  func detail(_ kind: DetailKind, _ words: String, _ value: DetailValue = .none) -> Detail {
    Detail(kind: kind, range: range(of: words), text: words, value: value)
  }

  /// The runs of letters and digits in the parts that a desk checks.
  private func words(in parts: [ArticleLayout.Part]) -> [TextRange] {
    let checked = parts.filter(\.kind.isChecked).map(\.range)
    var (ranges, start): ([TextRange], Int?) = ([], nil)
    for (offset, byte) in (text.bytes + [0x20]).enumerated() {
      let isLetter = byte >= 0x80 || (48...57).contains(byte) || (65...90).contains(byte & 0xDF)
      if isLetter, start == nil { start = offset }
      if !isLetter, let first = start {
        ranges.append(TextRange(first, offset))
        start = nil
      }
    }
    return ranges.filter { word in checked.contains { $0.contains(word) } }
  }
}
