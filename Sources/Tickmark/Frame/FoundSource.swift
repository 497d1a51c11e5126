import Claims
import Ledger

/// What a person named as a source: an address, a file to keep, or a name.
struct FoundSource {
  var kind: SourceKind
  var name: String?
  var address: String?
  var file: EvidenceFile?

  init(_ what: String, kind: SourceKind?, in context: Context) throws {
    if what.contains("://") || what.hasPrefix("mailto:") {
      address = what
      self.kind = kind ?? .webPage
      return
    }
    if let file = try EvidenceFile(what, in: context) {
      self.file = file
      self.kind = try kind ?? FoundSource.kind(ofFileNamed: file.name)
      return
    }
    guard let kind else {
      throw CommandFault.usage(
        "what kind of source is \(what)?",
        try: "--kind person   (tickmark help sources lists the kinds)")
    }
    name = what
    self.kind = kind
  }

  private static let endings: [String: SourceKind] = [
    "mp3": .recording, "wav": .recording, "m4a": .recording, "ogg": .recording, "flac": .recording,
    "mp4": .video, "mov": .video, "webm": .video, "jpg": .image, "jpeg": .image, "png": .image,
    "csv": .dataset, "xlsx": .dataset, "html": .webPage, "htm": .webPage,
  ]

  private static func kind(ofFileNamed name: String) throws -> SourceKind {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let kind = endings[ending] else {
      throw CommandFault.usage(
        "what kind of source is \(name)?",
        try: "--kind document-official   (tickmark help sources lists the kinds)")
    }
    return kind
  }
}

/// A file that backs a claim.
struct EvidenceFile {
  var name: String
  var content: Content

  enum Content {
    case path(String)
    case bytes([UInt8])
  }

  /// Nil where the word names no file.
  init?(_ what: String, in context: Context) throws {
    if what == "-" {
      name = "standard input"
      content = .bytes(try context.session.input())
      return
    }
    let path = context.session.absolute(what)
    content = .path(path)
    name = FileSystem.name(of: path)
    guard FileSystem.exists(path) else { return nil }
    if FileSystem.isDirectory(path) { throw FileFault.directory(what) }
  }
}

extension Context {
  /// The files that evidence rests on.
  func evidence() throws -> EvidenceStore { EvidenceStore(folder: try workspace().objects) }

  /// Keeps a copy of the file in the workspace, under its hash.
  func keep(_ file: EvidenceFile) throws -> EvidenceStore.Object {
    switch file.content {
    case .path(let path): try evidence().keep(path)
    case .bytes(let bytes): try evidence().keep(bytes)
    }
  }
}
