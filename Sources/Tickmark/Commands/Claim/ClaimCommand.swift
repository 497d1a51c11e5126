import ArgumentParser

/// `tickmark claim …`: shapes the list of claims.
struct ClaimCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claim", abstract: "Shape the claims: add, accept, edit, split, join, drop.",
    subcommands: [
      ClaimAdd.self, ClaimAccept.self, ClaimEdit.self, ClaimSplitCommand.self, ClaimJoin.self,
      ClaimDrop.self,
    ])
}
