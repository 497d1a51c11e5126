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
  var vectors = 40_000
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
    try write(writer.file())
  }

  private func addNetwork(
    _ sentences: [TreebankSentence], _ folder: DataFolder, to writer: inout ModelWriter
  ) throws {
    let data = TrainingData(
      treebanks: sentences, named: try folder.namedForTraining(),
      vectors: try folder.vectors(limit: vectors))
    print(
      "\(data.sentences.count) sentences, \(data.vocabulary.rowCount) features,",
      "\(data.vocabulary.tags.count) tags")
    writer.add(try trainNetwork(data, folder), of: data)
  }

  private func trainNetwork(_ data: TrainingData, _ folder: DataFolder) throws -> NetworkWeights {
    var settings = TrainingSettings()
    settings.seed = seed
    settings.epochs = epochs
    var trainer = NetworkTrainer(data, settings)
    for epoch in 0..<epochs {
      let loss = trainer.epoch(epoch)
      print("pass \(epoch + 1): loss \(loss)")
      if measureEvery > 0, (epoch + 1) % measureEvery == 0 {
        try measure(trainer.average, data, folder)
      }
    }
    return trainer.average
  }

  private func measure(
    _ weights: NetworkWeights, _ data: TrainingData, _ folder: DataFolder
  ) throws {
    var writer = ModelWriter()
    writer.add(weights, of: data)
    guard let file = ModelFile(copying: writer.file()) else { return }
    let network = Network(file)
    for name in ["ewt-dev", "gum-free-dev"] {
      let syntax = SyntaxMeasure(try folder.sentences(name), network)
      print(
        " ", name, "UPOS", syntax.partOfSpeech.f1, "XPOS", syntax.tag.f1, "UAS", syntax.heads.f1,
        "LAS", syntax.relations.f1)
    }
    print("  names", NameMeasure(try folder.namedForMeasuring(), network).all.f1)
  }

  private func write(_ file: [UInt8]) throws {
    try Data(file).write(to: URL(filePath: out + "/model.bin"))
    print("model.bin: \(file.count) bytes, SHA-256", ModelFile(copying: file)?.statedHash ?? "none")
  }
}
