import Claims
import Ledger

/// What `audit` proves beside the ledger itself: its head, an earlier head, a bundle.
enum AuditProofs {
  /// Prints the last signed checkpoint, for somebody outside to keep.
  static func head(in context: Context) throws -> ExitStatus {
    guard let note = try context.ledger().checkpoint() else {
      throw CommandFault(
        code: "checkpoint.none", message: "nothing was signed yet",
        remedy: "tickmark signoff ARTICLE --as ROLE   or   tickmark export --bundle DIR")
    }
    try context.session.output.write(Array(note.description.utf8))
    return .done
  }

  /// Whether the ledger continues a checkpoint that somebody outside kept.
  static func continuation(of path: String, in context: Context) throws -> ExitStatus {
    let bytes = try FileSystem.read(context.session.absolute(path))
    do {
      let proof = try context.ledger().continues(SignedNote(parsing: bytes))
      try context.console.show(
        [
          "\("continues", .good): the \(counted(proof.earlier.head.size, "head")) of \(path) are the first of \(proof.now.size)"
        ], schema: "continuation@1",
        json: [
          "earlier": .integer(proof.earlier.head.size), "now": .integer(proof.now.size),
          "proof": .array(proof.proof.path.map { .string($0.base64) }),
        ])
      return .done
    } catch let fault as NoteFault {
      throw CommandFault(
        code: "checkpoint.untrusted", message: "\(path): \(fault)",
        remedy: "ask whoever kept it for the file as it was", status: .integrity)
    }
  }

  /// Whether a bundle proves its report.
  static func bundle(_ folder: String, key: String?, in context: Context) throws -> ExitStatus {
    guard FileSystem.isDirectory(context.session.absolute(folder)) else {
      throw CommandFault(
        code: "bundle.missing", message: "\(folder) is not a folder",
        remedy: "name the folder that export --bundle wrote")
    }
    do {
      let bundle = try auditBundle(in: context.session.absolute(folder), pinned: key)
      let open = try BundleReport(bundle).check()
      if key == nil {
        context.console.note("no --key was given: anybody could have made this bundle")
      }
      for words in open { context.console.note("not derived again: \(words)") }
      let proof = bundle.proof
      try context.console.show(
        [
          "\("sound", .good): \(counted(proof.events, "event")), \(counted(proof.signOffs, "sign-off")); the report is what they give"
        ],
        schema: "bundle@1",
        json: [
          "events": .integer(proof.events), "sign_offs": .integer(proof.signOffs),
          "checkpoint": .string(proof.checkpoint.text),
          "not_derived": .array(open.map { .string($0) }),
        ])
      return .done
    } catch {
      throw CommandFault(
        code: "bundle.unsound", message: "\(error)", remedy: "do not rely on this bundle",
        status: .integrity)
    }
  }
}
