Letters of what follows a decision: each rendered as it would be read, sent, and off the list of what is due.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  $ regard notify staff $RESTRICTION --who 'Contact Centre' --by email --on 2026-11-20
  ...

An appeal is acknowledged; who hears it is said as soon as it is known.

  $ export REGARD_NOW=2026-12-10T10:00:00Z
  $ regard appeal lodge $RESTRICTION --received 2026-12-09 --by email --grounds 'I work in the mornings.'
  recorded appeal APL-60RD9EJS in RC-2026-2YCT5VYS; acknowledge it: regard letter send appeal-acknowledgement APL-60RD9EJS --by post --on DATE
  $ regard letter render appeal-acknowledgement $APL | grep heard
  It is heard by somebody whom we will still name, who had no part in what you appeal against.
  $ regard appeal allocate $APL --as c.doyle --to c.doyle
  given to c.doyle by RUL-8BCNZNSV
  $ regard letter render appeal-acknowledgement $APL --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  10 December 2026
  Our reference: RC-2026-2YCT5VYS/APL-60RD9EJS

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  We have your appeal
  ===================

  What this means for you
  -----------------------

  Your appeal against the limits that we wrote to you about on 20 November
  2026 came on 9 December 2026, by e-mail. It reached us in time. We
  expect to answer it in writing by 11 January 2027. To talk about it,
  ring 01234 567890.

  What happens meanwhile
  ----------------------

  The limits go on while your appeal is looked at.

  Who hears it, and what is looked at
  -----------------------------------

  It is heard by the Appeals Officer, who had no part in what you appeal
  against.

  What is looked at is whether there should be limits on your contact, and
  which. What you first came to us about is dealt with by itself, as
  before.

  If there is more that should be known, or if you would rather say it
  than write it, tell us, in any way that is open to you or through
  somebody who speaks for you. Everything that reaches us before the
  decision is read. You can have help with that: a relative, a friend, an
  advocate, an advice service or your councillor.

  This is how our policy has it, "Managing Unacceptable Contact" (version
  1); you can read it at https://ashmere.example/policy.

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
  $ regard letter send appeal-outcome $APL --by post --on 2026-12-10
  refused: 'APL-60RD9EJS' has not been decided [letter-has-its-facts]
    regard appeal decide APL-60RD9EJS --outcome dismiss|vary|quash --reason TEXT
  [1]
  $ regard case show $CASE | grep appeal-to
  2026-12-16  appeal-to-acknowledge  role:officer  regard letter send
  2027-01-11  appeal-to-decide       c.doyle       regard appeal decide
  $ regard letter send appeal-acknowledgement $APL --by post --on 2026-12-10
  recorded letter LTR-VXG9KFWN: appeal-acknowledgement sent by post on 10 December 2026
  $ regard case show $CASE | grep appeal-to
  2027-01-11  appeal-to-decide  c.doyle       regard appeal decide APL-60RD9EJS

