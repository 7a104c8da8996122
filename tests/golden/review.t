Reviews: by fresh eyes, having heard the person, for reasons of this period, and never making anything stricter.

  $ . founding
  $ . warned
  $ . proposed

Nothing is reviewed before it is in force.

  $ regard review record $PROPOSAL --as s.rahman --outcome lift --reason 'It has ended.' --heard 'We asked you by telephone.'
  refused: 'PRO-G16WCD55' is proposed [restriction-is-in-force]
    send its letter with 'regard letter send decision'; to end it before it begins, quash it
  [1]
  $ . restricted
  $ regard notify staff $RESTRICTION --who 'Contact Centre' --by email --on 2026-11-20
  recorded NTF-P08T40ZM: staff were told on 20 November 2026; when it ends: regard notify withdraw NTF-P08T40ZM
  $ regard review record $RESTRICTION --as s.rahman --outcome lift --reason 'It has ended.' --heard 'We asked you by telephone.'
  refused: 'RST-G16WCD55' is notified [restriction-is-in-force]
    send its letter with 'regard letter send decision'; to end it before it begins, quash it
  [1]
  $ regard review due
  no review is due by 18 December 2026
  1 case and 25 records read
  $ regard review due --all
  role:manager (a.mensah)
    100 days left  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 25 records read
  $ regard review due --within 4m
  role:manager (a.mensah)
    100 days left  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 25 records read
  $ regard review due --within soon
  error: --within: 'soon' is not a length of time
    write it as 28d, 4w, 3m or 10wd; 0d is today alone, and the number has four digits at most
  [2]
  $ regard review due --within 4m --for s.rahman
  no review is due by 20 March 2027
  1 case and 25 records read
  $ regard review due --within 4m --for manager
  role:manager (a.mensah)
    100 days left  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 25 records read
  $ regard review due --within 4m --for t.novak
  no review is due by 20 March 2027
  1 case and 25 records read
  $ regard review due --for nobody
  refused: 'nobody' is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; the registrar adds one with 'regard officer add'
  [1]
  $ regard review due --exit-code
  no review is due by 18 December 2026
  1 case and 25 records read

Twenty-eight days before its date it is due, on its date it is due, and from the day after it is late.

  $ regard review due --exit-code --today 2027-01-30
  no review is due by 27 February 2027
  1 case and 25 records read
  $ regard review due --exit-code --today 2027-01-31
  role:manager (a.mensah)
    28 days left  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 25 records read
  [10]
  $ regard review due --exit-code --today 2027-02-28
  role:manager (a.mensah)
    today  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 25 records read
  [10]
  $ regard review due --exit-code --today 2027-03-01
  role:manager (a.mensah)
    OVERDUE 1 day  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 25 records read
  [11]
  $ regard check --today 2027-03-01
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: warning: review of 'RST-G16WCD55' was due on 28 February 2027, 1 day ago, from role:manager [review-is-on-time]
    regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT --heard TEXT

A review is of those who may, with fresh eyes if there are any.

  $ export REGARD_NOW=2027-02-15T10:00:00Z
  $ regard review record $RESTRICTION --as t.novak --outcome lift --reason 'All is well.' --heard 'We asked you by telephone.'
  refused: 't.novak' does not hold a role that may do this (manager or senior-officer) [role-is-held]
    it may be done by a.mensah, j.byrne or s.rahman
  [1]
  $ regard review record $RESTRICTION --as s.rahman
  refused: --outcome was not given [everything-needed-is-given]
    give --outcome continue|vary|lift (what the review decided of a restriction or marker)
  [1]
  $ regard review record $RESTRICTION --as s.rahman --outcome lifted --reason 'All is well.' --heard 'We asked you by telephone.'
  error: --outcome: 'lifted' is not one of continue, vary, lift; did you mean 'lift'?
  [2]
  $ regard review record $RESTRICTION --as s.rahman --outcome lift
  refused: --reason was not given [everything-needed-is-given]
    give --reason TEXT (why, from this period, in words that the person will read)
  [1]
  $ regard review record $RESTRICTION --as j.byrne --outcome lift --reason 'All is well.' --heard 'We asked you by telephone.'
  refused: 'j.byrne' proposed or approved this restriction [reviewer-decided-before]
    s.rahman could review it; else say with --because why nobody else could
  [1]
  $ regard review record $RESTRICTION --as s.rahman --outcome lift --reason 'All is well.'
  refused: nothing is recorded of what the person said, or of how they were asked [heard-before-deciding]
    give --heard TEXT: what they said, or when and how they were asked
  [1]
  $ regard representation record $RESTRICTION --received 2027-02-12 --from representative --summary 'Her advocate says that mornings do not suit her.'
  recorded representation REP-QSY53EN0 in RC-2026-2YCT5VYS
  $ regard review record $RESTRICTION --as s.rahman --outcome continue --reason 'All is well.' --heard 'We asked you by telephone.'
  refused: 'REP-QSY53EN0' has not been considered [what-was-said-is-considered]
    read it, then give --cites REP-QSY53EN0
  [1]

