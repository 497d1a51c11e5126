/// A word without case and diacritics: what two spellings of one name share.
package func plainLetters(_ word: String) -> String {
  if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
  var letters = ""
  for character in word.lowercased() {
    let base = character.unicodeScalars.first ?? " "
    letters.unicodeScalars.append(plainLetter(base))
  }
  return letters
}

/// The base letter of a precomposed Latin letter; Latin-1, Latin Extended-A and Vietnamese cover the names
/// that newswire prints with and without marks.
private func plainLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  for (plain, marked) in markedLetters where marked.unicodeScalars.contains(scalar) { return plain }
  return scalar
}

private let markedLetters: [(Unicode.Scalar, String)] = [
  ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďđð"),
  ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıỉị"), ("j", "ĵ"),
  ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőơọỏốồổỗộớờởỡợ"), ("r", "ŕŗř"),
  ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųưụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"),
  ("z", "źżž"),
]
