Cases: one person each. Who they are is evidence, not a name.

  $ . founding
  $ regard case list
  no case yet; 'regard case open' opens one
  0 cases and 16 records read
  $ regard case open
  refused: neither a name nor what the person is known as was given [person-is-named]
    give --name, or --known-as where the name is not known
  [1]
  $ regard case open --name ''
  error: '--name' is empty
    leave it out, or say what it is
  [2]
  $ regard case open --name 'Dana Whitlock' --identity confirmed
  refused: the identity is confirmed without saying how [identity-has-evidence]
    give --identity-evidence TEXT, or --identity probable
  [1]
  $ regard case open --name 'Dana Whitlock' --identity certain
  error: --identity: 'certain' is not one of confirmed, probable, unconfirmed
  [2]
  $ regard case open --name 'Dana Whitlock' --service 'Hosing'
  refused: 'Hosing' is not a service in this register [service-is-in-the-register]
    did you mean 'Housing'?
  [1]
  $ regard case open --name 'Dana Whitlock' --owner a.menash
  refused: 'a.menash' is not an officer of this register [officer-is-known]
    did you mean 'a.mensah'? 'regard officer list' shows who is
  [1]
  $ regard case open --name 'Dana Whitlock' --phone '01234 555123' --phone '+44 7700 900123' --email dana@post.example --address '7 Quarry Lane
  > Ashmere
  > AS2 4QD' --crm-ref CRM-4411 --needs-format 'large print' --language Welsh --service housing --owner a.mensah
  opened case RC-2026-2YCT5VYS
  $ CASE=$RC
  $ regard case open --known-as 'the man with the parrot'
  opened case RC-2026-CK2M5B0Z
  $ PARROT=$RC

Names stay out of lists unless they are asked for.

  $ regard case list
  CASE              STATE  OWNER     SERVICE
  RC-2026-2YCT5VYS  open   a.mensah  housing
  RC-2026-CK2M5B0Z  open   t.novak
  2 cases and 18 records read
  $ regard case list --names
  CASE              STATE  OWNER     SERVICE  PERSON
  RC-2026-2YCT5VYS  open   a.mensah  housing  Dana Whitlock
  RC-2026-CK2M5B0Z  open   t.novak            the man with the parrot
  2 cases and 18 records read
  $ REGARD_NAMES=1 regard case list
  CASE              STATE  OWNER     SERVICE
  RC-2026-2YCT5VYS  open   a.mensah  housing
  RC-2026-CK2M5B0Z  open   t.novak
  2 cases and 18 records read

A case is found by what somebody gives at the counter.

  $ regard case find whitlock
  CASE              STATE  PERSON         ADDRESS
  RC-2026-2YCT5VYS  open   Dana Whitlock  7 Quarry Lane Ashmere AS2 4QD
  2 cases and 18 records read
  $ regard case find 07700 900 123
  CASE              STATE  PERSON         ADDRESS
  RC-2026-2YCT5VYS  open   Dana Whitlock  7 Quarry Lane Ashmere AS2 4QD
  2 cases and 18 records read
  $ regard case find 'Quarry Lane'
  CASE              STATE  PERSON         ADDRESS
  RC-2026-2YCT5VYS  open   Dana Whitlock  7 Quarry Lane Ashmere AS2 4QD
  2 cases and 18 records read
  $ regard case find DANA@POST.EXAMPLE
  CASE              STATE  PERSON         ADDRESS
  RC-2026-2YCT5VYS  open   Dana Whitlock  7 Quarry Lane Ashmere AS2 4QD
  2 cases and 18 records read
  $ regard case find CRM-4411
  CASE              STATE  PERSON         ADDRESS
  RC-2026-2YCT5VYS  open   Dana Whitlock  7 Quarry Lane Ashmere AS2 4QD
  2 cases and 18 records read
  $ regard case find parrot
  CASE              STATE  PERSON                   ADDRESS
  RC-2026-CK2M5B0Z  open   the man with the parrot
  2 cases and 18 records read
  $ regard case find Marlow
  nobody found by 'Marlow'
  2 cases and 18 records read
  $ regard case find W
  error: 'W' is too short to look for
    type two letters or more
  [2]
  $ regard case find
  error: 'case find' lacks TEXT
    'regard case find --help' says what it takes
  [2]

An id may be typed short, in small letters, with O for 0 and I or L for 1, as long as it names one thing.

  $ regard case show $(echo $CASE | tr A-Z a-z)
  Case       RC-2026-2YCT5VYS (open)
  Person     Dana Whitlock
  Identity   unconfirmed
  Address    7 Quarry Lane
             Ashmere
             AS2 4QD
  E-mail     dana@post.example
  Telephone  01234 555123, +44 7700 900123
  Format     large print
  Language   Welsh
  Owner      a.mensah

  DAY         ID            RECORD  WHAT
  2026-11-02  PER-CK2M5B0Z  person  Dana Whitlock
  $ regard case show RC-2026
  refused: 'RC-2026' could be RC-2026-2YCT5VYS or RC-2026-CK2M5B0Z [id-is-unambiguous]
    type more of the id, or its case too
  [1]
  $ regard case show RC-2031-7K3F9MQ4
  refused: 'RC-2031-7K3F9MQ4' is not a case of this register [id-is-known]
    'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it
  [1]
  $ regard case show Whitlock
  refused: 'Whitlock' is not a record of this register [id-is-known]
    'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it
  [1]
  $ regard case show INC-ZZZZZZZZ
  refused: 'INC-ZZZZZZZZ' is not a record of this register [id-is-known]
    'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it
  [1]
  $ regard case show
  error: 'case show' lacks CASE
    'regard case show --help' says what it takes
  [2]

