/// A person's text, without the white space around it; nil where nothing is left.
///
/// - Throws: ``Refusal`` where it holds a control character other than tab, line feed and carriage
///   return.
func freeText(_ text: String?) throws -> String? {
  guard let text else { return nil }
  for scalar in text.unicodeScalars where isForbidden(scalar) {
    let code = String(scalar.value, radix: 16, uppercase: true)
    throw Refusal(
      code: "text.control", message: "the text holds the control character U+\(code)",
      remedy: "take it out")
  }
  let trimmed = text.trimmed
  return trimmed.isEmpty ? nil : trimmed
}

/// A person's text that must say something.
func requiredText(_ text: String?, code: String, message: String, remedy: String) throws -> String {
  guard let text = try freeText(text) else {
    throw Refusal(code: code, message: message, remedy: remedy)
  }
  return text
}

private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .control && !["\t", "\n", "\r"].contains(scalar)
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
