/// Verbs that attribute, by what they take and how far their subject stands behind it.
extension Lexicon {
  static let reportingVerbs: [Entry] = [
    // Saying: a clause or a quotation.
    Entry(
      .clause,
      """
      say tell add note explain argue claim state declare announce insist reply respond remark observe
      comment write tweet retweet post email text message report assert maintain contend allege
      acknowledge admit concede confess confirm warn caution predict forecast recall remember recount
      reiterate repeat stress emphasize emphasise underline underscore joke quip lament complain boast
      brag suggest hint imply signal indicate reveal disclose divulge inform notify advise assure
      remind testify swear tell vow promise pledge threaten propose recommend conclude continue ask
      question wonder inquire enquire answer shout yell scream cry chant whisper mutter murmur exclaim
      bark snap muse opine speculate surmise posit theorize theorise hypothesize reason counter retort
      interject proclaim profess pronounce attest affirm reaffirm certify clarify elaborate specify
      summarize summarise paraphrase relate narrate describe detail blog sing sneer scoff gush rave
      fume thunder bristle plead implore beg beseech exhort urge joke deadpan intone echo concur agree
      disagree object protest demand declaim decree rule order stipulate mandate hold charge accuse
      testify depose venture volunteer intimate explain extol allow mention point read go put express
      sum ad-lib rejoin laugh sigh tease taunt crow
      """),
    Entry(
      [.clause, .believes],
      """
      think believe suppose assume presume reckon figure guess suspect imagine expect anticipate feel
      fear worry hope doubt wish dream trust consider deem judge estimate calculate project envision
      foresee view regard perceive conceive fancy bet wager pray interpret dread gather sense convince persuade
      """),
    Entry(
      [.clause, .knows],
      """
      know realize realise recognize recognise learn discover understand notice find see hear forget
      remember recall establish determine ascertain verify prove detect appreciate concede admit
      """),
    Entry([.ambiguous], "find see hear hold go read put feel prove order rule allow detect figure"),
    Entry(
      [.clause, .intends],
      """
      want decide resolve agree demand insist intend propose request require
      """),
    Entry(
      [.clause, .denies],
      "deny dispute doubt refute reject question disagree contest contradict rebut"),
    // What documents and figures do.
    Entry(
      [.clause, .evidence],
      """
      show suggest indicate reveal find demonstrate confirm prove illustrate document estimate
      conclude state say report note warn reflect establish allege imply point read describe
      """),
    // Willing: an infinitive.
    Entry(
      [.infinitive, .intends],
      """
      want wish hope plan intend aim seek vow promise pledge threaten offer propose agree decline
      refuse decide choose prefer demand ask hesitate prepare resolve swear commit opt undertake
      volunteer consent aspire expect consider mean vote request desire yearn look long plot scheme
      """),
    Entry([.infinitive, .believes], "claim profess think believe expect fear hope like love hate"),
    // Moving somebody to do something.
    Entry(
      [.infinitive, .addressee],
      """
      ask urge tell order instruct advise warn encourage invite persuade convince beg implore press
      push call request direct command remind challenge exhort lobby caution forbid pressure dare
      entreat authorize authorise
      """),
    Entry(
      [.addressee],
      "tell inform notify assure remind advise warn ask convince persuade email text brief show"),
    // Speaking for or against something, or of it.
    Entry(
      .object,
      """
      criticize criticise condemn denounce decry slam blast attack assail lambast lambaste bash rip
      deride mock ridicule berate rebuke chide scold castigate excoriate pillory belittle disparage
      malign vilify bemoan lament deplore oppose reject dismiss rebuff rebut refute deny
      dispute contest contradict question defend praise laud hail applaud commend extol tout
      champion endorse back support favor favour advocate approve 
      espouse propose recommend suggest announce declare proclaim reveal disclose divulge report
      mention cite quote reference note acknowledge admit concede confess claim assert allege affirm
      confirm reaffirm reiterate repeat emphasize emphasise stress highlight underscore discuss debate
      describe outline explain recount recall relate predict forecast project foresee
      anticipate estimate blame accuse charge fault thank congratulate compare liken equate label
      dub brand portray depict characterize characterise call term name nominate deem
      consider regard view see rate rank promise pledge vow demand request urge seek want order
      recommend offer threaten warn express voice air convey communicate post
      publish tweet retweet fear dread dislike admire respect loathe
      detest resent regret appreciate prefer desire doubt suspect expect believe trust know
       remember invoke echo parrot hint imply signal indicate suggest touch renounce disavow
      repudiate retract renew reassess vet scrutinize blame credit salute honor honour mourn plead
      urge prioritize oppose identify list heckle jeer cheer bemoan bewail tease downplay trumpet
      say present introduce accept embrace understand welcome hate love enjoy articulate unveil
      promote encourage resist attribute paint envision protest
      trash savage roast skewer scorn denigrate discredit disown write pen 
      """),
    Entry(
      [.object, .denies], "deny dispute refute reject rebut disavow repudiate contradict doubt"),
    Entry(
      [.object, .believes],
      """
      fear dread dislike admire respect loathe detest prefer doubt suspect expect
      believe trust consider regard view see anticipate resent support favor favour oppose
      """),
    Entry([.object, .intends], "want seek desire demand request prefer consider"),
    Entry([.object, .knows], "know remember recall recognize recognise realize learn"),
    Entry([.object, .evidence], "show reveal indicate suggest detail outline describe project"),
    // A prepositional phrase.
    Entry(
      .preposition,
      """
      talk speak vouch advocate campaign believe complain warn boast brag joke comment call ask agree disagree insist object protest
      refer allude point argue lobby push press rail think dream worry wonder
      know hear learn care dwell touch respond reply react apologize apologise plead hope
      wish long opine write tweet fret gripe grumble elaborate inquire testify rule decide
      speculate reflect muse concur side sympathize sympathise hint lash hit fire zero harp vow confess
      admit disapprove account rave gush express debate aim swear
      """),
    // Appearance, without anybody named.
    Entry([.seeming], "seem appear"),
  ]
}
