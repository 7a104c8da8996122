Row 22, LGSCO 20 005 172 (not investigated): a named officer was said not to have kept to the arrangement, and services to have been
missed. A single point of contact has a deputy and a way to be reached, is in post, and is replaced by name when somebody
moves on. (The council's own breaches belong to a later step.)

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'single-point-of-contact:contact=t.novak,reach=01234 567891,because=the calls went to eleven people' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'single-point-of-contact' lacks 'deputy' [measure-is-well-formed]
    write it as --measure 'KIND:key=value,…'; 'regard schema proposal' lists the parts
  [1]
  $ export PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $CALLS --measure 'single-point-of-contact:contact=t.novak,deputy=Contact Centre,reach=01234 567891,because=the calls went to eleven people' --reason 'You rang 43 times.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing)
  $ regard restriction approve $PRO --as j.byrne --quiet --reason 'One person who knows the case helps her more.' > ../decision
  $ regard letter send decision $PRO --quiet --by post --on 2026-11-20 > ../letter
  $ regard notify staff $PRO --quiet --who 'Contact Centre' --by email --on 2026-11-20 > ../told
  $ export REGARD_NOW=2026-12-01T10:00:00Z
  $ regard officer end t.novak --as r.lindqvist --on 2026-12-11 --because 'He moves to another council.'
  t.novak leaves on 11 December 2026
  t.novak is a contact in 'RST-RAJ8E7F1'
  $ regard restriction change-contact RST-${PRO#PRO-} --as a.mensah --contact t.novak --deputy 'Contact Centre' --reach '01234 567891' --from 2026-12-14 --because 'He leaves.'
  refused: 't.novak' is not in post [contact-is-in-post]
    name a team, a post, or an officer who is in post
  [1]
  $ regard restriction change-contact RST-${PRO#PRO-} --as a.mensah --contact a.mensah --deputy 'Contact Centre' --reach '01234 567890' --from 2026-12-11 --because 'Tom Novak leaves.'
  recorded CHG-0GXRBK47: tell the person with regard letter send contact-change CHG-0GXRBK47 --by post --on DATE
  $ regard case show $CASE | grep letter-to-send
  2026-12-03  letter-to-send      role:officer         regard letter send
  $ regard case show $CASE | grep -A4 staff-to-tell
  2026-12-11  staff-to-tell       role:officer         regard notify staff
                                                       RST-RAJ8E7F1 --again --who
                                                       TEXT (as in NTF-C9Z9QFFJ)
                                                       --by email --on DATE
  2027-02-28  review              role:manager         regard review record
