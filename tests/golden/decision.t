Decisions: by somebody who had no part in it, on the very words and evidence that were proposed.

  $ . founding
  $ . warned
  $ . proposed

The proposer decides nothing; nor does whoever has no role for it.

  $ regard restriction approve $PROPOSAL --as a.mensah --reason 'It is fair.'
  refused: 'a.mensah' proposed this restriction [approver-is-not-proposer]
    somebody else who may decide has to; to take it back: regard restriction withdraw
  [1]
  $ regard restriction refuse $PROPOSAL --as a.mensah --reason 'On second thoughts.'
  refused: 'a.mensah' proposed this restriction [approver-is-not-proposer]
    somebody else who may decide has to; to take it back: regard restriction withdraw
  [1]
  $ regard restriction approve $PROPOSAL --as t.novak --reason 'It is fair.'
  refused: 't.novak' does not hold a role that may do this (senior-officer) [role-is-held]
    it may be done by j.byrne or s.rahman
  [1]
  $ regard restriction approve $PROPOSAL --as j.byrne
  refused: --reason was not given [everything-needed-is-given]
    give --reason TEXT (why, in words that the person will read)
  [1]

Nor does a witness, whoever was affected, or whoever the person has complained of.

  $ regard officer grant t.novak --as r.lindqvist --role senior-officer
  granted 'senior-officer' to t.novak (GRA-S8JNP97Z)
  $ regard restriction approve $PROPOSAL --as t.novak --reason 'It is fair.'
  refused: 't.novak' recorded 'INC-2T0B80JZ' [approver-did-not-record-the-incident]
    somebody else who may approve has to
  [1]
  $ regard officer revoke t.novak --as r.lindqvist --role senior-officer --on 2026-11-20 --because 'A mistake.'
  revoked 'senior-officer' of t.novak from 20 November 2026 (RVO-K01VVKAZ)
  $ regard incident add $CASE --on 2026-11-17 --channel telephone --category abuse --summary 'You called two managers liars.' --affected j.byrne --counter-allegation 's.rahman:She would not listen.' --evidence 'recording' --held-by 'Contact Centre'
  recorded incident INC-1PD5TB29 in RC-2026-2YCT5VYS
  $ regard restriction propose $CASE --as a.mensah --quiet --file ../considered.yaml --cites $INC --measure 'call-length:minutes=5,because=calls ran long' --reason 'You called two managers liars.' --from 2026-11-30 --until 3m --review-on 2m --scope Housing
  PRO-RAJ8E7F1
  $ regard restriction approve $PRO --as j.byrne --reason 'It is fair.'
  refused: 'j.byrne' was affected by 'INC-1PD5TB29' [approver-was-not-affected]
    somebody else who may approve has to
  [1]
  $ regard restriction approve $PRO --as s.rahman --reason 'It is fair.'
  refused: the person has complained of 's.rahman' in 'INC-1PD5TB29' [approver-is-not-accused]
    somebody else who may approve has to
  [1]

Only its author takes a proposal back, and only while it waits.

  $ regard restriction withdraw $PRO --as t.novak --reason 'It should not stand.'
  refused: 'PRO-RAJ8E7F1' was proposed by 'a.mensah' [only-the-proposer-withdraws]
    decide on it instead: regard restriction refuse or return
  [1]
  $ regard restriction withdraw $PRO --as a.mensah
  refused: --reason was not given [everything-needed-is-given]
    give --reason TEXT (why)
  [1]
  $ regard restriction withdraw $PRO --as a.mensah --reason 'The first proposal is enough.'
  withdrawn by WDR-X10WJYTJ
  $ regard restriction withdraw $PRO --as a.mensah --reason 'The first proposal is enough.'
  refused: 'PRO-RAJ8E7F1' is withdrawn [proposal-awaits-a-decision]
    'regard restriction propose' makes a new proposal, which may follow this one
  [1]
  $ regard restriction approve $PRO --as j.byrne --reason 'It is fair.'
  refused: 'PRO-RAJ8E7F1' is withdrawn [proposal-awaits-a-decision]
    'regard restriction propose' makes a new proposal, which may follow this one
  [1]

