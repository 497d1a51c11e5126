/// Finds Markdown's blocks line by line: headings, paragraphs, lists, quotes, link definitions.
///
/// Nesting is flattened, since an article's parts lie side by side; code is read as a paragraph.
struct MarkdownBlocks {
  /// A block as the ranges of its lines' content in the file.
  struct Block {
    var kind: Document.Block.Kind
    var lines: [Line]

    /// The content as one run of bytes; lines are joined by their line feeds.
    func content(in bytes: [UInt8]) -> InlineContent {
      var content = InlineContent()
      for (index, line) in lines.enumerated() {
        content.append(line.range, of: bytes)
        if index + 1 < lines.count { content.append(line.end..<(line.end + 1), of: bytes) }
      }
      return content
    }
  }

  private let bytes: [UInt8]
  private var blocks: [Block] = []
  private var targets: [String: String] = [:]
  private var open: Block?
  private var fence: UInt8?
  private var isInComment = false
  private var isInList = false

  static func read(
    _ lines: [Line], in bytes: [UInt8]
  ) -> (blocks: [Block], targets: [String: String]) {
    var reader = MarkdownBlocks(bytes: bytes)
    for line in lines { reader.take(line) }
    reader.close()
    return (reader.blocks, reader.targets)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func take(_ line: Line) {
    let content = bytes.trimmed(line.range)
    if isInComment { return takeComment(content) }
    if let marker = fence { return takeFenced(line, content, marker) }
    if content.isEmpty { return close() }
    let isIndented = content.lowerBound >= line.range.lowerBound + 2
    let stripped = Line(range: content, end: line.end)
    if let kind = marker(at: content) {
      return take(kind, stripped)
    }
    if open == nil, isInList, isIndented { return start(.listItem, stripped) }
    if open == nil { isInList = false }
    if open != nil { open?.lines.append(stripped) } else { start(.paragraph, stripped) }
  }

  private enum Marker {
    case heading(level: Int, Range<Int>)
    case underline(level: Int)
    case rule
    case fence(UInt8)
    case quote(Range<Int>)
    case item(Range<Int>)
    case definition(label: String, target: String)
    case comment
  }

  private mutating func take(_ marker: Marker, _ line: Line) {
    switch marker {
    case .heading(let level, let range):
      close()
      start(.heading(level: level), Line(range: range, end: line.end))
      close()
    case .underline(let level):
      open?.kind = .heading(level: level)
      close()
    case .rule: close()
    case .fence(let byte):
      close()
      fence = byte
    case .quote(let range): takeQuote(Line(range: range, end: line.end))
    case .item(let range):
      close()
      isInList = true
      start(.listItem, Line(range: range, end: line.end))
    case .definition(let label, let target): targets[label] = targets[label] ?? target
    case .comment:
      close()
      isInComment = true
      takeComment(line.range)
    }
  }

  private mutating func takeQuote(_ line: Line) {
    if line.range.isEmpty { return close() }
    if open?.kind == .quote {
      open?.lines.append(line)
    } else {
      close()
      start(.quote, line)
    }
  }

  private mutating func takeFenced(_ line: Line, _ content: Range<Int>, _ marker: UInt8) {
    if content.count >= 3, bytes[content].allSatisfy({ $0 == marker }) {
      fence = nil
      return close()
    }
    if content.isEmpty { return close() }
    let stripped = Line(range: content, end: line.end)
    if open != nil { open?.lines.append(stripped) } else { start(.paragraph, stripped) }
  }

  private mutating func takeComment(_ content: Range<Int>) {
    let isClosed = content.indices.contains {
      bytes.hasPrefix("-->", at: $0, before: content.upperBound)
    }
    if isClosed { isInComment = false }
  }

  private mutating func start(_ kind: Document.Block.Kind, _ line: Line) {
    open = Block(kind: kind, lines: [line])
  }

  private mutating func close() {
    if let block = open, !block.lines.allSatisfy(\.range.isEmpty) { blocks.append(block) }
    open = nil
  }

  private func marker(at content: Range<Int>) -> Marker? {
    switch bytes[content.lowerBound] {
    case UInt8(ascii: "#"): heading(at: content)
    case UInt8(ascii: ">"): quote(at: content)
    case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "+"):
      underline(at: content) ?? rule(at: content) ?? bullet(at: content)
    case UInt8(ascii: "`"), UInt8(ascii: "~"): fence(at: content)
    case UInt8(ascii: "["): open == nil ? definition(at: content) : nil
    case UInt8(ascii: "<"):
      bytes.hasPrefix("<!--", at: content.lowerBound, before: content.upperBound) ? .comment : nil
    case let byte where byte.isDigit: numberedItem(at: content)
    default: nil
    }
  }

