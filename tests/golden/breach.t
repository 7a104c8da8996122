A limit that was not kept is noted, by whoever it was; it tightens nothing by itself. What is allowed for once is allowed by
one who may approve, for days that the letter names.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  $ regard breach record $RESTRICTION --on 2026-11-20 --summary 'You rang at nine in the evening.' --handled reminded
  refused: 'RST-G16WCD55' is notified [restriction-is-in-force]
    send its letter with 'regard letter send decision'; to end it before it begins, quash it
  [1]
  $ export REGARD_NOW=2026-12-07T10:00:00Z
  $ regard breach record $RESTRICTION --on 2026-11-26 --summary 'You rang at nine in the evening.' --handled reminded
  refused: the day it happened (26 November 2026) is not a day on which 'RST-G16WCD55' bound the person [it-bound-the-person-then]
    give a day from 30 November 2026 to 30 May 2027 on which no appeal suspended it
  [1]
  $ regard breach record $RESTRICTION --on 2026-12-09 --summary 'You rang at nine in the evening.' --handled reminded
  refused: the day it happened (2026-12-09) is after today, 2026-12-07 [date-has-come]
    give the day it happened
  [1]
  $ regard breach record $RESTRICTION --on 2026-12-03 --handled reminded
  refused: --summary was not given [everything-needed-is-given]
    give --summary TEXT (what happened, in words that the person will read)
  [1]
  $ regard breach record $RESTRICTION --on 2026-12-03 --summary 'You rang at nine in the evening.' --handled told-off
  error: --handled: 'told-off' is not one of filed, returned, reminded, escalated
  [2]
  $ regard breach record $RESTRICTION --on 2026-12-03 --as j.byrne --summary 'You rang at nine in the evening.' --handled reminded
  refused: 'j.byrne' does not hold a role that may do this (officer or manager) [role-is-held]
    it may be done by a.mensah or t.novak
  [1]
  $ regard breach record $RESTRICTION --on 2026-12-03 --summary 'You rang at nine in the evening, and again at ten.' --handled reminded
  recorded breach BRE-2DV87A33 in RC-2026-2YCT5VYS; tell the person: regard letter send breach BRE-2DV87A33 --by post --on DATE
  $ export RANG=$BRE
  $ regard due | grep -A2 breach
      regard letter send breach BRE-2DV87A33 --by post --on DATE
  1 case and 25 records read
  $ regard breach record $RESTRICTION --on 2026-12-02 --summary 'You sent a photograph of the boiler.' --handled filed
  recorded breach BRE-5B7S7VYV in RC-2026-2YCT5VYS; it tightens nothing by itself
  $ regard due | grep -c breach
  1

