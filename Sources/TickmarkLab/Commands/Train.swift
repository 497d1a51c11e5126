import ArgumentParser
import FoundationEssentials
import Prose

/// `tickmark-lab train`: from the data to the model's bytes.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train the reader's model; the same data gives the same bytes.")

  @Option(help: "The folder of development data.")
  var data: String
  @Option(help: "The folder to write model.bin and MODEL.md to.")
  var out: String
  @Option(help: "The seed of all random choices.")
  var seed: UInt64 = 1
  @Option(help: "Passes over the data.")
  var epochs = TrainingSettings().epochs
  @Option(help: "How many of the commonest words keep their pretrained vector.")
  var vectors = 32_000
  @Option(help: "Measure on the development data every so many passes; 0 for never.")
  var measureEvery = 0
  @Option(help: "Take the network over from this model file, and train the rest only.")
  var keepNetwork: String?

  func run() throws {
    let folder = DataFolder(path: data)
    let documents = try folder.treebank("ewt-train") + folder.treebank("gum-free-train")
    var writer = ModelWriter()
    try SegmentationTrainer(documents).add(to: &writer, seed: seed)
    let sentences = documents.flatMap(\.sentences)
    LemmaTrainer(sentences).add(to: &writer)
    if let keepNetwork {
      writer.copy(ModelFile.Section.network, from: try ModelOption.file(at: keepNetwork))
    } else {
      try addNetwork(sentences, folder, to: &writer)
    }
    try write(writer.file(), folder)
  }

  private var settings: TrainingSettings {
    var settings = TrainingSettings()
    settings.seed = seed
    settings.epochs = epochs
    return settings
  }

  private func addNetwork(
    _ sentences: [TreebankSentence], _ folder: DataFolder, to writer: inout ModelWriter
  ) throws {
    let data = TrainingData(
      treebanks: sentences, named: try folder.namedForTraining(),
      vectors: try folder.vectors(limit: vectors))
    print("\(data.sentences.count) sentences, \(data.vocabulary.rowCount) features")
    var trainer = NetworkTrainer(data, settings)
    for epoch in 0..<epochs {
      print("pass \(epoch + 1): loss \(trainer.epoch(epoch))")
      if measureEvery > 0, (epoch + 1) % measureEvery == 0 {
        try measure(trainer.average, data, folder)
      }
    }
    writer.add(trainer.average, of: data)
  }

  /// Prints how good the network is so far.
  private func measure(
    _ weights: NetworkWeights, _ data: TrainingData, _ folder: DataFolder
  ) throws {
    var writer = ModelWriter()
    writer.add(weights, of: data)
    guard let file = ModelFile(copying: writer.file()) else { return }
    for set in ["ewt-dev", "gum-free-dev"] {
      let syntax = SyntaxMeasure(try folder.sentences(set), Network(file))
      print("  \(set): UPOS \(syntax.partOfSpeech.f1), LAS \(syntax.relations.f1)")
    }
  }

  private func write(_ bytes: [UInt8], _ folder: DataFolder) throws {
    guard let file = ModelFile(copying: bytes) else { return }
    let card = ModelCard(
      hash: file.statedHash, byteCount: bytes.count, settings: settings, vectors: vectors,
      measures: try MeasureTable.reading(Model(file), on: folder))
    try Data(bytes).write(to: URL(filePath: out + "/model.bin"))
    try Data(card.text.utf8).write(to: URL(filePath: out + "/MODEL.md"))
    print("model.bin: \(bytes.count) bytes, SHA-256 \(file.statedHash)")
  }
}
