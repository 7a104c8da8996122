The people around a case: one person in two cases, somebody related, somebody who speaks for them, a shared telephone.

  $ . founding
  $ . warned
  $ . considered
  $ . proposed
  $ DANA=$CASE
  $ regard case open --name 'D. Whitlock' --phone 01632960001 --identity probable
  opened case RC-2026-6NNK00XR
  $ TWICE=$RC
  $ regard case open --name 'Ruth Whitlock' --phone '+44 1632 960001' --identity confirmed --identity-evidence 'passport seen'
  opened case RC-2026-MW3DD8T2
  $ RUTH=$RC

A case is handed over to somebody who is in post.

  $ regard case hand-over $TWICE
  refused: --to was not given [everything-needed-is-given]
    give --to OFFICER (who owns the case from now on)
  [1]
  $ regard case hand-over $TWICE --to a.nobody
  refused: 'a.nobody' is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; the registrar adds one with 'regard officer add'
  [1]
  $ regard case hand-over $TWICE --to t.novak
  refused: 't.novak' owns 'RC-2026-6NNK00XR' already [correction-changes-something]
    give another officer with --to
  [1]
  $ regard case hand-over $TWICE --to a.mensah
  handed over RC-2026-6NNK00XR: it is a.mensah's now, as PER-MW3DD8T2 says

Two people are linked in words. Nothing is inherited, in either direction.

  $ regard person link $DANA --to $DANA --as 'themselves'
  refused: 'RC-2026-2YCT5VYS' is the case itself [the-other-case-is-another]
    person link: give another case; 'regard case find NAME' finds it
  [1]
  $ regard person link $DANA --to $RUTH
  refused: --as was not given [everything-needed-is-given]
    give --as TEXT (who that person is to this one, in words)
  [1]
  $ regard person link $DANA --to RC-2031-7K3F9MQ4 --as 'their mother'
  refused: 'RC-2031-7K3F9MQ4' is not a case of this register [id-is-known]
    'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it
  [1]
  $ regard person link $DANA --to $RUTH --as 'their mother'
  linked RC-2026-2YCT5VYS to RC-2026-MW3DD8T2: LNK-9SCM3BSQ and LNK-5B0S9808; nothing in either counts in the other
  $ regard person link $RUTH --to $DANA --as a.mensah
  refused: --as was not given [everything-needed-is-given]
    give --as TEXT (who that person is to this one, in words)
  [1]
  $ REGARD_OFFICER=a.mensah regard person link $RUTH --to $DANA --as 'her child'
  refused: 'RC-2026-MW3DD8T2' and 'RC-2026-2YCT5VYS' are linked already [link-is-new]
    'regard case show RC-2026-MW3DD8T2' shows the link; its words are mended with 'regard correct'
  [1]
  $ regard case show $RUTH
  Case       RC-2026-MW3DD8T2 (open)
  Person     Ruth Whitlock
  Identity   confirmed
  Telephone  +44 1632 960001
  Owner      t.novak
  Linked     RC-2026-2YCT5VYS, which calls this person: their mother; nothing
             there counts here

  DAY         ID            RECORD  WHAT
  2026-11-20  PER-J8E2SJ7Z  person  Ruth Whitlock
  2026-11-20  LNK-5B0S9808  link    linked-from RC-2026-2YCT5VYS: their mother
  $ regard incident add $RUTH --on 2026-11-18 --channel telephone --category abuse --summary 'You swore at the officer.' --evidence recording --held-by 'Contact Centre'
  recorded incident INC-0HYN870M in RC-2026-MW3DD8T2
  $ regard restriction propose $RUTH --as a.mensah --file ../considered.yaml --cites $INC --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: no 'formal' warning has reached the person [warning-was-given]
    regard warning issue RC-2026-MW3DD8T2 --level formal …, then 'regard letter send'; or --skip-warning with one of immediate-safety, began-again and reported-crime
  [1]

