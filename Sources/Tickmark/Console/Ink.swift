/// A line of output: text with tones, made safe and coloured only when it is printed.
struct Ink: Equatable {
  enum Tone: Equatable {
    case plain, strong, faint
    /// Only for what blocks.
    case alarm
    case good
    case caution
    case accent

    /// The terminal's code for it (ECMA-48, select graphic rendition).
    var code: String {
      switch self {
      case .plain: ""
      case .strong: "1"
      case .faint: "2"
      case .alarm: "31"
      case .good: "32"
      case .caution: "33"
      case .accent: "36"
      }
    }
  }

  struct Piece: Equatable {
    var text: String
    var tone: Tone
  }

  var pieces: [Piece]
  private var isTabbed = false

  init(_ text: String, _ tone: Tone = .plain) {
    pieces = [Piece(text: text, tone: tone)]
  }

  /// Fields with tabs between, which are kept as they are.
  static func tabbed(_ fields: [String]) -> Ink {
    var ink = Ink("")
    ink.pieces = fields.map { Piece(text: $0, tone: .plain) }
    ink.isTabbed = true
    return ink
  }

  /// The text without tones, unsafe characters made visible.
  var text: String { pieces.map { Visible.text($0.text) }.joined(separator: isTabbed ? "\t" : "") }
  var width: Int { text.displayWidth }

  func rendered(inColour: Bool) -> String {
    guard inColour, !isTabbed else { return text }
    return pieces.map { piece in
      let text = Visible.text(piece.text)
      return piece.tone == .plain || text.isEmpty
        ? text : "\u{1B}[\(piece.tone.code)m\(text)\u{1B}[0m"
    }.joined()
  }

  static func + (left: Ink, right: Ink) -> Ink {
    var sum = left
    sum.pieces += right.pieces
    return sum
  }
}

extension Ink: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      pieces.append(Piece(text: literal, tone: .plain))
    }

    mutating func appendInterpolation(_ value: some CustomStringConvertible, _ tone: Tone = .plain)
    {
      pieces.append(Piece(text: value.description, tone: tone))
    }

    mutating func appendInterpolation(_ ink: Ink) { pieces += ink.pieces }
  }

  init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }
  init(stringLiteral value: String) { self.init(value) }
}
