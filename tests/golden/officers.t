Officers and their roles: who keeps the register decides nothing about customers, and nobody grants themselves anything.

  $ . founding
  $ regard officer list
  OFFICER      POST                         IN POST  ROLES
  a.mensah     Customer Relations Manager   yes      manager, officer
  c.doyle      Appeals Officer              yes      appeal-officer,
                                                     data-protection-officer
  j.byrne      Head of Legal Services       yes      senior-officer
  r.lindqvist  Democratic Services Officer  yes      registrar
  s.rahman     Director of Housing          yes      senior-officer
  t.novak      Customer Adviser             yes      officer
  0 cases and 16 records read
  $ regard officer list --names
  OFFICER      NAME            POST                         IN POST
      ROLES
  a.mensah     Ama Mensah      Customer Relations Manager   yes
      manager, officer
  c.doyle      Cormac Doyle    Appeals Officer              yes
      appeal-officer, data-protection-officer
  j.byrne      Joan Byrne      Head of Legal Services       yes
      senior-officer
  r.lindqvist  Rosa Lindqvist  Democratic Services Officer  yes
      registrar
  s.rahman     Sana Rahman     Director of Housing          yes
      senior-officer
  t.novak      Tom Novak       Customer Adviser             yes
      officer
  0 cases and 16 records read

Only the registrar adds officers.

  $ regard officer add v.lindgren --name 'Vera Lindgren' --post 'Housing Officer' --email v.lindgren@ashmere.example
  refused: 't.novak' does not keep this register [role-is-held]
    the registrar does this: r.lindqvist
  [1]
  $ export REGARD_OFFICER=r.lindqvist
  $ regard officer add 'Vera Lindgren' --name 'Vera Lindgren' --post 'Housing Officer' --email v.lindgren@ashmere.example
  error: ID: 'Vera Lindgren' is not an officer's id
    an id is small letters, digits, dots and hyphens, 32 at most, and begins with a letter
  [2]
  $ regard officer add v.lindgren --post 'Housing Officer' --email v.lindgren@ashmere.example
  refused: --name was not given [everything-needed-is-given]
    give --name NAME (their name)
  [1]
  $ regard officer add t.novak --name 'Vera Lindgren' --post 'Housing Officer' --email v.lindgren@ashmere.example
  refused: 't.novak' is an officer already [officer-is-new]
    choose another id; 'regard officer update' changes what is recorded of an officer
  [1]
  $ regard officer add staff --name 'Vera Lindgren' --post 'Housing Officer' --email v.lindgren@ashmere.example
  refused: 'staff' is a word of the program [officer-is-new]
    choose another id
  [1]
  $ regard officer add v.lindgren --name 'Vera Lindgren' --post 'Housing Officer' --email v.lindgren@ashmere.example --role oficer
  refused: 'oficer' is not a role of the policy [word-is-in-the-policy]
    did you mean 'officer'? it has officer, manager, senior-officer, appeal-officer, data-protection-officer and registrar
  [1]
  $ regard officer add v.lindgren --name 'Vera Lindgren' --post 'Housing Officer' --email v.lindgren@ashmere.example --role registrar --role officer
  refused: whoever keeps the register holds no other role [registrar-decides-nothing]
    give the registrar's role alone
  [1]
  $ regard officer add v.lindgren --name 'Vera Lindgren' --post 'Housing Officer' --email v.lindgren@ashmere.example --role officer --from 2026-12-01
  added officer v.lindgren

She begins in December, and acts then.

  $ regard case open --as v.lindgren --name 'Dana Whitlock'
  refused: 'v.lindgren' is not in post on 2 November 2026 [officer-is-in-post]
    somebody in post has to do this; 'regard officer list' shows who is
  [1]
  $ regard case open --as somebody --name 'Dana Whitlock'
  refused: 'somebody' is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; the registrar adds one with 'regard officer add'
  [1]

