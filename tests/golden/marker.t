A marker warns those who meet somebody. It rests on something that happened, two people decide on it, the person is told,
and somebody comes back to it. A restriction is never one.

  $ . founding
  $ . warned
  $ export THREAT=$(regard incident add $CASE --quiet --on 2026-11-01 --channel in-person --category threats --service Housing --summary 'You raised a hammer at the officer who had come about the boiler.' --affected staff:'Repairs Officer' --evidence 'the officer'"'"'s note' --held-by 'Repairs')
  $ export OFTEN=$(regard incident add $CASE --quiet --on 2026-11-01 --channel telephone --category volume-of-contact --service Housing --summary 'You rang all day.' --evidence 'call log' --held-by 'Contact Centre')
  $ RISK='May raise a tool at whoever calls without notice.'
  $ CARE='Ring before a visit, and go in pairs.'

Too much contact is no danger, and a marker without an end is none.

  $ regard marker propose $CASE --as a.mensah --category volume-of-contact --cites $OFTEN --risk "$RISK" --precautions "$CARE" --review-on 3m --remove-by 12m --tell told
  refused: 'volume-of-contact' is no danger to those who meet the person [marker-is-for-a-risk]
    too much contact is answered with a warning or a restriction, a threat of self-harm with safeguarding
  [1]
  $ regard marker propose $CASE --as a.mensah --category threats --cites $OFTEN --risk "$RISK" --precautions "$CARE" --review-on 3m --remove-by 12m --tell told
  refused: no incident cited put anybody at risk [marker-is-for-a-risk]
    cite the specific incident that did; for too much contact: regard warning issue, or regard restriction propose
  [1]
  $ regard marker propose $CASE --as a.mensah --category threats --cites $THREAT --risk "$RISK" --precautions "$CARE" --review-on 3m --tell told
  refused: --remove-by was not given [end-date-is-given]
    give --remove-by DATE|12m (the day by which it is removed)
  [1]
  $ regard marker propose $CASE --as a.mensah --category threats --cites $THREAT --risk "$RISK" --precautions "$CARE" --review-on 3m --remove-by 11y --tell told
  error: --remove-by: '11y' is not a date
    write it as 2026-11-21, or as a length of time: 28d, 4w, 3m, 10wd
  [2]
  $ regard marker propose $CASE --as a.mensah --category threats --cites $THREAT --risk "$RISK" --precautions "$CARE" --review-on 3m --remove-by 2037-01-01 --tell told
  refused: it would be removed by 1 January 2037, in more than 10 years [end-comes-in-time]
    give an earlier --remove-by
  [1]
  $ regard marker propose $CASE --as a.mensah --category threats --cites $THREAT --risk "$RISK" --precautions "$CARE" --review-on 11m --remove-by 12m --tell told
  refused: the review is on 2 October 2027, and the policy asks for one within 6 months: by 2 May 2027 [review-comes-in-time]
    give an earlier --review-on
  [1]
  $ regard marker propose $CASE --as a.mensah --category threats --cites $THREAT --risk "$RISK" --precautions "$CARE" --review-on 3m --remove-by 12m --tell not-told
  refused: the person is not told, and it does not say why [marker-not-told-has-its-reason]
    give --because TEXT: what makes telling the person dangerous; else --tell told
  [1]
  $ regard marker propose $CASE --category threats --cites $THREAT --risk "$RISK" --precautions "$CARE" --review-on 3m --remove-by 12m --tell told
  refused: 't.novak' does not hold a role that may do this (manager or senior-officer) [role-is-held]
    it may be done by a.mensah, j.byrne or s.rahman
  [1]
  $ regard marker propose $CASE --as a.mensah --category threats --cites $THREAT --risk "$RISK" --precautions "$CARE" --review-on 3m --remove-by 12m --tell told
  proposed MRK-F53SZ8XM in RC-2026-2YCT5VYS; it warns nobody until somebody else approves it: regard marker show MRK-F53SZ8XM
  $ export MARKER=$MRK

