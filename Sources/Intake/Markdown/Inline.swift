import Prose

/// A block's content taken apart: what is shown, what is markup, what is emphasis and what is a link.
struct Inline {
  struct Piece {
    enum Kind: Equatable {
      case shown
      /// Markup; not part of the visible text.
      case hidden
      /// Shown as other characters: an entity.
      case replaced(by: String)
    }

    var kind: Kind
    /// As offsets into the content.
    var range: Range<Int>
  }

  struct Link {
    var pieces: Range<Int>
    var target: String
  }

  var content: InlineContent
  var pieces: [Piece] = []
  /// As ranges of pieces.
  var emphasis: [Range<Int>] = []
  var links: [Link] = []
  var images: [Range<Int>] = []

  /// Whether the block is one picture and nothing else.
  var isPicture: Bool {
    guard let image = images.first, images.count == 1 else { return false }
    return pieces.indices.allSatisfy { index in
      image.contains(index) || pieces[index].kind == .hidden
        || content.bytes[pieces[index].range].allSatisfy(\.isSpace)
    }
  }

  /// Where each piece begins in the visible text; one more entry than there are pieces.
  struct Places {
    var starts: [Int]

    func range(of pieces: Range<Int>) -> TextRange {
      TextRange(starts[pieces.lowerBound], starts[pieces.upperBound])
    }
  }

  /// Adds the visible text.
  func write(to text: inout MappedText, of original: [UInt8]) -> Places {
    var starts: [Int] = []
    for piece in pieces {
      starts.append(text.count)
      switch piece.kind {
      case .hidden: break
      case .shown: write(piece.range, to: &text, of: original)
      case .replaced(let other): text.append(other, standingFor: content.source(of: piece.range))
      }
    }
    return Places(starts: starts + [text.count])
  }

  private func write(_ range: Range<Int>, to text: inout MappedText, of original: [UInt8]) {
    var start = range.lowerBound
    for index in range
    where index + 1 == range.upperBound || content.offsets[index + 1] != content.offsets[index] + 1
    {
      text.append(content.offsets[start]..<(content.offsets[index] + 1), of: original)
      start = index + 1
    }
  }
}
