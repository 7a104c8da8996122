Letters: about a record that is there, saying all they must, sent once, kept as they were sent.

  $ . founding
  $ regard letter kinds
  LETTER                  ABOUT          FOR
      WHEN
  informal-warning        WRN            the person
      2 working days after its record
  formal-warning          WRN            the person
      2 working days after its record
  under-review            WRN            the person
      2 working days after its record
  decision                PRO, RST       the person
      2 working days after the approval
  immediate               RST            the person
      1 working day after it was imposed
  refusal                 PRO            the proposer
      2 working days after the refusal
  review-reminder         RST            whoever reviews
      when the review comes near
  review-upcoming         RST, REV       the person
      20 working days before the review, or as the policy says
  review-continue         REV, RST       the person
      2 working days after its record
  review-vary             REV, RST       the person
      2 working days after its record
  review-lift             REV, RST       the person
      2 working days after its record
  expiry                  RST            the person
      2 working days after its last day
  appeal-acknowledgement  APL            the person
      5 working days after the appeal came
  appeal-outcome          RUL, APL       the person
      2 working days after its record
  breach                  BRE            the person
      2 working days after its record
  exception               EXC            the person
      2 working days after its record, and before its day
  member-briefing         RST, NTF       Members
      when Members are told, or told anew
  staff-notice            RST, NTF       staff who may deal with the person
      the day it begins, and when it changes
  contractor-notice       RST, NTF       a contractor
      the day it begins, and when it changes
  withdrawal              NTF            those who were told
      the day it ended
  marker                  MRK, REV       the person
      5 working days after the approval
  marker-partner          MRK            a partner body
      when it is shared
  marker-removed          END, MRK       the person
      2 working days after its record
  not-informed-note       MRK, REV       the file
      5 working days after it was decided
  police-referral         RFL            the police
      when it is referred
  correction              END, DEC, RST  the person
      2 working days after it was quashed
  adjustment-offer        ADJ            the person
      when it was decided
  contact-change          CHG            the person
      2 working days after its record
  review-missed           RST            the person
      2 working days after the day of the review
  $ . warned
  $ . proposed

A letter that is none, or not of this record, or too early.

  $ regard letter render decison $PROPOSAL
  error: 'decison' is not a letter
    did you mean 'decision'?
  [2]
  $ regard letter render love-letter $PROPOSAL
  error: 'love-letter' is not a letter
    'regard letter kinds' lists them
  [2]
  $ regard letter render decision $WARNING
  refused: 'WRN-ZKN2VGTR' is not a proposal in RC-2026-2YCT5VYS [id-is-known]
    'regard case show RC-2026-2YCT5VYS' lists what is there
  [1]
  $ regard letter render informal-warning $WARNING
  refused: 'WRN-ZKN2VGTR' is a 'formal' warning, whose letter is 'formal-warning' [letter-has-its-facts]
    'regard letter kinds' says what each letter is about
  [1]
  $ regard letter render refusal $PROPOSAL --to odt
  error: --to: 'odt' is not md, txt, html or pdf
    choose one of them
  [2]
  $ regard letter send decision $PROPOSAL --by post --on 2026-11-20
  refused: 'PRO-G16WCD55' is proposed [letter-has-its-facts]
    'regard letter kinds' says what each letter is about
  [1]
  $ regard letter send formal-warning $WARNING --by post --on 2026-11-20
  refused: 'formal-warning' went on 2 November 2026 as 'LTR-8CQ3FKV6' [letter-goes-once]
    if it came back: regard letter returned LTR-8CQ3FKV6 --on DATE --because TEXT
  [1]

A draft is a draft, whoever asks for it and in every form.

  $ regard letter render decision $PROPOSAL | head -4
  **DRAFT – not sent**

  **DEMONSTRATION – about fictional people**
  (blank line)
  $ regard letter render decision $PROPOSAL --to html | sed -n 's/.*banner.*>\(DRAFT[^<]*\).*/\1/p'
  DRAFT – not sent · DEMONSTRATION – about fictional people
  $ regard letter render decision $PROPOSAL -o ../draft.txt
  $ head -2 ../draft.txt
  DRAFT – not sent
  (blank line)
  $ regard letter render decision $PROPOSAL -o ../draft.txt
  error: '../draft.txt' is there already
    give another name, or --force to replace it
  [4]
  $ regard letter render decision $PROPOSAL -o ../draft.txt --force
  $ regard letter render decision $PROPOSAL -o ../nowhere/draft.txt
  error: '../nowhere/draft.txt' could not be written
    see that its folder is there, that you may write in it, and that the disk is not full
  [4]

