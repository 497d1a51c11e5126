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

/// A file that backs a claim, kept under the hash of its bytes.
struct EvidenceFile {
  var name: String
  var bytes: [UInt8]
  var sha256: String

  /// More than a recording of a long interview is not read, in bytes.
  static let limit = 1 << 30

  /// Nil where the word names no file.
  init?(_ what: String, in context: Context) throws {
    if what == "-" {
      bytes = try context.session.input()
      name = "standard input"
    } else {
      let path = context.session.absolute(what)
      guard FileSystem.exists(path) else { return nil }
      bytes = try FileSystem.read(path, limit: EvidenceFile.limit)
      name = FileSystem.name(of: path)
    }
    sha256 = Hash(of: bytes).hexadecimal
  }
}

extension Context {
  /// Keeps the bytes in the workspace; a file already kept is kept once.
  func keep(_ file: EvidenceFile) throws {
    let workspace = try workspace()
    let path = workspace.objects.appending(path: file.sha256)
    guard !FileSystem.exists(path) else { return }
    try FileSystem.makeDirectory(workspace.objects)
    try FileSystem.write(file.bytes, to: path)
  }
}
