extension UInt8 {
  /// Space, tab, line feed or carriage return.
  var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
  var isDigit: Bool { (48...57).contains(self) }
  var isUpper: Bool { (65...90).contains(self) }
  var isLower: Bool { (97...122).contains(self) }
  var isLetter: Bool { isUpper || isLower }
  /// ASCII punctuation and symbols, as CommonMark counts them.
  var isPunctuation: Bool {
    (33...47).contains(self) || (58...64).contains(self) || (91...96).contains(self)
      || (123...126).contains(self)
  }
}

extension [UInt8] {
  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isSpace { start += 1 }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return start..<end
  }

  /// Whether the bytes at the offset are this text.
  func hasPrefix(_ text: StaticString, at offset: Int, before end: Int) -> Bool {
    let wanted = "\(text)".utf8
    return offset + wanted.count <= end
      && self[offset..<(offset + wanted.count)].elementsEqual(wanted)
  }
}