Roles are granted for a time, for a service, and on somebody's authority.

  $ regard officer grant r.lindqvist --role manager
  refused: nobody grants a role to themselves [nobody-grants-themselves]
    another registrar has to
  [1]
  $ regard officer grant r.lindqvist --role registrar
  refused: nobody grants a role to themselves [nobody-grants-themselves]
    another registrar has to
  [1]
  $ regard officer grant a.mensah --role registrar
  refused: 'a.mensah' holds roles that decide about customers [registrar-decides-nothing]
    revoke them first, or choose somebody else
  [1]
  $ regard officer grant a.mensah --role senior-officer --from 2026-11-10 --until 2026-11-09
  refused: the role ends before it begins [dates-are-in-order]
    give a later --until
  [1]
  $ regard officer grant a.mensah --role senior-officer --service Parks
  refused: 'Parks' is not a service in this register [service-is-in-the-register]
    its services are Housing, Homelessness and Council Tax
  [1]
  $ regard officer grant v.lindgren --role manager
  refused: 'v.lindgren' is not in post on 2 November 2026 [officer-is-in-post]
    somebody in post has to do this; 'regard officer list' shows who is
  [1]
  $ regard officer grant v.lindgren --role manager --from 2026-12-01 --until 2027-02-28 --service Housing --authority 'Director of Housing, 30 October'
  granted 'manager' to v.lindgren (GRA-460W4NW4)
  $ regard officer list --today 2026-12-02
  OFFICER      POST                         IN POST  ROLES
  a.mensah     Customer Relations Manager   yes      manager, officer
  c.doyle      Appeals Officer              yes      appeal-officer,
                                                     data-protection-officer
  j.byrne      Head of Legal Services       yes      senior-officer
  r.lindqvist  Democratic Services Officer  yes      registrar
  s.rahman     Director of Housing          yes      senior-officer
  t.novak      Customer Adviser             yes      officer
  v.lindgren   Housing Officer              yes      manager (Housing), officer
  0 cases and 19 records read

The one who keeps the register may give it to another, and then roles go to them through another's hand only.

  $ regard officer add p.haas --name 'Piet Haas' --post 'Democratic Services Manager' --email p.haas@ashmere.example --role registrar
  added officer p.haas
  $ regard officer grant r.lindqvist --as p.haas --role manager
  refused: 'r.lindqvist' keeps this register [registrar-decides-nothing]
    give the role to somebody who does not
  [1]

