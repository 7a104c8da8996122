Row 32, Housing Ombudsman guidance: what somebody says of an officer is looked into properly. An officer who is complained of
decides nothing, and what has been done about it is answered before anything is proposed.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ export LIES=$(regard incident add $CASE --quiet --on 2026-11-19 --channel telephone --category abuse --service Housing --summary 'You shouted at the director.' --counter-allegation 's.rahman:She hung up on me.' --evidence 'recording of the call' --held-by 'Contact Centre')
  $ grep -v against-us ../considered.yaml > ../without.yaml
  $ regard restriction propose $CASE --as a.mensah --file ../without.yaml --cites $LIES --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You shouted.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'against-us' is not answered: What does the person say that we did wrong, and who has looked into it? [considerations-are-answered]
    give --consider against-us=TEXT; where nothing is known, say who was asked and when
  [1]
  $ export PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $LIES --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You shouted.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing)
  $ regard restriction approve $PRO --as s.rahman --reason 'I was there.'
  refused: the person has complained of 's.rahman' in 'INC-1PD5TB29' [approver-is-not-accused]
    somebody else who may approve has to
  [1]
