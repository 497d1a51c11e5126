/// Everything that was learned from texts, ready to read with.
package struct Model: Sendable {
  package let segmenter: Segmenter
  package let network: Network
  package let lemmas: Lemmas
  /// The first digits of the SHA-256 of the model's bytes.
  package let name: String

  /// The model that is embedded in the program, made ready on first use.
  package static let embedded: Model = {
    guard let file = ModelFile.embedded else { preconditionFailure("no model is embedded") }
    return Model(file)
  }()

  package init(_ file: ModelFile, kernels: Kernels = .fastest) {
    segmenter = Segmenter(file)
    network = Network(file, kernels: kernels)
    lemmas = Lemmas(file)
    name = String(file.statedHash.prefix(12))
  }
}
