import FoundationEssentials
import Prose

/// Reads treebanks in CoNLL-U format (universaldependencies.org/format).
struct TreebankFile {
  private(set) var documents: [TreebankDocument] = []
  private var document = TreebankDocument()
  private var rows: [[ArraySlice<UInt8>]] = []
  private var startsParagraph = false
  private var spaceBefore = false

  /// The documents of a file.
  static func documents(at path: String) throws -> [TreebankDocument] {
    documents(of: [UInt8](try Data(contentsOf: URL(filePath: path))))
  }

  /// The documents of a file's bytes.
  static func documents(of bytes: [UInt8]) -> [TreebankDocument] {
    var file = TreebankFile()
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) { file.add(line) }
    file.endDocument()
    return file.documents
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    if line.isEmpty {
      endSentence()
    } else if line.first == 0x23 {
      let comment = String(decoding: line, as: UTF8.self)
      if comment.hasPrefix("# newdoc") { endDocument() }
      if comment.hasPrefix("# newpar") { startsParagraph = true }
    } else {
      rows.append(line.split(separator: 0x09, omittingEmptySubsequences: false))
    }
  }

  private mutating func endDocument() {
    endSentence()
    if !document.sentences.isEmpty { documents.append(document) }
    document = TreebankDocument()
    spaceBefore = false
  }

  private mutating func endSentence() {
    guard !rows.isEmpty else { return }
    if !document.sentences.isEmpty {
      if startsParagraph {
        document.text += Array("\n\n".utf8)
      } else if spaceBefore {
        document.text.append(0x20)
      }
    }
    var sentence = TreebankSentence(startsParagraph: startsParagraph)
    let placed = placeWords()
    sentence.words = placed.map { TreebankFile.word($0.row, range: $0.range, count: placed.count) }
    sentence.names = EntityBrackets.names(in: sentence.words)
    document.sentences.append(sentence)
    rows.removeAll()
    startsParagraph = false
  }

  /// Writes the sentence's text and tells where each word stands in it.
  private mutating func placeWords() -> [(row: [ArraySlice<UInt8>], range: Range<Int>)] {
    var placed: [(row: [ArraySlice<UInt8>], range: Range<Int>)] = []
    var index = 0
    while index < rows.count {
      let row = rows[index]
      index += 1
      if row[0].contains(0x2E) { continue }
      let start = document.text.count
      document.text += row[1]
      if let dash = row[0].firstIndex(of: 0x2D) {
        let last = TreebankFile.number(row[0][(dash + 1)...])
        var parts: [[ArraySlice<UInt8>]] = []
        while index < rows.count, parts.isEmpty || TreebankFile.number(rows[index - 1][0]) < last {
          if !rows[index][0].contains(0x2E) { parts.append(rows[index]) }
          index += 1
        }
        placed += zip(
          parts, TreebankFile.tile(parts.map { $0[1] }, over: document.text, from: start)
        )
        .map { ($0, $1) }
      } else {
        placed.append((row, start..<document.text.count))
      }
      spaceBefore = !String(decoding: row[9], as: UTF8.self).contains("SpaceAfter=No")
      if spaceBefore { document.text.append(0x20) }
    }
    if spaceBefore { document.text.removeLast() }
    return placed
  }

  /// Cuts a contraction's text where its words' forms start in it.
  private static func tile(
    _ forms: [ArraySlice<UInt8>], over text: [UInt8], from start: Int
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = start
    for (index, form) in forms.enumerated() {
      let begin = index == 0 ? position : find(form, in: text, from: position) ?? position
      if let last = ranges.indices.last { ranges[last] = ranges[last].lowerBound..<begin }
      position = min(text.count, begin + form.count)
      ranges.append(begin..<(index == forms.count - 1 ? text.count : position))
    }
    return ranges
  }

  private static func find(
    _ form: ArraySlice<UInt8>, in text: [UInt8], from start: Int
  ) -> Int? {
    let wanted = form.map(lower)
    return (start..<max(start, text.count - wanted.count + 1)).first { position in
      text[position..<position + wanted.count].map(lower) == wanted
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    Int(String(decoding: digits, as: UTF8.self)) ?? 0
  }

  private static func word(
    _ row: [ArraySlice<UInt8>], range: Range<Int>, count: Int
  ) -> TreebankWord {
    func text(_ column: Int) -> String { String(decoding: row[column], as: UTF8.self) }
    let head = number(row[6])
    let misc = text(9).split(separator: "|").first { $0.hasPrefix("Entity=") }
    return TreebankWord(
      form: text(1), lemma: text(2), part: PartOfSpeech(name: text(3)) ?? .x,
      tag: PennTag(name: text(4)), head: head == 0 ? count : head - 1,
      relation: Relation(name: text(7)) ?? universal(text(7)), range: range,
      entity: misc.map { String($0.dropFirst(7)) } ?? "")
  }

  /// A relation whose subtype we do not keep.
  private static func universal(_ name: String) -> Relation {
    Relation(name: String(name.prefix { $0 != ":" })) ?? .dep
  }
}
