import Prose

extension AssertionTree {
  /// *Lena Voss, 34, a nurse from Tarn*: what is set beside a name says what it is.
  func apposition(_ child: Int, under word: Int) -> Construction? {
    if isAge(child) { return Construction(.age, .split) }
    guard tree.relation(child) == .appos, isAppositive(child, of: word) else { return nil }
    let isClose = grain == .facets && !isSetOff(child) && child > word
    return Construction(.apposition, isClose ? .both : .split)
  }

  /// A bare number from 1 to 120 after a person's name.
  func isAge(_ child: Int) -> Bool {
    guard tree.pos(child) == .num, isSetOff(child),
      tree.children(child).allSatisfy({
        tree.pos($0) == .punct || tree.relation($0) == .conj || tree.relation($0) == .appos
      })
    else { return false }
    guard let age = Int(tree.forms[child]) else { return false }
    return (1...120).contains(age)
  }

  private func isAppositive(_ child: Int, of word: Int) -> Bool {
    guard tree.pos(child) == .noun || tree.pos(child) == .propn else { return false }
    if grain == .claims && isDatePart(word)
      || tree.children(word).contains(where: { $0 < child && isMember($0) })
    {
      return false
    }
    if isPlaceOfPlace(child, word) || Self.suffixes.contains(tree.forms[child]) || isAcronym(child)
      || isDatePart(child) || isSubtitle(child) || isNextColumn(child)
    {
      return false
    }
    if isListMember(child, of: word) || isJoined(child) { return false }
    return isSetOff(child) || child < word || isName(word) && hasArticle(child)
      || grain == .facets && tree.count > 3
  }

  /// *Harl Shipping, Inc.*: part of the name.
  private static let suffixes: Set = [
    "inc", "inc.", "ltd", "ltd.", "llc", "plc", "corp", "corp.", "co.", "jr", "jr.", "sr", "sr.",
  ]

  /// *a Tarn Prize and a Selm Prize* read with the second beside the first.
  private func isJoined(_ child: Int) -> Bool {
    grain == .claims
      && tree.children(child).contains {
        tree.relation($0) == .cc && $0 < child && tree.forms[$0] == "and"
      }
  }

  /// A list member between a noun and what seems to be set beside it: the two are far apart.
  private func isMember(_ word: Int) -> Bool {
    grain == .claims && tree.relation(word) == .conj && !isSetOff(word)
  }

  private func hasArticle(_ child: Int) -> Bool {
    tree.child(child, .det).map { ["a", "an"].contains(tree.forms[$0]) } == true
  }

  /// *Sparta, Wisconsin*: a bare name after a name.
  private func isPlaceOfPlace(_ child: Int, _ word: Int) -> Bool {
    isName(child) && isName(word)
      && tree.child(child, .det, .appos, .acl) == nil
      && !tree.children(child).contains {
        tree.relation($0) == .amod && tree.spelling($0).first?.isUppercase != true
      }
      && !tree.classes[child].contains(.role)
  }

  /// Short, in brackets, all capitals or digits: another name and no statement.
  private func isAcronym(_ child: Int) -> Bool {
    guard let first = tree.subtree(child).first,
      tree.forms[first] == "(" || first > 0 && tree.forms[first - 1] == "("
    else { return false }
    return tree.wordCount(tree.subtree(child)) == 1
  }

  /// *February 6*, *this year*.
  private func isDatePart(_ child: Int) -> Bool {
    tree.classes[child].contains(anyOf: [.month, .weekday]) || tree.pos(child) == .num
      || ["year", "month", "week"].contains(tree.lemma(child))
  }

  /// *Name | Age | Town*: a table's cell.
  private func isNextColumn(_ child: Int) -> Bool {
    guard let first = tree.subtree(child).first else { return false }
    return tree.forms[first] == "|" || first > 0 && tree.forms[first - 1] == "|"
  }

  /// *Harbour Lights: The Long Night*: the second half of a title.
  private func isSubtitle(_ child: Int) -> Bool {
    guard let first = tree.subtree(child).first,
      let colon = [first, first - 1].first(where: { $0 > 0 && tree.forms[$0] == ":" }),
      colon + 1 < tree.count
    else { return false }
    return isName(colon - 1) && tree.spelling(colon + 1).first?.isUppercase == true
  }

  private func isBareNoun(_ word: Int) -> Bool {
    tree.pos(word) == .noun && tree.child(word, .det, .nmodPoss) == nil
  }

  /// *apples, pears and plums* read as appositions.
  private func isListMember(_ child: Int, of word: Int) -> Bool {
    tree.children(child).contains { tree.relation($0) == .conj && tree.pos($0) == tree.pos(child) }
      && tree.child(child, .det) == nil
      && (isName(child) || grain == .claims && isBareNoun(child) && isBareNoun(word))
  }
}
