import Prose

/// Reads the markup inside a block: escapes, code, entities, tags, autolinks, links, pictures, emphasis
/// (CommonMark 0.31, section 6, without what articles have no use for).
struct InlineReader {
  private var inline: Inline
  private let targets: [String: String]
  private var offset = 0
  private var textStart = 0
  private var brackets: [Bracket] = []
  private var emphasis = EmphasisReader()

  private struct Bracket {
    var piece: Int
    var isImage: Bool
    var contentStart: Int
  }

  static func read(_ content: InlineContent, targets: [String: String]) -> Inline {
    var reader = InlineReader(inline: Inline(content: content), targets: targets)
    while reader.offset < content.bytes.count { reader.step() }
    reader.flush()
    reader.inline.emphasis = reader.emphasis.resolve(&reader.inline.pieces)
    reader.hideImages()
    return reader.inline
  }

  /// A picture in the middle of a paragraph shows none of its words.
  private mutating func hideImages() {
    guard !inline.isPicture else { return }
    for image in inline.images {
      for piece in image { inline.pieces[piece].kind = .hidden }
    }
  }

  private init(inline: Inline, targets: [String: String]) {
    self.inline = inline
    self.targets = targets
  }

  private var bytes: [UInt8] { inline.content.bytes }

  private mutating func step() {
    switch inline.content.bytes[offset] {
    case UInt8(ascii: "\\"): escape()
    case UInt8(ascii: "`"): code()
    case UInt8(ascii: "&"): entity()
    case UInt8(ascii: "<"): angle()
    case UInt8(ascii: "!") where offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "["):
      openBracket(length: 2)
    case UInt8(ascii: "["): openBracket(length: 1)
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "*"), UInt8(ascii: "_"): delimiters()
    default: offset += 1
    }
  }

  /// Ends the run of plain text before the current offset.
  private mutating func flush() {
    if textStart < offset {
      inline.pieces.append(Inline.Piece(kind: .shown, range: textStart..<offset))
    }
    textStart = offset
  }

  private mutating func add(_ kind: Inline.Piece.Kind, upTo end: Int) {
    flush()
    inline.pieces.append(Inline.Piece(kind: kind, range: offset..<end))
    offset = end
    textStart = end
  }

  private mutating func escape() {
    let next = offset + 1
    guard next < bytes.count, bytes[next].isPunctuation || bytes[next] == 0x0A else {
      return offset += 1
    }
    add(.hidden, upTo: next)
    offset += 1
  }

  /// How far a closing mark is looked for, in bytes; keeps the time linear.
  private static let reach = 4096

  private mutating func code() {
    let run = bytes[offset...].prefix { $0 == UInt8(ascii: "`") }.count
    guard let close = closingTicks(run) else { return offset += run }
    add(.hidden, upTo: offset + run)
    add(.shown, upTo: close)
    add(.hidden, upTo: close + run)
  }

  private func closingTicks(_ run: Int) -> Int? {
    var index = offset + run
    let limit = min(bytes.count, index + InlineReader.reach)
    while index < limit {
      let length = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
      if length == run { return index }
      index += max(1, length)
    }
    return nil
  }

  private mutating func entity() {
    guard let (text, length) = Entity.read(bytes, at: offset) else { return offset += 1 }
    add(.replaced(by: text), upTo: offset + length)
  }

  private mutating func angle() {
    let window = bytes[offset...].prefix(InlineReader.reach)
    guard let close = window.firstIndex(of: UInt8(ascii: ">")), close > offset + 1 else {
      return offset += 1
    }
    let inside = (offset + 1)..<close
    if isAddress(inside) { return autolink(inside) }
    let first = bytes[inside.lowerBound]
    guard first.isLetter || first == UInt8(ascii: "/") || first == UInt8(ascii: "!") else {
      return offset += 1
    }
    add(.hidden, upTo: close + 1)
  }

  private func isAddress(_ range: Range<Int>) -> Bool {
    let content = bytes[range]
    guard !content.contains(where: \.isSpace), !content.contains(UInt8(ascii: "=")) || isWeb(range)
    else { return false }
    return isWeb(range) || content.contains(UInt8(ascii: "@"))
  }

  private func isWeb(_ range: Range<Int>) -> Bool {
    let scheme = bytes[range].prefix(while: \.isLetter)
    return scheme.count > 1 && scheme.endIndex < range.upperBound
      && bytes[scheme.endIndex] == UInt8(ascii: ":")
  }

  private mutating func autolink(_ inside: Range<Int>) {
    add(.hidden, upTo: inside.lowerBound)
    let piece = inline.pieces.count
    let text = String(decoding: bytes[inside], as: UTF8.self)
    add(.shown, upTo: inside.upperBound)
    add(.hidden, upTo: inside.upperBound + 1)
    let target = isWeb(inside) ? text : "mailto:" + text
    inline.links.append(Inline.Link(pieces: piece..<(piece + 1), target: target))
  }

  private mutating func openBracket(length: Int) {
    add(.shown, upTo: offset + length)
    brackets.append(
      Bracket(piece: inline.pieces.count - 1, isImage: length == 2, contentStart: offset))
  }

  private mutating func closeBracket() {
    guard let bracket = brackets.popLast(),
      let (target, end) = LinkTail.read(
        bytes, after: offset, label: bracket.contentStart..<offset, targets: targets)
    else { return offset += 1 }
    add(.hidden, upTo: end)
    inline.pieces[bracket.piece].kind = .hidden
    let inside = (bracket.piece + 1)..<(inline.pieces.count - 1)
    if bracket.isImage {
      inline.images.append(inside)
    } else {
      inline.links.append(Inline.Link(pieces: inside, target: target))
    }
  }

  private mutating func delimiters() {
    let mark = bytes[offset]
    let run = bytes[offset...].prefix { $0 == mark }.count
    let end = offset + run
    let before = offset > 0 ? bytes[offset - 1] : 0x20
    let after = end < bytes.count ? bytes[end] : 0x20
    flush()
    for place in offset..<end {
      emphasis.add(
        mark, at: inline.pieces.count,
        flank: EmphasisReader.Flank(mark: mark, before: before, after: after))
      inline.pieces.append(Inline.Piece(kind: .shown, range: place..<(place + 1)))
    }
    offset = end
    textStart = end
  }
}