Somebody speaks for the person: on a basis, with proof, for as long as it lasts.

  $ regard representative add $DANA --name 'Ruth Whitlock'
  refused: --basis was not given [representative-has-a-basis]
    give --basis consent|attorney|appointee|solicitor|advocate|member (what lets them speak for the person)
  [1]
  $ regard representative add $DANA --name 'Ruth Whitlock' --basis mother
  error: --basis: 'mother' is not one of consent, attorney, appointee, solicitor, advocate, member
  [2]
  $ regard representative add $DANA --name 'Ruth Whitlock' --basis attorney
  refused: --evidence was not given [representative-has-a-basis]
    give --evidence TEXT (what proves that, and who holds it)
  [1]
  $ regard representative add $DANA --name 'Ruth Whitlock' --basis attorney --evidence 'the deed, seen by Legal Services' --until 2026-11-19
  refused: what lets them speak for the person ended on 19 November 2026 [dates-are-in-order]
    give a later --until, or leave it out where no end is set; what has ended is no basis
  [1]
  $ regard restriction propose $DANA --as a.mensah --file ../considered.yaml --cites $CALL --cites $CALLS --measure 'representative-only:representative=Ruth Whitlock,because=calls ended in insults' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: the representative that 'representative-only' names is not recorded as one [representative-is-recorded]
    regard representative add RC-2026-2YCT5VYS --name NAME --basis consent|attorney|appointee|solicitor|advocate|member --evidence TEXT
  [1]
  $ regard representative add $DANA --name 'Ruth Whitlock' --basis attorney --evidence 'the deed, seen by Legal Services' --until 2027-03-31
  recorded representative ADV-ZV3TA3W0 in RC-2026-2YCT5VYS; what restricts the person does not restrict them
  $ regard restriction propose $DANA --as a.mensah --file ../considered.yaml --cites $CALL --cites $CALLS --measure 'representative-only:representative=Ruth Whitlock,because=calls ended in insults' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: the representative's basis ends on 31 March 2027, before the restriction does (30 May 2027) [representative-is-recorded]
    give an earlier --until; or record what lets them speak for longer with 'regard representative add'
  [1]

A measure that works by a telephone touches whoever else answers it.

  $ regard restriction propose $DANA --as a.mensah --file ../considered.yaml --cites $CALL --cites $CALLS --measure 'voicemail:because=the calls came all day' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  proposed PRO-RAJ8E7F1 in RC-2026-2YCT5VYS; somebody else decides: regard restriction show PRO-RAJ8E7F1
  note: no warning counts at level informal; the approver will see that
  $ regard person update $DANA --phone '(01632) 960001'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard restriction propose $DANA --as a.mensah --file ../considered.yaml --cites $CALL --cites $CALLS --measure 'voicemail:because=the calls came all day' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: the person of 'RC-2026-6NNK00XR' uses the same telephone, and a measure works by it [measure-touches-one-person]
    give --because TEXT that names RC-2026-6NNK00XR and says how that person is kept out of it; it stays in the file
  [1]
  $ regard restriction propose $DANA --as a.mensah --file ../considered.yaml --cites $CALL --cites $CALLS --measure 'voicemail:because=the calls came all day' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --because "$TWICE is the same person; $RUTH gives a word when she rings, and is put through"
  proposed PRO-ZHB3E8ER in RC-2026-2YCT5VYS; somebody else decides: regard restriction show PRO-ZHB3E8ER
  note: no warning counts at level informal; the approver will see that
  $ echo 'cut short' > cases/2026/$RUTH/2026-11-20-person-AAAAAAAA.yaml
  $ regard restriction propose $DANA --as a.mensah --file ../considered.yaml --cites $CALL --cites $CALLS --measure 'voicemail:because=the calls came all day' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  error: cases/2026/RC-2026-MW3DD8T2/2026-11-20-person-AAAAAAAA.yaml:1:1: the file does not begin with 'key: value'
    write one 'key: value' a line, from the first column
  [3]
  $ rm cases/2026/$RUTH/2026-11-20-person-AAAAAAAA.yaml
  $ regard restriction withdraw $PRO --as a.mensah --reason 'She has a number of her own now.'
  withdrawn by WDR-B565DK87