  private func heading(at content: Range<Int>) -> Marker? {
    let level = bytes[content].prefix { $0 == UInt8(ascii: "#") }.count
    let after = content.lowerBound + level
    guard level <= 6, after == content.upperBound || bytes[after].isSpace else { return nil }
    var range = bytes.trimmed(after..<content.upperBound)
    let closing = bytes[range].reversed().prefix { $0 == UInt8(ascii: "#") }.count
    let end = range.upperBound - closing
    if closing > 0, end == range.lowerBound || bytes[end - 1].isSpace {
      range = bytes.trimmed(range.lowerBound..<end)
    }
    return .heading(level: level, range)
  }

  private func quote(at content: Range<Int>) -> Marker {
    var start = content.lowerBound
    while start < content.upperBound, bytes[start] == UInt8(ascii: ">") || bytes[start].isSpace {
      start += 1
    }
    return .quote(start..<content.upperBound)
  }

  private func underline(at content: Range<Int>) -> Marker? {
    guard open?.kind == .paragraph else { return nil }
    let mark = bytes[content.lowerBound]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"),
      bytes[content].allSatisfy({ $0 == mark })
    else { return nil }
    return .underline(level: mark == UInt8(ascii: "=") ? 1 : 2)
  }

  private func rule(at content: Range<Int>) -> Marker? {
    let mark = bytes[content.lowerBound]
    guard mark != UInt8(ascii: "="), mark != UInt8(ascii: "+"),
      bytes[content].allSatisfy({ $0 == mark || $0.isSpace }),
      bytes[content].count(where: { $0 == mark }) >= 3
    else { return nil }
    return .rule
  }

  private func bullet(at content: Range<Int>) -> Marker? {
    let mark = bytes[content.lowerBound]
    let next = content.lowerBound + 1
    guard mark != UInt8(ascii: "="), mark != UInt8(ascii: "_"), next < content.upperBound,
      bytes[next].isSpace
    else { return nil }
    return .item(bytes.trimmed(next..<content.upperBound))
  }

  /// `1. ` or `1) `; within a paragraph only number 1 opens a list, so that a line that happens to
  /// begin with a year stays text (CommonMark 0.31, 5.3).
  private func numberedItem(at content: Range<Int>) -> Marker? {
    let digits = bytes[content].prefix(while: \.isDigit)
    let mark = digits.endIndex
    guard digits.count <= 9, mark + 1 < content.upperBound,
      bytes[mark] == UInt8(ascii: ".") || bytes[mark] == UInt8(ascii: ")"),
      bytes[mark + 1].isSpace, open == nil || isInList || digits.elementsEqual("1".utf8)
    else { return nil }
    return .item(bytes.trimmed((mark + 1)..<content.upperBound))
  }

  private func fence(at content: Range<Int>) -> Marker? {
    let mark = bytes[content.lowerBound]
    let run = bytes[content].prefix { $0 == mark }
    let rest = run.endIndex..<content.upperBound
    guard run.count >= 3, !bytes[rest].contains(mark) else { return nil }
    return .fence(mark)
  }

  /// `[label]: target`
  private func definition(at content: Range<Int>) -> Marker? {
    guard let close = bytes[content].firstIndex(of: UInt8(ascii: "]")),
      close + 1 < content.upperBound, bytes[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let label = LinkLabel.key(bytes[(content.lowerBound + 1)..<close])
    guard !label.isEmpty, !label.hasPrefix("^") else { return nil }
    let rest = bytes.trimmed((close + 2)..<content.upperBound)
    var target = bytes[rest].prefix { !$0.isSpace }
    if target.first == UInt8(ascii: "<"), target.last == UInt8(ascii: ">") {
      target = target.dropFirst().dropLast()
    }
    return .definition(label: label, target: String(decoding: target, as: UTF8.self))
  }
}
