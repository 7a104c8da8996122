Reviews put off, asked for and missed; something stricter is proposed anew, and nothing is extended in silence.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  $ regard notify staff $RESTRICTION --who 'Contact Centre' --by email --on 2026-11-20
  recorded NTF-P08T40ZM: staff were told on 20 November 2026; when it ends: regard notify withdraw NTF-P08T40ZM

The person may ask for a review before its date.

  $ export REGARD_NOW=2026-12-10T10:00:00Z
  $ regard review ask $RESTRICTION --received 2026-12-11 --grounds 'I have kept to all of it.'
  refused: the day it was received (2026-12-11) is after today, 2026-12-10 [date-has-come]
    give the day it happened
  [1]
  $ regard review ask $RESTRICTION --received 2026-12-10
  refused: --grounds was not given [everything-needed-is-given]
    give --grounds TEXT (why the person asks for a review)
  [1]
  $ regard review ask $RESTRICTION --received 2026-12-10 --grounds 'I have kept to all of it.'
  recorded REV-K03H52R8: a review is due within 10 working days
  $ regard due --within 3w
  role:manager (a.mensah)
    14 days left  2026-12-24  review-asked  RST-G16WCD55  RC-2026-2YCT5VYS
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 26 records read
  $ export REGARD_NOW=2026-12-21T10:00:00Z
  $ regard review record $RESTRICTION --as s.rahman --outcome continue --heard 'You wrote that you have kept to all of it.' --reason 'Two calls in December were outside the times.' --review-on 2027-03-01
  recorded review REV-E7RHJ57T: the restriction is continued; its letter: regard letter send review-continue REV-E7RHJ57T
  $ regard due --within 3w
  role:officer (a.mensah, t.novak)
    2 days left  2026-12-23  letter-to-send  REV-E7RHJ57T  RC-2026-2YCT5VYS
      regard letter send review-continue REV-E7RHJ57T --by post --on DATE
  1 case and 27 records read

A review is put off once, by ten working days at most.

  $ export REGARD_NOW=2027-02-25T10:00:00Z
  $ regard review adjourn $RESTRICTION --as t.novak --to 2027-03-08 --because 'The person is in hospital.'
  refused: 't.novak' does not hold a role that may do this (manager or senior-officer) [role-is-held]
    it may be done by a.mensah, j.byrne or s.rahman
  [1]
  $ regard review adjourn $RESTRICTION --as s.rahman --to 2027-03-16 --because 'The person is in hospital.'
  refused: 16 March 2027 is not after 1 March 2027 and by 15 March 2027 [review-is-put-off-once]
    give another --to
  [1]
  $ regard review adjourn $RESTRICTION --as s.rahman --to 2027-03-15 --because 'The person is in hospital.'
  put off by REV-08D74SH2; tell the person: regard letter send review-upcoming REV-08D74SH2 --by post --on DATE
  $ regard review adjourn $RESTRICTION --as s.rahman --to 2027-03-16 --because 'Still in hospital.'
  refused: the review of 'RST-G16WCD55' was put off already, to 15 March 2027 [review-is-put-off-once]
    hold it now: regard review record
  [1]
  $ regard review due --within 3w
  role:manager (a.mensah)
    18 days left  2027-03-15  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 28 records read

Missed, it is late in every list.

  $ regard review due --exit-code --today 2027-03-16
  role:manager (a.mensah)
    OVERDUE 1 day  2027-03-15  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 28 records read
  [11]
  $ regard due --exit-code --today 2027-03-16
  role:officer (a.mensah, t.novak)
    OVERDUE 83 days  2026-12-23  letter-to-send  REV-E7RHJ57T  RC-2026-2YCT5VYS
      regard letter send review-continue REV-E7RHJ57T --by post --on DATE
    1 day left       2027-03-17  letter-to-send  RST-G16WCD55  RC-2026-2YCT5VYS
      regard letter send review-missed RST-G16WCD55 --by post --on DATE

  role:manager (a.mensah)
    OVERDUE 1 day    2027-03-15  review          RST-G16WCD55  RC-2026-2YCT5VYS
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 28 records read
  [11]