What the person said is read before anything is decided.

  $ regard representation record $PROPOSAL --received 2026-11-23 --from person --summary 'She can only ring on Wednesdays.'
  refused: the day it was received (2026-11-23) is after today, 2026-11-20 [date-has-come]
    give the day it happened
  [1]
  $ regard representation record $PROPOSAL --received 2026-11-20 --from neighbour --summary 'She can only ring on Wednesdays.'
  error: --from: 'neighbour' is not one of person, representative, member
  [2]
  $ regard representation record $PROPOSAL --received 2026-11-20 --from person --summary 'She can only ring on Wednesdays.'
  recorded representation REP-N61AZ8YQ in RC-2026-2YCT5VYS
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'It is fair.'
  refused: 'REP-N61AZ8YQ' has not been considered [what-was-said-is-considered]
    read it, then give --cites REP-N61AZ8YQ
  [1]

The evidence is as it was cited. A correction made in the open means proposing anew.

  $ regard correct $CALLS --set contacts=41 --because 'Two calls were from her neighbour.'
  corrected INC-W148GYX6: both versions are kept
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'It is fair.' --cites $REP
  refused: 'INC-W148GYX6' has been corrected since: version 1 was cited and version 2 stands [evidence-has-moved]
    return it; the proposer reads the correction and proposes anew
  [1]
  $ regard restriction return $PROPOSAL --as j.byrne --reason 'Please read the correction, and what she says of Wednesdays.' --cites $REP
  returned by DEC-YA5PJ7B3: PRO-G16WCD55 goes back to its proposer
  $ regard restriction list --waiting
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  PRO-G16WCD55  RC-2026-2YCT5VYS  returned  2027-05-30  2027-02-28  Housing
      call-length, call-times
  1 case and 30 records read
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'It is fair.'
  refused: 'PRO-G16WCD55' is returned [proposal-awaits-a-decision]
    'regard restriction propose' makes a new proposal, which may follow this one
  [1]
  $ regard restriction withdraw $PROPOSAL --as a.mensah --reason 'Proposed anew.'
  withdrawn by WDR-JJJG3W0B
  $ export REGARD_NOW=2026-11-23T10:00:00Z
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALL --cites $CALLS --measure 'call-times:days=tue+wed,from=10:00,to=11:00,because=the calls came all day' --reason 'You rang 41 times in four days.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  proposed PRO-T2EYQWW5 in RC-2026-2YCT5VYS; somebody else decides: regard restriction show PRO-T2EYQWW5
  note: no warning counts at level informal; the approver will see that
  $ PROPOSAL=$PRO

The reason of a proposal may be corrected while it waits; a decision is on the latest version.

  $ regard correct $PROPOSAL --as a.mensah --set reason='You rang 41 times in four days, after a warning.' --because 'It left out the warning.'
  corrected PRO-T2EYQWW5: both versions are kept
  $ regard restriction approve $PROPOSAL.v1 --as j.byrne --reason 'It is fair.'
  refused: 'PRO-T2EYQWW5' stands at version 2 [approval-names-the-latest-version]
    read it again: regard restriction show PRO-T2EYQWW5
  [1]

Somebody must be left who could hear an appeal.

  $ regard officer end c.doyle --as r.lindqvist --on 2026-11-23 --because 'Retired.'
  c.doyle leaves on 23 November 2026
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'It is fair.'
  refused: nobody in post who had no part in this could hear an appeal [someone-can-hear-an-appeal]
    the registrar grants a role that hears appeals (appeal-officer) to somebody uninvolved
  [1]
  $ regard officer add p.haas --as r.lindqvist --name 'Piet Haas' --post 'Head of Audit' --email p.haas@ashmere.example --role appeal-officer
  added officer p.haas