The council's own:

  $ regard breach record $RESTRICTION --on 2026-12-01 --by-council --summary 'Nobody answered when you rang at the time that we had given you.' --handled filed
  refused: 'filed' is no way to deal with what the council itself did not keep to [own-breach-is-put-right]
    give --handled reminded, once those concerned were reminded of it, or escalated
  [1]
  $ regard breach record $RESTRICTION --on 2026-12-01 --by-council --summary 'Nobody answered when you rang at the time that we had given you.' --handled reminded
  recorded breach BRE-J5CHPZGX in RC-2026-2YCT5VYS; it tightens nothing by itself
  note: the council did not keep to what it had promised: tell the person so, and that you are sorry, yourself and not in a form; the letter before the next review says it again
  $ regard letter send breach $BRE --by post --on 2026-12-07
  refused: 'BRE-J5CHPZGX' was the council's own breach [letter-has-its-facts]
    a form that reminds the person of limits is no apology: tell them yourself what was not kept, and that you are sorry
  [1]
  $ export OURS=$BRE

  $ regard letter render breach $RANG --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  7 December 2026
  Our reference: RC-2026-2YCT5VYS/RST-G16WCD55

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  A limit on your contact was not kept
  ====================================

  What this means for you
  -----------------------

  On 3 December 2026 one of the limits on how you can contact Housing was
  not kept. Nothing changes for you: the limits stay as they were. You can
  still ring us on 01234 567890, e-mail us at hello@ashmere.example or
  write to us at 1 Market Square, Ashmere, AS1 1AA, within the limits set
  out below. To talk about this letter, ring 01234 567890.

  This is about you alone.

  What happened, and what we did
  ------------------------------

  3 December 2026: You rang at nine in the evening, and again at ten. We
  reminded you of the limits.

  If this is wrong, or if something made it hard to keep to the limit,
  tell us in any way that is open to you or through somebody who speaks
  for you. We will keep what you say with it.

  The limits that we wrote to you about on 20 November 2026
  ---------------------------------------------------------

  1. We will end each telephone call after 10 minutes. Why: calls ran for
     an hour.
  2. Please telephone only on Tuesday and Thursday, between 10:00 and
     11:00. Why: the calls came all day.

  They end on 30 May 2027. We will review the limits by 28 February 2027,
  and ask you beforehand what you think.

  What comes next
  ---------------

  We have made a note of it. Whoever reviews the limits will see it, with
  what you say about it. It makes no limit stricter or longer by itself:
  that would be a new decision, with its own letter and its own appeal.
  You can still appeal against the limits until 30 December 2026, as our
  letter of 20 November 2026 says. You can ask us at any time to look at
  the limits earlier. You can have help with that: a relative, a friend,
  an advocate, an advice service or your councillor. Our policy is
  "Managing Unacceptable Contact" (version 1); you can read it at
  https://ashmere.example/policy.

  What you can still do
  ---------------------

  - ring 999 in an emergency, or 01234 567899 out of hours
  - tell us that a child or an adult may be at risk: 01234 567898
  - report repairs, make payments, and get help if you are homeless or may
    lose your home
  - use every other council service
  - ask for information that we hold, and for what we hold about you
  - complain to the ombudsman, and write to your councillors and your MP
  - come to council meetings that are open to the public

  Another format, and your information
  ------------------------------------

  If you need this letter in large print, Braille, audio, Easy Read or
  another language, or need us to deal with you in another way because of
  a disability or anything else, ring 01234 567890 or e-mail
  hello@ashmere.example. We keep this letter and what it rests on. How we
  use your information: https://ashmere.example/privacy. To see it,
  correct it or object: dpo@ashmere.example.

  Yours sincerely

  Tom Novak
  Customer Adviser
  $ regard letter send breach $RANG --by post --on 2026-12-07
  recorded letter LTR-W5796P1G: breach sent by post on 7 December 2026
  $ regard letter send breach $RANG --by post --on 2026-12-07
  refused: 'breach' went on 7 December 2026 as 'LTR-W5796P1G' [letter-goes-once]
    if it came back: regard letter returned LTR-W5796P1G --on DATE --because TEXT
  [1]
  $ regard correct $RANG --set occurred-on=2026-11-03 --because 'It was another evening.'
  refused: the day it happened (3 November 2026) is not a day on which 'RST-G16WCD55' bound the person [it-bound-the-person-then]
    give a day from 30 November 2026 to 30 May 2027 on which no appeal suspended it
  [1]
  $ regard correct $RANG --set occurred-on=2026-12-04 --because 'It was the evening after.'
  corrected BRE-2DV87A33: both versions are kept