What has changed about the person is a new version; both are kept, and the old name still finds the case.

  $ regard person update $CASE
  refused: nothing has changed [correction-changes-something]
    give what has changed, for example --address
  [1]
  $ regard person update $CASE --name 'Dana Whitlock'
  refused: nothing has changed [correction-changes-something]
    give what has changed, for example --address
  [1]
  $ regard person update $CASE --identity confirmed
  refused: the identity is confirmed without saying how [identity-has-evidence]
    give --identity-evidence TEXT, or --identity probable
  [1]
  $ regard person update $CASE --name 'Dana Marsh' --identity confirmed --identity-evidence 'tenancy file and photograph'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard case find whitlock
  CASE              STATE  PERSON      ADDRESS
  RC-2026-2YCT5VYS  open   Dana Marsh  7 Quarry Lane Ashmere AS2 4QD
  2 cases and 19 records read
  $ ls cases/2026/$CASE
  2026-11-02-person-CK2M5B0Z.v2-VRRS.yaml
  2026-11-02-person-CK2M5B0Z.yaml
  $ cat cases/2026/$CASE/*.v2-*.yaml
  regard: 1
  kind: person
  id: PER-CK2M5B0Z
  case: RC-2026-2YCT5VYS
  version: 2
  corrects:
    - "[..]"
  changes: "changed: name, identity and identity_evidence"
  name: "Dana Marsh"
  email:
    - "dana@post.example"
  phone:
    - "01234 555123"
    - "+44 7700 900123"
  address: |
    7 Quarry Lane
    Ashmere
    AS2 4QD
  crm_ref: "CRM-4411"
  service: "housing"
  owner: a.mensah
  identity: confirmed
  identity_evidence: "tenancy file and photograph"
  needs_format: "large print"
  language: "Welsh"
  recorded: {by: t.novak, at: 2026-11-02T09:00:00Z}

A case closes when nothing in it is in force or due, and then takes no more acts.

  $ regard incident add $CASE --on 2026-11-01 --channel email --category abuse --summary 'You called the adviser names.'
  recorded incident INC-2T0B80JZ in RC-2026-2YCT5VYS
  $ regard warning issue $CASE --as a.mensah --level formal --on 2026-11-02 --how letter --cites $INC --expects 'Please be civil.'
  recorded warning WRN-ZKN2VGTR in RC-2026-2YCT5VYS; it counts once its letter has gone: regard letter send formal-warning WRN-ZKN2VGTR
  $ regard case close $CASE
  refused: letter-to-send is due on 2026-11-04 for 'WRN-ZKN2VGTR' [case-can-close]
    regard letter send formal-warning WRN-ZKN2VGTR --by post --on DATE
  [1]
  $ regard case close $CASE --because 'It has ended.'
  refused: letter-to-send is due on 2026-11-04 for 'WRN-ZKN2VGTR' [case-can-close]
    regard letter send formal-warning WRN-ZKN2VGTR --by post --on DATE
  [1]
  $ regard letter send formal-warning $WRN --by email --language en --on 2026-11-02
  recorded letter LTR-8CQ3FKV6: formal-warning sent by email on 2 November 2026
  $ regard case close $CASE --because 'It has ended.'
  closed RC-2026-2YCT5VYS
  $ regard case close $CASE --because 'Once more.'
  refused: 'RC-2026-2YCT5VYS' is closed [case-is-open]
    open a new case with 'regard case open' if something new has happened
  [1]
  $ regard incident add $CASE --on 2026-11-01 --channel email --category abuse --summary 'And again.'
  refused: 'RC-2026-2YCT5VYS' is closed [case-is-open]
    open a new case with 'regard case open' if something new has happened
  [1]
  $ regard case list
  CASE              STATE  OWNER    SERVICE
  RC-2026-CK2M5B0Z  open   t.novak
  2 cases and 23 records read
  $ regard case list --all
  CASE              STATE   OWNER     SERVICE
  RC-2026-2YCT5VYS  closed  a.mensah  housing
  RC-2026-CK2M5B0Z  open    t.novak
  2 cases and 23 records read

When somebody has died the case closes whatever was due, and nobody is written to.

  $ regard incident add $PARROT --on 2026-11-01 --channel in-person --category abuse --summary 'You shouted in the library.'
  recorded incident INC-D6AZCXTM in RC-2026-CK2M5B0Z
  $ regard warning issue $PARROT --as a.mensah --level formal --on 2026-11-02 --how letter --cites $INC --expects 'Please do not shout.'
  recorded warning WRN-G021CCP0 in RC-2026-CK2M5B0Z; it counts once its letter has gone: regard letter send formal-warning WRN-G021CCP0
  $ regard case close $PARROT --because 'His sister told us on 2 November.' --died
  closed RC-2026-CK2M5B0Z
  $ regard case show $PARROT
  Case      RC-2026-CK2M5B0Z (closed)
  Person    the man with the parrot
  Identity  unconfirmed
  Owner     t.novak

  DAY         ID            RECORD    WHAT
  2026-11-01  INC-D6AZCXTM  incident  abuse by in-person: You shouted in the
                                      library.
  2026-11-02  PER-7T66B372  person    the man with the parrot
  2026-11-02  WRN-G021CCP0  warning   formal by letter: Please do not shout.
  2026-11-02  CLO-DFQNGHXS  closure   His sister told us on 2 November.
  $ regard check
  nothing to mend in 2 cases and 26 records
