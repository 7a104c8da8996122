Row 13, LGSCO 24 004 125: the wrong person was put on a register by mistaken identity. Nobody is restricted while it is not
certain who they are; and where it went wrong, the restriction is quashed and the person is told so.
(That those who were told are untold belongs to a later step.)

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ regard person update $CASE --identity probable > ../updated
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  refused: the identity of the person in RC-2026-2YCT5VYS is probable [identity-is-confirmed]
    regard person update RC-2026-2YCT5VYS --identity confirmed --identity-evidence TEXT
  [1]
  $ regard person update $CASE --identity confirmed > ../updated
  $ regard restriction approve $PROPOSAL --as j.byrne --quiet --reason 'The calls kept other tenants from being served.' > ../decision
  $ regard letter send decision $PROPOSAL --quiet --by post --on 2026-11-20 > ../letter
  $ regard restriction quash RST-${PROPOSAL#PRO-} --as s.rahman --reason 'The calls were made by somebody else from the same telephone.'
  quashed by END-MX5MZ6KX; tell the person: regard letter send correction END-MX5MZ6KX --by post --on DATE
  $ regard case show $CASE | grep letter-to-send
  2026-11-24  letter-to-send  role:officer  regard letter send correction
  $ regard letter render correction RST-${PROPOSAL#PRO-} --to txt | grep -A12 'What this means'
  What this means for you
  -----------------------

  The limits that we wrote to you about on 20 November 2026 should not
  have been made, and have had no force since 20 November 2026. You can
  contact us in all the usual ways again. To talk about this, ring 01234
  567890.

  We are sorry. We apologise for this mistake, and for what it has meant
  for you.

  What was wrong
  --------------
