A council that has adopted West Lindsey's pack: every review comes within three months, and a threat of self-harm goes to
safeguarding before anything else. The council and everybody in it are made up.

  $ export PACK=west-lindsey-2024
  $ . founding
  $ regard officer grant j.byrne --role senior-officer
  granted 'senior-officer' to j.byrne (GRA-H0VY78DF)
  $ regard officer grant s.rahman --role senior-officer
  granted 'senior-officer' to s.rahman (GRA-K4KYCN6E)
  $ regard officer grant c.doyle --role appeal-officer
  granted 'appeal-officer' to c.doyle (GRA-SGDB0BQT)
  $ export REGARD_OFFICER=t.novak
  $ export CASE=$(regard case open --quiet --name 'Dana Whitlock' --phone '01234 555123' --address '7 Quarry Lane, Ashmere AS2 4QD' --service Housing --identity confirmed --identity-evidence 'the tenancy file' --owner a.mensah)
  $ export FIRST=$(regard incident add $CASE --quiet --on 2026-10-27 --channel telephone --category threats-to-customers --service Housing --summary 'You threatened another customer in our reception.' --affected customer --evidence 'recording' --held-by 'Contact Centre')
  $ regard incident add $CASE --on 2026-10-28 --channel telephone --category self-harm --service Housing --summary 'You said that you would hurt yourself.' --evidence 'recording' --held-by 'Contact Centre'
  recorded incident INC-XSJ31QQ2 in RC-2026-5F4GBBAB
  $ regard warning issue $CASE --as a.mensah --level formal --on 2026-11-02 --how letter --cites $FIRST --cites $INC --expects 'Please do not threaten anybody.'
  refused: 'INC-XSJ31QQ2' has not been referred to safeguarding [safeguarding-comes-first]
    regard referral record RC-2026-5F4GBBAB --to safeguarding --on DATE --cites INC-XSJ31QQ2
  [1]
  $ regard referral record $CASE --to safeguarding --on 2026-11-02 --cites $INC
  recorded referral RFL-004065WJ in RC-2026-5F4GBBAB
  $ regard warning issue $CASE --as a.mensah --level formal --on 2026-11-02 --how letter --cites $FIRST --expects 'Please do not threaten anybody.'
  recorded warning WRN-EMHV2XST in RC-2026-5F4GBBAB; it counts once its letter has gone: regard letter send formal-warning WRN-EMHV2XST
  $ regard letter send formal-warning $WRN --by hand --on 2026-11-02
  recorded letter LTR-0X0TYHB0: formal-warning sent by hand on 2 November 2026
  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ export SECOND=$(regard incident add $CASE --quiet --on 2026-11-16 --channel in-person --category intimidation --service Housing --summary 'You shouted at a customer until she left.' --evidence 'statement' --held-by 'Customer Services')
  $ . ../considered
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $FIRST --cites $SECOND --measure 'appointment-only:because=others wait there' --reason 'You shouted at another customer.' --from 2026-11-30 --until 6m --review-on 4m --scope Housing
  refused: the review is on 30 March 2027, and the policy asks for one within 3 months: by 28 February 2027 [review-comes-in-time]
    give an earlier --review-on
  [1]
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $FIRST --cites $SECOND --measure 'appointment-only:because=others wait there' --reason 'You shouted at another customer.' --from 2026-11-30 --until 10m --review-on 3m --scope Housing
  proposed PRO-GXZK6MZE in RC-2026-5F4GBBAB; somebody else decides: regard restriction show PRO-GXZK6MZE
  note: no warning counts at level informal; the approver will see that
  $ regard restriction approve $PRO --as c.doyle --reason 'It is fair.'
  refused: 'c.doyle' does not hold a role that may do this (senior-officer) [role-is-held]
    it may be done by j.byrne or s.rahman
  [1]
  $ regard restriction approve $PRO --as j.byrne --reason 'An appointment keeps everybody safe.'
  approved by DEC-GVTK9ZW3: RST-GXZK6MZE is in force once its letter has gone: regard letter send decision RST-GXZK6MZE --by post --on DATE
  $ regard letter send decision $PRO --by hand --on 2026-11-20
  recorded letter LTR-JS8GNHDS: decision sent by hand on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ RST=RST-${PRO#PRO-}
  $ export REGARD_NOW=2026-12-01T10:00:00Z
  $ regard appeal lodge $RST --received 2026-12-01 --by email --grounds 'I did not shout.'
  recorded appeal APL-WNZN5GWP in RC-2026-5F4GBBAB; acknowledge it: regard letter send appeal-acknowledgement APL-WNZN5GWP --by post --on DATE
  $ regard appeal allocate $APL --as c.doyle --to c.doyle
  given to c.doyle by RUL-4VWBX8DQ
  $ regard appeal decide $APL --as c.doyle --outcome dismiss --reason 'Two people wrote down what they heard.'
  ruled by RUL-W09CB472; tell the person: regard letter send appeal-outcome RUL-W09CB472 --by post --on DATE

Every later review comes within three months too.

  $ export REGARD_NOW=2027-02-22T09:00:00Z
  $ regard review record $RST --as s.rahman --outcome continue --reason 'You shouted again on 3 February, and the appointments have kept others safe.' --heard 'You told us that you would rather come in without one.' --review-on 2027-06-22
  refused: the next review (22 June 2027) is not between now and 22 May 2027 [review-comes-in-time]
    give another --review-on
  [1]
  $ regard review record $RST --as s.rahman --outcome continue --reason 'You shouted again on 3 February, and the appointments have kept others safe.' --heard 'You told us that you would rather come in without one.' --review-on 2027-05-20
  recorded review REV-2HPBTM47: the restriction is continued; its letter: regard letter send review-continue REV-2HPBTM47
  $ regard letter send review-continue $REV --by hand --on 2027-02-22
  recorded letter LTR-G5WQERE9: review-continue sent by hand on 22 February 2027
  $ export REGARD_NOW=2027-05-19T09:00:00Z
  $ regard review record $RST --as s.rahman --outcome lift --reason 'You have been in five times without any trouble.' --heard 'You told us that you were glad.'
  recorded review REV-672B2441: the restriction is lifted; its letter: regard letter send review-lift REV-672B2441
  $ regard letter send review-lift $REV --by hand --on 2027-05-19
  recorded letter LTR-4DZYZQ8Q: review-lift sent by hand on 19 May 2027
  $ regard check
  cases/2026/RC-2026-5F4GBBAB/2026-12-01-ruling-W09CB472.yaml:1:1: warning: letter-to-send of 'RUL-W09CB472' was due on 3 December 2026, 167 days ago, from role:officer [letter-is-on-time]
    regard letter send appeal-outcome RUL-W09CB472 --by post --on DATE