An exception:

  $ regard exception allow $RESTRICTION --what 'You can come to the Town Hall to sign your tenancy.' --on 2026-12-14 --because 'It must be signed in person.'
  refused: 't.novak' does not hold a role that may do this (senior-officer) [role-is-held]
    it may be done by j.byrne or s.rahman
  [1]
  $ regard exception allow $RESTRICTION --as j.byrne --what 'You can ring every day.' --on 2026-12-14 --until 2027-01-31 --because 'She is ill.'
  refused: it would last 49 days [an-exception-is-short]
    change the restriction instead: regard review record RST-G16WCD55 --outcome vary
  [1]
  $ regard exception allow $RESTRICTION --as j.byrne --what 'You can ring every day.' --on 2027-05-25 --until 2027-06-02 --because 'She is ill.'
  refused: 2 June 2027 is not within 30 November 2026 and 30 May 2027, while 'RST-G16WCD55' lasts [it-bound-the-person-then]
    give days on which it binds the person; on others nothing needs allowing
  [1]
  $ regard exception allow $RESTRICTION --as j.byrne --what 'You can ring every day.' --on 2026-12-14 --until 2026-12-11 --because 'She is ill.'
  refused: it ends (2026-12-11) before it begins (2026-12-14) [dates-are-in-order]
    give --on the first day and --until the last
  [1]
  $ regard exception allow $RESTRICTION --as j.byrne --what 'You can come to the Town Hall to sign your tenancy, at 10.' --on 2026-12-08 --because 'It must be signed in person.'
  allowed by EXC-FRD8CDQJ; tell the person: regard letter send exception EXC-FRD8CDQJ --by post --on DATE
  $ regard due | grep exception
      regard letter send exception EXC-FRD8CDQJ --by post --on DATE
  $ regard letter render exception $EXC --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  7 December 2026
  Our reference: RC-2026-2YCT5VYS/RST-G16WCD55

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  What you can do on 8 December 2026
  ==================================

  What this means for you
  -----------------------

  There are limits on how you can contact Housing. We have allowed this on
  8 December 2026, although they would not:

  You can come to the Town Hall to sign your tenancy, at 10.

  To talk about this letter, ring 01234 567890.

  What stays as it is
  -------------------

  Everything else stays as it is: the limits, their end and their review.
  On other days, and for anything else, the limits that we wrote to you
  about on 20 November 2026 apply. You can still ring us on 01234 567890,
  e-mail us at hello@ashmere.example or write to us at 1 Market Square,
  Ashmere, AS1 1AA, within the limits set out below.

  1. We will end each telephone call after 10 minutes. Why: calls ran for
     an hour.
  2. Please telephone only on Tuesday and Thursday, between 10:00 and
     11:00. Why: the calls came all day.

  They end on 30 May 2027. We will review the limits by 28 February 2027,
  and ask you beforehand what you think.

  If you need something else, ask us; you can have help with that: a
  relative, a friend, an advocate, an advice service or your councillor.
  Our policy is "Managing Unacceptable Contact" (version 1); you can read
  it at https://ashmere.example/policy.

  Another format, and your information
  ------------------------------------

  If you need this letter in large print, Braille, audio, Easy Read or
  another language, or need us to deal with you in another way because of
  a disability or anything else, ring 01234 567890 or e-mail
  hello@ashmere.example. We keep this letter and what it rests on. How we
  use your information: https://ashmere.example/privacy. To see it,
  correct it or object: dpo@ashmere.example.

  Yours sincerely

  Joan Byrne
  Head of Legal Services
  $ regard letter send exception $EXC --by hand --on 2026-12-07
  recorded letter LTR-6AG2N5TR: exception sent by hand on 7 December 2026
  $ regard case show $CASE --today 2026-12-08 | grep -A3 'ALLOWED TODAY'
  RESTRICTION   ALLOWED TODAY  UNTIL       WHAT
  RST-G16WCD55  EXC-FRD8CDQJ   2026-12-08  You can come to the Town Hall to sign
                                           your tenancy, at 10.
  (blank line)
  $ regard restriction show $RESTRICTION --today 2026-12-08 | grep -A12 '^While it stood'
  While it stood
  --------------

  - 2 December 2026, BRE-5B7S7VYV, by the person: You sent a photograph of the
    boiler. (filed)
  - 4 December 2026, BRE-2DV87A33, by the person: You rang at nine in the evening,
    and again at ten. (reminded)
  - 1 December 2026, BRE-J5CHPZGX, by the council: Nobody answered when you rang
    at the time that we had given you. (reminded)
  - Allowed 8 December 2026 (holds today), EXC-FRD8CDQJ: You can come to the Town
    Hall to sign your tenancy, at 10. Because: It must be signed in person.

  Appeal
  $ regard restriction show $RESTRICTION --today 2026-12-08 --format json | grep -o '"own_breaches":\|"exceptions_today":\|"breaches":'
  "breaches":
  "own_breaches":
  "exceptions_today":

