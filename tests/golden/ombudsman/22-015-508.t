Row 10, LGSCO 22 015 508 (upheld): a ban decided wrongly, with complaints of wrong information, bias and a disability not
considered. Corrected evidence stops a decision, nobody judges what they were part of, and what an adjustment gives is
not taken away.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ regard adjustment record $CASE --quiet --need 'Needs to speak to somebody in person; cannot use the telephone for long.' --rules-out call-length --decision agreed --because 'A support worker wrote to us.' > ../adjustment
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  refused: 'call-length' takes away what 'ADJ-73WHEXBR' gives [measure-respects-adjustments]
    choose another measure, or look at the adjustment again: regard adjustment review ADJ-73WHEXBR
  [1]
  $ regard adjustment review $(cat ../adjustment) --quiet --decision refused --because 'She can, she says; it was asked for somebody else.' > ../reviewed
  $ regard correct $CALLS --set contacts=23 --because 'Twenty calls were counted twice.' > ../corrected
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  refused: 'INC-W148GYX6' has been corrected since: version 1 was cited and version 2 stands [evidence-has-moved]
    return it; the proposer reads the correction and proposes anew
  [1]
  $ regard restriction approve $PROPOSAL --as a.mensah --reason 'The calls kept other tenants from being served.'
  refused: 'a.mensah' proposed this restriction [approver-is-not-proposer]
    somebody else who may decide has to; to take it back: regard restriction withdraw
  [1]

There, the remedy was an apology, a payment and another look at the decisions; each of them would be a duty with its day:

  $ regard ombudsman record $CASE --body LGSCO --ref '22 015 508' --on 2026-11-20 --stage decided --finding 'Fault in how the ban was decided.' --remedy 'Apologise' --by 2026-12-18 --remedy 'Pay £300' --by 2026-12-18 --remedy 'Look at the decisions again' --by 2027-01-29
  recorded OMB-TYQK4EXQ in RC-2026-2YCT5VYS
  note: due by 18 December 2026: Apologise
  note: due by 18 December 2026: Pay £300
  note: due by 29 January 2027: Look at the decisions again
  $ regard ombudsman list
  REFERENCE   OMBUDSMAN  CASE              STAGE    SINCE
      REMEDIES
  22 015 508  LGSCO      RC-2026-2YCT5VYS  decided  2026-11-20
      0 of 3 done, next by 2026-12-18
  1 case and 26 records read
