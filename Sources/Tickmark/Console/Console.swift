import Claims

/// The one printer: everything a command shows goes through it.
struct Console {
  let session: Session
  let options: CommandOptions
  /// The colour setting of the configuration: `auto`, `always` or `never`.
  var colour = "auto"
  /// The command that shows more than a screen.
  var pager = "less -FIRX"

  // MARK: - Results

  /// Prints lines of a result; the machine forms print the object instead.
  func show(_ lines: @autoclosure () -> [Ink], schema: String, json: @autoclosure () -> JSON) throws
  {
    if options.isMachine {
      var object = json().object ?? [:]
      object["schema"] = .string("tickmark/\(schema)")
      return try print(.object(object))
    }
    try write(lines())
  }

  /// Prints what one act changed; `--quiet` silences it.
  func changed(_ lines: [Ink], json: JSON) throws {
    if options.quiet, !options.isMachine { return }
    try show(lines, schema: "act@1", json: json)
  }

  /// Prints a list in the form asked for.
  func show<Row>(_ listing: Listing<Row>, whenEmpty: Ink = "nothing") throws {
    let listing = try options.fields.map { try listing.narrowed(to: $0) } ?? listing
    if options.jsonl { return try listing.rows.forEach { try print(listing.json($0)) } }
    if options.json {
      let items = JSON.array(listing.rows.map(listing.json))
      return try print(["items": items, "schema": .string("tickmark/\(listing.schema)")])
    }
    guard isForPeople else { return try writeText(listing.rows.map { listing.plain($0) + "\n" }) }
    guard !listing.rows.isEmpty else { return note(whenEmpty) }
    try write(listing.table.lines(width: width))
  }

  /// Prints a result's lines; more than a screen goes through the pager.
  func write(_ lines: [Ink]) throws {
    let text = lines.map { $0.rendered(inColour: isOutputColoured) + "\n" }
    if usesPager(for: lines.count) { return try session.page(text.joined(), through: pager) }
    try writeText(text)
  }

  private func writeText(_ lines: [String]) throws {
    try session.output.write(Array(lines.joined().utf8))
  }

  private func print(_ json: JSON) throws {
    try session.output.write(JSONText.bytes(of: json, isASCII: true) + [UInt8(ascii: "\n")])
  }

  // MARK: - Everything else

  /// Says something beside the result, on standard error.
  func note(_ line: Ink) {
    guard !options.quiet, !options.isMachine else { return }
    session.errors.tell(line.rendered(inColour: isErrorColoured) + "\n")
  }

  // MARK: - Forms

  /// Whether a person reads the output on a terminal.
  var isForPeople: Bool { session.output.isTerminal && !options.plain && !options.isMachine }
  var width: Int { session.width }

  var isOutputColoured: Bool { isColoured(session.output.isTerminal && !options.plain) }
  var isErrorColoured: Bool { isColoured(session.errors.isTerminal) }

  private func isColoured(_ isTerminal: Bool) -> Bool {
    switch options.color?.rawValue ?? colour {
    case "always": return true
    case "never": return false
    default: break
    }
    if session.isSet("NO_COLOR") || session.environment["TERM"] == "dumb" { return false }
    if session.isSet("FORCE_COLOR") || session.isSet("CLICOLOR_FORCE") { return true }
    return isTerminal
  }

  private func usesPager(for count: Int) -> Bool {
    isForPeople && count >= session.height && session.environment["TERM"] != "dumb"
  }
}