A decision on paper may be typed by another: not by the proposer, and never without the paper.

  $ regard restriction approve $PROPOSAL --as t.novak --on-behalf-of j.byrne --reason 'It is fair.'
  refused: the paper that 'j.byrne' signed is not named [decision-on-paper-is-held]
    give --evidence TEXT (the signed page, the e-mail) and --held-by TEXT
  [1]
  $ regard restriction approve $PROPOSAL --as a.mensah --on-behalf-of j.byrne --reason 'It is fair.' --evidence 'her e-mail of 23 November' --held-by 'Legal Services'
  refused: 'a.mensah' proposed this restriction and cannot type the decision on it [proposer-does-not-type-the-approval]
    let 'j.byrne' type it, or a third officer with --on-behalf-of
  [1]
  $ regard restriction approve $PROPOSAL --as t.novak --on-behalf-of t.novak --reason 'It is fair.'
  refused: 't.novak' does not hold a role that may do this (senior-officer) [role-is-held]
    it may be done by j.byrne or s.rahman
  [1]
  $ regard restriction approve $PROPOSAL.v2 --as t.novak --on-behalf-of j.byrne --reason 'A set time for calls is the least that will do.' --evidence 'her e-mail of 23 November' --held-by 'Legal Services'
  approved by DEC-KWQ4J65D: RST-T2EYQWW5 is in force once its letter has gone: regard letter send decision RST-T2EYQWW5 --by post --on DATE
  $ cat cases/2026/$CASE/2026-11-23-decision-*.yaml
  regard: 1
  kind: decision
  id: DEC-KWQ4J65D
  case: RC-2026-2YCT5VYS
  about:
    id: PRO-T2EYQWW5
    version: 2
    sha256: "[..]"
  outcome: approve
  reason: "A set time for calls is the least that will do."
  policy:
    pack: general
    version: 1
    sha256: "[..]"
  decided_by: j.byrne
  on_paper:
    - what: "her e-mail of 23 November"
      held_by: "Legal Services"
  recorded: {by: t.novak, at: 2026-11-23T10:00:00Z}
  $ regard restriction approve $PROPOSAL --as s.rahman --reason 'I agree.'
  refused: 'RST-T2EYQWW5' is approved [proposal-awaits-a-decision]
    'regard restriction propose' makes a new proposal, which may follow this one
  [1]
  $ regard correct $PROPOSAL --as a.mensah --set reason='You rang a great deal.' --because 'It sounded harsh.'
  refused: 'PRO-T2EYQWW5' is approved [correction-is-not-a-decision]
    its own act changes it: a review, a new proposal or 'regard restriction quash'
  [1]