What a decider reads; and whoever proposed it does not decide.

  $ regard marker show $MARKER
  MRK-F53SZ8XM is proposed
  ========================

  - Person: Dana Whitlock
  - Case: RC-2026-2YCT5VYS
  - Proposed by: Customer Relations Manager (a.mensah)
  - Version: 1, SHA-256
    [..]
  - Category: threatening behaviour
  - Risk (staff and those who are told read it): May raise a tool at whoever calls
    without notice.
  - Precautions: Ring before a visit, and go in pairs.
  - Review: 2 February 2027
  - To be removed by: 2 November 2027
  - Person told: to be told by a letter that has not gone yet
  - Decided by: not yet decided

  Evidence
  --------

  INC-11MYYW4Z of 1 November 2026
  -------------------------------

  - What happened: You raised a hammer at the officer who had come about the
    boiler.
  - Recorded by: Customer Adviser
  - Held: the officer's note (Repairs)
  - Cited: version 1, SHA-256
    [..]

  Appeal
  ------

  - Could hear one: c.doyle
  1 case and 23 records read
  $ regard marker approve $MARKER --as a.mensah --reason 'I saw it.'
  refused: 'a.mensah' proposed this marker [approver-is-not-proposer]
    somebody else who may decide has to; to take it back: somebody else refuses it with 'regard marker refuse MRK-F53SZ8XM --reason TEXT'
  [1]
  $ regard marker approve $MARKER --as t.novak --reason 'I saw it.'
  refused: 't.novak' does not hold a role that may do this (manager or senior-officer) [role-is-held]
    it may be done by a.mensah, j.byrne or s.rahman
  [1]
  $ regard marker review $MARKER --as j.byrne --reason 'All calm.' --review-on 3m
  refused: 'MRK-F53SZ8XM' is proposed [marker-stands]
    regard marker approve MRK-F53SZ8XM --reason TEXT (or refuse)
  [1]
  $ regard case show $CASE | grep -A4 proposal-to-decide
  2026-11-16  proposal-to-decide  role:manager  regard marker approve MRK-F53SZ8XM
                                                --reason TEXT (or refuse)

  LAST DAY    ENDS BY ITSELF  WHICH
  2027-11-02  warning-lapses  WRN-ZKN2VGTR
  $ regard representation record $MARKER --received 2026-11-02 --from person --summary 'I was holding the hammer already.'
  recorded representation REP-JQFAF2MT in RC-2026-2YCT5VYS
  $ regard marker approve $MARKER --as j.byrne --reason 'The note was written the same hour, and says the same.'
  refused: 'REP-JQFAF2MT' has not been considered [what-was-said-is-considered]
    read it, then give --cites REP-JQFAF2MT
  [1]
  $ regard marker approve $MARKER --as j.byrne --cites $REP --reason 'The note was written the same hour, and says the same.'
  approved by DEC-GNH22692: MRK-F53SZ8XM warns from now on; tell the person: regard letter send marker MRK-F53SZ8XM --by post --on DATE
  $ regard marker list
  MARKER        CASE              STATE   CATEGORY  REVIEW      REMOVE BY
  MRK-F53SZ8XM  RC-2026-2YCT5VYS  active  threats   2027-02-02  2027-11-02
  1 case and 25 records read
  $ regard marker list --names --format csv
  marker,case,person,state,category,review,remove by\x0d
  MRK-F53SZ8XM,RC-2026-2YCT5VYS,Dana Whitlock,active,threats,2027-02-02,2027-11-02\x0d
  $ regard marker list --format json | grep -E 'state|warns|told'
        "state": "active",
        "tell": "told",
        "warns": true,
        "person_was_told": false
  $ regard case list
  CASE              STATE   OWNER     SERVICE
  RC-2026-2YCT5VYS  marked  a.mensah  Housing
  1 case and 25 records read
  $ regard case show $CASE | grep -A12 MARKER
  MARKER        STATE   REMOVE BY   REVIEW      CATEGORY
  MRK-F53SZ8XM  active  2027-11-02  2027-02-02  threats

  DUE         WHAT              WHO           COMMAND
  2026-11-09  marker-to-inform  role:manager  regard letter send marker
                                              MRK-F53SZ8XM --by post --on DATE
  2027-02-02  marker-review     role:manager  regard marker review MRK-F53SZ8XM
                                              --reason TEXT --review-on DATE; or
                                              regard marker remove MRK-F53SZ8XM
                                              --reason TEXT
  2027-11-02  marker-to-remove  role:manager  regard marker remove MRK-F53SZ8XM
                                              --reason TEXT
  (blank line)