The answer says what changes, beside what was.

  $ export REGARD_NOW=2026-12-21T10:00:00Z
  $ regard appeal decide $APL --as c.doyle --outcome vary --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You work when the two hours are; the length of calls is limit enough.' --condition 'Housing answers the letter of 3 November by 15 January.'
  ruled by RUL-4W0G4WDJ; tell the person: regard letter send appeal-outcome RUL-4W0G4WDJ --by post --on DATE
  $ regard letter render appeal-outcome $APL --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  21 December 2026
  Our reference: RC-2026-2YCT5VYS/APL-60RD9EJS

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  The answer to your appeal
  =========================

  What this means for you
  -----------------------

  Your appeal has succeeded in part. The limits end on 30 May 2027. We
  will review them on 28 February 2027. You can still ring us on 01234
  567890, e-mail us at hello@ashmere.example or write to us at 1 Market
  Square, Ashmere, AS1 1AA, within the limits set out below. To talk about
  this letter, ring 01234 567890.

  - From 21 December 2026 only what is set out below holds.

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

  What we decided, and why
  ------------------------

  You appealed against the limits that we wrote to you about on 20
  November 2026; your appeal came on 9 December 2026, by e-mail. It was
  decided under our policy, "Managing Unacceptable Contact" (version 1),
  which you can read at https://ashmere.example/policy, by somebody who
  had no part in it before. Date of the decision: 21 December 2026, by the
  Appeals Officer.

  Our reasons, on each thing that you said: You work when the two hours
  are; the length of calls is limit enough.

  The decision also asks for this:

  - Housing answers the letter of 3 November by 15 January.

  Until now:

  - We will end each telephone call after 10 minutes.
  - Please telephone only on Tuesday and Thursday, between 10:00 and
    11:00.

  From now on, and what each limit is for:

  1. We will end each telephone call after 10 minutes. Why: calls ran for
     an hour.

  The limits apply to your contact with Housing only.

  If you contact us about the same matters in another way, an officer
  reads it within 2 working days and keeps it on file. We answer if it
  says something new, if anybody may be at risk, or if it is one of the
  things that you can still do. If a limit is not kept, we will remind you
  of it, and may end the call or the visit; any further limit would be a
  new decision, with its own appeal.

  If you still disagree
  ---------------------

  This is our last word on your appeal. You can have help with what you do
  next: a relative, a friend, an advocate, an advice service or your
  councillor.

  If our answer does not settle it, the ombudsman can look at it, free and
  independent of us:

  - Local Government and Social Care Ombudsman, 0300 061 0614,
    www.lgo.org.uk
  - Housing Ombudsman Service, 0300 111 3000, www.housing-ombudsman.org.uk

  Do not wait long: an ombudsman can say by when you must come.

  Another format, and your information
  ------------------------------------

  If you need this letter in large print, Braille, audio, Easy Read or
  another language, or need us to deal with you in another way because of
  a disability or anything else, ring 01234 567890 or e-mail
  hello@ashmere.example. We keep this letter and what it rests on. How we
  use your information: https://ashmere.example/privacy. To see it,
  correct it or object: dpo@ashmere.example.

  Yours sincerely

  Cormac Doyle
  Appeals Officer
  $ regard case show $CASE | grep appeal-outcome
  2026-12-23  letter-to-send  role:officer  regard letter send appeal-outcome
  $ regard letter send appeal-outcome $RUL --by post --on 2026-12-21
  recorded letter LTR-CJH6HKPB: appeal-outcome sent by post on 21 December 2026
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p' | grep appeal
  [1]
  $ regard letter send appeal-acknowledgement $APL --by post --on 2026-12-21
  refused: 'APL-60RD9EJS' was decided by 'RUL-4W0G4WDJ' [letter-has-its-facts]
    its letter is 'appeal-outcome'
  [1]
  $ regard notify staff $RESTRICTION --again --who 'Contact Centre' --by email --on 2026-12-21
  recorded NTF-15ATZRGW: staff were told anew on 21 December 2026; when it ends: regard notify withdraw NTF-15ATZRGW

Before the review the person is asked what they think; afterwards, if it was missed, told so.

  $ export REGARD_NOW=2027-02-01T10:00:00Z
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT               WHO           COMMAND
  2027-02-01  review-invitation  role:officer  regard letter send review-upcoming
                                               RST-G16WCD55 --by post --on DATE
  2027-02-28  review             role:manager  regard review record RST-G16WCD55
                                               --outcome continue|vary|lift
                                               --reason TEXT --heard TEXT
  (blank line)
  $ regard letter render review-upcoming $RESTRICTION --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  1 February 2027
  Our reference: RC-2026-2YCT5VYS/RST-G16WCD55

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  We will review the limits on your contact
  =========================================

  What this means for you
  -----------------------

  On 28 February 2027 we will look at whether the limits on how you can
  contact Housing are still needed. Tell us what you think by 22 February
  2027, in the way that suits you. Until then nothing changes. You can
  still ring us on 01234 567890, e-mail us at hello@ashmere.example or
  write to us at 1 Market Square, Ashmere, AS1 1AA, within the limits set
  out below. To talk about this letter, ring 01234 567890.

  What is looked at
  -----------------

  These are the limits that we wrote to you about on 20 November 2026:

  1. We will end each telephone call after 10 minutes. Why: calls ran for
     an hour.

  They are looked at by somebody who, where that can be, had no part in
  the decision, under our policy, "Managing Unacceptable Contact" (version
  1), which you can read at https://ashmere.example/policy:

  - what has happened since we last decided on them
  - whether each limit is still needed, or a lighter one would do
  - what the limits mean for you, and whether anything makes them hard for
    you
  - whether we have done what we said we would, and have answered you
    where we said so

  They cannot be made longer or stricter by that. Limits that are not
  needed any more are lifted. If nothing is decided before, they end on 30
  May 2027. We will write to you about what was decided, and why.

  How you can be heard
  --------------------

  Tell us how the limits affect you, what has changed, and what you would
  like, in any way that is open to you or through somebody who speaks for
  you. You can say it instead of writing it, ask to meet us, or have help:
  a relative, a friend, an advocate, an advice service or your councillor.

  Another format, and your information
  ------------------------------------

  If you need this letter in large print, Braille, audio, Easy Read or
  another language, or need us to deal with you in another way because of
  a disability or anything else, ring 01234 567890 or e-mail
  hello@ashmere.example. We keep this letter and what it rests on. How we
  use your information: https://ashmere.example/privacy. To see it,
  correct it or object: dpo@ashmere.example.

  Yours sincerely

  Ama Mensah
  Customer Relations Manager
  $ regard letter send review-missed $RESTRICTION --by post --on 2027-02-01
  refused: the review of 'RST-G16WCD55' is due on 28 February 2027 [letter-has-its-facts]
    its letter is 'review-upcoming'
  [1]
  $ regard letter send review-upcoming $RESTRICTION --by post --on 2027-02-01
  recorded letter LTR-51EMSB0X: review-upcoming sent by post on 1 February 2027
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT    WHO           COMMAND
  2027-02-28  review  role:manager  regard review record RST-G16WCD55 --outcome
                                    continue|vary|lift --reason TEXT --heard TEXT
  (blank line)
  $ regard letter send review-upcoming $RESTRICTION --by post --on 2027-02-01
  refused: 'review-upcoming' went on 1 February 2027 as 'LTR-51EMSB0X' [letter-goes-once]
    if it came back: regard letter returned LTR-51EMSB0X --on DATE --because TEXT
  [1]

