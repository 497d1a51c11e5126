import Claims
import Ledger

extension Context {
  /// The article that `--article`, a reference's prefix, or being the only one names.
  func work(_ words: [String] = []) throws -> Work {
    let ledger = try ledger()
    let slug = try slug(words, in: ledger)
    return Work(context: self, ledger: ledger, dossier: try ledger.dossier(of: slug))
  }

  private func slug(_ words: [String], in ledger: Ledger) throws -> String {
    if let slug = options.article { return slug }
    let prefixes = words.filter { !$0.contains("://") }.compactMap {
      ReferenceText.parts(of: $0).slug
    }
    if let slug = prefixes.first(where: { $0 != "flag" && $0 != "note" }) { return slug }
    let articles = try ledger.articles(atMost: 21)
    guard let only = articles.first else {
      throw CommandFault(
        code: "article.none", message: "there is no article yet", remedy: "tickmark import FILE")
    }
    guard articles.count == 1 else {
      let known = articles.prefix(20).map(\.slug).sorted().joined(separator: ", ")
      let slugs = articles.count > 20 ? "\(known), …" : known
      throw CommandFault(
        code: "article.ambiguous", message: "several articles are open: \(slugs)",
        remedy: "name one with -a \(only.slug), or write \(only.slug):12", status: .failed)
    }
    return only.slug
  }

  /// The person who records. A name new to the desk is entered, and that is said.
  func person(in ledger: Ledger) throws -> Person {
    guard let name = configuration.value(of: .userName)?.text else { throw CommandFault.nobody }
    let desk = try ledger.desk()
    if let known = desk.people.first(where: { $0.isNamed(name) }) { return known }
    let id = "p\(desk.people.count + 1)"
    guard !options.dryRun else { return Person(id: id, name: name) }
    let events = try AddPerson(name: name, roles: [.checker]).decide(on: desk)
    let new = try ledger.append(
      events, to: desk, Writing(person: id, time: now, entropy: session.entropy))
    console.note("\(name) joined the desk as \(id)")
    return new.person(id) ?? Person(id: id, name: name)
  }

  func writing(by person: Person) -> Writing {
    Writing(person: person.id, time: now, entropy: session.entropy)
  }

  /// The desk's rules as its settings give them.
  func policy() throws -> Policy { try PolicyFile.policy(in: configuration.desk) }
}

extension CommandFault {
  static var nobody: CommandFault {
    CommandFault(
      code: "person.unnamed", message: "nobody is named as the one who records",
      remedy: "tickmark config set user.name \"Your Name\"   or   --by NAME")
  }
}
