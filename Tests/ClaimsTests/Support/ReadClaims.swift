import Prose

@testable import Claims

/// The wordings of the claims that the trained reader and the rules together find in a text, without
/// their full stops.
func claimsRead(in text: String) throws -> [String] {
  try proposalsRead(in: text).map { proposal in
    let text = proposal.wording.text
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}

func proposalsRead(in text: String) throws -> [Proposal] {
  analysis(of: Reader().read(try ArticleText(text))).proposals
}