A review that is put off to another day is told of anew.

  $ export REGARD_NOW=2027-02-25T10:00:00Z
  $ regard review adjourn $RESTRICTION --as s.rahman --to 2027-03-08 --because 'Dana asked for time to write.'
  put off by REV-08D74SH2; tell the person: regard letter send review-upcoming REV-08D74SH2 --by post --on DATE
  $ regard case show $CASE | grep -A2 review-invitation
  2027-02-08  review-invitation  role:officer  regard letter send review-upcoming
                                               REV-08D74SH2 --by post --on DATE
  2027-03-08  review             role:manager  regard review record RST-G16WCD55
  $ regard letter render review-upcoming $REV | grep 'put it off'
  On **8 March 2027** we will look at whether the limits on how you can contact Housing are still needed. We have put it off to that day. We will not put it off again. Tell us what you think by **5 March 2027**, in the way that suits you. Until then nothing changes. You can still ring us on 01234 567890, e-mail us at hello@ashmere.example or write to us at 1 Market Square, Ashmere, AS1 1AA, within the limits set out below. To talk about this letter, ring **01234 567890**.
  $ regard letter send review-upcoming $REV --by post --on 2027-02-25
  recorded letter LTR-QYW7G8BR: review-upcoming sent by post on 25 February 2027
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT    WHO           COMMAND
  2027-03-08  review  role:manager  regard review record RST-G16WCD55 --outcome
                                    continue|vary|lift --reason TEXT --heard TEXT
  (blank line)
  $ export REGARD_NOW=2027-03-09T10:00:00Z
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT            WHO           COMMAND
  2027-03-08  review          role:manager  regard review record RST-G16WCD55
                                            --outcome continue|vary|lift --reason
                                            TEXT --heard TEXT
  2027-03-10  letter-to-send  role:officer  regard letter send review-missed
                                            RST-G16WCD55 --by post --on DATE
  (blank line)
  $ regard letter render review-missed $RESTRICTION --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  9 March 2027
  Our reference: RC-2026-2YCT5VYS/RST-G16WCD55

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  We have not reviewed the limits on your contact when we should have
  ===================================================================

  What this means for you
  -----------------------

  We promised to review the limits on how you can contact Housing by 8
  March 2027. We have not done so. We are sorry. We will do it by 23 March
  2027, and write to you. You can still ring us on 01234 567890, e-mail us
  at hello@ashmere.example or write to us at 1 Market Square, Ashmere, AS1
  1AA, within the limits set out below. To talk about this letter, ring
  01234 567890.

  What holds until then
  ---------------------

  Until we have done it, the limits stay as they are. That we are late
  makes nothing longer: they end on 30 May 2027 at the latest. These are
  the limits that we wrote to you about on 20 November 2026:

  1. We will end each telephone call after 10 minutes. Why: calls ran for
     an hour.

  Our policy is "Managing Unacceptable Contact" (version 1); you can read
  it at https://ashmere.example/policy.

  What you can do
  ---------------

  You do not have to wait for us. Tell us now how the limits affect you,
  and whether they should end, in any way that is open to you or through
  somebody who speaks for you. It is read before anything is decided. You
  can have help with that: a relative, a friend, an advocate, an advice
  service or your councillor.

  You can also complain about our being late.

  If our answer does not settle it, the ombudsman can look at it, free and
  independent of us:

  - Local Government and Social Care Ombudsman, 0300 061 0614,
    www.lgo.org.uk
  - Housing Ombudsman Service, 0300 111 3000, www.housing-ombudsman.org.uk

  Another format, and your information
  ------------------------------------

  If you need this letter in large print, Braille, audio, Easy Read or
  another language, or need us to deal with you in another way because of
  a disability or anything else, ring 01234 567890 or e-mail
  hello@ashmere.example. We keep this letter and what it rests on. How we
  use your information: https://ashmere.example/privacy. To see it,
  correct it or object: dpo@ashmere.example.

  Yours sincerely

  Ama Mensah
  Customer Relations Manager
  $ regard letter send review-missed $RESTRICTION --by post --on 2027-03-09
  recorded letter LTR-BVNJRFC5: review-missed sent by post on 9 March 2027
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT    WHO           COMMAND
  2027-03-08  review  role:manager  regard review record RST-G16WCD55 --outcome
                                    continue|vary|lift --reason TEXT --heard TEXT
  (blank line)