The person is told, in a letter without a word of risk or precaution; a body outside is told what to do, and not what happened.

  $ regard appeal lodge $MARKER --received 2026-11-02 --by phone --grounds 'It was a hammer for the boiler.'
  refused: the person has not been told of 'MRK-F53SZ8XM' [appeal-is-against-what-was-told]
    what the person says of it is kept with 'regard representation record'
  [1]
  $ regard letter send not-informed-note $MARKER --by hand --on 2026-11-02
  refused: it was decided of 'MRK-F53SZ8XM' that the person is told [letter-has-its-facts]
    its letter is 'marker'; to decide it anew: regard marker review MRK-F53SZ8XM --tell told|not-told
  [1]
  $ regard letter send marker $MARKER --by post --on 2026-11-02 -o ../marker.txt
  recorded letter LTR-91X3DVZP: marker sent by post on 2 November 2026
  $ cat ../marker.txt
  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890
  E-mail hello@ashmere.example

  2 November 2026
  Our reference: RC-2026-2YCT5VYS/MRK-F53SZ8XM

  Dana Whitlock
  7 Quarry Lane
  Ashmere AS2 4QD

  Dear Dana Whitlock

  A marker on your record
  =======================

  What this means for you
  -----------------------

  Our record of you shows a marker from now on. It tells people who may
  meet you that there may be a risk, and what they should do to be safe.
  It is not a punishment, and it limits nothing that you can ask of us. We
  look at it again on 2 February 2027, and remove it by 2 November 2027 at
  the latest. If you disagree, you can appeal until 2 December 2026. To
  talk about this letter, ring 01234 567890.

  This is about you alone. It says nothing of anybody who lives with you,
  cares for you or speaks for you.

  What happened, and why we decided this
  --------------------------------------

  - 1 November 2026, in person: You raised a hammer at the officer who had
    come about the boiler.

  The note was written the same hour, and says the same. We decided under
  our policy, "Managing Unacceptable Contact" (version 1), which you can
  read at https://ashmere.example/policy. Date of the decision: 2 November
  2026, by the Head of Legal Services.

  Who will be told
  ----------------

  Those of our staff who may meet you or visit you. Somebody outside the
  council only where their people may meet you and could be at risk; they
  are told what to do, and not what happened. Each of them is told when
  the marker is changed or removed.

  If you disagree
  ---------------

  You can appeal to the Appeals Officer, so that it reaches us by 2
  December 2026. Say what you disagree with, and why; there is no form.
  Write to 1 Market Square, Ashmere AS1 1AA or e-mail
  appeals@ashmere.example. Other ways: ring 01234 567892, or come in and
  say it. You can have help, or ask somebody to appeal for you: a
  relative, a friend, an advocate, an advice service or your councillor.

  Whoever hears your appeal had no part in this decision, and answers in
  writing within 20 working days. The marker stays meanwhile. A late
  appeal is heard where there was a good reason for the delay.

  You can also object to our keeping this on your record or passing it on,
  and ask to see or correct what we hold: dpo@ashmere.example.

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

  Joan Byrne
  Head of Legal Services
  $ regard letter render marker-partner $MARKER --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890 · e-mail hello@ashmere.example

  2 November 2026 · our reference RC-2026-2YCT5VYS/MRK-F53SZ8XM

  For the safety of your people
  =============================

  This is confidential. It is about Dana Whitlock, 7 Quarry Lane, Ashmere
  AS2 4QD.

  - What may happen: May raise a tool at whoever calls without notice.
  - Category: threatening behaviour
  - What your people should do: Ring before a visit, and go in pairs.
  - Until: 2 November 2027 at the latest

  Why you are told, and what you may do with it
  ---------------------------------------------

  You are told because your people may meet this person and could be at
  risk. Use it for their safety and for nothing else, show it to those who
  need it, and pass it on to nobody.

  Remove this from your records when we withdraw it, and on 2 November
  2027 in any case, and tell us that you have.

  If it no longer fits what you see, or if something happens, ring 01234
  567890 the same day.

  Yours sincerely

  Joan Byrne
  Head of Legal Services
  $ regard letter send marker-partner $MARKER --by email --on 2026-11-02
  refused: it is not recorded who outside the council is told of 'MRK-F53SZ8XM' [letter-has-its-facts]
    record it first, so that they are told when it is removed: regard notify partner MRK-F53SZ8XM --who TEXT --by letter --on DATE
  [1]
  $ regard notify partner $MARKER --who 'Anytown Gas' --by email --on 2026-11-02
  recorded NTF-R0Q873QM: the partner was told on 2 November 2026; when it ends: regard notify withdraw NTF-R0Q873QM
  $ PARTNER=$NTF
  $ regard notify staff $MARKER --who 'the repairs team' --by email --on 2026-11-02
  recorded NTF-9XJM145B: staff were told on 2 November 2026; when it ends: regard notify withdraw NTF-9XJM145B
  $ STAFF=$NTF
  $ regard letter send marker-partner $MARKER --by email --on 2026-11-02
  recorded letter LTR-ZXHYMCJZ: marker-partner sent by email on 2 November 2026
  $ regard check
  nothing to mend in 1 case and 29 records