Once it is approved it goes: by officers who send letters, on a day that has come, to an address that is known.

  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  approved by DEC-P5VC2WKY: RST-G16WCD55 is in force once its letter has gone: regard letter send decision RST-G16WCD55 --by post --on DATE
  $ regard letter send decision $RST
  refused: --by was not given [everything-needed-is-given]
    give --by post|email|hand|collected|read-aloud|representative (how it went)
  [1]
  $ regard letter send decision $RST --by pigeon --on 2026-11-20
  error: --by: 'pigeon' is not one of post, email, hand, collected, read-aloud, representative
  [2]
  $ regard letter send decision $RST --by post
  refused: --on was not given [everything-needed-is-given]
    give --on DATE (the day it went)
  [1]
  $ regard letter send decision $RST --by post --on 2026-11-21
  refused: the day it was sent (2026-11-21) is after today, 2026-11-20 [date-has-come]
    give the day it happened
  [1]
  $ regard letter send decision $RST --by post --on 2026-11-19
  refused: the letter goes on 19 November 2026, before what it is about was recorded on 20 November 2026 [dates-are-in-order]
    give the day it goes with --on DATE
  [1]
  $ regard letter send decision $RST --by email --on 2026-11-20
  refused: the letter goes by e-mail, and no e-mail address of the person is recorded [letter-says-all-it-must]
    regard person update RC-2026-2YCT5VYS --email ADDRESS, or send it another way
  [1]
  $ regard letter send decision $RST --as j.byrne --by post --on 2026-11-20
  refused: 'j.byrne' does not hold a role that may do this (officer) [role-is-held]
    it may be done by a.mensah or t.novak
  [1]
  $ regard letter send decision $RST --by post --on 2026-11-20 -o ../letter.md
  recorded letter LTR-HWPR1WSG: decision sent by post on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ cmp ../letter.md cases/2026/$CASE/2026-11-20-letter-*.md
  $ cat cases/2026/$CASE/2026-11-20-letter-*.yaml
  regard: 1
  kind: letter
  id: LTR-HWPR1WSG
  case: RC-2026-2YCT5VYS
  letter: decision
  about:
    id: PRO-G16WCD55
    version: 1
    sha256: "[..]"
  sent_by: post
  sent_on: 2026-11-20
  facts:
    - id: PRO-G16WCD55
      version: 1
      sha256: "[..]"
    - id: PER-CK2M5B0Z
      version: 1
      sha256: "[..]"
    - id: DET-WT32TC11
      version: 1
      sha256: "[..]"
    - id: OFF-3MX75TD2
      version: 1
      sha256: "[..]"
    - id: INC-2T0B80JZ
      version: 1
      sha256: "[..]"
    - id: INC-W148GYX6
      version: 1
      sha256: "[..]"
    - id: DEC-P5VC2WKY
      version: 1
      sha256: "[..]"
    - id: WRN-ZKN2VGTR
      version: 1
      sha256: "[..]"
  policy:
    pack: general
    version: 1
    sha256: "[..]"
  template_sha256: "[..]"
  text_sha256: "[..]"
  promised:
    in_force_from: 2026-11-30
    review_by: 2027-02-28
    ends_on: 2027-05-30
    appeal_by: 2026-12-30
  recorded: {by: t.novak, at: 2026-11-20T10:00:00Z}
  $ ls templates/used
  [..].md
  [..].md

