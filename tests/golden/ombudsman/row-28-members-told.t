Row 28, Aberdeen's resolution: Members are told who has been given a single point of contact, and where to direct them. It is
a duty with a date; the briefing holds no reason; and when it ends they are told that too.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ export PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'single-point-of-contact:contact=the Repairs Desk,deputy=the Contact Centre,reach=01234 567891,because=the calls went to eleven people' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing)
  $ regard restriction approve $PRO --as j.byrne --quiet --reason 'One contact who knows the case helps her more.' > ../decision
  $ regard letter send decision $PRO --quiet --by hand --on 2026-11-20 > ../letter
  $ regard notify staff $PRO --quiet --who 'Contact Centre' --by email --on 2026-11-20 > ../told
  $ regard check --today 2026-12-03
  $ regard letter send member-briefing RST-${PRO#PRO-} --quiet --by email --on 2026-11-20 -o ../briefing.txt > ../letter
  $ sed -n '/^Dana/,/^Yours/p' ../briefing.txt
  $ grep -c -i -E '43 times|rang|swor|volume|eleven' ../briefing.txt
  $ regard notify members $PRO --who ward:Quarry --by briefing --on 2026-11-20
  $ regard check --today 2026-12-03
  $ export REGARD_NOW=2026-12-08T10:00:00Z
  $ regard restriction quash RST-${PRO#PRO-} --as j.byrne --reason 'It was not needed.'
  $ regard case show $CASE | grep -A1 untell