It rests on what happened since, makes nothing longer or stricter, and says when it is looked at next.

  $ regard review record $RESTRICTION --as s.rahman --outcome continue --cites $REP --heard 'Your advocate wrote to us.' --reason 'You rang 43 times in four days, after we had asked you to stop swearing at us.'
  refused: the reason repeats an earlier one word for word [reasons-are-of-this-period]
    say what happened, or did not, since then
  [1]
  $ regard review record $RESTRICTION --as s.rahman --outcome vary --cites $REP --heard 'Your advocate wrote to us.' --reason 'You rang outside the times.' --until 2027-07-31
  refused: the end would move from 30 May 2027 to 31 July 2027 [review-does-not-tighten]
    propose it: regard restriction propose RC-2026-2YCT5VYS --follows RST-G16WCD55 …, and have it approved before 30 May 2027
  [1]
  $ regard review record $RESTRICTION --as s.rahman --outcome vary --cites $REP --heard 'Your advocate wrote to us.' --reason 'You rang outside the times.' --measure 'call-length:minutes=5,because=calls ran for an hour'
  refused: a measure would be added, or its words changed [review-does-not-tighten]
    propose it: regard restriction propose RC-2026-2YCT5VYS --follows RST-G16WCD55 …, and have it approved before 30 May 2027
  [1]
  $ regard review record $RESTRICTION --as s.rahman --outcome vary --cites $REP --heard 'Your advocate wrote to us.' --reason 'Fewer calls.'
  refused: nothing would change [vary-changes-something]
    give --measure with the whole new list, or an earlier --until; or --outcome continue
  [1]
  $ regard review record $RESTRICTION --as s.rahman --outcome continue --cites $REP --heard 'Your advocate wrote to us.' --reason 'Fewer calls.' --until 2027-03-31
  refused: 'continue' changes neither measures nor the end [vary-changes-something]
    use --outcome vary
  [1]
  $ regard review record $RESTRICTION --as s.rahman --outcome continue --cites $REP --heard 'Your advocate wrote to us.' --reason 'Fewer calls.' --review-on 2027-06-30
  refused: the next review (30 June 2027) is not between now and 30 May 2027 [review-comes-in-time]
    give another --review-on
  [1]
  $ regard review record $RESTRICTION --as s.rahman --outcome vary --cites $REP --heard 'Your advocate wrote that mornings do not suit you.' --reason 'There were four calls outside the times, and none was abusive.' --measure 'call-length:minutes=10,because=calls ran for an hour' --until 2027-04-30 --review-on 1m
  recorded review REV-8NQK3EZ3: the restriction is varied; its letter: regard letter send review-vary REV-8NQK3EZ3
  $ regard restriction list
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  in-force  2027-04-30  2027-03-15  Housing
      call-length
  1 case and 27 records read
  $ regard letter send review-vary $REV --by post --on 2027-02-15
  recorded letter LTR-AEG77HEX: review-vary sent by post on 15 February 2027
  $ export REGARD_NOW=2027-03-12T10:00:00Z
  $ regard review record $RESTRICTION --as s.rahman --outcome continue --heard 'We rang you on 10 March, and you did not want to talk.' --reason 'Two calls ran long in March.'
  recorded review REV-3951HEPN: the restriction is continued; its letter: regard letter send review-continue REV-3951HEPN
  $ regard letter send review-continue $REV --by post --on 2027-03-12
  recorded letter LTR-9JXHB3TH: review-continue sent by post on 12 March 2027
  $ cat cases/2026/$CASE/2027-03-12-letter-*.md
  **DEMONSTRATION – about fictional people**

  **Ashmere Council**\
  1 Market Square, Ashmere, AS1 1AA\
  Telephone 01234 567890\
  E-mail hello@ashmere.example

  12 March 2027\
  Our reference: RC-2026-2YCT5VYS/RST-G16WCD55

  Dana Whitlock\
  7 Quarry Lane\
  Ashmere AS2 4QD

  Dear Dana Whitlock

  # We have reviewed the limits on your contact: they go on

  ## What this means for you

  The limits on how you can contact Housing go on until 30 April 2027. You can still ring us on 01234 567890, e-mail us at hello@ashmere.example or write to us at 1 Market Square, Ashmere, AS1 1AA, within the limits set out below. If you disagree, you can appeal until 15 April 2027. To talk about this letter, or if you cannot contact us in that way, ring **01234 567890**.

  This is about you alone. It limits nobody who lives with you, cares for you or speaks for you.

  ## What you can still do

  - ring 999 in an emergency, or 01234 567899 out of hours
  - tell us that a child or an adult may be at risk: 01234 567898
  - report repairs, make payments, and get help if you are homeless or may lose your home
  - use every other council service
  - ask for information that we hold, and for what we hold about you
  - complain to the ombudsman, and write to your councillors and your MP
  - come to council meetings that are open to the public

  ## How we reviewed them, and why they go on

  We reviewed the limits that we wrote to you about on 20 November 2026 under our policy, "Managing Unacceptable Contact" (version 1); you can read it at https://ashmere.example/policy. Date of the decision: 12 March 2027, by the Director of Housing. We looked at what has happened since, whether the limits are still needed, and what they mean for you.

  What we heard from you, or how we asked: We rang you on 10 March, and you did not want to talk.

  Our reasons: Two calls ran long in March.

  The limits that go on, and what each is for:

  1. **We will end each telephone call after 10 minutes.** Why: calls ran for an hour.

  ## Where they apply, and for how long

  The limits apply to your contact with Housing only. They end on **30 April 2027**. The next review: **none before it ends, unless you ask for one**. You can tell us at any time how they affect you, or ask for an earlier review, in any way that is open to you or through somebody who speaks for you.

  If you contact us about the same matters in another way, an officer reads it within 2 working days and keeps it on file. We answer if it says something new, if anybody may be at risk, or if it is one of the things that you can still do. If a limit is not kept, we will remind you of it, and may end the call or the visit; any further limit would be a new decision, with its own appeal.

  ## If you disagree

  You can appeal to the Appeals Officer, so that it reaches us by **15 April 2027**. Say what you disagree with, and why; there is no form. Write to 1 Market Square, Ashmere AS1 1AA or e-mail appeals@ashmere.example. Other ways: ring 01234 567892, or come in and say it. You can have help, or ask somebody to appeal for you: a relative, a friend, an advocate, an advice service or your councillor.

  Whoever hears your appeal had no part in this decision, and answers in writing within 20 working days. The limits go on meanwhile. A late appeal is heard where there was a good reason for the delay.

  If our answer does not settle it, the ombudsman can look at it, free and independent of us:

  - Local Government and Social Care Ombudsman, 0300 061 0614, www.lgo.org.uk
  - Housing Ombudsman Service, 0300 111 3000, www.housing-ombudsman.org.uk

  ## Another format, and your information

  If you need this letter in large print, Braille, audio, Easy Read or another language, or need us to deal with you in another way because of a disability or anything else, ring 01234 567890 or e-mail hello@ashmere.example. We keep this letter and what it rests on. How we use your information: https://ashmere.example/privacy. To see it, correct it or object: dpo@ashmere.example.

  Yours sincerely

  Sana Rahman\
  Director of Housing

