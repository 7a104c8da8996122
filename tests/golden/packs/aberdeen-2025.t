A council that has adopted Aberdeen's pack: its own appeal, its Members told, and the general pack's warnings and approval
until the council sets its own. The council and everybody in it are made up.

  $ export PACK=aberdeen-2025
  $ . founding
  $ regard officer grant j.byrne --role senior-officer
  granted 'senior-officer' to j.byrne (GRA-H0VY78DF)
  $ regard officer grant s.rahman --role director-of-service --service Housing --authority 'scheme of delegation'
  granted 'director-of-service' to s.rahman (GRA-K4KYCN6E)
  $ regard officer grant k.lowe --role director-of-service --service 'Council Tax' --authority 'scheme of delegation'
  granted 'director-of-service' to k.lowe (GRA-SGDB0BQT)
  $ regard officer grant c.doyle --role customer-feedback-team
  granted 'customer-feedback-team' to c.doyle (GRA-H6BTYYG2)
  $ regard officer add m.frey --name 'Mara Frey' --post 'Chief Officer' --email m.frey@ashmere.example --role senior-officer
  added officer m.frey
  $ regard status | head -10
  Council       Ashmere Council (DEMONSTRATION: fictional people)
  Policy        Citizen Interaction Policy (aberdeen-2025 version 1)
  To be set     29 of 47 settings, by the council. Among them: who warns, who
                proposes, who approves, who reviews, when a warning lapses, when
                the first review comes, when later reviews come, the longest that
                a restriction lasts, when an immediate restriction lapses, when an
                appeal is answered. Until then the general pack's stand: regard
                policy show
  As of         2 November 2026
  Open cases    0
  $ . opened
  $ regard case open --name 'Lee Hartnoll' --phone '01234 555124' --service Housing
  opened case RC-2026-HN3S7GR2
  note: the policy does not cover pupils' behaviour in school, which has national guidance of its own
  $ regard warning issue $CASE --level formal --on 2026-11-02 --how letter --cites $FIRST --expects 'Please speak to our staff without swearing at them.'
  refused: a 'formal' warning is given by manager, and t.novak does not hold that role [warning-is-given-by-its-stage]
    name who gives it with --given-by; it may be a.mensah
  [1]
  $ regard warning issue $CASE --as a.mensah --level formal --on 2026-11-02 --how letter --cites $FIRST --expects 'Please speak to our staff without swearing at them.' --consider hearing='We asked on 2 November; nothing is needed.'
  recorded warning WRN-EMHV2XST in RC-2026-5F4GBBAB; it counts once its letter has gone: regard letter send formal-warning WRN-EMHV2XST
  $ regard letter send formal-warning $WRN --by hand --on 2026-11-02
  recorded letter LTR-0X0TYHB0: formal-warning sent by hand on 2 November 2026
  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ export SECOND=$(regard incident add $CASE --quiet --on 2026-11-16 --until-on 2026-11-19 --contacts 43 --not-counted 0 --channel telephone --category contact-and-demands --service Housing --summary 'You rang 43 times in four days about one repair.' --evidence 'call log' --held-by 'Contact Centre')
  $ . ../considered
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $SECOND --measure 'premises-ban:premises=Central Library,because=it came up' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'premises-ban' is not a measure of the policy [word-is-in-the-policy]
    it has channel-only, withhold-staff-names, representative-only, voicemail, call-length, meeting-length, contact-frequency and single-point-of-contact
  [1]
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $FIRST --cites $SECOND --measure 'single-point-of-contact:contact=Customer Relations,deputy=the Complaints Team,reach=Telephone 01234 567890,because=the calls came to many teams at once' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  proposed PRO-GXZK6MZE in RC-2026-5F4GBBAB; somebody else decides: regard restriction show PRO-GXZK6MZE
  note: no warning counts at level informal; the approver will see that
  $ regard restriction approve $PRO --as s.rahman --reason 'It is fair.'
  refused: 's.rahman' does not hold a role that may do this (senior-officer) [role-is-held]
    it may be done by j.byrne or m.frey
  [1]
  $ regard restriction show $PRO | sed -n '/own$/,/^The draft/p'
  Not this council's own
  ----------------------

  Citizen Interaction Policy does not set these. The general pack's values stood
  in, as our suggestion:

  - considerations
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
  - appeal.decide_within_working_days (20)
  - appeal.other_ways (You may write, telephone or come in, or ask somebody to
    appeal for you.)
  - in_force_during_appeal (true)

  The draft letter
  $ regard restriction approve $PRO --as j.byrne --reason 'One place to ring keeps the line open for others.'
  approved by DEC-GVTK9ZW3: RST-GXZK6MZE is in force once its letter has gone: regard letter send decision RST-GXZK6MZE --by post --on DATE
  $ grep -A30 '^fallbacks' cases/2026/$CASE/*-decision-$(echo $DEC | cut -c5-).yaml
  fallbacks:
    - "considerations"
    - "roles.propose"
    - "roles.approve"
    - "approve_jointly"
    - "approve_quorum"
    - "consult"
    - "warning_stages"
    - "skip_warning_reasons"
    - "warning_expires_months"
    - "first_review_within_months"
    - "longest_months"
    - "restart_within_months"
    - "deemed_delivery"
    - "appeal.decide_within_working_days"
    - "appeal.other_ways"
    - "in_force_during_appeal"
  decided_by: j.byrne
  recorded: {by: j.byrne, at: 2026-11-20T10:00:00Z}
  $ regard letter send decision $PRO --by hand --on 2026-11-20
  recorded letter LTR-JS8GNHDS: decision sent by hand on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 7 December 2026
  $ BRIEFED=$(regard notify members $PRO --quiet --who all --by briefing --on 2026-11-20)
  $ NOTICED=$(regard notify staff $PRO --quiet --who 'Customer Relations and Housing' --by email --on 2026-11-20)
  $ grep -h -i -E 'appeal|ombudsman|Elected' cases/2026/$CASE/*-letter-$(echo $LTR | cut -c5-).md
  From 30 November 2026 until 30 May 2027 there are limits on how you can contact Housing. You can reach us through Customer Relations: Telephone 01234 567890. If you disagree, you can appeal until 7 December 2026. To talk about this letter, or if you cannot contact us in that way, ring **01234 567890**.
  - complain to the ombudsman, and write to your Elected Members and your MP and your MSPs
  If you contact us about the same matters in another way, an officer reads it within 2 working days and keeps it on file. We answer if it says something new, if anybody may be at risk, or if it is one of the things that you can still do. If a limit is not kept, we will remind you of it, and may end the call or the visit; any further limit would be a new decision, with its own appeal.
  You can appeal to the Customer Feedback Team, so that it reaches us by **7 December 2026**. Say what you disagree with, and why; there is no form. Write to 1 Market Square, Ashmere AS1 1AA or e-mail appeals@ashmere.example. Other ways: ring 01234 567892, or come in and say it. You can have help, or ask somebody to appeal for you: a relative, a friend, an advocate, an advice service or your Elected Member.
  Whoever hears your appeal had no part in this decision, and answers in writing within 20 working days. The limits go on meanwhile. A late appeal is heard only in exceptional circumstances.
  If our answer does not settle it, the ombudsman can look at it, free and independent of us:
  - Scottish Public Services Ombudsman, 0800 377 7330, www.spso.org.uk
  All Elected Members are told where to direct you, but not why. You can still write to them.
  $ RST=RST-${PRO#PRO-}

The appeal: in writing to the Customer Feedback Team within ten working days of getting the letter (30 November is a holiday in
Scotland), heard by a Director of the service concerned.

  $ export REGARD_NOW=2026-12-08T10:00:00Z
  $ regard appeal lodge $RST --received 2026-12-08 --by post --grounds 'I was ringing about a leak.'
  refused: it came on 8 December 2026, and the person could appeal until 7 December 2026 [late-appeal-has-its-reason]
    give --late-because TEXT: why it is late, as the person says, or that they gave no reason
  [1]
  $ regard appeal lodge $RST --received 2026-12-08 --by post --grounds 'I was ringing about a leak.' --late-because 'She was in hospital until 7 December.'
  recorded appeal APL-ZWG40T4F in RC-2026-5F4GBBAB; acknowledge it: regard letter send appeal-acknowledgement APL-ZWG40T4F --by post --on DATE
  note: it is late; the person could appeal until 7 December 2026. Whoever hears it decides whether that counts against them
  $ regard letter send appeal-acknowledgement $APL --by hand --on 2026-12-08
  recorded letter LTR-2BTBQ1F0: appeal-acknowledgement sent by hand on 8 December 2026
  $ regard appeal allocate $APL --as t.novak --to s.rahman
  refused: 't.novak' does not hold a role that may do this (customer-feedback-team) [role-is-held]
    it may be done by c.doyle
  [1]
  $ regard appeal allocate $APL --as c.doyle --to k.lowe
  refused: 'k.lowe' does not hold a role that may do this (director-of-service) [role-is-held]
    it may be done by s.rahman
  [1]
  $ regard appeal allocate $APL --as c.doyle --to j.byrne
  refused: 'j.byrne' does not hold a role that may do this (director-of-service) [role-is-held]
    it may be done by s.rahman
  [1]
  $ regard appeal allocate $APL --as c.doyle --to s.rahman
  given to s.rahman by RUL-3W956Y51
  $ regard appeal decide $APL --as j.byrne --outcome quash --reason 'No.'
  refused: 'j.byrne' does not hold a role that may do this (director-of-service) [role-is-held]
    it may be done by k.lowe or s.rahman
  [1]
  $ regard appeal decide $APL --as s.rahman --outcome dismiss --reason 'The calls went on for four days, and the leak had been mended.'
  ruled by RUL-K5VTSNPP; tell the person: regard letter send appeal-outcome RUL-K5VTSNPP --by post --on DATE
  $ regard letter send appeal-outcome $APL --by hand --on 2026-12-08
  recorded letter LTR-9BSWJ30X: appeal-outcome sent by hand on 8 December 2026
  $ regard check
  nothing to mend in 2 cases and 36 records

The review, and the end.

  $ export REGARD_NOW=2027-02-22T09:00:00Z
  $ regard review record $RST --as t.novak --outcome lift --reason 'It is not needed any more.' --heard 'You told us on 19 February that it had worked.'
  refused: 't.novak' does not hold a role that may do this (manager or senior-officer) [role-is-held]
    it may be done by a.mensah, j.byrne or m.frey
  [1]
  $ regard review record $RST --as m.frey --outcome lift --reason 'You have kept to the arrangement, and the repair is done.' --heard 'You told us on 19 February that it had worked.'
  recorded review REV-2HPBTM47: the restriction is lifted; its letter: regard letter send review-lift REV-2HPBTM47
  $ regard letter send review-lift $REV --by hand --on 2027-02-22
  recorded letter LTR-G5WQERE9: review-lift sent by hand on 22 February 2027
  $ regard case show $CASE | sed -n '/^DUE/,$p'
  DUE         WHAT               WHO           COMMAND
  2027-02-22  staff-to-untell    role:officer  regard notify withdraw NTF-8Y3CX2F5
                                               --on DATE
  2027-02-22  members-to-untell  role:officer  regard notify withdraw NTF-V7PD2ZYA
                                               --on DATE

  LAST DAY    ENDS BY ITSELF  WHICH
  2027-11-02  warning-lapses  WRN-EMHV2XST
  $ regard notify withdraw $BRIEFED --on 2027-02-22
  withdrawn by RCL-32X0H7K0: those told were told that it holds no more
  $ regard notify withdraw $NOTICED --on 2027-02-22
  withdrawn by RCL-JSBDRQAD: those told were told that it holds no more
  $ regard check
  nothing to mend in 2 cases and 40 records
