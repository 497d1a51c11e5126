import Claims

/// A list of things of one kind, as a table, as tab-separated lines or as JSON.
struct Listing<Row> {
  /// One named field of a row; the names are the machine formats' keys.
  struct Field {
    var name: String
    var heading: String
    var json: (Row) -> JSON?
    /// Nil where the table leaves the field out.
    var cell: ((Row) -> Ink)?
    var isRightAligned = false
    var isFlexible = false
  }

  /// `list@1`
  var schema: String
  var fields: [Field]
  var rows: [Row]

  /// Only the named fields, in the order given.
  ///
  /// - Throws: ``CommandFault`` for a name that no field has.
  func narrowed(to names: [String]) throws -> Listing {
    var narrowed = self
    narrowed.fields = try names.map { name in
      guard var field = fields.first(where: { $0.name == name }) else {
        let known = fields.map(\.name).joined(separator: ",")
        throw CommandFault.usage("no field \(name) here", try: "--fields \(known)")
      }
      let json = field.json
      field.cell = field.cell ?? { Ink(json($0)?.plainText ?? "") }
      return field
    }
    return narrowed
  }

  func json(_ row: Row) -> JSON {
    var members = JSONObject()
    for field in fields { members[field.name] = field.json(row) }
    return .object(members)
  }

  /// The fields' values in full, between tabs.
  func plain(_ row: Row) -> String {
    fields.filter { $0.cell != nil }
      .map { Visible.text($0.json(row)?.plainText ?? "") }.joined(separator: "\t")
  }

  var table: Table {
    let shown = fields.filter { $0.cell != nil }
    return Table(
      columns: shown.map {
        Table.Column(
          heading: $0.heading, isRightAligned: $0.isRightAligned, isFlexible: $0.isFlexible)
      },
      rows: rows.map { row in shown.map { $0.cell?(row) ?? "" } })
  }
}

extension JSON {
  /// The value in one line of plain text: what a tab-separated field holds.
  var plainText: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .integer(let number): String(number)
    case .bool(let value): value ? "true" : "false"
    case .array(let values): values.map(\.plainText).joined(separator: ", ")
    default: String(decoding: JSONText.bytes(of: self), as: UTF8.self)
    }
  }
}
