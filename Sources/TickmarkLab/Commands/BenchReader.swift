import ArgumentParser
import FoundationEssentials
import Prose

/// `tickmark-lab bench reader`: how fast the reader is, per second of processor time in one thread.
struct BenchReader: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reader", abstract: "Time the reader, per CPU second.")

  @Argument(help: "Text files to read; each is one article. Files that are no text are left out.")
  var files: [String]
  @Option(help: "A model file to time instead of the embedded one.")
  var model: String?
  @Option(help: "How often each measurement is made; the best counts.")
  var rounds = 5
  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let texts = files.compactMap { path in
      try? ArticleText(validating: [UInt8](Data(contentsOf: URL(filePath: path))))
    }
    let timing = Timing(texts, try ModelOption.model(at: model), rounds: rounds)
    print(json ? timing.json : timing.table)
  }
}
