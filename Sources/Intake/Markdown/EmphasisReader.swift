/// Pairs the marks of emphasis, `*` and `_`, one by one.
struct EmphasisReader {
  /// What stands on either side of a run of marks decides what it may do (CommonMark 0.31, 6.2).
  struct Flank {
    var canOpen: Bool
    var canClose: Bool

    init(mark: UInt8, before: UInt8, after: UInt8) {
      let left = !after.isSpace && (!after.isPunctuation || before.isSpace || before.isPunctuation)
      let right =
        !before.isSpace && (!before.isPunctuation || after.isSpace || after.isPunctuation)
      let isInsideWord = mark == UInt8(ascii: "_") && left && right
      canOpen = left && (!isInsideWord || before.isPunctuation)
      canClose = right && (!isInsideWord || after.isPunctuation)
    }
  }

  private struct Mark {
    var byte: UInt8
    var piece: Int
    var flank: Flank
  }

  private var marks: [Mark] = []

  mutating func add(_ byte: UInt8, at piece: Int, flank: Flank) {
    marks.append(Mark(byte: byte, piece: piece, flank: flank))
  }

  /// Hides the marks that pair up; returns what they enclose, as ranges of pieces.
  func resolve(_ pieces: inout [Inline.Piece]) -> [Range<Int>] {
    var emphasis: [Range<Int>] = []
    var openers: [Mark] = []
    var waiting: [UInt8: Int] = [:]
    for mark in marks {
      if mark.flank.canClose, waiting[mark.byte, default: 0] > 0 {
        while let opener = openers.popLast() {
          waiting[opener.byte, default: 0] -= 1
          guard opener.byte == mark.byte else { continue }
          pieces[opener.piece].kind = .hidden
          pieces[mark.piece].kind = .hidden
          emphasis.append((opener.piece + 1)..<mark.piece)
          break
        }
      } else if mark.flank.canOpen {
        openers.append(mark)
        waiting[mark.byte, default: 0] += 1
      }
    }
    return emphasis
  }
}
