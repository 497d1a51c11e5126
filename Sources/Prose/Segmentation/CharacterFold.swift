extension TextCharacters {
  /// A character in lower case (ASCII) and with typewriter quotes; 0 outside the bounds.
  @inline(__always)
  package func folded(_ index: Int, in bounds: Range<Int>) -> UInt32 {
    guard bounds.contains(index) else { return 0 }
    let scalar = scalars[index]
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    return TextCharacters.foldedOther(scalar)
  }

  private static func foldedOther(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2018, 0x2019, 0x02BC: 0x27
    case 0x201C, 0x201D, 0x201E: 0x22
    default: scalar
    }
  }

  /// A character's class, as a number from 1; 0 outside the bounds.
  @inline(__always)
  package func classCode(_ index: Int, in bounds: Range<Int>) -> UInt32 {
    bounds.contains(index) ? UInt32(classes[index].rawValue) + 1 : 0
  }

  /// A hash of some characters, folded.
  package func hash(_ range: Range<Int>) -> UInt32 {
    range.reduce(2_166_136_261) { ($0 ^ folded($1, in: range)) &* 16_777_619 }
  }

  /// A hash of the runs of character classes.
  package func shapeHash(_ range: Range<Int>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    var (previous, run): (UInt32, Int) = (0, 0)
    for index in range {
      let code = shapeCode(index)
      run = code == previous ? run + 1 : 1
      previous = code
      if run <= 2 { hash = (hash ^ code) &* 16_777_619 }
    }
    return hash
  }

  /// Letters, digits and joiners by class; marks by what they are.
  private func shapeCode(_ index: Int) -> UInt32 {
    let kind = classes[index]
    return kind.isWord || kind == .joiner
      ? UInt32(kind.rawValue) + 1 : folded(index, in: 0..<count) + 32
  }
}
