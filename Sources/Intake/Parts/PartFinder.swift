import Claims
import Prose

/// Decides what each block of a document is for.
struct PartFinder {
  let document: Document
  let text: ArticleText
  private(set) var parts: [ArticleLayout.Part] = []
  private(set) var title = ""
  private(set) var dateLine: DateLine?
  private(set) var byline: String?
  private(set) var addressRange: TextRange?
  private var sawBody = false
  private var index = 0

  init(document: Document, text: ArticleText) {
    self.document = document
    self.text = text
  }

  private var bytes: [UInt8] { text.bytes }
  private var blocks: [Document.Block] { document.blocks }

  mutating func find() {
    findTitle()
    while index < blocks.count {
      take(blocks[index])
      index += 1
    }
    joinBody()
  }

  // MARK: - Title

  /// A heading, or a first short line that ends without a point.
  private mutating func findTitle() {
    guard let first = blocks.first, blocks.count > 1, isTitle(first) else { return }
    title = text[first.range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    add(.headline, first.range)
    index = 1
  }

  /// A title is at most this long, in bytes, when nothing but its place says that it is one.
  private static let titleLimit = 250

  private func isTitle(_ block: Document.Block) -> Bool {
    if case .heading = block.kind { return true }
    guard block.kind == .paragraph, block.range.count <= PartFinder.titleLimit,
      !bytes[block.range.start..<block.range.end].contains(0x0A),
      DateLine.whole(in: bytes, block.range) == nil, Byline.find(in: bytes, block.range) == nil,
      DateLine.lead(in: bytes, block.range) == nil
    else { return false }
    let isHeaded = blocks.dropFirst().prefix(3).contains { isHeadLine($0.range) }
    return isHeaded || !".:;,".utf8.contains(bytes[block.range.end - 1])
  }

  private func isHeadLine(_ range: TextRange) -> Bool {
    DateLine.whole(in: bytes, range) != nil || Byline.find(in: bytes, range) != nil
      || DateLine.opening(in: bytes, range) != nil
  }

  // MARK: - Blocks

  private mutating func take(_ block: Document.Block) {
    switch block.kind {
    case .heading: add(sawBody || !isBeforeHead ? .headline : .dek, block.range)
    case .image: takeCaption(block)
    case .listItem: takeBody(.listItem, block.range)
    case .quote: takeQuote(block)
    case .paragraph:
      if takeHead(block) || takeAddress(block) || takeCaptioned(block) { return }
      takeBodyParagraph(block)
    }
  }

  private mutating func takeHead(_ block: Document.Block) -> Bool {
    if let line = DateLine.whole(in: bytes, block.range), !sawBody || index + 1 == blocks.count {
      dateLine = dateLine ?? line
      add(.dateline, block.range)
      return true
    }
    guard !sawBody else { return false }
    if let names = Byline.find(in: bytes, block.range) {
      byline = byline ?? text[names]
      add(.byline, block.range)
      return true
    }
    if takeJoinedHead(block) { return true }
    if isBeforeHead, !title.isEmpty {
      add(.dek, block.range)
      return true
    }
    return false
  }

  /// `By Ann Roe | July 4, 2024`: byline and date line on one line.
  private mutating func takeJoinedHead(_ block: Document.Block) -> Bool {
    guard block.range.count <= 200,
      let bar = TextWord.words(of: bytes, in: block.range).first(where: { $0.isMark("|") })
    else { return false }
    let halves = [block.range.start..<bar.range.start, bar.range.end..<block.range.end].map {
      let half = bytes.trimmed($0)
      return TextRange(half.lowerBound, half.upperBound)
    }
    guard halves.allSatisfy({ isHeadLine($0) }) else { return false }
    for half in halves {
      _ = takeHead(Document.Block(kind: .paragraph, range: half))
    }
    return true
  }

  /// Whether a byline or date line is still to come within the next blocks.
  private var isBeforeHead: Bool {
    blocks.dropFirst(index + 1).prefix(2).contains {
      DateLine.whole(in: bytes, $0.range) != nil || Byline.find(in: bytes, $0.range) != nil
    }
  }

  private mutating func takeAddress(_ block: Document.Block) -> Bool {
    if let end = SourceAddressLine.labelEnd(in: bytes, block.range) {
      if let range = SourceAddressLine.address(in: bytes, end..<block.range.end) {
        return takeAddress(range, in: block.range)
      }
      guard bytes.trimmed(end..<block.range.end).isEmpty, index + 1 < blocks.count,
        let range = SourceAddressLine.address(in: bytes, blocks[index + 1].byteRange)
      else { return false }
      index += 1
      return takeAddress(range, in: block.range.union(range))
    }
    guard index + 1 == blocks.count,
      let range = SourceAddressLine.address(in: bytes, block.byteRange)
    else { return false }
    return takeAddress(range, in: block.range)
  }

  private mutating func takeAddress(_ range: TextRange, in part: TextRange) -> Bool {
    addressRange = addressRange ?? range
    add(.sourceAddress, part)
    return true
  }

  // MARK: - Captions

  private mutating func takeCaptioned(_ block: Document.Block) -> Bool {
    if let credit = CreditLine.find(in: bytes, block) {
      addCaption(block.range, credit: credit)
      return true
    }
    let isOrphan = !sawBody && ShortLine.startsLower(in: bytes, block.range)
    let isWhole = block.emphasis.contains { $0.count >= block.range.count - 2 }
    guard
      isOrphan || ShortLine.isBareCaption(in: bytes, block.range)
        || (block.followsImage && isWhole)
    else { return false }
    add(.caption, block.range)
    return true
  }

  private mutating func takeCaption(_ block: Document.Block) {
    addCaption(block.range, credit: CreditLine.find(in: bytes, block))
  }

  private mutating func addCaption(_ range: TextRange, credit: TextRange?) {
    guard let credit else { return add(.caption, range) }
    let caption = bytes.trimmed(range.start..<credit.start)
    if !caption.isEmpty { add(.caption, TextRange(caption.lowerBound, caption.upperBound)) }
    add(.credit, credit)
  }

  // MARK: - Body

  private mutating func takeQuote(_ block: Document.Block) {
    let isIntroduced =
      parts.last.map { $0.kind == .body && bytes[$0.range.end - 1] == UInt8(ascii: ":") } ?? false
    takeBody(isIntroduced ? .body : .pullQuote, block.range)
  }

  private mutating func takeBodyParagraph(_ block: Document.Block) {
    if let head = dateOpening(block) {
      dateLine = DateLine(range: head.range, date: dateLine?.date ?? head.date)
      add(.dateline, head.range)
      let rest = bytes.trimmed(head.range.end..<block.range.end)
      if !rest.isEmpty { takeBody(.body, TextRange(rest.lowerBound, rest.upperBound)) }
      return
    }
    takeBody(isCrosshead(block.range) ? .headline : .body, block.range)
  }

  private func dateOpening(_ block: Document.Block) -> DateLine? {
    guard !sawBody else { return nil }
    return DateLine.lead(in: bytes, block.range)
      ?? (dateLine == nil ? DateLine.opening(in: bytes, block.range) : nil)
  }

  /// A short line with no end mark that no sentence runs into or out of.
  private func isCrosshead(_ range: TextRange) -> Bool {
    guard sawBody || dateLine != nil, index + 1 < blocks.count,
      ShortLine.isUnended(in: bytes, range), !ShortLine.startsLower(in: bytes, range)
    else { return false }
    let isRunOn = parts.last.map { $0.kind == .body && isOpen($0.range) } ?? false
    return !isRunOn && !ShortLine.startsLower(in: bytes, blocks[index + 1].range)
  }

  /// Whether a paragraph stops in the middle of a sentence.
  private func isOpen(_ range: TextRange) -> Bool {
    let last = bytes[range.end - 1]
    return last.isLetter || last == UInt8(ascii: ",")
  }

  private mutating func takeBody(_ kind: PartKind, _ range: TextRange) {
    add(kind, range)
    if kind != .headline { sawBody = true }
  }

  private mutating func add(_ kind: PartKind, _ range: TextRange) {
    parts.append(ArticleLayout.Part(kind: kind, range: range))
  }

  /// Makes one part of body paragraphs that follow one another, so that a sentence broken over two of
  /// them can be read as one.
  private mutating func joinBody() {
    parts = parts.reduce(into: []) { joined, part in
      if part.kind == .body, let last = joined.last, last.kind == .body {
        joined[joined.count - 1].range = last.range.union(part.range)
      } else {
        joined.append(part)
      }
    }
  }
}

extension Document.Block {
  fileprivate var byteRange: Range<Int> { range.start..<range.end }
}
