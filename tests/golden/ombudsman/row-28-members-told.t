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
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-proposal-RAJ8E7F1.yaml:1:1: warning: members-to-tell of 'RST-RAJ8E7F1' was due on 2 December 2026, 1 day ago, from role:officer [those-who-need-it-are-told]
    regard notify members RST-RAJ8E7F1 --who ward:NAME --by briefing --on DATE
  $ regard letter send member-briefing RST-${PRO#PRO-} --quiet --by email --on 2026-11-20 -o ../briefing.txt > ../letter
  $ sed -n '/^Dana/,/^Yours/p' ../briefing.txt
  Dana Whitlock, 7 Quarry Lane, Ashmere AS2 4QD

  If they get in touch with you about council business, please direct them
  to: the Repairs Desk: 01234 567891. If they are away: the Contact
  Centre.

  Constituents may still write to their councillor, and you may answer
  them as you would anybody. What they ask of the council you can pass on
  to the contact above; you need not deal with it yourself. This holds
  until 30 May 2027, or until we tell you otherwise.

  This is confidential: do not pass it on, and do not keep it where others
  can read it. Destroy it when we tell you that it holds no more. Why it
  was decided is kept with the council's records, and is not part of this.
  Questions: 01234 567890 or hello@ashmere.example.

  Yours sincerely
  $ grep -c -i -E '43 times|rang|swor|volume|eleven' ../briefing.txt
  0
  [1]
  $ regard notify members $PRO --who ward:Quarry --by briefing --on 2026-11-20
  recorded NTF-QPGS9Y9B: Members were told on 20 November 2026; when it ends: regard notify withdraw NTF-QPGS9Y9B
  $ regard check --today 2026-12-03
  nothing to mend in 1 case and 28 records
  $ export REGARD_NOW=2026-12-08T10:00:00Z
  $ regard restriction quash RST-${PRO#PRO-} --as j.byrne --reason 'It was not needed.'
  quashed by END-147P9AC3; tell the person: regard letter send correction END-147P9AC3 --by post --on DATE
  $ regard case show $CASE | grep -A1 untell
  2026-12-08  staff-to-untell     role:officer         regard notify withdraw
                                                       NTF-C9Z9QFFJ --on DATE
  2026-12-08  members-to-untell   role:officer         regard notify withdraw
                                                       NTF-QPGS9Y9B --on DATE