Stricter is a proposal that follows it, and takes its place once its letter has arrived.

  $ export REGARD_NOW=2027-03-15T10:00:00Z
  $ regard review record $RESTRICTION --as s.rahman --outcome vary --heard 'We visited you on 12 March.' --reason 'You rang 60 times in a week.' --measure 'call-length:minutes=5,because=calls ran for an hour' --review-on 2027-04-30
  refused: a measure would be added, or its words changed [review-does-not-tighten]
    propose it: regard restriction propose RC-2026-2YCT5VYS --follows RST-G16WCD55 …, and have it approved before 30 May 2027
  [1]
  $ regard incident add $CASE --on 2027-03-08 --until-on 2027-03-12 --contacts 60 --not-counted 1 --channel telephone --category volume-of-contact --service Housing --summary 'You rang 60 times in a week.' --evidence 'call log' --held-by 'Contact Centre'
  recorded incident INC-40SMHY90 in RC-2026-2YCT5VYS
  $ regard restriction propose $CASE --as a.mensah --file ../considered.yaml --follows $RESTRICTION --cites $INC --measure 'call-length:minutes=5,because=calls ran for an hour' --reason 'You rang 60 times in a week.' --from 2027-03-22 --until 3m --review-on 2m --scope Housing
  proposed PRO-5SVBYM0X in RC-2026-2YCT5VYS; somebody else decides: regard restriction show PRO-5SVBYM0X
  note: no warning counts at level informal; the approver will see that
  $ regard restriction approve $PRO --as j.byrne --reason 'Sixty calls in a week kept others from being served.'
  approved by DEC-SQHW61ZJ: RST-5SVBYM0X is in force once its letter has gone: regard letter send decision RST-5SVBYM0X --by post --on DATE
  $ regard restriction list --in-force
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  in-force  2027-05-30  2027-03-15  Housing
      call-length, call-times
  1 case and 31 records read
  $ regard letter send decision $PRO --by hand --on 2027-03-15
  recorded letter LTR-H4P6ZZGW: decision sent by hand on 15 March 2027
  in force from 22 March 2027; an appeal may be made until 21 April 2027
  $ regard restriction list --today 2027-03-21
  RESTRICTION   CASE              STATE     UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  in-force  2027-05-30  2027-03-15  Housing
      call-length, call-times
  RST-5SVBYM0X  RC-2026-2YCT5VYS  notified  2027-06-22  2027-05-22  Housing
      call-length
  1 case and 32 records read
  $ regard restriction list --today 2027-03-22
  RESTRICTION   CASE              STATE       UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  superseded  2027-05-30  2027-03-15  Housing
      call-length, call-times
  RST-5SVBYM0X  RC-2026-2YCT5VYS  in-force    2027-06-22  2027-05-22  Housing
      call-length
  1 case and 32 records read
  $ export REGARD_NOW=2027-03-22T10:00:00Z
  $ regard review record $RESTRICTION --as s.rahman --outcome lift --heard 'We visited you on 12 March.' --reason 'It has been replaced.'
  refused: 'RST-G16WCD55' is superseded [restriction-stands]
    'regard restriction list --in-force' shows what stands
  [1]

Nothing is extended in silence: it ends on its day, and the person is told.

  $ regard due --today 2027-06-23
  role:officer (a.mensah, t.novak)
    OVERDUE 93 days  2027-03-22  staff-to-untell  NTF-P08T40ZM  RC-2026-2YCT5VYS
      regard notify withdraw NTF-P08T40ZM --on DATE
    2 days left      2027-06-25  letter-to-send   PRO-5SVBYM0X  RC-2026-2YCT5VYS
      regard letter send expiry PRO-5SVBYM0X --by post --on DATE
  1 case and 32 records read
  $ regard restriction list --today 2027-06-23
  RESTRICTION   CASE              STATE       UNTIL       REVIEW      SCOPE
      MEASURES
  RST-G16WCD55  RC-2026-2YCT5VYS  superseded  2027-05-30  2027-03-15  Housing
      call-length, call-times
  RST-5SVBYM0X  RC-2026-2YCT5VYS  expired     2027-06-22  2027-05-22  Housing
      call-length
  1 case and 32 records read
  $ export REGARD_NOW=2027-06-23T10:00:00Z
  $ regard review record $PRO --as s.rahman --outcome continue --heard 'We asked you.' --reason 'It should go on.'
  refused: 'RST-5SVBYM0X' is expired [restriction-stands]
    'regard restriction list --in-force' shows what stands
  [1]
  $ regard review adjourn $PRO --as s.rahman --to 2027-06-30 --because 'We forgot.'
  refused: 'RST-5SVBYM0X' is expired [restriction-stands]
    'regard restriction list --in-force' shows what stands
  [1]