A review goes on or leads to the removal; it makes nothing longer.

  $ export REGARD_NOW=2027-02-02T10:00:00Z
  $ regard marker review $MARKER --as j.byrne --outcome lift --reason 'All calm.' --review-on 3m
  refused: 'lift' is no outcome of the review of a marker [review-of-a-marker-continues-it]
    to end it: regard marker remove MRK-F53SZ8XM --reason TEXT
  [1]
  $ regard marker review $MARKER --as j.byrne --reason 'Three visits since, one of them loud.' --review-on 3m --remove-by 2028-01-01
  refused: it would be removed by 1 January 2028 and no more by 2 November 2027 [a-marker-is-not-prolonged]
    propose a new one, on what has happened since: regard marker propose RC-2026-2YCT5VYS
  [1]
  $ regard marker review $MARKER --as j.byrne --reason 'Three visits since, one of them loud.'
  refused: no next review date was given [review-date-is-given]
    give --review-on, by 2 August 2027
  [1]
  $ regard check
  nothing to mend in 1 case and 29 records
  $ regard marker review $MARKER --as j.byrne --reason 'Three visits since, one of them loud.' --review-on 3m --remove-by 2027-08-01
  recorded review REV-A56HB0PX: MRK-F53SZ8XM goes on, and is looked at again on 2 May 2027
  tell the person: regard letter send marker MRK-F53SZ8XM --by post --on DATE
  $ regard case show $CASE | grep -A2 marker-to-inform
  2027-02-09  marker-to-inform  role:manager  regard letter send marker
                                              REV-A56HB0PX --by post --on DATE
  2027-05-02  marker-review     role:manager  regard marker review MRK-F53SZ8XM
  $ regard letter send marker $MARKER --by post --on 2027-02-02
  recorded letter LTR-Z8HSVQ70: marker sent by post on 2 February 2027
  $ regard check
  nothing to mend in 1 case and 31 records