One person in two cases: the one in which nothing is left goes on in the other.

  $ regard case join $DANA --with $TWICE --because 'the tenancy file shows one person'
  refused: 'PRO-G16WCD55' is proposed [nothing-is-left-behind]
    decide on it or withdraw it first; or join the other way round: regard case join RC-2026-6NNK00XR --with RC-2026-2YCT5VYS
  [1]
  $ regard case join $TWICE --with $TWICE --because 'the tenancy file shows one person'
  refused: 'RC-2026-6NNK00XR' is the case itself [the-other-case-is-another]
    case join: give another case; 'regard case find NAME' finds it
  [1]
  $ regard case join $TWICE --with RC-2031-7K3F9MQ4 --because 'the tenancy file shows one person'
  refused: 'RC-2031-7K3F9MQ4' is not a case of this register [id-is-known]
    'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it
  [1]
  $ regard case join $TWICE
  refused: --with was not given [everything-needed-is-given]
    give --with CASE (the other case)
  [1]
  $ regard case join $TWICE --with $DANA
  refused: --because was not given [everything-needed-is-given]
    give --because TEXT (how it is known that they are one person)
  [1]
  $ regard adjustment record $TWICE --need 'Large print' --decision agreed --because 'It costs nothing.' --review-on 2027-11-01
  recorded adjustment ADJ-CDQPVEXF in RC-2026-6NNK00XR
  $ regard case join $TWICE --with $DANA --because 'the tenancy file shows one person'
  joined RC-2026-6NNK00XR with RC-2026-2YCT5VYS: LNK-YDFVJ4E3 there, LNK-GVR2GB88 here; it goes on in RC-2026-2YCT5VYS
  note: a telephone, e-mail or address that only RC-2026-6NNK00XR holds is added with 'regard person update RC-2026-2YCT5VYS'
  note: warnings of RC-2026-6NNK00XR do not count in RC-2026-2YCT5VYS; its restrictions count there as earlier ones
  $ regard incident add $TWICE --on 2026-11-19 --channel telephone --category abuse --summary 'You swore.'
  refused: 'RC-2026-6NNK00XR' was joined with 'RC-2026-2YCT5VYS' [case-is-open]
    it goes on there: regard case show RC-2026-2YCT5VYS
  [1]
  $ regard case join $TWICE --with $DANA --because 'the tenancy file shows one person'
  refused: 'RC-2026-6NNK00XR' was joined with 'RC-2026-2YCT5VYS' [case-is-open]
    it goes on there: regard case show RC-2026-2YCT5VYS
  [1]
  $ regard case join $DANA --with $TWICE --because 'the tenancy file shows one person'
  refused: 'RC-2026-6NNK00XR' was joined with 'RC-2026-2YCT5VYS' [case-is-open]
    it goes on there: regard case show RC-2026-2YCT5VYS
  [1]
  $ regard case show $TWICE
  Case       RC-2026-6NNK00XR (joined)
  Person     D. Whitlock
  Identity   probable
  Telephone  01632960001
  Owner      a.mensah
  Joined     with RC-2026-2YCT5VYS, where it goes on

  DAY         ID            RECORD      WHAT
  2026-11-20  PER-MW3DD8T2  person      D. Whitlock (version 2)
  2026-11-20  ADJ-CDQPVEXF  adjustment  agreed: Large print
  2026-11-20  LNK-YDFVJ4E3  link        joined-into RC-2026-2YCT5VYS

  $ regard case show $DANA
  Case         RC-2026-2YCT5VYS (proposed)
  Person       Dana Whitlock
  Identity     confirmed
  Address      7 Quarry Lane, Ashmere AS2 4QD
  Telephone    (01632) 960001
  Owner        a.mensah
  Represented  by Ruth Whitlock (attorney, until 31 March 2027); nothing here
               restricts them
  Joined       RC-2026-6NNK00XR was joined with this case; its warnings do not
               count here
  Linked       RC-2026-MW3DD8T2: their mother; nothing there counts here

  DAY         ID            RECORD          WHAT
  2026-10-27  INC-2T0B80JZ  incident        abuse by telephone: You swore at the
                                            adviser who answered your call.
  2026-11-02  WRN-ZKN2VGTR  warning         formal by letter: Please speak to our
                                            staff without swearing at them.
  2026-11-02  LTR-8CQ3FKV6  letter          formal-warning of WRN-ZKN2VGTR, by
                                            post
  2026-11-16  INC-W148GYX6  incident        volume-of-contact by telephone: You
                                            rang 43 times in four days about one
                                            repair.
  2026-11-20  PER-CK2M5B0Z  person          Dana Whitlock (version 2)
  2026-11-20  ADJ-5JTY8Q5N  adjustment      agreed: Large print
  2026-11-20  ADV-ZV3TA3W0  representative  Ruth Whitlock (attorney, until 31
                                            March 2027)
  2026-11-20  LNK-9SCM3BSQ  link            linked-to RC-2026-MW3DD8T2: their
                                            mother
  2026-11-20  LNK-GVR2GB88  link            takes-in RC-2026-6NNK00XR
  2026-11-20  PRO-G16WCD55  proposal        You rang 43 times in four days, after
                                            we had asked you to stop swearing at
                                            us.
  2026-11-20  PRO-RAJ8E7F1  proposal        You rang 43 times.
  2026-11-20  PRO-ZHB3E8ER  proposal        You rang 43 times.
  2026-11-20  WDR-B565DK87  withdrawal      of PRO-ZHB3E8ER: She has a number of
                                            her own now.

  RESTRICTION   STATE      UNTIL       REVIEW      SCOPE
  PRO-G16WCD55  proposed   2027-05-30  2027-02-28  Housing
  PRO-RAJ8E7F1  proposed   2027-05-30  2027-02-28  Housing
  PRO-ZHB3E8ER  withdrawn  2027-05-30  2027-02-28  Housing

  DUE         WHAT                WHO                  COMMAND
  2026-12-04  proposal-to-decide  role:senior-officer  regard restriction approve
                                                       PRO-G16WCD55 --reason TEXT
                                                       (or refuse, return)
  2026-12-04  proposal-to-decide  role:senior-officer  regard restriction approve
                                                       PRO-RAJ8E7F1 --reason TEXT
                                                       (or refuse, return)
  2027-11-01  adjustment-review   a.mensah             regard adjustment review
                                                       ADJ-5JTY8Q5N --decision
                                                       agreed|refused --because
                                                       TEXT

  LAST DAY    ENDS BY ITSELF  WHICH
  2027-11-02  warning-lapses  WRN-ZKN2VGTR

  $ regard case list
  CASE              STATE     OWNER     SERVICE
  RC-2026-2YCT5VYS  proposed  a.mensah  Housing
  RC-2026-MW3DD8T2  open      t.novak
  3 cases and 37 records read
  $ regard case list --all
  CASE              STATE     OWNER     SERVICE
  RC-2026-2YCT5VYS  proposed  a.mensah  Housing
  RC-2026-6NNK00XR  joined    a.mensah
  RC-2026-MW3DD8T2  open      t.novak
  3 cases and 37 records read
  $ regard check
  nothing to mend in 3 cases and 37 records

Half a join or link is found.

  $ rm cases/2026/$TWICE/*-link-*.yaml
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-link-GVR2GB88.yaml:1:1: error: 'LNK-GVR2GB88' names 'RC-2026-6NNK00XR', which does not name this case [both-cases-say-so]
    fetch the missing file from the shared register, or see with git log what became of it
  cases/2026/RC-2026-6NNK00XR/2026-11-20-link-YDFVJ4E3.yaml: error: 'cases/2026/RC-2026-6NNK00XR/2026-11-20-link-YDFVJ4E3.yaml' was removed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  [1]
