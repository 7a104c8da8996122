A council that has adopted York's pack: the first warning by a manager with the Head of Service, and a decision by the Head of Legal
Services and the Chief Strategy Officer together, once the Corporate Management Team has been asked. The council and everybody
in it are made up.

  $ export PACK=york-2025
  $ . founding
  $ regard officer grant s.rahman --role head-of-service
  granted 'head-of-service' to s.rahman (GRA-H0VY78DF)
  $ regard officer grant j.byrne --role head-of-legal-services
  granted 'head-of-legal-services' to j.byrne (GRA-K4KYCN6E)
  $ regard officer grant k.lowe --role chief-strategy-officer
  granted 'chief-strategy-officer' to k.lowe (GRA-SGDB0BQT)
  $ regard officer grant c.doyle --role appeal-officer
  granted 'appeal-officer' to c.doyle (GRA-H6BTYYG2)
  $ regard officer add m.frey --name 'Mara Frey' --post 'Head of Customer Services' --email m.frey@ashmere.example --role senior-officer
  added officer m.frey
  $ . opened
  $ regard warning issue $CASE --as a.mensah --level first --on 2026-11-02 --how call --cites $FIRST --expects 'Please speak to our staff without swearing at them.'
  refused: a 'first' warning is given by manager and head-of-service, and a.mensah does not hold head-of-service [warning-is-given-by-its-stage]
    name who gives it with --given-by; it may be s.rahman
  [1]
  $ regard warning issue $CASE --as a.mensah --given-by s.rahman --level first --on 2026-11-02 --how call --cites $FIRST --expects 'Please speak to our staff without swearing at them.'
  refused: 'channel' was not considered [considerations-are-answered]
    give --consider channel=TEXT
  [1]
  $ regard warning issue $CASE --as a.mensah --given-by s.rahman --level first --on 2026-11-02 --how call --cites $FIRST --expects 'Please speak to our staff without swearing at them.' --consider channel='Only by telephone; her letters are civil.' --consider circumstances='A repair was missed twice.' --consider known-before='B-Safe has nothing of her.' --consider disability='We asked on 2 November; she said that there is none.'
  recorded warning WRN-EMHV2XST in RC-2026-5F4GBBAB
  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ regard incident add $CASE --on 2026-11-16 --until-on 2026-11-19 --contacts 43 --not-counted 0 --channel telephone --category repeated-contact --service Housing --summary 'You rang 43 times in four days about one repair.' --evidence 'call log' --held-by 'Contact Centre'
  recorded incident INC-39ZVBXJX in RC-2026-5F4GBBAB
  note: no B-Safe reference was given; once there is one: regard correct ID --set safety_ref=REF --because TEXT
  $ regard warning issue $CASE --as j.byrne --level second --on 2026-11-20 --how letter --cites $FIRST --expects 'Please tell us what you think before we decide.'
  refused: a 'second' warning is given by head-of-legal-services and chief-strategy-officer, and j.byrne does not hold chief-strategy-officer [warning-is-given-by-its-stage]
    name who gives it with --given-by; it may be k.lowe
  [1]
  $ . ../considered
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $FIRST --cites $INC --measure 'one-response:because=one answer to many messages is enough' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: no 'second' warning has reached the person [warning-was-given]
    regard warning issue RC-2026-5F4GBBAB --level second …, then 'regard letter send'; or --skip-warning with one of immediate-safety and began-again
  [1]
  $ export SECOND=$(regard warning issue $CASE --quiet --as j.byrne --given-by k.lowe --level second --on 2026-11-20 --how letter --cites $FIRST --expects 'Please tell us what you think before we decide.')
  $ regard letter send under-review $SECOND --by hand --on 2026-11-20
  recorded letter LTR-17KHCFBY: under-review sent by hand on 20 November 2026
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $FIRST --cites $INC --measure 'one-response:because=one answer to many messages is enough' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 13m --review-on 3m --scope Housing
  refused: it ends on 30 December 2027, and the policy allows 12 months: 30 November 2027 [end-comes-in-time]
    give an earlier --until; longer needs a fresh decision on fresh conduct
  [1]
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $FIRST --cites $INC --measure 'one-response:because=one answer to many messages is enough' --measure 'witness-present:because=an adviser was followed home' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 12m --review-on 6m --scope Housing
  proposed PRO-GXZK6MZE in RC-2026-5F4GBBAB; somebody else decides: regard restriction show PRO-GXZK6MZE
  $ regard restriction approve $PRO --as j.byrne --reason 'It keeps staff safe.'
  refused: 'corporate-management-team' has not answered [consultees-have-been-heard]
    regard consultation record PRO-GXZK6MZE --role corporate-management-team --asked DATE --answered DATE --advice TEXT
  [1]
  $ regard consultation record $PRO --as a.mensah --role corporate-management-team --asked 2026-11-20 --answered 2026-11-20 --advice 'They agree.'
  recorded consultation CON-MHFE1Q26 in RC-2026-5F4GBBAB
  $ regard restriction approve $PRO --as m.frey --reason 'It keeps staff safe.'
  refused: 'm.frey' does not hold a role that may do this (head-of-legal-services or chief-strategy-officer) [role-is-held]
    it may be done by j.byrne or k.lowe
  [1]
  $ regard restriction approve $PRO --as j.byrne --reason 'It keeps staff safe.'
  approved by DEC-GVTK9ZW3: PRO-GXZK6MZE still needs 'chief-strategy-officer' (k.lowe)
  $ regard letter send decision $PRO --by hand --on 2026-11-20
  refused: 'PRO-GXZK6MZE' has been approved by 1 of the 2 people who decide it together [everyone-named-signs]
    still to sign: chief-strategy-officer; then: regard restriction approve PRO-GXZK6MZE --reason TEXT
  [1]
  $ regard restriction approve $PRO --as k.lowe --reason 'One answer is enough, and nobody should be alone.'
  approved by DEC-HYRZ5J9C: RST-GXZK6MZE is in force once its letter has gone: regard letter send decision RST-GXZK6MZE --by post --on DATE
  $ regard letter send decision $PRO --by hand --on 2026-11-20
  recorded letter LTR-JS8GNHDS: decision sent by hand on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ RST=RST-${PRO#PRO-}
  $ export REGARD_NOW=2026-12-01T10:00:00Z
  $ regard appeal lodge $RST --received 2026-12-01 --by email --grounds 'I followed nobody.'
  recorded appeal APL-WNZN5GWP in RC-2026-5F4GBBAB; acknowledge it: regard letter send appeal-acknowledgement APL-WNZN5GWP --by post --on DATE
  $ regard letter send appeal-acknowledgement $APL --by hand --on 2026-12-01
  recorded letter LTR-J5WB6DPQ: appeal-acknowledgement sent by hand on 1 December 2026
  $ regard appeal allocate $APL --as c.doyle --to k.lowe
  refused: 'k.lowe' does not hold a role that may do this (appeal-officer) [role-is-held]
    it may be done by c.doyle
  [1]
  $ regard appeal allocate $APL --as c.doyle --to c.doyle
  given to c.doyle by RUL-4VWBX8DQ
  $ regard appeal decide $APL --as c.doyle --outcome dismiss --reason 'Two people saw it.'
  ruled by RUL-W09CB472; tell the person: regard letter send appeal-outcome RUL-W09CB472 --by post --on DATE
  $ regard letter send appeal-outcome $APL --by hand --on 2026-12-01
  recorded letter LTR-PEVSDKYV: appeal-outcome sent by hand on 1 December 2026

It is lifted on the person's agreement.

  $ export REGARD_NOW=2027-05-24T09:00:00Z
  $ regard review record $RST --as m.frey --outcome lift --reason 'You have kept to the arrangement.' --heard 'You told us on 19 May that it had worked.'
  refused: the policy lifts with the person's agreement, and none is recorded [lift-has-the-agreement]
    give --agreement TEXT, or let it end on its date
  [1]
  $ regard review record $RST --as m.frey --outcome lift --reason 'You have kept to the arrangement.' --heard 'You told us on 19 May that it had worked.' --agreement 'I will ring once a week, and not in the evening.'
  recorded review REV-636CN1ZN: the restriction is lifted; its letter: regard letter send review-lift REV-636CN1ZN
  $ regard letter send review-lift $REV --by hand --on 2027-05-24
  recorded letter LTR-2C939B36: review-lift sent by hand on 24 May 2027
  $ regard check
  register/2026-11-02-adoption-QPD3T547.yaml:1:1: warning: policy-review of 'york-2025' was due on 1 May 2027, from role:registrar [policy-is-reviewed]
    regard policy set KEY=VALUE --from DATE --authority TEXT, or regard policy adopt FILE --from DATE --authority TEXT

The policy itself is looked at again every two years; the registrar records that it was.

  $ regard policy set owner='Chief Strategy Officer' --as r.lindqvist --from 2027-05-24 --authority 'Executive, 20 May 2027'
  adopted 'york-2025' version 2 from 24 May 2027 (ADO-68JE7F7G)
  note: 23 of its 47 settings are the council's to set: regard policy set KEY=VALUE --from DATE --authority TEXT
  $ regard check
  nothing to mend in 1 case and 39 records
