Row 33, a disclosure (North Somerset): one enters, another approves before an entry is live. A marker that one person put
forward warns nobody; whoever put it forward, was there or has no such role cannot make it live.

  $ . ../founding
  $ . ../warned
  $ THREAT=$(regard incident add $CASE --quiet --on 2026-11-01 --channel in-person --category threats --service Housing --summary 'You raised a hammer.' --affected s.rahman --evidence 'the note' --held-by 'Repairs')
  $ regard marker propose $CASE --as a.mensah --category threats --cites $THREAT --risk 'May strike.' --precautions 'Go in pairs.' --review-on 6m --remove-by 12m --tell told
  proposed MRK-F53SZ8XM in RC-2026-2YCT5VYS; it warns nobody until somebody else approves it: regard marker show MRK-F53SZ8XM
  $ regard marker list
  MARKER        CASE              STATE     CATEGORY  REVIEW      REMOVE BY
  MRK-F53SZ8XM  RC-2026-2YCT5VYS  proposed  threats   2027-05-02  2027-11-02
  1 case and 22 records read
  $ regard marker approve $MRK --as a.mensah --reason 'I am sure of it.'
  refused: 'a.mensah' proposed this marker [approver-is-not-proposer]
    somebody else who may decide has to; to take it back: somebody else refuses it with 'regard marker refuse MRK-F53SZ8XM --reason TEXT'
  [1]
  $ regard marker approve $MRK --as a.mensah --on-behalf-of j.byrne --evidence 'her e-mail' --held-by 'Legal Services' --reason 'She is sure of it.'
  refused: 'a.mensah' proposed this marker and cannot type the decision on it [proposer-does-not-type-the-approval]
    let 'j.byrne' type it, or a third officer with --on-behalf-of
  [1]
  $ regard marker approve $MRK --as s.rahman --reason 'I was there.'
  refused: 's.rahman' was affected by 'INC-11MYYW4Z' [approver-was-not-affected]
    somebody else who may approve has to
  [1]
  $ regard marker approve $MRK --as t.novak --reason 'I am sure of it.'
  refused: 't.novak' does not hold a role that may do this (manager or senior-officer) [role-is-held]
    it may be done by a.mensah, j.byrne or s.rahman
  [1]
  $ regard marker approve $MRK --as j.byrne --reason 'The note was written the same hour.'
  approved by DEC-GNH22692: MRK-F53SZ8XM warns from now on; tell the person: regard letter send marker MRK-F53SZ8XM --by post --on DATE
  $ regard marker list
  MARKER        CASE              STATE   CATEGORY  REVIEW      REMOVE BY
  MRK-F53SZ8XM  RC-2026-2YCT5VYS  active  threats   2027-05-02  2027-11-02
  1 case and 23 records read
