/// Makes characters that could lead a terminal or an eye astray visible: C0 and C1 controls, DEL, bidi
/// controls, and characters without width.
enum Visible {
  /// The text with each such character as a sign; line feeds and tabs become signs too unless kept.
  static func text(_ text: String, keepingBreaks: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if keepingBreaks && (scalar == "\n" || scalar == "\t") || !isUnsafe(scalar) {
        shown.append(scalar)
      } else {
        shown.append(contentsOf: sign(of: scalar).unicodeScalars)
      }
    }
    return String(shown)
  }

  /// Unicode 16.0: general categories Cc and Zl, Zp; bidi controls; zero-width and tag characters. The
  /// joiners U+200C and U+200D stay, since scripts and emoji need them.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E,
      0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func sign(of scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return String(Character(picture))
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "⟩"
  }
}
