Whom the person rings may change while the restriction stays as it was decided, and they are told.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  $ regard restriction change-contact $RESTRICTION --as a.mensah --contact 'Housing Advice' --deputy 'Complaints Team' --reach '01234 567891' --from 2026-12-07 --because 'The team was reorganised.'
  refused: 'RST-G16WCD55' has no single point of contact [contact-can-be-changed]
    other measures are changed by a review: regard review record
  [1]
  $ regard restriction quash $RESTRICTION --as j.byrne --reason 'One contact does better.'
  quashed by END-MX5MZ6KX; tell the person: regard letter send correction END-MX5MZ6KX --by post --on DATE
  $ regard letter send correction $END --by post --on 2026-11-20
  recorded letter LTR-CY8SG8Z9: correction sent by post on 20 November 2026
  $ PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $CALL --cites $CALLS --measure 'single-point-of-contact:contact=Customer Relations,deputy=Complaints Team,reach=01234 567890, Tuesday 10 to 11,because=six teams were rung a day' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing)
  $ regard restriction approve $PRO --as j.byrne --reason 'Six teams were rung a day.'
  approved by DEC-GWW4XW7W: RST-RAJ8E7F1 is in force once its letter has gone: regard letter send decision RST-RAJ8E7F1 --by post --on DATE
  $ RST=RST-${PRO#PRO-}
  $ regard restriction change-contact $RST --as a.mensah --contact 'Housing Advice' --deputy 'Complaints Team' --reach '01234 567891' --from 2026-12-07 --because 'The team was reorganised.'
  refused: 'RST-RAJ8E7F1' is approved [restriction-is-in-force]
    send its letter with 'regard letter send decision'; to end it before it begins, quash it
  [1]
  $ regard letter send decision $RST --by post --on 2026-11-20
  recorded letter LTR-MCE77ZBY: decision sent by post on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ regard restriction change-contact $RST --as j.byrne --contact 'Housing Advice' --deputy 'Complaints Team' --reach '01234 567891' --from 2026-12-07 --because 'The team was reorganised.'
  refused: 'j.byrne' does not hold a role that may do this (manager) [role-is-held]
    it may be done by a.mensah
  [1]
  $ regard restriction change-contact $RST --as a.mensah --contact 'Housing Advice' --deputy 'Complaints Team' --reach '01234 567891' --from 2027-12-07 --because 'The team was reorganised.'
  refused: 7 December 2027 is not within 30 November 2026 and 30 May 2027, while 'RST-RAJ8E7F1' lasts [dates-are-in-order]
    give --from with the first day of the new contact
  [1]
  $ regard restriction change-contact $RST --as a.mensah --contact 'Housing Advice' --deputy 'Complaints Team' --from 2026-12-07 --because 'The team was reorganised.'
  refused: --reach was not given [everything-needed-is-given]
    give --reach TEXT (the telephone, e-mail, address and hours)
  [1]
  $ regard restriction change-contact $RST --as a.mensah --contact 'Housing Advice' --deputy 'Complaints Team' --reach '01234 567891' --from 2026-12-07 --because 'The team was reorganised.'
  recorded CHG-A7XQ5068: tell the person with regard letter send contact-change CHG-A7XQ5068 --by post --on DATE
  $ regard case show $CASE | sed -n '/^DUE/,$p'
  DUE         WHAT             WHO           COMMAND
  2026-11-24  letter-to-send   role:officer  regard letter send contact-change
                                             CHG-A7XQ5068 --by post --on DATE
  2026-11-30  staff-to-tell    role:officer  regard notify staff RST-RAJ8E7F1
                                             --who TEXT --by email --on DATE
  2026-12-02  members-to-tell  role:officer  regard notify members RST-RAJ8E7F1
                                             --who ward:NAME --by briefing --on
                                             DATE
  2027-02-28  review           role:manager  regard review record RST-RAJ8E7F1
                                             --outcome continue|vary|lift --reason
                                             TEXT --heard TEXT

  LAST DAY    ENDS BY ITSELF    WHICH
  2027-05-30  restriction-ends  RST-RAJ8E7F1
  2027-11-02  warning-lapses    WRN-ZKN2VGTR
  $ regard restriction show $RST --today 2026-12-06 | grep -A6 '^Measures'
  Measures
  --------

  - A single point of contact: Please contact only Customer Relations. 01234
    567890, Tuesday 10 to 11. If they are away, contact Complaints Team. Because:
    six teams were rung a day
  - Channels that stay open: telephone, email, post, in-person, social-media, web
  $ regard restriction show $RST --today 2026-12-07 | grep -A6 '^Measures'
  Measures
  --------

  - A single point of contact: Please contact only Housing Advice. 01234 567891.
    If they are away, contact Complaints Team. Because: six teams were rung a day
  - Channels that stay open: telephone, email, post, in-person, social-media, web
  (blank line)
  $ regard check
  nothing to mend in 1 case and 30 records
