import Claims
import Prose

/// The reader's speeds over some texts.
struct Timing: Sendable {
  private(set) var bytes = 0
  private(set) var words = 0
  /// Sentences and words alone.
  private(set) var segmentation = 0.0
  /// Tags, trees and names, sentences and words given.
  private(set) var syntax = 0.0
  /// All stages, from raw text.
  private(set) var whole = 0.0
  /// All stages and all that is proposed: claims, attributions, details, lint.
  private(set) var proposing = 0.0

  init(_ texts: [ArticleText], _ model: Model, rounds: Int) {
    bytes = texts.reduce(0) { $0 + $1.bytes.count }
    let reader = Reader(model)
    let readings = texts.map { reader.read($0) }
    words = readings.reduce(0) { $0 + $1.tokens.count }
    segmentation = Timing.best(rounds) {
      for text in texts { _ = Segmentation(of: text, in: ReadingContext(), with: model.segmenter) }
    }
    let sentences = readings.map { reading in
      reading.sentences.map { reading.tokens[$0.tokens].map { reading.text[$0.range] } }
    }
    syntax = Timing.best(rounds) {
      for article in sentences {
        var reader = SyntaxReader(model.network)
        _ = reader.read(article)
      }
    }
    whole = Timing.best(rounds) { for text in texts { _ = reader.read(text) } }
    proposing = Timing.best(rounds) { for text in texts { _ = analysis(of: reader.read(text)) } }
  }

  /// The shortest time of some rounds, in CPU seconds.
  private static func best(_ rounds: Int, _ work: () -> Void) -> Double {
    (0..<max(1, rounds)).map { _ in
      let start = ProcessorClock.seconds
      work()
      return ProcessorClock.seconds - start
    }.min() ?? 0
  }

  private var rates: [(name: String, value: Double)] {
    [
      ("sentences and words, MB per CPU s", Double(bytes) / 1e6 / segmentation),
      ("tags, trees and names, words per CPU s", (Double(words) / syntax).rounded()),
      ("all stages, MB per CPU s", Double(bytes) / 1e6 / whole),
      ("all stages, words per CPU s", (Double(words) / whole).rounded()),
      ("with claims and lint, MB per CPU s", Double(bytes) / 1e6 / proposing),
    ]
  }

  var table: String {
    (["\(bytes) bytes, \(words) words"] + rates.map { "\($0.name): \($0.value)" })
      .joined(separator: "\n")
  }

  var json: String {
    "[" + rates.map { #"{"measure":"\#($0.name)","value":\#($0.value)}"# }.joined(separator: ",\n ")
      + "]"
  }
}