When the time is over, they are told that it is.

  $ export REGARD_NOW=2027-05-31T10:00:00Z
  $ regard letter send review-missed $RESTRICTION --by post --on 2027-05-31
  refused: 'RST-G16WCD55' is expired [restriction-stands]
    'regard restriction list --in-force' shows what stands
  [1]
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT             WHO           COMMAND
  2027-05-31  staff-to-untell  role:officer  regard notify withdraw NTF-15ATZRGW
                                             --on DATE
  2027-06-02  letter-to-send   role:officer  regard letter send expiry
                                             PRO-G16WCD55 --by post --on DATE
  (blank line)
  $ regard letter render expiry $RESTRICTION --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  31 May 2027
  Our reference: RC-2026-2YCT5VYS/RST-G16WCD55

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  The limits on your contact have ended
  =====================================

  What this means for you
  -----------------------

  The last day of the limits that we wrote to you about on 20 November
  2026 was 30 May 2027. You can contact us in all the usual ways again. If
  you have a question, ring 01234 567890.

  Why they have ended
  -------------------

  The time that we had set for them is over. You do not have to do
  anything. Our policy is "Managing Unacceptable Contact" (version 1); you
  can read it at https://ashmere.example/policy.

  What we hope for from now on
  ----------------------------

  We would like to deal with each other well. If it begins again, we may
  look at it at once. Any new limit would be a new decision, with its own
  letter and its own appeal. If something makes it hard for you, tell us,
  and we will look for another way of dealing with you. You can have help
  with that: a relative, a friend, an advocate, an advice service or your
  councillor.

  Who will be told
  ----------------

  Everybody whom we told of the limits will be told that they have ended,
  and asked to remove what they noted.

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
  $ regard notify withdraw $NTF --on 2027-05-31
  withdrawn by RCL-DR7CDVTT: those told were told that it holds no more
  $ regard letter send expiry $RESTRICTION --by post --on 2027-05-31
  recorded letter LTR-9KA9MY30: expiry sent by post on 31 May 2027
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'

