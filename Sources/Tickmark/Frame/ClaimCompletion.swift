import Claims
import Ledger

/// What the shell offers where a claim is named: the numbers of the article's claims, and the filters.
enum ClaimCompletion {
  static let words: @Sendable ([String], Int, String) -> [String] = { arguments, _, _ in
    let numbers = (try? numbers(arguments)) ?? []
    return numbers + ClaimFilter.allCases.map { "@\($0.rawValue)" }
  }

  private static func numbers(_ arguments: [String]) throws -> [String] {
    let session = Session.live()
    guard let workspace = Workspace.find(from: session.directory) else { return [] }
    let ledger = try Ledger.open(workspace.ledger)
    let named = zip(arguments, arguments.dropFirst()).first { $0.0 == "-a" || $0.0 == "--article" }?
      .1
    let slugs = try ledger.articles().map(\.slug)
    guard let slug = named ?? (slugs.count == 1 ? slugs.first : nil) else { return [] }
    return try ledger.claims(of: slug).filter { $0.stage != .withdrawn }.map { String($0.number) }
  }
}
