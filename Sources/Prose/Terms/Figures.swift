/// The stage that reads times and quantities: both are found over the same terms.
enum Figures {
  static func read(_ reading: inout Reading) {
    let cutter = TermCutter(reading)
    let sentences = reading.sentences.map(cutter.terms)
    let found = timeExpressions(in: reading, sentences: sentences)
    reading.times = found.times
    reading.faults += found.faults
    reading.quantities = quantities(in: reading, sentences: sentences)
  }
}
