import Prose

/// Quotations by marks alone, paragraph by paragraph, while the reader gives none.
func markedQuotations(in reading: Reading) -> [Quotation] {
  if !reading.quotations.isEmpty { return reading.quotations }
  var found: [Quotation] = []
  for paragraph in reading.paragraphs {
    var open: (start: Int, content: Int)?
    let bytes = reading.text.bytes
    var at = paragraph.start
    while at < paragraph.end {
      let (isMark, opens, closes, length) = mark(bytes, at, paragraph.end)
      if isMark {
        if let begun = open, closes {
          found.append(Quotation(range: TextRange(begun.start, at + length), content: TextRange(begun.content, at), isClosed: true))
          open = nil
        } else if opens {
          open = (at, at + length)
        }
        at += length
      } else {
        at += 1
      }
    }
    if let begun = open {
      found.append(Quotation(range: TextRange(begun.start, paragraph.end), content: TextRange(begun.content, paragraph.end), isClosed: false))
    }
  }
  return found
}

private func mark(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (Bool, Bool, Bool, Int) {
  if bytes[at] == 0x22 { return (true, true, true, 1) }
  if bytes[at] == 0x27, at + 1 < end, bytes[at + 1] == 0x27 { return (true, true, true, 2) }
  if bytes[at] == 0xE2, at + 2 < end, bytes[at + 1] == 0x80 {
    if bytes[at + 2] == 0x9C { return (true, true, false, 3) }
    if bytes[at + 2] == 0x9D { return (true, false, true, 3) }
  }
  return (false, false, false, 1)
}
