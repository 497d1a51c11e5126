@testable import TickmarkLab
import Prose
import Testing

@Suite struct TrainingTests {
  @Test func `the same data give the same bytes, and the model learns them`() throws {
    let (first, second) = (try model(), try model())
    #expect(first == second)
    let network = Network(try #require(ModelFile(copying: first)))
    let measure = SyntaxMeasure(SampleTreebank.documents.flatMap(\.sentences), network)
    #expect(measure.relations.f1 > 99)
  }

  private func model() throws -> [UInt8] {
    let documents = SampleTreebank.documents
    let sentences = Array(repeating: documents.flatMap(\.sentences), count: 6).flatMap { $0 }
    var settings = TrainingSettings()
    settings.epochs = 10
    settings.warmUp = 5
    settings.rate = 0.01
    settings.batch = 3
    let data = TrainingData(treebanks: sentences, named: [], vectors: WordVectors())
    var trainer = NetworkTrainer(data, settings)
    for epoch in 0..<settings.epochs { _ = trainer.epoch(epoch) }
    var writer = ModelWriter()
    writer.add(trainer.weights, of: data)
    try SegmentationTrainer(documents).add(to: &writer, seed: 1)
    LemmaTrainer(sentences).add(to: &writer)
    return writer.file()
  }

  @Test func `bytes keep a weight to within half a step`() {
    var quantized = Quantized()
    let weights: [Float] = [0.5, -1.27, 0.013, 0, 2, -2]
    quantized.add(columns: weights, width: 2)
    for (index, weight) in weights.enumerated() {
      let scale = quantized.scales[index % 2]
      #expect(abs(Float(quantized.values[index]) * scale - weight) <= scale / 2)
    }
  }

  @Test func `a perceptron learns what its features tell`() {
    var perceptron = PerceptronTrainer(bits: 8)
    for round in 0..<50 {
      var list = FeatureList()
      list.add(1, UInt32(round % 2))
      perceptron.learn(list, isPositive: round % 2 == 0, margin: 1)
    }
    let weights = perceptron.averaged
    #expect(weights[Int(FeatureHash.index(1, 0) & 255)] > 0)
    #expect(weights[Int(FeatureHash.index(1, 1) & 255)] < 0)
  }
}
