The York pack of 2013 is nearly empty: it was a consultation. It can be run, and everything that it does not say is the general
pack's and said to be. The council and everybody in it are made up.

  $ export PACK=york-2013
  $ . founding
  $ regard officer grant j.byrne --role senior-officer
  granted 'senior-officer' to j.byrne (GRA-H0VY78DF)
  $ regard officer grant s.rahman --role senior-officer
  granted 'senior-officer' to s.rahman (GRA-K4KYCN6E)
  $ regard officer grant c.doyle --role appeal-officer
  granted 'appeal-officer' to c.doyle (GRA-SGDB0BQT)
  $ regard status | head -12
  Council       Ashmere Council (DEMONSTRATION: fictional people)
  Policy        Restricted Customer Contact Policy and Procedures (york-2013
                version 1; consultation)
  To be set     37 of 47 settings, by the council. Among them: who warns, who
                proposes, who approves, who reviews, who hears appeals, when a
                warning lapses, when the first review comes, when later reviews
                come, the longest that a restriction lasts, when an immediate
                restriction lapses, the time to appeal, where an appeal goes, when
                an appeal is answered. Until then the general pack's stand: regard
                policy show
  As of         2 November 2026
  Open cases    0
  $ . opened
  $ regard warning issue $CASE --level formal --on 2026-11-02 --how letter --cites $FIRST --expects 'Please speak to our staff without swearing at them.'
  refused: a 'formal' warning is given by manager, and t.novak does not hold that role [warning-is-given-by-its-stage]
    name who gives it with --given-by; it may be a.mensah
  [1]
  $ regard warning issue $CASE --as a.mensah --level formal --on 2026-11-02 --how letter --cites $FIRST --expects 'Please speak to our staff without swearing at them.'
  recorded warning WRN-EMHV2XST in RC-2026-5F4GBBAB; it counts once its letter has gone: regard letter send formal-warning WRN-EMHV2XST
  $ regard letter send formal-warning $WRN --by hand --on 2026-11-02
  recorded letter LTR-0X0TYHB0: formal-warning sent by hand on 2 November 2026
  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ export SECOND=$(regard incident add $CASE --quiet --on 2026-11-16 --until-on 2026-11-19 --contacts 43 --not-counted 0 --channel email --category scatter-gun --service Housing --summary 'You sent one message to 43 people.' --evidence 'the messages' --held-by 'Customer Services')
  $ . ../considered
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $FIRST --cites $SECOND --measure 'named-contacts:contacts=Customer Relations+Repairs,reach=Telephone 01234 567890,because=one message went to 43 people' --reason 'You sent one message to 43 people.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'difficulties' is not answered: Which particular difficulties may play a part in how the person behaves, and how was that weighed? [considerations-are-answered]
    give --consider difficulties=TEXT; where nothing is known, say who was asked and when
  [1]
  $ printf '  difficulties: "She was asked on 9 November what makes letters hard for her; nothing was said."\n' >> ../considered.yaml
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $FIRST --cites $SECOND --measure 'named-contacts:contacts=Customer Relations+Repairs,reach=Telephone 01234 567890,because=one message went to 43 people' --reason 'You sent one message to 43 people.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  proposed PRO-GXZK6MZE in RC-2026-5F4GBBAB; somebody else decides: regard restriction show PRO-GXZK6MZE
  note: no warning counts at level informal; the approver will see that
  $ regard restriction approve $PRO --as a.mensah --reason 'It is fair.'
  refused: 'a.mensah' proposed this restriction [approver-is-not-proposer]
    somebody else who may decide has to; to take it back: regard restriction withdraw
  [1]
  $ regard restriction approve $PRO --as j.byrne --reason 'Two people to write to are enough.'
  approved by DEC-GVTK9ZW3: RST-GXZK6MZE is in force once its letter has gone: regard letter send decision RST-GXZK6MZE --by post --on DATE
  $ regard restriction show $PRO | sed -n '/own$/,/^The draft/p'
  Not this council's own
  ----------------------

  Restricted Customer Contact Policy and Procedures does not set these. The
  general pack's values stood in, as our suggestion:

  - roles.propose (manager)
  - roles.approve (senior-officer)
  - approve_jointly (false)
  - approve_quorum
  - consult
  - warning_stages
  - skip_warning_reasons (immediate-safety, began-again, reported-crime)
  - warning_expires_months (12)
  - first_review_within_months (6)
  - longest_months (12)
  - restart_within_months (6)
  - deemed_delivery
  - roles.appeal (appeal-officer)
  - appeal_window_working_days (20)
  - appeal.to (an officer senior to the one who approved it, who has had no part
    in it)
  - appeal.counts_from (in-force)
  - appeal.late (A late appeal is heard where there was a good reason for the
    delay.)
  - appeal.decide_within_working_days (20)
  - appeal.other_ways (You may write, telephone or come in, or ask somebody to
    appeal for you.)
  - in_force_during_appeal (true)
  1 case and 24 records read
  $ regard letter send decision $PRO --by hand --on 2026-11-20
  recorded letter LTR-JS8GNHDS: decision sent by hand on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ RST=RST-${PRO#PRO-}
  $ export REGARD_NOW=2026-12-01T10:00:00Z
  $ regard appeal lodge $RST --received 2026-12-01 --by email --grounds 'They all had to know.'
  recorded appeal APL-WNZN5GWP in RC-2026-5F4GBBAB; acknowledge it: regard letter send appeal-acknowledgement APL-WNZN5GWP --by post --on DATE
  $ regard letter send appeal-acknowledgement $APL --by hand --on 2026-12-01
  recorded letter LTR-J5WB6DPQ: appeal-acknowledgement sent by hand on 1 December 2026
  $ regard appeal allocate $APL --as c.doyle --to c.doyle
  given to c.doyle by RUL-4VWBX8DQ
  $ regard appeal decide $APL --as c.doyle --outcome dismiss --reason 'Two of them could have passed it on.'
  ruled by RUL-W09CB472; tell the person: regard letter send appeal-outcome RUL-W09CB472 --by post --on DATE
  $ regard letter send appeal-outcome $APL --by hand --on 2026-12-01
  recorded letter LTR-PEVSDKYV: appeal-outcome sent by hand on 1 December 2026
  $ export REGARD_NOW=2027-02-22T09:00:00Z
  $ regard review record $RST --as s.rahman --outcome lift --reason 'You have kept to the arrangement.' --heard 'You told us on 19 February that it had worked.'
  recorded review REV-2HPBTM47: the restriction is lifted; its letter: regard letter send review-lift REV-2HPBTM47
  $ regard letter send review-lift $REV --by hand --on 2027-02-22
  recorded letter LTR-G5WQERE9: review-lift sent by hand on 22 February 2027
  $ regard check
  nothing to mend in 1 case and 32 records