What was imposed at once is lifted, or proposed and approved; one person does not continue it.

  $ regard incident add $CASE --on 2027-06-23 --channel in-person --category abuse --service Housing --summary 'You threatened the receptionist.' --evidence 'camera recording' --held-by 'Facilities'
  recorded incident INC-3C375JCF in RC-2026-2YCT5VYS
  $ regard restriction impose-now $CASE --as a.mensah --cites $INC --measure 'premises-ban:premises=Housing Office,because=threats were made there' --reason 'You threatened the receptionist.' --told in-person --told-at '2027-06-23 09:30'
  imposed RST-AS2YT8BG in RC-2026-2YCT5VYS: it lapses after 30 June 2027 unless a proposal that follows it is approved; its letter: regard letter send immediate RST-AS2YT8BG
  $ regard review record $RST --as s.rahman --outcome continue --heard 'We rang you today.' --reason 'The danger goes on.'
  refused: 'RST-AS2YT8BG' was imposed at once, and lapses on 30 June 2027 [an-immediate-one-is-not-continued]
    to go on, it is proposed and approved: regard restriction propose RC-2026-2YCT5VYS --follows RST-AS2YT8BG …
  [1]
  $ regard review adjourn $RST --as s.rahman --to 2027-07-02 --because 'We are busy.'
  refused: 'RST-AS2YT8BG' was imposed at once, and has no review [review-is-put-off-once]
    ratify it or let it lapse
  [1]
  $ regard review ask $RST --received 2027-06-23 --grounds 'I never threatened anybody.'
  recorded REV-ETZ7JV7A: a review is due within 10 working days
  $ regard due
  role:officer (a.mensah, t.novak)
    OVERDUE 93 days  2027-03-22  staff-to-untell      NTF-P08T40ZM
      RC-2026-2YCT5VYS
      regard notify withdraw NTF-P08T40ZM --on DATE
    today            2027-06-23  staff-to-tell        RST-AS2YT8BG
      RC-2026-2YCT5VYS
      regard notify staff RST-AS2YT8BG --who TEXT --by email --on DATE
    today            2027-06-23  systems-to-tell      RST-AS2YT8BG
      RC-2026-2YCT5VYS
      regard notify systems RST-AS2YT8BG --who reception --by email --on DATE
    1 day left       2027-06-24  letter-to-send       PRO-AS2YT8BG
      RC-2026-2YCT5VYS
      regard letter send immediate PRO-AS2YT8BG --by post --on DATE
    2 days left      2027-06-25  letter-to-send       PRO-5SVBYM0X
      RC-2026-2YCT5VYS
      regard letter send expiry PRO-5SVBYM0X --by post --on DATE

  a.mensah
    7 days left      2027-06-30  immediate-to-ratify  RST-AS2YT8BG
      RC-2026-2YCT5VYS
      regard restriction propose RC-2026-2YCT5VYS --follows RST-AS2YT8BG …

  role:manager (a.mensah)
    14 days left     2027-07-07  review-asked         RST-AS2YT8BG
      RC-2026-2YCT5VYS
      regard review record RST-AS2YT8BG --outcome lift --reason TEXT --heard TEXT

  LAST DAY    REF           CASE              ENDS BY ITSELF
  2027-06-30  RST-AS2YT8BG  RC-2026-2YCT5VYS  lapses unless it is ratified
  1 case and 35 records read

  $ regard review record $RST --as s.rahman --outcome lift --heard 'We rang you today.' --reason 'The recording shows no threat.'
  recorded review REV-27ZG71ZH: the restriction is lifted; its letter: regard letter send review-lift REV-27ZG71ZH
