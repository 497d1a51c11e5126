import ArgumentParser
import FoundationEssentials
import Prose

/// `tickmark-lab eval`: how good the reader and the splitter are on the development data.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Measure the reader and the splitter on the development data.")

  @Option(help: "The folder of development data.")
  var data: String
  @Option(help: "What to measure; all of it where nothing is said.")
  var part: [Part] = Part.allCases
  @Option(help: "A model file to measure instead of the embedded one.")
  var model: String?
  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let (model, folder) = (try ModelOption.model(at: model), DataFolder(path: data))
    let table = try part.reduce(MeasureTable()) { try $0 + $1.measures(of: model, on: folder) }
    print(json ? table.json : table.text)
  }

  /// A part of the product that has measures of its own.
  enum Part: String, CaseIterable, ExpressibleByArgument {
    case reading, figures, claims, lint

    func measures(of model: Model, on folder: DataFolder) throws -> MeasureTable {
      switch self {
      case .reading: try .reading(model, on: folder)
      case .figures: try .figures(model, on: folder)
      case .claims: try .claims(model, on: folder)
      case .lint: try .lint(model, on: folder)
      }
    }
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