Roles end too, and what a leaver still holds is listed.

  $ regard officer revoke v.lindgren --role appeal-officer --on 2026-12-05 --because 'She moved.'
  refused: 'v.lindgren' does not hold 'appeal-officer' on 5 December 2026 [grant-is-held]
    'regard officer list' shows who holds what
  [1]
  $ regard officer revoke v.lindgren --role manager --on 2026-12-05
  refused: the day or the reason was not given [everything-needed-is-given]
    officer revoke: give --on DATE and --because TEXT
  [1]
  $ regard officer revoke v.lindgren --role manager --on 2026-12-05 --because 'The cover ended early.'
  revoked 'manager' of v.lindgren from 5 December 2026 (RVO-A6KFCYB4)
  $ regard officer update v.lindgren
  refused: nothing has changed [correction-changes-something]
    give --name, --post or --email
  [1]
  $ regard officer update v.lindgrin --post 'Senior Housing Officer'
  refused: 'v.lindgrin' is not an officer of this register [officer-is-known]
    'regard officer list' shows who is
  [1]
  $ regard officer update v.lindgren --post 'Senior Housing Officer'
  recorded what has changed about v.lindgren
  $ CASE=$(regard case open --as t.novak --quiet --name 'Dana Whitlock' --address '7 Quarry Lane')
  $ regard incident add $CASE --as t.novak --on 2026-11-01 --channel email --category abuse --summary 'You called the adviser names.' --evidence 'the e-mail' --held-by 'Customer Adviser'
  recorded incident INC-2T0B80JZ in RC-2026-2YCT5VYS
  $ regard officer end t.novak --on 2026-11-06 --because 'A new job.'
  t.novak leaves on 6 November 2026
  t.novak holds evidence of 'INC-2T0B80JZ'
  $ export REGARD_NOW=2026-11-06T09:00:00Z
  $ regard case open --as t.novak --name 'Somebody Else'
  refused: 't.novak' is not in post on 6 November 2026 [officer-is-in-post]
    somebody in post has to do this; 'regard officer list' shows who is
  [1]
  $ regard officer end c.doyle --on 2026-11-06 --because 'Retired.'
  c.doyle leaves on 6 November 2026
  $ regard check
  register/2026-11-02-adoption-6K1E05MT.yaml:1:1: warning: nobody holds 'appeal-officer': hearing appeals and passing appeals on will stop [role-has-a-holder]
    the registrar grants it: regard officer grant ID --role appeal-officer
  register/2026-11-02-adoption-6K1E05MT.yaml:1:1: warning: nobody holds 'data-protection-officer': data protection and disposing of old cases will stop [role-has-a-holder]
    the registrar grants it: regard officer grant ID --role data-protection-officer
  $ regard officer end p.haas --as r.lindqvist --on 2026-11-06 --because 'Retired.'
  p.haas leaves on 6 November 2026
  $ regard officer end r.lindqvist --on 2026-11-06 --because 'Retired.'
  refused: 'r.lindqvist' is the only one who keeps this register [role-has-a-holder]
    let another registrar be added and take over first
  [1]

What letters say of the council is set by the registrar; later words replace earlier ones, key by key.

  $ regard register set telephone='01234 500000' --as a.mensah
  refused: 'a.mensah' does not keep this register [role-is-held]
    the registrar does this: r.lindqvist
  [1]
  $ regard register set telephon='01234 500000'
  error: 'telephon' is not a detail of the register
    did you mean 'telephone'?
  [2]
  $ regard register set parking-permits=yes
  error: 'parking-permits' is not a detail of the register
    its details are address, telephone, email, website, out-of-hours, safeguarding, policy-link, privacy-link, data-protection-officer, appeals-to, appeals-address, appeals-email, appeals-other-ways, logo, service, closure, election
  [2]
  $ regard register set telephone
  error: 'telephone' is not KEY=VALUE
    write it as telephone='01234 567890'
  [2]
  $ regard register set
  error: 'register set' lacks KEY=VALUE
    'regard register set --help' says what it takes
  [2]
  $ regard register set closure=2026-13-01
  error: '2026-13-01' is not a day or a run of days
    write it as 2026-12-25 or 2026-12-25..2027-01-01
  [2]
  $ regard register set 'service=Parks;lovely'
  error: 'lovely' is not something that a service can be
    write it as NAME, NAME;landlord or NAME;statutory
  [2]
  $ regard register set telephone='01234 500000' closure=2026-12-24..2027-01-01 election=2027-05-06
  recorded DET-9YJRSRZA: letters and dates follow it from now on
  $ cat register/*-details-$(echo $DET | cut -c5-).yaml
  regard: 1
  kind: details
  id: DET-9YJRSRZA
  telephone: "01234 500000"
  closure:
    - first: 2026-12-24
      last: 2027-01-01
  election:
    - 2027-05-06
  recorded: {by: r.lindqvist, at: 2026-11-06T09:00:00Z}

Whoever git's user.email does not lead to is nobody here.

  $ unset REGARD_OFFICER
  $ git config user.email nobody@elsewhere.example
  $ regard officer update v.lindgren --post 'Housing Officer'
  refused: nobody is acting: no --as, no REGARD_OFFICER, and git's user.email is no officer's [officer-is-known]
    give --as OFFICER; 'regard officer list' shows who is
  [1]
