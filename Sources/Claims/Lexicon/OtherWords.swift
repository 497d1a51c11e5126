/// Words that change, join or judge what is claimed.
extension Lexicon {
  static let otherVerbs: [Entry] = [
    Entry(.hedge, "may might could"),
    Entry(.normative, "should ought must shall"),
    Entry(
      .collective,
      """
      meet agree marry wed divorce swap exchange collide merge share differ compete clash negotiate
      confer converse correspond cooperate collaborate unite reconcile separate split overlap intersect
      debate embrace kiss fight quarrel resemble combine team tie vie disagree total average comprise
      constitute form range mix interact alternate coincide
      """),
    Entry(
      .achievement,
      "beat win defeat become reach break overcome surpass overtake recover rise return climb edge rally"
    ),
    Entry(
      .legal,
      """
      sentence convict acquit charge indict arrest detain jail imprison ban outlaw prohibit legalize
      legalise sue fine extradite prosecute accuse rule repeal enact ratify plead try pardon deport
      """),
    Entry(
      .change,
      """
      rise fall increase decrease grow shrink drop climb decline gain lose double triple halve soar
      plunge jump slip surge dip cut raise reduce exceed widen narrow
      """),
    Entry(.cause, "cause lead result trigger prompt provoke spark produce induce force enable"),
    Entry(
      .harm,
      """
      kill die injure wound attack shoot stab bomb murder rape torture abuse destroy burn explode crash
      collapse drown poison flood evacuate flee kidnap abduct execute
      """),
  ]

  static let otherNouns: [Entry] = [
    Entry(
      .role,
      """
      president minister premier chancellor governor mayor senator deputy lawmaker legislator congressman
      congresswoman representative judge justice prosecutor attorney lawyer secretary ambassador diplomat
      envoy consul chief head director manager chairman chairwoman chairperson chair chairmen boss executive
      ceo officer commander general colonel captain major lieutenant sergeant soldier admiral marshal
      king queen prince princess emperor duke earl lord sir dame pope bishop archbishop cardinal priest
      pastor rabbi imam doctor dr. nurse surgeon physician professor prof. teacher lecturer scientist
      researcher historian economist analyst expert engineer architect author writer novelist poet
      journalist reporter editor columnist correspondent photographer filmmaker producer actor actress
      singer musician guitarist drummer bassist composer rapper artist painter sculptor dancer comedian
      presenter host broadcaster model designer player footballer striker goalkeeper midfielder defender
      coach trainer captain driver pilot astronaut sailor farmer fisherman miner worker activist
      campaigner spokesman spokeswoman spokesperson aide adviser advisor consultant candidate nominee
      leader founder co-founder owner entrepreneur businessman businesswoman billionaire investor banker
      broker trader student pupil graduate dissident rebel refugee migrant suspect defendant victim
      survivor witness widow detective inspector constable superintendent commissioner politician mp
      mep sen. rep. gov. gen. lt. col. capt. sgt. rev. mr. mrs. ms. philosopher mathematician physicist
      chemist biologist astronomer geologist psychologist theologian missionary explorer inventor
      guerrilla commentator critic champion swimmer cyclist boxer runner golfer wrestler jumper skier
      linebacker quarterback pitcher catcher goaltender winger forward footballer cricketer chef
      """),
    Entry(
      .kinship,
      """
      brother sister mother father son daughter wife husband spouse partner uncle aunt nephew niece
      cousin grandson granddaughter grandfather grandmother twin stepson stepdaughter stepmother
      stepfather son-in-law daughter-in-law brother-in-law sister-in-law fiancé fiancée fiance fiancee
      child parent sibling friend colleague widow widower girlfriend boyfriend deputy neighbour neighbor
      """),
    Entry(
      .collectiveNoun,
      """
      sum total average mean ratio difference correlation combination agreement treaty accord deal war
      battle match game meeting relationship relation link connection border comparison balance mix
      contrast percentage change gap conflict talk partnership alliance merger association interaction
      correspondence proportion median rate growth interval distance
      """),
    Entry(
      .eventNoun,
      """
      killing arrest death attack bombing shooting murder assassination resignation appointment election
      collapse explosion crash invasion capture release launch opening closure destruction signing
      publication discovery invention victory defeat birth marriage removal dismissal trial conviction
      sinking execution raid
      """),
    Entry(
      .month,
      "january february march april may june july august september october november december"),
    Entry(.month, "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec."),
    Entry(.weekday, "monday tuesday wednesday thursday friday saturday sunday"),
    Entry(
      .legal,
      """
      court law sentence prison jail trial verdict charge indictment lawsuit ban legislation prosecutor
      conviction appeal statute constitution treaty bail custody extradition
      """),
    Entry(
      .evaluative,
      """
      disgrace shame tragedy disaster nightmare triumph hero villain joke farce masterpiece gem delight
      pleasure beauty horror legend genius idiot coward
      """),
    Entry(
      .sport, "goal match season league cup championship tournament medal race team game player"),
    Entry(
      .harm, "death victim injury casualty attack war bomb murder fire earthquake flood famine"),
  ]

  static let otherWords: [Entry] = [
    Entry(
      .attitude,
      """
      confident sure certain convinced afraid worried concerned eager willing unwilling reluctant
      hopeful optimistic pessimistic glad happy proud sorry sad angry furious upset disappointed
      surprised shocked amazed aware unaware skeptical sceptical doubtful adamant clear anxious keen
      determined supportive critical dismissive wary fearful grateful thankful excited nervous
      uncomfortable frustrated outraged horrified satisfied unhappy right wrong
      """),
    Entry(.hearsay, "allegedly reportedly supposedly purportedly ostensibly alleged"),
    Entry(
      .hedge,
      """
      perhaps apparently maybe possibly probably likely unlikely presumably seemingly potentially arguably
      conceivably possible probable
      """),
    Entry(
      .negation, "not n't no never none nobody nothing neither nor nowhere without hardly scarcely"),
    Entry(
      .scope,
      """
      only just merely solely exclusively about around approximately roughly nearly almost some least
      most more less over under up exactly precisely barely alone all each every both half fewer circa
      virtually mainly mostly partly largely
      """),
    Entry(.condition, "if unless provided assuming lest whether"),
    Entry(.temporal, "after before since when while until till once as whenever"),
    Entry(.cause, "because due owing thanks since"),
    Entry(.contrast, "although though while whereas but despite"),
    Entry(
      .connective,
      """
      however moreover furthermore therefore thus hence nevertheless nonetheless meanwhile besides
      additionally consequently instead likewise similarly indeed also then so still yet otherwise
      incidentally finally first firstly second secondly third thirdly lastly anyway and but or
      """),
    Entry(.firstPerson, "i we me us my our mine ours myself ourselves"),
    Entry(
      .evaluative,
      """
      good great bad terrible horrible awful wonderful amazing beautiful ugly heartbreaking shameful
      disgraceful brilliant fantastic excellent outrageous ridiculous absurd pathetic sad tragic
      delightful magnificent stunning impressive disappointing inspiring charming boring exciting
      interesting lovely nice perfect remarkable extraordinary unforgettable memorable scandalous
      appalling dreadful superb incredible unbelievable fascinating glorious dismal gorgeous touching
      moving delicious disgusting unacceptable unfair fair right wrong important stupid silly smart
      wise foolish brave cowardly better best worse worst fun funny unfortunately sadly fortunately
      hopefully luckily
      """),
  ]
}
