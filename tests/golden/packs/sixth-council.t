A sixth council, invented: other words, other warnings, other windows, a panel of which two must agree. It is one file, and the
program is not changed.

  $ export PACK=general
  $ . founding
  $ cat > ../fenmarch.yaml <<'END'
  > regard: 1
  > kind: policy
  > pack: fenmarch-2026
  > version: 1
  > settings:
  >   title: {value: "Living and Working Together", source: "Full Council, 12 October 2026", grade: T}
  >   person_noun: {value: "resident", source: "the policy, page 1", grade: T}
  >   words: {value: {restriction: "contact agreement", member: "borough member"}, source: "the policy, page 1", grade: T}
  >   excluded: {value: ["contact about a planning application that is being decided"], source: "the policy, page 2", grade: T}
  >   categories:
  >     value:
  >       - {key: menacing, words: "menacing behaviour"}
  >       - {key: flooding, words: "flooding a service with messages", volume: true}
  >       - {key: self-harm}
  >     source: "the policy, page 2"
  >     grade: T
  >   considerations: {value: [{key: cause}, {key: effect}, {key: stays-open}, {key: neighbours, words: "What do the neighbours of the service say?"}], source: "the policy, page 5", grade: T}
  >   prompts: {value: [{key: listened, words: "Who listened to the resident, and when?"}], source: "the policy, page 3", grade: T}
  >   warning_stages:
  >     value:
  >       - {level: word, words: "a word", by: [warden], how: spoken, letter: informal-warning, asks_for_change: true}
  >       - {level: note, words: "a note", by: [warden, chief-warden], how: spoken, letter: informal-warning, asks_for_change: true}
  >       - {level: last-call, words: "a last call", by: [chief-warden], how: letter, letter: formal-warning, consider: [listened], asks_for_change: true}
  >     source: "the policy, page 3"
  >     grade: T
  >   roles:
  >     value: {record: [warden, chief-warden], propose: [chief-warden], approve: [panel-member], review: [panel-member], appeal: [independent-person], appeals_office: [democratic-services], letters: [warden], members: [warden], notices: [warden], read_mail: [warden], impose_now: [chief-warden], marker: [panel-member], data_protection: [democratic-services], retention: [democratic-services]}
  >     source: "the policy, page 4"
  >     grade: T
  >   approve_quorum: {value: {need: 2, of: 3}, source: "the policy, page 4", grade: T}
  >   consult: {value: {approve: [equality-lead]}, source: "the policy, page 4", grade: T}
  >   first_review_within_months: {value: 2, source: "the policy, page 5", grade: T}
  >   later_reviews_within_months: {value: 1, source: "the policy, page 5", grade: T}
  >   longest_months: {value: 4, source: "the policy, page 5", grade: T}
  >   warning_expires_months: {value: 3, source: "the policy, page 3", grade: T}
  >   appeal_window_working_days: {value: 15, source: "the policy, page 6", grade: T}
  >   appeal: {value: {exists: true, to: "the Independent Person", counts_from: receipt}, source: "the policy, page 6", grade: T}
  > END
  $ regard policy check ../fenmarch.yaml
  '../fenmarch.yaml' can be used
  $ regard policy adopt ../fenmarch.yaml --from 2026-11-02 --authority 'Full Council, 12 October 2026'
  adopted 'fenmarch-2026' version 1 from 2 November 2026 (ADO-29CVA097)
  note: nobody holds warden, chief-warden, panel-member, independent-person and democratic-services then: regard officer grant ID --role warden --from 2026-11-02
  note: 30 of its 47 settings are the council's to set: regard policy set KEY=VALUE --from DATE --authority TEXT
  $ regard officer grant t.novak --role warden
  granted 'warden' to t.novak (GRA-H0VY78DF)
  $ regard officer grant a.mensah --role chief-warden
  granted 'chief-warden' to a.mensah (GRA-K4KYCN6E)
  $ regard officer grant j.byrne --role panel-member
  granted 'panel-member' to j.byrne (GRA-SGDB0BQT)
  $ regard officer grant s.rahman --role panel-member
  granted 'panel-member' to s.rahman (GRA-H6BTYYG2)
  $ regard officer grant k.lowe --role panel-member
  granted 'panel-member' to k.lowe (GRA-8B85QHHY)
  $ regard officer grant c.doyle --role independent-person
  granted 'independent-person' to c.doyle (GRA-WE2CYR7B)
  $ regard officer add m.frey --name 'Mara Frey' --post 'Democratic Services' --email m.frey@ashmere.example --role democratic-services
  added officer m.frey
  $ regard status
  Council       Ashmere Council (DEMONSTRATION: fictional people)
  Policy        Living and Working Together (fenmarch-2026 version 1)
  To be set     30 of 47 settings, by the council. Among them: when an immediate
                restriction lapses, when an appeal is answered. Until then the
                general pack's stand: regard policy show
  As of         2 November 2026
  Open cases    0
  Restrictions  none
  Markers       none
  Overdue       nothing
  In 28 days    nothing due
  By itself     nothing
  Note          --as is a statement, not a proof: who typed a record is what they
                said, until signatures are checked.
  0 cases and 23 records read
  $ export REGARD_OFFICER=t.novak
  $ regard case open --name 'Dana Whitlock' --phone '01234 555123' --address '7 Quarry Lane, Ashmere AS2 4QD' --service Housing --identity confirmed --identity-evidence 'the tenancy file' --owner a.mensah
  opened case RC-2026-5F4GBBAB
  note: the policy does not cover contact about a planning application that is being decided
  $ export CASE=$RC
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --service Housing --summary 'You swore at the warden.' --evidence 'recording' --held-by 'Contact Centre'
  refused: 'abuse' is not a category of the policy [word-is-in-the-policy]
    it has menacing, flooding and self-harm
  [1]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category menacing --service Housing --summary 'You told the warden to watch out.' --evidence 'recording' --held-by 'Contact Centre'
  recorded incident INC-Z15DDB6T in RC-2026-5F4GBBAB
  $ export FIRST=$INC
  $ regard warning issue $CASE --level formal --on 2026-11-02 --how letter --cites $FIRST --expects 'Please be civil.'
  refused: 'formal' is not a warning level of the policy [word-is-in-the-policy]
    it has word, note and last-call
  [1]
  $ regard warning issue $CASE --level last-call --on 2026-11-02 --how letter --cites $FIRST --expects 'Please be civil.'
  refused: a 'last-call' warning is given by chief-warden, and t.novak does not hold that role [warning-is-given-by-its-stage]
    name who gives it with --given-by; it may be a.mensah
  [1]
  $ regard warning issue $CASE --as a.mensah --level last-call --on 2026-11-02 --how letter --cites $FIRST --expects 'Please be civil.'
  refused: 'listened' was not considered [considerations-are-answered]
    give --consider listened=TEXT
  [1]
  $ regard warning issue $CASE --as a.mensah --level last-call --on 2026-11-02 --how letter --cites $FIRST --expects 'Please be civil.' --consider listened='The chief warden rang her on 30 October.'
  recorded warning WRN-EMHV2XST in RC-2026-5F4GBBAB; it counts once its letter has gone: regard letter send formal-warning WRN-EMHV2XST
  $ regard letter send formal-warning $WRN --by hand --on 2026-11-02
  recorded letter LTR-0X0TYHB0: formal-warning sent by hand on 2 November 2026
  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ regard incident add $CASE --on 2026-11-16 --until-on 2026-11-19 --contacts 43 --not-counted 0 --channel email --category flooding --service Housing --summary 'You wrote to the wardens 43 times in four days.' --evidence 'the messages' --held-by 'Wardens'
  recorded incident INC-39ZVBXJX in RC-2026-5F4GBBAB
  $ printf 'considered:\n  cause: "We asked on 9 November; nothing was said."\n  effect: "Other messages waited for two days."\n  stays-open: "She can ring at any time."\n  neighbours: "Three have said that they wait for answers."\n' > ../answers.yaml
  $ regard restriction propose $CASE --as a.mensah --file ../answers.yaml --cites $FIRST --cites $INC --measure 'contact-frequency:times=2,per=week,because=43 messages in four days' --reason 'You wrote to the wardens 43 times.' --from 2026-11-30 --until 5m --review-on 2m --scope Housing
  refused: it ends on 30 April 2027, and the policy allows 4 months: 30 March 2027 [end-comes-in-time]
    give an earlier --until; longer needs a fresh decision on fresh conduct
  [1]
  $ regard restriction propose $CASE --as a.mensah --file ../answers.yaml --cites $FIRST --cites $INC --measure 'contact-frequency:times=2,per=week,because=43 messages in four days' --reason 'You wrote to the wardens 43 times.' --from 2026-11-30 --until 4m --review-on 2m --scope Housing
  proposed PRO-GXZK6MZE in RC-2026-5F4GBBAB; somebody else decides: regard restriction show PRO-GXZK6MZE
  note: no warning counts at level word and note; the approver will see that
  $ regard restriction approve $PRO --as j.byrne --reason 'Two a week are enough.'
  refused: 'equality-lead' has not answered [consultees-have-been-heard]
    regard consultation record PRO-GXZK6MZE --role equality-lead --asked DATE --answered DATE --advice TEXT
  [1]
  $ regard consultation record $PRO --as a.mensah --role equality-lead --asked 2026-11-20 --answered 2026-11-20 --advice 'Nothing against it.'
  recorded consultation CON-MHFE1Q26 in RC-2026-5F4GBBAB
  $ regard restriction approve $PRO --as c.doyle --reason 'Two a week are enough.'
  refused: 'c.doyle' does not hold a role that may do this (panel-member) [role-is-held]
    it may be done by j.byrne, k.lowe or s.rahman
  [1]
  $ regard restriction approve $PRO --as j.byrne --reason 'Two a week are enough.'
  approved by DEC-GVTK9ZW3: PRO-GXZK6MZE still needs 1 more of k.lowe or s.rahman
  $ regard restriction approve $PRO --as j.byrne --reason 'Two a week are enough.'
  refused: 'j.byrne' has decided on 'PRO-GXZK6MZE' already [everyone-named-signs]
    it still needs 1 more of k.lowe or s.rahman; to take it back: regard restriction return PRO-GXZK6MZE --reason TEXT
  [1]
  $ regard letter send decision $PRO --by hand --on 2026-11-20
  refused: 'PRO-GXZK6MZE' has been approved by 1 of the 2 people who decide it together [everyone-named-signs]
    still to sign: somebody else who holds panel-member; then: regard restriction approve PRO-GXZK6MZE --reason TEXT
  [1]
  $ regard restriction approve $PRO --as s.rahman --reason 'I agree.'
  approved by DEC-HYRZ5J9C: RST-GXZK6MZE is in force once its letter has gone: regard letter send decision RST-GXZK6MZE --by post --on DATE
  $ regard letter send decision $PRO --by hand --on 2026-11-20
  recorded letter LTR-JS8GNHDS: decision sent by hand on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 11 December 2026
  $ grep -i -h -E 'contact agreement|borough|Independent' cases/2026/$CASE/*-letter-$(echo $LTR | cut -c5-).md
  - complain to the ombudsman, and write to your borough members and your MP
  We have made a contact agreement under our policy, "Living and Working Together" (version 1), enclosed and at https://ashmere.example/policy. Date of the decision: 20 November 2026, by the Head of Legal Services and the Director of Housing.
  You can appeal to the Independent Person, so that it reaches us by **11 December 2026**. Say what you disagree with, and why; there is no form. Write to 1 Market Square, Ashmere AS1 1AA or e-mail appeals@ashmere.example. Other ways: ring 01234 567892, or come in and say it. You can have help, or ask somebody to appeal for you: a relative, a friend, an advocate, an advice service or your borough member.
  If our answer does not settle it, the ombudsman can look at it, free and independent of us:
  $ RST=RST-${PRO#PRO-}
  $ export REGARD_NOW=2026-12-01T10:00:00Z
  $ regard appeal lodge $RST --received 2026-12-01 --by email --grounds 'They never answer.'
  recorded appeal APL-WNZN5GWP in RC-2026-5F4GBBAB; acknowledge it: regard letter send appeal-acknowledgement APL-WNZN5GWP --by post --on DATE
  $ regard letter send appeal-acknowledgement $APL --by hand --on 2026-12-01
  recorded letter LTR-J5WB6DPQ: appeal-acknowledgement sent by hand on 1 December 2026
  $ regard appeal allocate $APL --as m.frey --to k.lowe
  refused: 'k.lowe' does not hold a role that may do this (independent-person) [role-is-held]
    it may be done by c.doyle
  [1]
  $ regard appeal allocate $APL --as m.frey --to c.doyle
  given to c.doyle by RUL-4VWBX8DQ
  $ regard appeal decide $APL --as c.doyle --outcome dismiss --reason 'They answered within two days.'
  ruled by RUL-W09CB472; tell the person: regard letter send appeal-outcome RUL-W09CB472 --by post --on DATE
  $ regard letter send appeal-outcome $APL --by hand --on 2026-12-01
  recorded letter LTR-PEVSDKYV: appeal-outcome sent by hand on 1 December 2026
  $ export REGARD_NOW=2027-01-25T09:00:00Z
  $ regard review record $RST --as k.lowe --outcome continue --reason 'You wrote nine times in one day on 12 January.' --heard 'You told us that it is hard to keep to.' --review-on 2027-03-20
  refused: the next review (20 March 2027) is not between now and 25 February 2027 [review-comes-in-time]
    give another --review-on
  [1]
  $ regard review record $RST --as k.lowe --outcome lift --reason 'You have kept to it.' --heard 'You told us that it is going well.'
  recorded review REV-V9VZRPP7: the restriction is lifted; its letter: regard letter send review-lift REV-V9VZRPP7
  $ regard letter send review-lift $REV --by hand --on 2027-01-25
  recorded letter LTR-CAX3V616: review-lift sent by hand on 25 January 2027
  $ regard check
  nothing to mend in 1 case and 40 records
