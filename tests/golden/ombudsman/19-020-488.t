Row N2, LGSCO 19 020 488 (no fault): a restriction of a year, told with how to raise new matters and how to appeal; an appeal
heard, and the way further said. The same runs through here.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ export PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $CALL --cites $CALLS --measure 'call-times:days=tue+thu,from=10:00,to=11:00,because=the calls came all day' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 12m --review-on 6m --scope Housing)
  $ regard restriction withdraw $PROPOSAL --as a.mensah --quiet --reason 'The other proposal says it better.' > ../withdrawn
  $ regard restriction approve $PRO --as j.byrne --quiet --reason 'Two mornings a week leave time for everybody.' > ../decision
  $ regard letter send decision $PRO --quiet --by post --on 2026-11-20 > ../letter
  $ regard notify staff $PRO --who 'Contact Centre' --by email --on 2026-11-20
  recorded NTF-C9Z9QFFJ: staff were told on 20 November 2026; when it ends: regard notify withdraw NTF-C9Z9QFFJ
  $ export REGARD_NOW=2026-12-07T10:00:00Z
  $ export APPEAL=$(regard appeal lodge RST-${PRO#PRO-} --quiet --received 2026-12-07 --by post --grounds 'Two mornings are not enough when the boiler fails.')
  $ regard letter send appeal-acknowledgement $APPEAL --by post --on 2026-12-07
  recorded letter LTR-6DK1KQPH: appeal-acknowledgement sent by post on 7 December 2026
  $ regard appeal allocate $APPEAL --as c.doyle --to c.doyle
  given to c.doyle by RUL-934FR0TW
  $ regard appeal decide $APPEAL --as c.doyle --outcome dismiss --reason 'Emergencies and repairs out of hours are open as before; the hours leave time for the rest.'
  ruled by RUL-2D9VST7D; tell the person: regard letter send appeal-outcome RUL-2D9VST7D --by post --on DATE
  $ regard letter send appeal-outcome $APPEAL --by post --on 2026-12-07
  recorded letter LTR-Q4JR8KZK: appeal-outcome sent by post on 7 December 2026
  $ regard letter render appeal-outcome $APPEAL --to txt | grep -i -A4 ombudsman
  If our answer does not settle it, the ombudsman can look at it, free and
  independent of us:

  - Local Government and Social Care Ombudsman, 0300 061 0614,
    www.lgo.org.uk
  - Housing Ombudsman Service, 0300 111 3000, www.housing-ombudsman.org.uk

  Do not wait long: an ombudsman can say by when you must come.

  Another format, and your information
  ------------------------------------
  (blank line)
  $ regard check
  nothing to mend in 1 case and 32 records
