extension String {
  /// How many columns of a terminal the text takes.
  var displayWidth: Int {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The text cut to a number of columns, with an ellipsis where something is cut.
  func clipped(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var (kept, used) = ("", 0)
    for character in self {
      guard used + character.displayWidth < width else { break }
      kept.append(character)
      used += character.displayWidth
    }
    return kept + "…"
  }

  /// The text in lines of at most a number of columns, broken at spaces; a longer word is cut.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      var word = String(word)
      if !line.isEmpty, line.displayWidth + 1 + word.displayWidth <= width {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while word.displayWidth > width, width > 1 {
        let head = word.prefix(max(1, width))
        lines.append(String(head))
        word = String(word.dropFirst(head.count))
      }
      line = word
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}

extension Character {
  /// 0 for what combines, 2 for East Asian wide and emoji, else 1 (UAX #11, Unicode 16.0, by blocks).
  var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x0300...0x036F, 0x200C...0x200D, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x1F1E6...0x1F1FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
