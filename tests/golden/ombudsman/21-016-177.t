Row N1, LGSCO 21 016 177 (no fault): warned with a copy of the policy, then restricted, with an address to write to and the
circumstances explained. The same runs through here, and `check` finds nothing.

  $ . ../founding
  $ . ../warned
  $ . ../considered
  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ export LETTERS=$(regard incident add $CASE --quiet --on 2026-11-18 --channel email --category abuse --service Housing --summary 'You sent the adviser an insulting message.' --evidence 'the message' --held-by 'Contact Centre')
  $ export PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $CALL --cites $LETTERS --measure 'divert-email:to=housing.contact@ashmere.example,because=messages went to eleven people' --reason 'You went on insulting the adviser after our warning.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing)
  $ regard restriction approve $PRO --as j.byrne --reason 'One address for her messages is enough.'
  approved by DEC-P5VC2WKY: RST-G16WCD55 is in force once its letter has gone: regard letter send decision RST-G16WCD55 --by post --on DATE
  $ regard letter send decision $PRO --by post --on 2026-11-20
  recorded letter LTR-XNJADKGB: decision sent by post on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ cat cases/2026/*/*-letter-*.md | grep -c 'housing.contact@ashmere.example'
  2
  $ regard check
  nothing to mend in 1 case and 24 records