An appeal is heard by somebody who had no part in it, and may bring the removal forward.

  $ regard appeal lodge $MARKER --received 2027-02-02 --by phone --grounds 'It was a hammer for the boiler.'
  recorded appeal APL-10AB2Y1V in RC-2026-2YCT5VYS; acknowledge it: regard letter send appeal-acknowledgement APL-10AB2Y1V --by post --on DATE
  $ regard letter send appeal-acknowledgement $APL --by post --on 2027-02-02 -o ../acknowledgement.txt
  recorded letter LTR-JXY06RT5: appeal-acknowledgement sent by post on 2 February 2027
  $ sed -n '/What this means/,/What happens/p' ../acknowledgement.txt
  What this means for you
  -----------------------

  Your appeal against the marker that we wrote to you about on 2 November
  2026 came on 2 February 2027, by telephone. It reached us in time. We
  expect to answer it in writing by 2 March 2027. To talk about it, ring
  01234 567890.

  What happens meanwhile
  $ regard appeal allocate $APL --as c.doyle --to c.doyle
  given to c.doyle by RUL-T6E492SC
  $ regard appeal decide $APL --as c.doyle --outcome vary --reason 'It was one moment, and the man was at work.' --until 2027-12-01
  refused: it would be removed by 1 December 2027 and no more by 1 August 2027 [an-appeal-does-not-tighten]
    give an earlier --until
  [1]
  $ regard appeal decide $APL --as c.doyle --outcome vary --reason 'It was one moment, and the man was at work.' --until 2027-06-01
  ruled by RUL-Z7150TQE; tell the person: regard letter send appeal-outcome RUL-Z7150TQE --by post --on DATE
  $ regard letter send appeal-outcome $APL --by post --on 2027-02-02 -o ../outcome.txt
  recorded letter LTR-38JTDG0A: appeal-outcome sent by post on 2 February 2027
  $ sed -n '/What this means/,/What we decided/p' ../outcome.txt
  What this means for you
  -----------------------

  Your appeal has succeeded in part. We look at the marker again on 2 May
  2027, and remove it by 1 June 2027. To talk about this letter, ring
  01234 567890.

  - The marker stays on our record until then at the longest.

  What we decided, and why
  $ regard marker list
  MARKER        CASE              STATE   CATEGORY  REVIEW      REMOVE BY
  MRK-F53SZ8XM  RC-2026-2YCT5VYS  active  threats   2027-05-02  2027-06-01
  1 case and 36 records read

