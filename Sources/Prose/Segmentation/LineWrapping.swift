/// Tells whether a text's single line breaks only wrap long lines, as in mail and plain-text files.
enum LineWrapping {
  /// Wrapped lines are no longer than this, in characters; mail wraps at 72 to 80.
  private static let longestLine = 100
  /// A line broken for its length is at least this long.
  private static let shortestFullLine = 50

  /// True where no line is long and most single breaks follow a full line that does not end a
  /// sentence.
  static func wraps(_ characters: TextCharacters) -> Bool {
    let classes = characters.classes
    var (wrapping, others, length) = (0, 0, 0)
    for position in 0..<classes.count {
      guard characters.scalars[position] == 0x0A else {
        length += 1
        if length > longestLine { return false }
        continue
      }
      let isSingle = length > 0 && position + 1 < classes.count && !classes[position + 1].isSpace
      if isSingle {
        let ends = position > 0 && classes[position - 1] == .stop
        if length >= shortestFullLine && !ends { wrapping += 1 } else { others += 1 }
      }
      length = 0
    }
    return wrapping > others
  }
}