The review sees all of it, and a review may rest on it:

  $ export REGARD_NOW=2027-01-29T10:00:00Z
  $ regard letter render review-upcoming $RESTRICTION --to txt | grep -A3 'ourselves'
  - what we ourselves did not keep to, for which we are sorry: 1 December
    2026: Nobody answered when you rang at the time that we had given you.

  They cannot be made longer or stricter by that. Limits that are not
  $ regard review record $RESTRICTION --as a.mensah --outcome continue --reason 'You rang in the evening in December; since then you have kept to the times.' --heard 'You told us on 25 January that you had been ill.' --cites $RANG --cites $OURS --review-on 2027-04-30 --because 'Nobody else in post reviews.'
  recorded review REV-TZ299PR3: the restriction is continued; its letter: regard letter send review-continue REV-TZ299PR3
  $ regard letter render review-continue $REV --to txt | grep -A8 'how we asked'
  What we heard from you, or how we asked: You told us on 25 January that
  you had been ill.

  - 4 December 2026: You rang at nine in the evening, and again at ten.
  - 1 December 2026, when it was we who did not keep to it: Nobody
    answered when you rang at the time that we had given you.

  Our reasons: You rang in the evening in December; since then you have
  kept to the times.
  $ regard case show $CASE | head -26
  Case       RC-2026-2YCT5VYS (restricted)
  Person     Dana Whitlock
  Identity   confirmed
  Address    7 Quarry Lane, Ashmere AS2 4QD
  Telephone  01234 555123
  Owner      a.mensah

  DAY         ID            RECORD     WHAT
  2026-10-27  INC-2T0B80JZ  incident   abuse by telephone: You swore at the
                                       adviser who answered your call.
  2026-11-02  PER-CK2M5B0Z  person     Dana Whitlock
  2026-11-02  WRN-ZKN2VGTR  warning    formal by letter: Please speak to our staff
                                       without swearing at them.
  2026-11-02  LTR-8CQ3FKV6  letter     formal-warning of WRN-ZKN2VGTR, by post
  2026-11-16  INC-W148GYX6  incident   volume-of-contact by telephone: You rang 43
                                       times in four days about one repair.
  2026-11-20  PRO-G16WCD55  proposal   You rang 43 times in four days, after we
                                       had asked you to stop swearing at us.
  2026-11-20  DEC-P5VC2WKY  decision   approve PRO-G16WCD55: The calls kept other
                                       tenants from being served, and a warning
                                       changed nothing.
  2026-11-20  LTR-XNJADKGB  letter     decision of PRO-G16WCD55, by post
  2026-12-01  BRE-J5CHPZGX  breach     PRO-G16WCD55 by the council, reminded:
                                       Nobody answered when you rang at the time
                                       that we had given you.
  2026-12-02  BRE-5B7S7VYV  breach     PRO-G16WCD55 by the person, filed: You sent
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-G16WCD55.yaml:1:1: warning: staff-to-tell of 'RST-G16WCD55' was due on 30 November 2026, 60 days ago, from role:officer [those-who-need-it-are-told]
    regard notify staff RST-G16WCD55 --who TEXT --by email --on DATE

What is over is over, and what was on a day when it bound is still recorded:

  $ export REGARD_NOW=2027-06-10T10:00:00Z
  $ regard exception allow $RESTRICTION --as j.byrne --what 'You can ring.' --on 2027-06-11 --because 'She is ill.'
  refused: 'RST-G16WCD55' is expired [restriction-stands]
    'regard restriction list --in-force' shows what stands
  [1]
  $ regard breach record $RESTRICTION --on 2027-05-31 --summary 'You rang at nine.' --handled reminded
  refused: the day it happened (31 May 2027) is not a day on which 'RST-G16WCD55' bound the person [it-bound-the-person-then]
    give a day from 30 November 2026 to 30 May 2027 on which no appeal suspended it
  [1]
  $ regard breach record $RESTRICTION --on 2027-05-28 --summary 'You rang at nine.' --handled reminded
  recorded breach BRE-FV4DD052 in RC-2026-2YCT5VYS; it tightens nothing by itself
  $ regard letter send breach $BRE --by post --on 2027-06-10
  refused: 'RST-G16WCD55' is expired [restriction-stands]
    'regard restriction list --in-force' shows what stands
  [1]
