import CSample

/// The bundled article: `claims/ferry-verdict.md`, built into the program.
enum SampleArticle {
  static let fileName = "ferry-verdict.md"

  static var bytes: [UInt8] { (0..<sample_size()).map(sample_byte) }
}
