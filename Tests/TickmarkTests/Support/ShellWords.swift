/// Splits a command line into words as a POSIX shell does, without expansions.
enum ShellWords {
  static func split(_ line: String) -> [String] {
    var (words, word, quote) = ([String](), String?.none, Character?.none)
    var characters = line.makeIterator()
    while let character = characters.next() {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == "\\", quote != "'" {
        if let next = characters.next() { word = (word ?? "") + String(next) }
      } else if quote == nil, character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
