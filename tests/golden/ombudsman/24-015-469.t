Row 7, LGSCO 24 015 469 (fault): the council accepted that it had not followed its own process. Here the process is what
the program does: a step left out is refused by name.

  $ . ../founding
  $ export CASE=$(regard case open --quiet --name 'Dana Whitlock' --address '7 Quarry Lane, Ashmere AS2 4QD' --service Housing --identity confirmed --identity-evidence 'the tenancy file' --owner a.mensah)
  $ export CALL=$(regard incident add $CASE --quiet --on 2026-10-27 --channel telephone --category abuse --service Housing --summary 'You swore at the adviser who answered your call.' --evidence 'recording of the call' --held-by 'Contact Centre')
  $ . ../considered
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALL --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: no 'formal' warning has reached the person [warning-was-given]
    regard warning issue RC-2026-2YCT5VYS --level formal …, then 'regard letter send'; or --skip-warning with one of immediate-safety, began-again and reported-crime
  [1]
  $ export WARNING=$(regard warning issue $CASE --quiet --as a.mensah --level formal --on 2026-11-02 --how letter --cites $CALL --expects 'Please speak to our staff without swearing at them.')
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALL --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: no 'formal' warning has reached the person [warning-was-given]
    regard warning issue RC-2026-2YCT5VYS --level formal …, then 'regard letter send'; or --skip-warning with one of immediate-safety, began-again and reported-crime
  [1]
  $ regard letter send formal-warning $WARNING --by post --on 2026-11-02
  recorded letter LTR-8CQ3FKV6: formal-warning sent by post on 2 November 2026
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALL --measure 'call-length:minutes=10,because=calls ran for an hour' --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: no incident cited is later than the warning of 2 November 2026 [conduct-after-warning]
    cite what happened since; if nothing did, the person has changed as asked
  [1]