A letter that went is not sent over again, unless it came back; then its clocks stop.

  $ regard letter send decision $RST --by post --on 2026-11-20
  refused: 'decision' went on 20 November 2026 as 'LTR-HWPR1WSG' [letter-goes-once]
    if it came back: regard letter returned LTR-HWPR1WSG --on DATE --because TEXT
  [1]
  $ regard letter returned $LTR --on 2026-11-19 --because 'Gone away.'
  refused: 'LTR-HWPR1WSG' went on 20 November 2026, after the day it is said to have come back [dates-are-in-order]
    give the day it came back with --on DATE
  [1]
  $ export REGARD_NOW=2026-11-25T10:00:00Z
  $ regard letter returned $LTR --on 2026-11-25
  refused: --because was not given [everything-needed-is-given]
    give --because TEXT (why it came back)
  [1]
  $ regard letter returned $LTR --on 2026-11-25 --because 'Gone away.'
  recorded DLV-RJ3MW42B: the letter came back, and its clocks stop
  $ regard letter returned $LTR --on 2026-11-25 --because 'Gone away.'
  refused: 'LTR-HWPR1WSG' has come back already [letter-was-sent]
    'regard case show RC-2026-2YCT5VYS' shows whether a new letter is still to go
  [1]
  $ regard restriction list
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  approved  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 25 records read
  $ regard letter send decision $RST --by hand --on 2026-11-25
  recorded letter LTR-HX71MX33: decision sent by hand on 25 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ regard restriction list
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  notified  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 26 records read

Read again, it is a draft with the days that the person was promised, whenever that is.

  $ REGARD_NOW=2027-01-08T10:00:00Z regard letter render decision $RST | grep -o -e 'DRAFT.*' -e '^25 November 2026' -e 'From .* until [^.]*2027' -e 'appeal until [^.]*'
  DRAFT – not sent**
  25 November 2026
  From 30 November 2026 until 30 May 2027
  appeal until 30 December 2026

The text kept is the text that was sent.

  $ sed -i 's/30 May 2027/30 May 2028/' cases/2026/$CASE/2026-11-25-letter-*.md
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-25-letter-HX71MX33.md: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-25-letter-HX71MX33.md' was changed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-25-letter-HX71MX33.md:1:1: error: this is not the text that was sent as 'LTR-HX71MX33': it has been changed since [letter-is-what-was-sent]
    put it back as it was sent (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-25-letter-HX71MX33.md)
  [1]
  $ git checkout -q -- cases
  $ rm cases/2026/$CASE/2026-11-25-letter-*.md
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-25-letter-HX71MX33.md: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-25-letter-HX71MX33.md' was removed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-25-letter-HX71MX33.md: error: the text that was sent as 'LTR-HX71MX33' is not there [letter-is-what-was-sent]
    put it back as it was sent (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-25-letter-HX71MX33.md)
  [1]
  $ git checkout -q -- cases

A register may have templates of its own, which leave out nothing that a letter must say.

  $ regard incident add $CASE --on 2026-11-24 --channel telephone --category abuse --summary 'You swore again.'
  recorded incident INC-5BN6F210 in RC-2026-2YCT5VYS
  $ regard warning issue $CASE --level informal --on 2026-11-25 --how call --cites $INC --expects 'Please do not swear.'
  recorded warning WRN-HTM65MJH in RC-2026-2YCT5VYS
  $ printf 'Dear {{person_name}}\n\nPlease do not.\n' > templates/informal-warning.md
  $ regard letter send informal-warning $WRN --by post --on 2026-11-25
  refused: the template 'informal-warning' leaves out 'addressee' [letter-says-all-it-must]
    put it back (whom it is for, its reference and its date); the values that carry it are person_name, reference, letter_date
  [1]
  $ printf 'Dear {{person_nmae}}\n' > templates/informal-warning.md
  $ regard letter send informal-warning $WRN --by post --on 2026-11-25
  refused: the template 'informal-warning' leaves out 'addressee' [letter-says-all-it-must]
    put it back (whom it is for, its reference and its date); the values that carry it are person_name, reference, letter_date
  [1]
  $ printf 'Dear {{#person_name}\n' > templates/informal-warning.md
  $ regard letter send informal-warning $WRN --by post --on 2026-11-25
  refused: templates/informal-warning.md:1:6: template 'informal-warning': a tag is not closed [letter-says-all-it-must]
    write '}}' where it ends
  [1]
  $ rm templates/informal-warning.md
  $ regard letter send informal-warning $WRN --by post --on 2026-11-25
  recorded letter LTR-0AH52MCN: informal-warning sent by post on 25 November 2026