The day by which it is removed passes: it warns still, and everybody sees that it is late. A case with a marker does not close.

  $ export REGARD_NOW=2027-06-02T10:00:00Z
  $ regard marker list
  MARKER        CASE              STATE                  CATEGORY  REVIEW
      REMOVE BY
  MRK-F53SZ8XM  RC-2026-2YCT5VYS  active, past its date  threats   2027-05-02
      2027-06-01
  1 case and 36 records read
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-marker-F53SZ8XM.yaml:1:1: warning: marker-review of 'MRK-F53SZ8XM' was due on 2 May 2027, 31 days ago, from role:manager [marker-is-on-time]
    regard marker remove MRK-F53SZ8XM --reason TEXT
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-marker-F53SZ8XM.yaml:1:1: warning: marker-to-remove of 'MRK-F53SZ8XM' was due on 1 June 2027, 1 day ago, from role:manager [marker-is-on-time]
    regard marker remove MRK-F53SZ8XM --reason TEXT
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-notification-9XJM145B.yaml:1:1: warning: staff-to-tell of 'NTF-9XJM145B' was due on 2 February 2027, 120 days ago, from role:officer [those-who-need-it-are-told]
    regard notify staff MRK-F53SZ8XM --again --who TEXT (as in NTF-9XJM145B) --by email --on DATE
  cases/2026/RC-2026-2YCT5VYS/2026-11-02-notification-R0Q873QM.yaml:1:1: warning: partners-to-tell of 'NTF-R0Q873QM' was due on 2 February 2027, 120 days ago, from role:officer [those-who-need-it-are-told]
    regard notify partner MRK-F53SZ8XM --again --who TEXT (as in NTF-R0Q873QM) --by email --on DATE
  $ regard case close $CASE --because 'All done.'
  refused: 'MRK-F53SZ8XM' is active [case-can-close]
    remove it first: regard marker remove MRK-F53SZ8XM --reason TEXT
  [1]
  $ regard marker review $MARKER --as j.byrne --reason 'Nothing since.' --review-on 1m
  refused: it is to be removed by 1 June 2027 [review-comes-in-time]
    regard marker remove MRK-F53SZ8XM --reason TEXT
  [1]
  $ regard marker remove $MARKER --as t.novak --reason 'No visit has been loud since February.'
  refused: 't.novak' does not hold a role that may do this (manager or senior-officer) [role-is-held]
    it may be done by a.mensah, j.byrne or s.rahman
  [1]
  $ regard marker remove $MARKER --as a.mensah --reason 'No visit has been loud since February.'
  removed by END-ZHJ0ETYC; tell the person: regard letter send marker-removed END-ZHJ0ETYC --by post --on DATE
  $ regard marker remove $MARKER --as a.mensah --reason 'No visit has been loud since February.'
  refused: 'MRK-F53SZ8XM' is removed [marker-stands]
    'regard marker list' shows what stands
  [1]
  $ regard notify staff $MARKER --who 'the repairs team' --by email --on 2027-06-02
  refused: 'MRK-F53SZ8XM' is removed [marker-stands]
    nobody is told of a marker that warns of nothing
  [1]
  $ regard case show $CASE | grep untell
  2027-06-02  staff-to-untell     role:officer  regard notify withdraw
  2027-06-02  partners-to-untell  role:officer  regard notify withdraw
  $ regard check
  nothing to mend in 1 case and 37 records
  $ regard letter send withdrawal $PARTNER --by email --on 2027-06-02 -o ../withdrawal.txt
  recorded letter LTR-6ZJTC1HT: withdrawal sent by email on 2 June 2027
  $ sed -n '/holds no more/,$p' ../withdrawal.txt
  Dana Whitlock: what we told you holds no more
  =============================================

  On 2 November 2026 we told you how to deal with Dana Whitlock. It ended
  on 2 June 2027. Deal with them as with anybody else.

  Destroy or delete what we sent you, and whatever you made from it, and
  tell those you passed it on to. Questions: 01234 567890 or
  hello@ashmere.example.

  Yours sincerely

  Ama Mensah
  Customer Relations Manager
  $ regard notify withdraw $PARTNER --on 2027-06-02
  withdrawn by RCL-5NGCE2XC: those told were told that it holds no more
  $ regard notify withdraw $STAFF --on 2027-06-02
  withdrawn by RCL-Q4NC363F: those told were told that it holds no more
  $ regard letter send marker-removed $END --by post --on 2027-06-02 -o ../removed.txt
  recorded letter LTR-C2KY6T15: marker-removed sent by post on 2 June 2027
  $ sed -n '/Dear/,/If this is not/p' ../removed.txt
  Dear Dana Whitlock

  The marker on your record has been removed
  ==========================================

  What this means for you
  -----------------------

  The marker that we wrote to you about on 2 November 2026 was removed on
  2 June 2027. Nobody is warned of you any more. To talk about this, ring
  01234 567890.

  Why
  ---

  No visit has been loud since February. The marker had been made under
  our policy, "Managing Unacceptable Contact" (version 1), which you can
  read at https://ashmere.example/policy.

  Who will be told
  ----------------

  We had told our staff and other bodies whose people may meet you. Each
  of them is told that it has been removed, and asked to remove what they
  noted.

  If this is not enough
  $ regard marker list
  MARKER        CASE              STATE    CATEGORY  REVIEW      REMOVE BY
  MRK-F53SZ8XM  RC-2026-2YCT5VYS  removed  threats   2027-05-02  2027-06-01
  1 case and 41 records read
  $ regard check
  nothing to mend in 1 case and 41 records
  $ git log -3 --format=%s
  letter send: LTR-C2KY6T15 in RC-2026-2YCT5VYS
  notify withdraw: RCL-Q4NC363F in RC-2026-2YCT5VYS
  notify withdraw: RCL-5NGCE2XC in RC-2026-2YCT5VYS

One that is refused warns nobody.

  $ export MARKER=$(regard marker propose $CASE --quiet --as a.mensah --category threats --cites $THREAT --risk "$RISK" --precautions "$CARE" --review-on 3m --remove-by 12m --tell told)
  $ regard marker refuse $MARKER --as s.rahman --reason 'It was one moment, seven months ago.'
  refused by DEC-31MQEKZG: nobody is warned of the person
  $ regard marker remove $MARKER --as s.rahman --reason 'It was one moment.'
  refused: 'MRK-96Z52TEM' is refused [marker-stands]
    'regard marker list' shows what stands
  [1]
  $ regard marker show $MARKER | head -3
  MRK-96Z52TEM is refused
  =======================
  (blank line)
