/// The nouns that say what a person is or does.
///
/// Written for news English: offices, ranks, trades, relations to a case. A table of data.
package enum RoleLexicon {
  /// Titles that stand before a name in capitals and are never part of it.
  static let titles = words(
    """
    adm admiral ambassador archbishop ayatollah baron baroness bishop brig brigadier capt
    captain cardinal chairman chancellor chief col colonel commander commissioner
    congressman congresswoman constable councillor count countess cpl dame dean detective
    doctor dr duchess duke emir emperor empress father gen general gov governor imam
    inspector judge justice king lady lieutenant lord lt maj major mayor messrs minister
    miss mr mrs ms officer pastor pope premier president prime prince princess prof
    professor queen rabbi rep representative rev reverend sec secretary sen senator sergeant
    sgt sheikh sheriff sir sister sultan supt vice
    """)

  static let nouns = titles.union(
    words(
      """
      academic accountant activist actor actress adviser advisor agent aide analyst anchor
      archaeologist architect artist assistant astronaut astronomer athlete attorney author
      baker banker biologist blogger boss boy brother builder businessman businesswoman
      butcher campaigner candidate carpenter celebrity chair chairperson chairwoman champion
      chef chemist child cleric clerk climber co-author co-director co-founder coach colleague
      comedian composer conductor conservative consultant cook coordinator correspondent
      counsel counsellor critic curator cyclist dancer daughter defendant defender delegate
      democrat dentist deputy designer developer diplomat director dissident driver economist
      editor editor-in-chief educator employee engineer entrepreneur envoy ethicist executive
      expert explorer farmer father fighter filmmaker financier firefighter fisherman
      footballer forward founder friend geologist girl goalkeeper graduate grandfather
      grandmother guard guitarist hacker head heir helper historian host husband informant
      inspector intellectual interpreter inventor investigator investor journalist keeper
      killer labourer landlord lawmaker lawyer leader lecturer legislator librarian linguist
      lobbyist magistrate manager mathematician mechanic mediator member mercenary merchant
      midfielder migrant miner ministry mother mp musician national neighbor neighbour
      neurologist nominee novelist nurse official operator organiser organizer owner painter
      partner passenger patient philosopher photographer physician physicist pianist pilot
      planner player poet policeman policewoman politician porter preacher presenter priest
      principal prisoner producer programmer prosecutor protester psychologist publisher
      ranger rapper rebel receptionist recruit refugee reporter representative republican
      researcher resident runner sailor salesman scholar scientist screenwriter sculptor
      shopkeeper singer skipper smuggler soldier solicitor son songwriter speaker specialist
      spokesman spokesperson spokeswoman spy star striker student successor superintendent
      supporter surgeon survivor suspect swimmer teacher technician teenager tenant trader
      trainer translator treasurer trustee tutor uncle undersecretary veteran veterinarian
      victim volunteer waiter warden whistleblower widow wife winner witness worker writer
      """))

  /// Words that make another office of the one they stand before.
  package static let ranks = words(
    """
    acting assistant associate deputy ex former interim junior retired senior then under vice
    """)

  /// Endings that make a role of nearly any noun.
  private static let endings = ["ologist", "ician", "ographer", "woman", "person"]

  /// Whether a lower-case word, with or without its full stop, names a role.
  static func isRole(_ word: String) -> Bool {
    let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
    return nouns.contains(bare) || endings.contains { bare.hasSuffix($0) && bare.count > $0.count }
  }

  /// Whether a lower-case word is a title that stands before a name.
  static func isTitle(_ word: String) -> Bool {
    titles.contains(word.hasSuffix(".") ? String(word.dropLast()) : word)
  }

  static let masculine = words(
    """
    actor baron boy brother businessman chairman congressman duke emperor father fisherman
    grandfather husband king lord man mr policeman prince salesman sir son spokesman uncle
    waiter
    """)
  static let feminine = words(
    """
    actress aunt baroness businesswoman chairwoman congresswoman dame daughter duchess
    empress girl grandmother lady miss mother mrs ms policewoman princess queen sister
    spokeswoman widow wife woman
    """)

  static func words(_ list: String) -> Set<String> {
    Set(list.utf8.split { $0 <= 0x20 }.map { String(Substring($0)) })
  }
}
