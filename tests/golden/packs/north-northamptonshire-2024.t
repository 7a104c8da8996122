A council that has adopted North Northamptonshire's pack: leads of the service concerned or Assistant Directors decide, and
vulnerability is a question of its own. The council and everybody in it are made up.

  $ export PACK=north-northamptonshire-2024
  $ . founding
  $ regard officer grant s.rahman --role service-lead --service Housing --authority 'scheme of delegation'
  granted 'service-lead' to s.rahman (GRA-H0VY78DF)
  $ regard officer grant k.lowe --role service-lead --service 'Council Tax' --authority 'scheme of delegation'
  granted 'service-lead' to k.lowe (GRA-K4KYCN6E)
  $ regard officer grant j.byrne --role assistant-director
  granted 'assistant-director' to j.byrne (GRA-SGDB0BQT)
  $ regard officer grant c.doyle --role appeal-officer
  granted 'appeal-officer' to c.doyle (GRA-H6BTYYG2)
  $ regard officer add m.frey --name 'Mara Frey' --post 'Head of Customer Services' --email m.frey@ashmere.example --role senior-officer
  added officer m.frey
  $ regard policy show | grep -A4 -E '^(appeal|considerations|policy_review)'
  considerations                 T       cause, vulnerability, complaint-handled,
                                         effect, lesser-steps, proportionate,
                                         impact, stays-open, against-us (unset:
                                         cause, complaint-handled, effect,
                                         lesser-steps, proportionate, impact,
  --
  appeal_window_working_days     exists  20 [minute: a way to appeal was added; in
                                         which time was not found (S-NNC)]
  appeal                         exists  exists: true; to: an officer senior to
                                         the one who approved it, who has had no
                                         part in it; counts_from: in-force; late:
                                         A late appeal is heard where there was a
                                         good reason for the delay.;
  --
  policy_review                  exists  months: 24; from: adoption [minute:
                                         policies are recommended to be reviewed
                                         regularly; how often was not found
                                         (S-NNC)]
  report                         unset   annual
  $ . opened
  $ regard warning issue $CASE --as a.mensah --level formal --on 2026-11-02 --how letter --cites $FIRST --expects 'Please speak to our staff without swearing at them.'
  recorded warning WRN-EMHV2XST in RC-2026-5F4GBBAB; it counts once its letter has gone: regard letter send formal-warning WRN-EMHV2XST
  $ regard letter send formal-warning $WRN --by hand --on 2026-11-02
  recorded letter LTR-0X0TYHB0: formal-warning sent by hand on 2 November 2026
  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ export SECOND=$(regard incident add $CASE --quiet --on 2026-11-16 --until-on 2026-11-19 --contacts 43 --not-counted 0 --channel telephone --category persistent-contact --service Housing --summary 'You rang 43 times in four days about one repair.' --evidence 'call log' --held-by 'Contact Centre')
  $ . ../considered
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $FIRST --cites $SECOND --measure 'call-times:days=tue+thu,from=10:00,to=11:00,because=the calls came all day' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'vulnerability' is not answered: How may the person be vulnerable, and what does that call for? [considerations-are-answered]
    give --consider vulnerability=TEXT; where nothing is known, say who was asked and when
  [1]
  $ printf '  vulnerability: "She lives alone; her tenancy officer was asked on 18 November and knows of nothing else."\n' >> ../considered.yaml
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $FIRST --cites $SECOND --measure 'call-times:days=tue+thu,from=10:00,to=11:00' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'call-times' does not say what it answers [each-measure-has-its-reason]
    --measure 'call-times:…,because=TEXT'; the person will read it
  [1]
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $FIRST --cites $SECOND --measure 'call-times:days=tue+thu,from=10:00,to=11:00,because=the calls came all day' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  proposed PRO-GXZK6MZE in RC-2026-5F4GBBAB; somebody else decides: regard restriction show PRO-GXZK6MZE
  note: no warning counts at level informal; the approver will see that

The lead of another service does not decide on this one; nor does somebody whom only the general pack names.

  $ regard restriction approve $PRO --as k.lowe --reason 'It is fair.'
  refused: 'k.lowe' does not hold a role that may do this (service-lead or assistant-director) [role-is-held]
    it may be done by j.byrne or s.rahman
  [1]
  $ regard restriction approve $PRO --as m.frey --reason 'It is fair.'
  refused: 'm.frey' does not hold a role that may do this (service-lead or assistant-director) [role-is-held]
    it may be done by j.byrne or s.rahman
  [1]
  $ regard restriction approve $PRO --as s.rahman --reason 'Two mornings a week are enough for one repair.'
  approved by DEC-GVTK9ZW3: RST-GXZK6MZE is in force once its letter has gone: regard letter send decision RST-GXZK6MZE --by post --on DATE
  $ regard letter send decision $PRO --by hand --on 2026-11-20
  recorded letter LTR-JS8GNHDS: decision sent by hand on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ regard notify staff $PRO --who 'Council Tax and the alert register' --by email --on 2026-11-20
  recorded NTF-8Y3CX2F5: staff were told on 20 November 2026; when it ends: regard notify withdraw NTF-8Y3CX2F5
  $ RST=RST-${PRO#PRO-}
  $ export REGARD_NOW=2026-12-01T10:00:00Z
  $ regard appeal lodge $RST --received 2026-12-01 --by email --grounds 'I was ringing about a leak.'
  recorded appeal APL-WNZN5GWP in RC-2026-5F4GBBAB; acknowledge it: regard letter send appeal-acknowledgement APL-WNZN5GWP --by post --on DATE
  $ regard letter send appeal-acknowledgement $APL --by hand --on 2026-12-01
  recorded letter LTR-J5WB6DPQ: appeal-acknowledgement sent by hand on 1 December 2026
  $ regard appeal allocate $APL --as c.doyle --to s.rahman
  refused: 's.rahman' does not hold a role that may do this (appeal-officer) [role-is-held]
    it may be done by c.doyle
  [1]
  $ regard appeal allocate $APL --as c.doyle --to c.doyle
  given to c.doyle by RUL-4VWBX8DQ
  $ regard appeal decide $APL --as c.doyle --outcome dismiss --reason 'The calls went on for four days, and the leak had been mended.'
  ruled by RUL-W09CB472; tell the person: regard letter send appeal-outcome RUL-W09CB472 --by post --on DATE
  $ regard letter send appeal-outcome $APL --by hand --on 2026-12-01
  recorded letter LTR-PEVSDKYV: appeal-outcome sent by hand on 1 December 2026
  $ regard check
  nothing to mend in 1 case and 34 records
  $ export REGARD_NOW=2027-02-22T09:00:00Z
  $ regard review record $RST --as m.frey --outcome lift --reason 'You have kept to the arrangement, and the repair is done.' --heard 'You told us on 19 February that it had worked.'
  recorded review REV-2HPBTM47: the restriction is lifted; its letter: regard letter send review-lift REV-2HPBTM47
  $ regard letter send review-lift $REV --by hand --on 2027-02-22
  recorded letter LTR-G5WQERE9: review-lift sent by hand on 22 February 2027
  $ regard notify withdraw $NTF --on 2027-02-22
  withdrawn by RCL-JSBDRQAD: those told were told that it holds no more
  $ regard check
  nothing to mend in 1 case and 37 records
