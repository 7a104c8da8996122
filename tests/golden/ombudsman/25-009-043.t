Row 14, LGSCO 25 009 043 (not investigated): somebody with a hearing disability said that he was accused of shouting. What may lie
behind it is asked before anybody is restricted, and an answer that says nothing is none.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ sed 's/cause: .*/cause: "N\/A"/' ../considered.yaml > ../careless.yaml
  $ regard restriction propose $CASE --as a.mensah --file ../careless.yaml --cites $CALLS --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You shouted at the adviser.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'cause' is not answered: What may lie behind it: a disability, which may be one that nobody can see, an unmet need, distress? What was asked, by whom and when? [considerations-are-answered]
    give --consider cause=TEXT; where nothing is known, say who was asked and when
  [1]
  $ regard adjustment record $CASE --need 'Speaks loudly because of a hearing loss; a text relay helps.' --decision agreed --because 'He told the adviser on 3 November.' --review-on 2027-11-03
  recorded adjustment ADJ-73WHEXBR in RC-2026-2YCT5VYS
  $ regard restriction show $PROPOSAL --to txt | grep -i -A3 'adjustment'
  - Tested against an adjustment: ADJ-73WHEXBR and call-length: kept
  - Tested against an adjustment: ADJ-73WHEXBR and call-times: kept

  Evidence
  --------
  --
    adjustment, and why are they not enough? A named repairs officer and a meeting
    were offered on 9 November, and declined.
  - Why is this no more than is needed, and right in view of equality and human
    rights? Two mornings a week stay open, and everything in writing.

Whoever decides on a marker reads beside it what the person needs.

  $ SHOUT=$(regard incident add $CASE --quiet --on 2026-11-18 --channel in-person --category threats --service Housing --summary 'You shouted that you would be back.' --evidence 'the note' --held-by 'Customer Services')
  $ MARKER=$(regard marker propose $CASE --quiet --as a.mensah --category threats --cites $SHOUT --risk 'May come back angry.' --precautions 'See him in pairs.' --review-on 3m --remove-by 6m --tell told)
  $ regard marker show $MARKER | grep -A4 'What the person needs'
  What the person needs
  ---------------------

  - ADJ-73WHEXBR (agreed): Speaks loudly because of a hearing loss; a text relay
    helps.