Letters that are late are told of by `check`.

  $ regard restriction quash $RST --as s.rahman --reason 'The repair was our fault from the start.'
  quashed by END-FK1AD8GY; tell the person: regard letter send correction END-FK1AD8GY --by post --on DATE
  $ regard check --today 2026-11-30
  cases/2026/RC-2026-2YCT5VYS/2026-11-25-ending-FK1AD8GY.yaml:1:1: warning: letter-to-send of 'END-FK1AD8GY' was due on 27 November 2026, 3 days ago, from role:officer [letter-is-on-time]
    regard letter send correction END-FK1AD8GY --by post --on DATE
  $ regard letter send correction $END --by post --on 2026-11-25
  recorded letter LTR-PMJ943SM: correction sent by post on 25 November 2026
  $ cat cases/2026/$CASE/2026-11-25-letter-$(echo $LTR | cut -c5-).md
  **DEMONSTRATION – about fictional people**

  **Ashmere Council**\
  1 Market Square, Ashmere, AS1 1AA\
  Telephone 01234 567890\
  E-mail hello@ashmere.example

  25 November 2026\
  Our reference: RC-2026-2YCT5VYS/RST-G16WCD55

  Dana Whitlock\
  7 Quarry Lane\
  Ashmere AS2 4QD

  Dear Dana Whitlock

  # We were wrong to limit your contact

  ## What this means for you

  The limits that we wrote to you about on 25 November 2026 should not have been made, and have had no force since **25 November 2026**. You can contact us in all the usual ways again. To talk about this, ring **01234 567890**.

  We are sorry. We apologise for this mistake, and for what it has meant for you.

  ## What was wrong

  The repair was our fault from the start.

  The decision had been made under our policy, "Managing Unacceptable Contact" (version 1), which you can read at https://ashmere.example/policy.

  ## What we have undone

  - You do not have to keep to any of the limits in that decision.
  - Staff who look you up no longer see a restriction from it.
  - Our record of it is marked as one that should not have been made. It does not count against you.

  ## Who will be told

  Everybody whom we told of the limits will be told that they should not have been made, and asked to remove what they noted.

  ## If this is not enough

  Tell us what this mistake has cost you or made harder for you, and we will look at how to put it right. You can have help, or ask somebody to speak for you: a relative, a friend, an advocate, an advice service or your councillor.

  If our answer does not settle it, the ombudsman can look at it, free and independent of us:

  - Local Government and Social Care Ombudsman, 0300 061 0614, www.lgo.org.uk
  - Housing Ombudsman Service, 0300 111 3000, www.housing-ombudsman.org.uk

  ## Another format, and your information

  If you need this letter in large print, Braille, audio, Easy Read or another language, or need us to deal with you in another way because of a disability or anything else, ring 01234 567890 or e-mail hello@ashmere.example. We keep this letter and what it rests on. How we use your information: https://ashmere.example/privacy. To see it, correct it or object: dpo@ashmere.example.

  Yours sincerely

  Sana Rahman\
  Director of Housing

Without the council's details there is no letter: each missing one is named.

  $ regard init ../bare --demo --council 'Bare Council' --policy general --registrar r.lindqvist --name 'Rosa Lindqvist' --email r@bare.example
  made a register in '../bare'; its registrar is r.lindqvist
  next: regard officer add, and regard register set (what letters say of the council)
  $ cd ../bare
  $ regard officer add --as r.lindqvist a.mensah --name 'Ama Mensah' --post 'Manager' --email a@bare.example --role officer --role manager
  added officer a.mensah
  $ export REGARD_OFFICER=a.mensah
  $ regard case open --known-as 'the man with the parrot'
  opened case RC-2026-9XY1K38H
  $ regard incident add $RC --on 2026-11-20 --channel telephone --category abuse --summary 'You swore.'
  recorded incident INC-NDKDGEC2 in RC-2026-9XY1K38H
  $ regard warning issue $RC --level formal --on 2026-11-25 --how letter --cites $INC --expects 'Please do not swear.'
  recorded warning WRN-3XHXH5H8 in RC-2026-9XY1K38H; it counts once its letter has gone: regard letter send formal-warning WRN-3XHXH5H8
  $ regard letter send formal-warning $WRN --by hand --on 2026-11-25
  refused: the letter 'formal-warning' must say 'sender' (the council, how to reach it, and who signs), and 'council_address' is not known [letter-says-all-it-must]
    regard register set address=…
  [1]
  $ regard letter send formal-warning $WRN --by post --on 2026-11-25
  refused: the letter goes by post, and no address of the person is recorded [letter-says-all-it-must]
    regard person update RC-2026-9XY1K38H --address TEXT, or send it another way
  [1]
