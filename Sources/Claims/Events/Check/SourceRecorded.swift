/// A source came into the record.
public struct SourceRecorded: EventPayload, Hashable {
  public static let type = "source.recorded"
  /// All that it can have: what is known of a source is as telling as who it is.
  public static let sealedCount = 6

  public var number: Int
  public var kind: SourceKind
  public var terms: Terms
  public var name: String?
  public var address: String?
  public var mayBeDescribedAs: String?
  /// The SHA-256 of the kept file, in hexadecimal.
  public var sha256: String?
  public var fileName: String?
  /// In bytes.
  public var fileSize: Int?
  /// The sources it took its facts from.
  public var derivesFrom: [Int]

  public init(
    number: Int, kind: SourceKind, terms: Terms = .onRecord, name: String? = nil,
    address: String? = nil, mayBeDescribedAs: String? = nil, sha256: String? = nil,
    fileName: String? = nil, fileSize: Int? = nil, derivesFrom: [Int] = []
  ) {
    self.number = number
    self.kind = kind
    self.terms = terms
    self.name = name
    self.address = address
    self.mayBeDescribedAs = mayBeDescribedAs
    self.sha256 = sha256
    self.fileName = fileName
    self.fileSize = fileSize
    self.derivesFrom = derivesFrom
  }

  public var fields: EventFields {
    var writer = FieldWriter()
    writer.open("number", number)
    writer.open("kind", term: kind)
    writer.open("terms", term: terms)
    writer.open("derives-from", derivesFrom)
    writer.seal("name", name)
    writer.seal("address", address)
    writer.seal("may-be-described-as", mayBeDescribedAs)
    writer.seal("sha256", sha256)
    writer.seal("file", fileName)
    writer.seal("size", fileSize)
    return writer.fields
  }

  public init(fields: EventFields) throws {
    let reader = FieldReader(Self.type, fields)
    number = try reader.open("number")
    kind = try reader.term("kind")
    terms = try reader.term("terms")
    derivesFrom = try reader.openList("derives-from")
    name = try reader.sealedIfPresent("name")
    address = try reader.sealedIfPresent("address")
    mayBeDescribedAs = try reader.sealedIfPresent("may-be-described-as")
    sha256 = try reader.sealedIfPresent("sha256")
    fileName = try reader.sealedIfPresent("file")
    fileSize = try reader.sealedIfPresent("size")
  }

  public func apply(to dossier: inout Dossier, stamp: Stamp) throws {
    guard number > dossier.sources.last?.number ?? 0 else {
      throw fault("the number \(number) is already given")
    }
    dossier.sources.append(
      Source(
        number: number, kind: kind, name: name, address: address, terms: terms,
        mayBeDescribedAs: mayBeDescribedAs, sha256: sha256, fileName: fileName,
        fileSize: fileSize, derivesFrom: derivesFrom, stamp: stamp))
  }

  public func reserve(in numbering: inout Numbering) {
    numbering.sources = max(numbering.sources, number)
  }

  public var summary: String { "record source \(number) (\(kind.rawValue))" }
}