An approval names what it approved. Change one byte of that, and it counts for nothing.

  $ sed -i 's/41 times in four days, after/99 times in four days, after/' cases/2026/$CASE/*proposal*.v2-*.yaml
  $ regard restriction list
  RESTRICTION   CASE              STATE      UNTIL       REVIEW      SCOPE
      MEASURES
  PRO-G16WCD55  RC-2026-2YCT5VYS  withdrawn  2027-05-30  2027-02-28  Housing
      call-length, call-times
  PRO-RAJ8E7F1  RC-2026-2YCT5VYS  withdrawn  2027-02-28  2027-01-30  Housing
      call-length
  RST-T2EYQWW5  RC-2026-2YCT5VYS  void       2027-05-30  2027-02-28  Housing
      call-times
  1 case and 37 records read
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-23-proposal-T2EYQWW5.v2-1RZ7.yaml: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-23-proposal-T2EYQWW5.v2-1RZ7.yaml' was changed after it was committed [fact-is-never-changed]
    put it back as it was; what was wrong is mended with 'regard correct', what has changed by an act of its own
  cases/2026/RC-2026-2YCT5VYS/2026-11-23-proposal-T2EYQWW5.v2-1RZ7.yaml:1:1: error: 'cases/2026/RC-2026-2YCT5VYS/2026-11-23-proposal-T2EYQWW5.v2-1RZ7.yaml' is not what 'DEC-KWQ4J65D' decided on: it has been changed since [approval-names-what-it-approved]
    put it back as it was (git log -- cases/2026/RC-2026-2YCT5VYS/2026-11-23-proposal-T2EYQWW5.v2-1RZ7.yaml); until then the decision counts for nothing
  register/2026-11-02-adoption-6K1E05MT.yaml:1:1: warning: nobody holds 'data-protection-officer': data protection and disposing of old cases will stop [role-has-a-holder]
    the registrar grants it: regard officer grant ID --role data-protection-officer
  [1]
  $ regard letter send decision $RST --by post --on 2026-11-23
  refused: 'RST-T2EYQWW5' is void [approval-names-what-it-approved]
    'regard check' says what was changed; propose anew, or put the approved file back from history
  [1]
  $ git checkout -q -- cases
  $ regard restriction list
  RESTRICTION   CASE              STATE      UNTIL       REVIEW      SCOPE
      MEASURES
  PRO-G16WCD55  RC-2026-2YCT5VYS  withdrawn  2027-05-30  2027-02-28  Housing
      call-length, call-times
  PRO-RAJ8E7F1  RC-2026-2YCT5VYS  withdrawn  2027-02-28  2027-01-30  Housing
      call-length
  RST-T2EYQWW5  RC-2026-2YCT5VYS  approved   2027-05-30  2027-02-28  Housing
      call-times
  1 case and 37 records read

A restriction that should not stand is quashed, by anybody who may approve; before its letter nobody need be told.

  $ regard restriction quash $RST --as t.novak --reason 'It should not stand.'
  refused: 't.novak' does not hold a role that may do this (senior-officer) [role-is-held]
    it may be done by j.byrne or s.rahman
  [1]
  $ regard restriction quash $RST --as s.rahman
  refused: --reason was not given [everything-needed-is-given]
    give --reason TEXT (why, in words that the person will read)
  [1]
  $ regard restriction quash $RST --as s.rahman --reason 'The repair was our fault from the start.'
  quashed by END-ZP4DN8KN; its letter had not gone, so nobody need be told
  $ regard restriction quash $RST --as s.rahman --reason 'The repair was our fault from the start.'
  refused: 'RST-T2EYQWW5' is quashed [restriction-stands]
    'regard restriction list --in-force' shows what stands
  [1]
  $ regard restriction list --ended
  RESTRICTION   CASE              STATE      UNTIL       REVIEW      SCOPE
      MEASURES
  PRO-G16WCD55  RC-2026-2YCT5VYS  withdrawn  2027-05-30  2027-02-28  Housing
      call-length, call-times
  PRO-RAJ8E7F1  RC-2026-2YCT5VYS  withdrawn  2027-02-28  2027-01-30  Housing
      call-length
  RST-T2EYQWW5  RC-2026-2YCT5VYS  quashed    2027-05-30  2027-02-28  Housing
      call-times
  1 case and 38 records read

A refusal is told to whoever proposed it.

  $ regard restriction propose $CASE --as a.mensah --quiet --file ../considered.yaml --cites $CALLS --measure 'call-length:minutes=5,because=calls ran long' --reason 'You rang 41 times in four days.' --from 2026-11-30 --until 3m --review-on 2m --scope Housing
  PRO-6Z5W9ZY8
  $ regard restriction refuse $PRO --as j.byrne --reason 'The complaint behind it was justified.'
  refused by DEC-EN21SGKH; tell the proposer: regard letter send refusal PRO-6Z5W9ZY8
  $ regard letter send refusal $PRO --by email --on 2026-11-23
  recorded letter LTR-EVA50RXE: refusal sent by email on 23 November 2026
  $ regard restriction show $PRO
  PRO-6Z5W9ZY8 is refused
  =======================

  - Person: Dana Whitlock
  - Case: RC-2026-2YCT5VYS
  - Proposed by: Customer Relations Manager (a.mensah)
  - Version: 1, SHA-256
    [..]
  - Reason (the person will read it): You rang 41 times in four days.
  - Scope: Housing
  - From, until: 30 November 2026 to 28 February 2027
  - Review: 30 January 2027
  - Refused by: j.byrne (DEC-EN21SGKH, 23 November 2026): The complaint behind it
    was justified.

  Measures
  --------

  - Length of telephone calls: We will end each telephone call after 5 minutes.
    Because: calls ran long
  - Channels that stay open: telephone, email, post, in-person, social-media, web

  Evidence
  --------

  INC-W148GYX6 of 16 November 2026
  --------------------------------

  - What happened: You rang 43 times in four days about one repair.
  - Recorded by: Customer Adviser
  - Held: call log (Contact Centre)
  - Cited: version 2, SHA-256
    [..]

  Warnings
  --------

  - formal WRN-ZKN2VGTR: counts from 2 November 2026; asked for: Please speak to
    our staff without swearing at them.
  - Not given, or expired: informal

  What was considered
  -------------------

  - What may lie behind it: a disability, which may be one that nobody can see, an
    unmet need, distress? What was asked, by whom and when? The boiler has been
    out since 12 October. We asked on 9 November what made it harder; nothing was
    said.
  - Was the complaint or request behind it dealt with properly, and is anything
    new in what the person says? Two visits were missed. The next is booked for 24
    November with another contractor.
  - What has it done to staff, to the service or to other people, beyond being
    persistent? Other tenants waited 40 minutes on 17 November because the line
    was taken.
  - Which lesser steps were tried or offered, such as a meeting, mediation or an
    adjustment, and why are they not enough? A named repairs officer and a meeting
    were offered on 9 November, and declined.
  - Why is this no more than is needed, and right in view of equality and human
    rights? Two mornings a week stay open, and everything in writing.
  - What will it do to the person, and to those who depend on them or live with
    them? She lives alone and does not use e-mail; the telephone stays open at set
    times.
  - How will the person still reach us in an emergency and for everyday services?
    Emergencies, repairs out of hours and every other service are as before.
  - What does the person say that we did wrong, and who has looked into it? She
    says that we missed two visits. We did; the complaint was upheld on 18
    November.

  What was said and advised
  -------------------------

  - REP-N61AZ8YQ of 20 November 2026, from the person: She can only ring on
    Wednesdays.

  Appeal
  ------

  - Could hear one: p.haas
  1 case and 41 records read

What waits too long would begin overdue.

  $ regard restriction propose $CASE --as a.mensah --quiet --file ../considered.yaml --cites $CALLS --measure 'call-length:minutes=5,because=calls ran long' --reason 'You rang 41 times in four days.' --from 2026-11-30 --until 3m --review-on 1m --scope Housing
  PRO-7DAZETZ5
  $ export REGARD_NOW=2027-01-11T10:00:00Z
  $ regard restriction approve $PRO --as j.byrne --reason 'It is fair.'
  refused: its review (2026-12-30) has come already [approved-before-it-ends]
    propose it with dates to come
  [1]
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-23-proposal-7DAZETZ5.yaml:1:1: warning: proposal-to-decide of 'PRO-7DAZETZ5' was due on 7 December 2026, 35 days ago, from role:senior-officer [approved-before-it-ends]
    regard restriction approve PRO-7DAZETZ5 --reason TEXT (or refuse, return)
  register/2026-11-02-adoption-6K1E05MT.yaml:1:1: warning: nobody holds 'data-protection-officer': data protection and disposing of old cases will stop [role-has-a-holder]
    the registrar grants it: regard officer grant ID --role data-protection-officer
