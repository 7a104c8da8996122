Row 18, LGSCO 24 020 489 (fault): agreed adjustments to how the council communicates were not applied. A measure that takes
away what an adjustment gives is refused, and there is no way round it; and the notice to staff says what to keep doing.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ regard adjustment record $CASE --need 'Cannot read or write letters; rings instead.' --cannot-use post --cannot-use email --decision agreed --because 'Her support worker wrote to us.'
  recorded adjustment ADJ-73WHEXBR in RC-2026-2YCT5VYS
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'channel-only:channels=post+email,because=calls ran for an hour' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'channel-only' takes away what 'ADJ-73WHEXBR' gives [measure-respects-adjustments]
    choose another measure, or look at the adjustment again: regard adjustment review ADJ-73WHEXBR
  [1]
  $ regard restriction approve $PROPOSAL --as j.byrne --quiet --reason 'The line is needed by others.' > ../decision
  $ regard letter send decision $PROPOSAL --quiet --by hand --on 2026-11-20 > ../letter
  $ regard letter render staff-notice $PROPOSAL --to txt | sed -n '/^What they have/,/^What stays/p'
  What they have been told
  ------------------------

  - "We will end each telephone call after 10 minutes."
  - "Please telephone only on Tuesday and Thursday, between 10:00 and
    11:00."

  Keep to what was agreed with them
  ---------------------------------

  - Cannot read or write letters; rings instead.
  - Do not ask them to contact us by post.
  - Do not ask them to contact us by e-mail.

  What stays open to them