An appeal against a warning has the same two letters; once it has succeeded, the warning's own letter goes no more.

  $ export REGARD_NOW=2027-06-08T10:00:00Z
  $ export SECOND=$(regard case open --quiet --name 'Noor Haddad' --address '3 Mill Row, Ashmere AS2 4QD' --service Housing --identity confirmed --identity-evidence 'the tenancy file' --owner a.mensah)
  $ export SAID=$(regard incident add $SECOND --quiet --on 2027-06-07 --channel telephone --category abuse --service Housing --summary 'You shouted at the adviser.')
  $ regard warning issue $SECOND --as a.mensah --level formal --on 2027-06-08 --how letter --cites $SAID --expects 'Please do not shout.'
  recorded warning WRN-YNEXJNRE in RC-2027-Z890K3HY; it counts once its letter has gone: regard letter send formal-warning WRN-YNEXJNRE
  $ export WARNED=$WRN
  $ regard letter send formal-warning $WARNED --by post --on 2027-06-08
  recorded letter LTR-FEHXBDP6: formal-warning sent by post on 8 June 2027
  $ export WENT=$LTR
  $ export REGARD_NOW=2027-07-20T10:00:00Z
  $ regard appeal lodge $WARNED --received 2027-07-19 --by phone --grounds 'It was my brother.' --late-because 'In hospital until yesterday.'
  recorded appeal APL-F741S5T1 in RC-2027-Z890K3HY; acknowledge it: regard letter send appeal-acknowledgement APL-F741S5T1 --by post --on DATE
  note: it is late; the person could appeal until 8 July 2027. Whoever hears it decides whether that counts against them
  $ regard letter render appeal-acknowledgement $APL --to txt | sed -n '/^What this means/,/^Who hears/p'
  What this means for you
  -----------------------

  Your appeal against the warning of 8 June 2027 came on 19 July 2027, by
  telephone. It reached us after 8 July 2027, the last day for it. A late
  appeal is heard where there was a good reason for the delay. Whoever
  hears it decides first whether it can still be heard. We expect to
  answer it in writing by 16 August 2027. To talk about it, ring 01234
  567890.

  What happens meanwhile
  ----------------------

  Until then the warning stands. It limits nothing.

  Who hears it, and what is looked at
  $ regard appeal allocate $APL --as c.doyle --to c.doyle
  given to c.doyle by RUL-9SY7W23W
  $ regard appeal decide $APL --as c.doyle --outcome quash --reason 'The recording is of somebody else.'
  ruled by RUL-B18HTWHR; tell the person: regard letter send appeal-outcome RUL-B18HTWHR --by post --on DATE
  $ regard letter render appeal-outcome $APL --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  20 July 2027
  Our reference: RC-2027-Z890K3HY/APL-F741S5T1

  Noor Haddad
  3 Mill Row
  Ashmere AS2 4QD

  Dear Noor Haddad

  The answer to your appeal
  =========================

  What this means for you
  -----------------------

  Your appeal has succeeded. The warning should not have been given. We
  are sorry. This has held since 20 July 2027, the day of the decision. To
  talk about this letter, ring 01234 567890.

  - The warning does not count against you, and nothing can follow from
    it.
  - Our record of it is marked as one that should not have been given.

  What we decided, and why
  ------------------------

  You appealed against the warning of 8 June 2027; your appeal came on 19
  July 2027, by telephone. It was decided under our policy, "Managing
  Unacceptable Contact" (version 1), which you can read at
  https://ashmere.example/policy, by somebody who had no part in it
  before. Date of the decision: 20 July 2027, by the Appeals Officer.

  Our reasons, on each thing that you said: The recording is of somebody
  else.

  Tell us what this mistake has cost you or made harder for you, and we
  will look at how to put it right.

  If you still disagree
  ---------------------

  This is our last word on your appeal. You can have help with what you do
  next: a relative, a friend, an advocate, an advice service or your
  councillor.

  If our answer does not settle it, the ombudsman can look at it, free and
  independent of us:

  - Local Government and Social Care Ombudsman, 0300 061 0614,
    www.lgo.org.uk
  - Housing Ombudsman Service, 0300 111 3000, www.housing-ombudsman.org.uk

  Do not wait long: an ombudsman can say by when you must come.

  Another format, and your information
  ------------------------------------

  If you need this letter in large print, Braille, audio, Easy Read or
  another language, or need us to deal with you in another way because of
  a disability or anything else, ring 01234 567890 or e-mail
  hello@ashmere.example. We keep this letter and what it rests on. How we
  use your information: https://ashmere.example/privacy. To see it,
  correct it or object: dpo@ashmere.example.

  Yours sincerely

  Cormac Doyle
  Appeals Officer
  $ regard letter returned $WENT --on 2027-07-20 --because 'Gone away.'
  recorded DLV-MXS23P83: the letter came back, and its clocks stop
  $ regard letter send formal-warning $WARNED --by post --on 2027-07-20
  refused: 'WRN-YNEXJNRE' was quashed on appeal [letter-has-its-facts]
    it counts for nothing; its letter is 'appeal-outcome'
  [1]
  $ regard case show $SECOND | sed -n '/^DUE/,/^$/p'
  DUE         WHAT            WHO           COMMAND
  2027-07-22  letter-to-send  role:officer  regard letter send appeal-outcome
                                            RUL-B18HTWHR --by post --on DATE
  $ regard letter send appeal-outcome $APL --by post --on 2027-07-20
  recorded letter LTR-67ZD462M: appeal-outcome sent by post on 20 July 2027
  $ regard check --today 2027-07-27
  nothing to mend in 2 cases and 46 records