It ends by itself on its last day.

  $ regard restriction list --today 2027-04-30
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  in-force  2027-04-30  2027-04-30  Housing
      call-length
  1 case and 30 records read
  $ regard restriction list --today 2027-05-01
  RESTRICTION   CASE              STATE    UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  expired  2027-04-30  2027-04-30  Housing
      call-length
  1 case and 30 records read
  $ export REGARD_NOW=2027-05-03T10:00:00Z
  $ regard review record $RESTRICTION --as s.rahman --outcome lift --reason 'All is well.' --heard 'We asked you by telephone.'
  refused: 'RST-G16WCD55' is expired [restriction-stands]
    'regard restriction list --in-force' shows what stands
  [1]

A new one soon after names the one before it, and cites conduct since that one began.

  $ regard warning issue $CASE --as a.mensah --level formal --on 2027-05-03 --how letter --cites $CALLS --expects 'Please do not swear.'
  recorded warning WRN-49YE4R59 in RC-2026-2YCT5VYS; it counts once its letter has gone: regard letter send formal-warning WRN-49YE4R59
  $ regard incident add $CASE --on 2027-05-02 --channel telephone --category abuse --summary 'You swore at the adviser again.' --evidence 'recording' --held-by 'Contact Centre'
  recorded incident INC-35TJ06YG in RC-2026-2YCT5VYS
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $INC --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You swore at the adviser again.' --from 2027-05-10 --until 6m --review-on 3m --scope Housing
  refused: 'RST-G16WCD55' ended on 30 April 2027 [restart-names-the-earlier-one]
    give --follows RST-G16WCD55, and cite conduct since it began
  [1]
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --follows $RESTRICTION --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You rang a great deal.' --from 2027-05-10 --until 6m --review-on 3m --scope Housing
  refused: no incident cited is later than 30 November 2026, when 'RST-G16WCD55' began [restart-names-the-earlier-one]
    cite conduct since then; for older conduct the person has been restricted already
  [1]
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $INC --follows $RESTRICTION --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You swore at the adviser again.' --from 2027-05-10 --until 6m --review-on 3m --scope Housing
  proposed PRO-9W4KF2WS in RC-2026-2YCT5VYS; somebody else decides: regard restriction show PRO-9W4KF2WS
  note: no warning counts at level informal; the approver will see that
