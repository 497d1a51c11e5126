/// The text with the characters that change what a reader sees without being seen shown as `⟨U+202E⟩`
/// (Unicode TR 36: bidirectional controls, zero-width characters, annotation marks, tags).
func visible(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  let scalars = Array(text.unicodeScalars)
  guard scalars.contains(where: isHidden) else { return text }
  return scalars.indices.reduce(into: "") { shown, index in
    let scalar = scalars[index]
    if isHidden(scalar) && !joinsEmoji(at: index, in: scalars) {
      shown += "⟨U+\(hexadecimal(scalar))⟩"
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
}

private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
    0xFFF9...0xFFFB, 0xE0000...0xE007F:
    true
  default: false
  }
}

/// Whether it is a joiner inside an emoji, such as a family.
private func joinsEmoji(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
  guard scalars[index].value == 0x200D, index > 0, index + 1 < scalars.count else { return false }
  let before = scalars[index - 1].value == 0xFE0F && index > 1 ? index - 2 : index - 1
  return isEmoji(scalars[before]) && isEmoji(scalars[index + 1])
}

private func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value > 0x2000
    && (scalar.properties.isEmoji || scalar.properties.isEmojiModifier)
}

private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}
