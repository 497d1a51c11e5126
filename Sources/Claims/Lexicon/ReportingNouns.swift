/// Nouns that attribute.
extension Lexicon {
  static let reportingNouns: [Entry] = [
    Entry(
      .reportNoun,
      """
      claim  allegation accusation charge assertion announcement declaration report suggestion
      argument contention   warning prediction forecast promise pledge vow threat denial
      admission acknowledgement acknowledgment confession complaint criticism condemnation denunciation
      attack praise    objection rejection rebuke   
      question demand call   recommendation plea   pledge  opinion 
      belief hope fear  worry doubt suspicion expectation conviction   theory conclusion
      finding testimony assurance insistence explanation description characterization account 
      rumor rumour word speculation estimate assessment judgment judgement ruling   tweet
       quote quip joke jibe dig invitation  refusal willingness desire wish intention intent
       determination skepticism scepticism outrage anger indignation dismay frustration
      disappointment enthusiasm sentiment perception impression feeling sense understanding recognition
      realization advocacy defense defence   approval disapproval preference
      """),
    Entry(
      .holderNoun,
      """
      critic opponent proponent advocate backer defender detractor skeptic sceptic fan
      believer champion enthusiast foe admirer
      """),
    Entry(
      .document,
      """
      report study survey poll document paper letter statement memo email e-mail record filing lawsuit
      indictment complaint affidavit transcript article book analysis audit investigation research data
      figure statistic census review decree order ruling file dossier message post tweet website blog
      video recording photo photograph image footage map law bill resolution treaty contract agreement
      script headline ad advertisement sign poster test result finding evidence leak cable database
      """),
    Entry(
      .anonymous,
      """
      official source person people expert analyst observer insider witness authority critic supporter
      activist resident villager diplomat researcher scientist investigator prosecutor lawmaker
      some other many neighbour neighbor local medium report rumour rumor aide adviser advisor
      spokesman spokeswoman spokesperson
      """),
    Entry(
      .institution,
      """
      ministry government police court agency committee commission council parliament congress senate
      house university institute company firm bank party union federation association organization
      organisation department office bureau army navy military force service board authority embassy
      campaign newspaper magazine network channel administration court tribunal cabinet regulator
      hospital school group team club church
      """),
  ]
}
