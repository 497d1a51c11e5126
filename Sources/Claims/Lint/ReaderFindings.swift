import Prose

/// What the reader noticed, as findings.
func readerFindings(in reading: Reading) -> [Finding] {
  reading.faults.map { fault in
    let words = reading.text[fault.range]
    switch fault.code {
    case .invalidDate:
      return Finding(
        code: fault.code.rawValue, severity: .major, ranges: [fault.range],
        message: "there is no “\(words)”", remedy: "check the day, month and year")
    case .otherLanguage:
      return Finding(
        code: fault.code.rawValue, severity: .query, ranges: [fault.range],
        message: "the text does not look like English",
        remedy: "check every proposal: the reader knows English only")
    case .longSentence:
      return Finding(
        code: fault.code.rawValue, severity: .query, ranges: [fault.range],
        message: "a sentence is too long to be read whole and was cut",
        remedy: "check the claims around the cut by hand")
    }
  }
}
