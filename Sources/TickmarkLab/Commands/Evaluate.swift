import ArgumentParser
import FoundationEssentials
import Prose

/// `tickmark-lab eval`: how good the reader is on the development data.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Measure the reader on the development data.")

  @Option(help: "The folder of development data.")
  var data: String
  @Option(help: "A model file to measure instead of the embedded one.")
  var model: String?
  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let measures = try Measures(ModelOption.model(at: model), on: DataFolder(path: data))
    print(json ? measures.json : measures.table)
  }
}

/// The model a command works with.
enum ModelOption {
  /// The model of a file, or the embedded one.
  static func model(at path: String?) throws -> Model {
    guard let path else { return Model.embedded }
    return Model(try file(at: path))
  }

  static func file(at path: String) throws -> ModelFile {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    guard let file = ModelFile(copying: bytes) else {
      throw ValidationError("\(path) is not a model file of version \(ModelFile.version)")
    }
    return file
  }
}
