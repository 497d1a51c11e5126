import Claims
import Ledger

/// A sign-off that a change overtook, and nobody has given anew.
struct StaleSignOff {
  let signOff: SignOff
  /// The first act that changed what was signed for.
  let change: Act
  /// Who signed, and who changed it.
  let names: (signer: String, changer: String)

  static func all(in dossier: Dossier) -> [StaleSignOff] {
    dossier.staleSignOffs.compactMap { signOff in
      dossier.change(after: signOff).map { change in
        StaleSignOff(
          signOff: signOff, change: change,
          names: (dossier.name(of: signOff.stamp.person), dossier.name(of: change.person)))
      }
    }
  }

  /// Says each of them beside a result, with what helps.
  static func tell(in work: Work) {
    for stale in all(in: work.dossier) {
      work.console.note(stale.words)
      work.console.note("  \(work.typed(stale.remedy), .accent)")
    }
  }

  /// How many articles are named before the rest is only counted.
  private static let shown = 5

  /// Says which of many articles have some.
  static func tell(of articles: [ArticleSummary], _ context: Context) {
    let stale = articles.filter { $0.staleSignOffs > 0 }
    for article in stale.prefix(shown) {
      let signOffs = counted(article.staleSignOffs, "sign-off")
      context.console.note(
        "\("stale", .caution): \(signOffs) on \(article.slug)   tickmark status -a \(article.slug)")
    }
    guard stale.count > shown else { return }
    context.console.note(
      "… and on \(counted(stale.count - shown, "more article"))   tickmark list --articles --json")
  }

  private var words: Ink {
    let role = signOff.role.rawValue
    return
      "\("stale", .caution): \(names.signer) signed as \(role) before log \(change.index) (\(change.summary), by \(names.changer))"
  }

  private var remedy: String {
    "tickmark signoff --as \(signOff.role.rawValue) --by \(names.signer.shellQuoted)"
  }

  var json: JSON {
    [
      "role": .string(signOff.role.rawValue), "person": .string(signOff.stamp.person),
      "name": .string(names.signer), "seen": .integer(signOff.seen),
      "log": .integer(change.index), "act": .string(change.summary),
      "by": .string(names.changer), "remedy": .string(remedy),
    ]
  }
}
