Telling and untelling, under Aberdeen's pack: a single point of contact and a voicemail, from the decision to the day on which
nobody knows of it any more. Each step that is left out is a duty, or an error of check, by name.

  $ export PACK=aberdeen-2025
  $ . packs/founding
  $ regard officer grant j.byrne --quiet --role senior-officer > ../said
  $ regard officer grant s.rahman --quiet --role director-of-service > ../said
  $ regard officer grant c.doyle --quiet --role customer-feedback-team > ../said
  $ . packs/opened
  $ regard warning issue $CASE --as a.mensah --level formal --on 2026-11-02 --how letter --cites $FIRST --expects 'Please speak to our staff without swearing at them.' --consider hearing='We asked on 2 November; nothing is needed.' --quiet > ../said
  $ regard letter send formal-warning $(cat ../said) --quiet --by hand --on 2026-11-02 > ../letter
  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ export SECOND=$(regard incident add $CASE --quiet --on 2026-11-16 --until-on 2026-11-19 --contacts 43 --not-counted 0 --channel telephone --category contact-and-demands --service Housing --summary 'You rang 43 times in four days about one repair, and shouted at the gas engineer.' --affected contractor:'Gas engineer' --evidence 'call log' --held-by 'Contact Centre')
  $ . considered
  $ export PRO=$(regard restriction propose $CASE --quiet --as a.mensah --file ../considered.yaml --cites $FIRST --cites $SECOND --measure 'single-point-of-contact:contact=Customer Relations,deputy=the Complaints Team,reach=Telephone 01234 567890,because=the calls came to many teams at once' --measure 'voicemail:because=the calls came all day' --reason 'You rang 43 times in four days.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing)
  $ RST=RST-${PRO#PRO-}

Nobody hears of it before the person does.

  $ regard notify members $PRO --who all --by briefing --on 2026-11-20
  refused: 'PRO-GXZK6MZE' is proposed [nobody-is-told-before-the-person]
    send its letter with 'regard letter send decision'; others are told after that
  [1]
  $ regard restriction approve $PRO --quiet --as j.byrne --reason 'One place to ring keeps the line open for others.' > ../said
  $ regard notify members $RST --who all --by briefing --on 2026-11-20
  refused: 'RST-GXZK6MZE' is approved [nobody-is-told-before-the-person]
    send its letter with 'regard letter send decision'; others are told after that
  [1]
  $ regard letter send decision $RST --quiet --by hand --on 2026-11-20 > ../letter
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT                 WHO           COMMAND
  2026-11-30  contractors-to-tell  role:officer  regard notify contractor
                                                 RST-GXZK6MZE --who TEXT --by
                                                 email --on DATE
  2026-11-30  staff-to-tell        role:officer  regard notify staff RST-GXZK6MZE
                                                 --who TEXT --by email --on DATE
  2026-11-30  systems-to-tell      role:officer  regard notify systems
                                                 RST-GXZK6MZE --who telephony --by
                                                 email --on DATE
  2026-12-02  members-to-tell      role:officer  regard notify members
                                                 RST-GXZK6MZE --who all --by
                                                 briefing --on DATE
  2027-02-28  review               role:manager  regard review record RST-GXZK6MZE
                                                 --outcome continue|vary|lift
                                                 --reason TEXT --heard TEXT
  (blank line)

Left out, each of them is late by name once it is in force.

  $ regard check --today 2026-12-03
  cases/2026/RC-2026-5F4GBBAB/2026-11-20-proposal-GXZK6MZE.yaml:1:1: warning: contractors-to-tell of 'RST-GXZK6MZE' was due on 30 November 2026, 3 days ago, from role:officer [those-who-need-it-are-told]
    regard notify contractor RST-GXZK6MZE --who TEXT --by email --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-11-20-proposal-GXZK6MZE.yaml:1:1: warning: members-to-tell of 'RST-GXZK6MZE' was due on 2 December 2026, 1 day ago, from role:officer [those-who-need-it-are-told]
    regard notify members RST-GXZK6MZE --who all --by briefing --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-11-20-proposal-GXZK6MZE.yaml:1:1: warning: staff-to-tell of 'RST-GXZK6MZE' was due on 30 November 2026, 3 days ago, from role:officer [those-who-need-it-are-told]
    regard notify staff RST-GXZK6MZE --who TEXT --by email --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-11-20-proposal-GXZK6MZE.yaml:1:1: warning: systems-to-tell of 'RST-GXZK6MZE' was due on 30 November 2026, 3 days ago, from role:officer [those-who-need-it-are-told]
    regard notify systems RST-GXZK6MZE --who telephony --by email --on DATE

What Members, staff and the contractor read: whom, where to direct them, until when. Not why.

  $ regard letter render member-briefing $RST --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890 · e-mail hello@ashmere.example

  20 November 2026 · our reference RC-2026-5F4GBBAB/RST-GXZK6MZE

  Confidential: where to direct Dana Whitlock
  ===========================================

  Dana Whitlock, 7 Quarry Lane, Ashmere AS2 4QD

  If they get in touch with you about council business, please direct them
  to: Customer Relations: Telephone 01234 567890. If they are away: the
  Complaints Team.

  Constituents may still write to their Elected Member, and you may answer
  them as you would anybody. What they ask of the council you can pass on
  to the contact above; you need not deal with it yourself. This holds
  until 30 May 2027, or until we tell you otherwise.

  This is confidential: do not pass it on, and do not keep it where others
  can read it. Destroy it when we tell you that it holds no more. Why it
  was decided is kept with the council's records, and is not part of this.
  Questions: 01234 567890 or hello@ashmere.example.

  Yours sincerely

  Ama Mensah
  Customer Relations Manager
  $ regard letter render staff-notice $RST --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890 · e-mail hello@ashmere.example

  20 November 2026 · our reference RC-2026-5F4GBBAB/RST-GXZK6MZE

  Dana Whitlock: how to deal with them until 30 May 2027
  ======================================================

  Dana Whitlock, 7 Quarry Lane, Ashmere AS2 4QD

  Direct them to: Customer Relations: Telephone 01234 567890. If they are
  away: the Complaints Team.

  It applies to Housing, until 30 May 2027.

  What they have been told
  ------------------------

  - "Please contact only Customer Relations. Telephone 01234 567890. If
    they are away, contact the Complaints Team."
  - "Your calls will go to voicemail. We will listen to your messages."

  What stays open to them
  -----------------------

  Emergencies, safeguarding, repairs, payments, help for the homeless,
  requests for information, every other service, complaints to the
  ombudsman, letters to Elected Members and to their MP, public meetings.

  If they do not keep to it
  -------------------------

  End the call or the visit politely, and have it recorded under
  RST-GXZK6MZE. A new matter, somebody at risk, or a request for
  information is dealt with all the same.

  Only those who may deal with them need to know this. Do not tell them
  more than they have been told. Destroy it when we tell you that it holds
  no more. Questions: 01234 567890 or hello@ashmere.example.

  Yours sincerely

  Ama Mensah
  Customer Relations Manager
  $ regard letter render contractor-notice $RST --to txt
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Telephone 01234 567890 · e-mail hello@ashmere.example

  20 November 2026 · our reference RC-2026-5F4GBBAB/RST-GXZK6MZE

  Confidential: if you meet Dana Whitlock
  =======================================

  Dana Whitlock, 7 Quarry Lane, Ashmere AS2 4QD

  If they want to speak about anything but the work in hand, direct them
  to: Customer Relations: Telephone 01234 567890. If they are away: the
  Complaints Team. This holds until 30 May 2027, or until we tell you
  otherwise.

  Use this only to deal with them safely while you work for us. Tell only
  those of your people who will meet them, and nobody outside your firm.
  Delete it when we tell you that it holds no more, and tell us that you
  have. Questions: 01234 567890 or hello@ashmere.example.

  Yours sincerely

  Ama Mensah
  Customer Relations Manager

A Member who was the victim need not deal with her again, and another takes his part; leaving somebody out has a reason.

  $ regard notify members $RST --who all --by briefing --on 2026-11-20 --except 'Councillor Frost'
  refused: somebody is left out, and nothing says why [those-left-out-have-a-reason]
    give --because TEXT, for example that they were the one affected; it stays in the file
  [1]
  $ regard notify members $RST --who ' ' --by briefing --on 2026-11-20
  error: --who: the text is empty
    leave the field out, or say what it is
  [2]
  $ regard notify members $RST --who all --by briefing --on 2026-11-23
  refused: the day they were told (2026-11-23) is after today, 2026-11-20 [date-has-come]
    give the day it happened
  [1]
  $ regard notify members $RST --who all --by briefing --on 2026-11-19
  refused: 19 November 2026 is before 20 November 2026, when the person was told ('RST-GXZK6MZE') [dates-are-in-order]
    give the day they were told with --on DATE
  [1]
  $ regard notify members $RST --as j.byrne --who all --by briefing --on 2026-11-20
  refused: 'j.byrne' does not hold a role that may do this (officer) [role-is-held]
    it may be done by a.mensah or t.novak
  [1]
  $ regard notify members $RST --who all --by briefing --on 2026-11-20 --again
  refused: none of them has been told of 'RST-GXZK6MZE' before [telling-anew-says-so]
    leave out --again
  [1]
  $ regard notify members $RST --who all --by briefing --on 2026-11-20 --except 'Councillor Frost' --because 'She wrote to his home.' --alternate 'Councillor Ash'
  recorded NTF-9TJKE3V4: Members were told on 20 November 2026; when it ends: regard notify withdraw NTF-9TJKE3V4
  $ MEMBERS=${NTF}
  $ regard letter send member-briefing $NTF --by email --on 2026-11-20
  recorded letter LTR-Z0YAB0Q2: member-briefing sent by email on 20 November 2026
  $ regard notify members $RST --who ALL --by email --on 2026-11-20
  refused: they were told on 20 November 2026, by 'NTF-9TJKE3V4' [telling-anew-says-so]
    give --again if they are told anew, after a change or an election
  [1]
  $ regard notify contractor $RST --who 'Warm Homes Ltd' --by letter --on 2026-11-20 --except 'The apprentice' --because 'He was shouted at.'
  recorded NTF-M8G4VA5Z: the contractor was told on 20 November 2026; when it ends: regard notify withdraw NTF-M8G4VA5Z
  note: nobody takes the part of the one who was left out; --alternate TEXT says who does
  $ CONTRACTOR=${NTF}
  $ regard notify staff $RST --who 'Customer Relations, Housing' --by email --on 2026-11-20
  recorded NTF-7PGJPE0H: staff were told on 20 November 2026; when it ends: regard notify withdraw NTF-7PGJPE0H
  $ STAFF=${NTF}
  $ regard notify systems $RST --who crm --by email --on 2026-11-20
  recorded NTF-80SY97VF: the system was set on 20 November 2026; when it ends: regard notify withdraw NTF-80SY97VF
  $ CRM=${NTF}
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT             WHO           COMMAND
  2026-11-30  systems-to-tell  role:officer  regard notify systems RST-GXZK6MZE
                                             --who telephony --by email --on DATE
  2027-02-28  review           role:manager  regard review record RST-GXZK6MZE
                                             --outcome continue|vary|lift --reason
                                             TEXT --heard TEXT
  (blank line)
  $ regard notify systems $RST --who telephony --by email --on 2026-11-20
  recorded NTF-YKBWCS3Z: the system was set on 20 November 2026; when it ends: regard notify withdraw NTF-YKBWCS3Z
  $ TELEPHONY=${NTF}
  $ regard notify partner $RST --who 'The health trust' --by letter --on 2026-11-20
  recorded NTF-8NCMESTD: the partner was told on 20 November 2026; when it ends: regard notify withdraw NTF-8NCMESTD
  $ PARTNER=${NTF}
  $ regard check --today 2026-12-03
  nothing to mend in 1 case and 32 records

A briefing that is not for Members is another letter.

  $ regard letter render staff-notice $MEMBERS
  refused: 'NTF-9TJKE3V4' told members [letter-has-its-facts]
    its letter is 'member-briefing'
  [1]
  $ regard letter send member-briefing $MEMBERS --by email --on 2026-11-20
  refused: 'member-briefing' went on 20 November 2026 as 'LTR-Z0YAB0Q2' [letter-goes-once]
    if it came back: regard letter returned LTR-Z0YAB0Q2 --on DATE --because TEXT
  [1]

A change of contact is told anew, by everybody's own day.

  $ export REGARD_NOW=2026-12-08T10:00:00Z
  $ regard restriction change-contact $RST --as a.mensah --contact 'the Repairs Desk' --deputy 'the Complaints Team' --reach 'Telephone 01234 567894' --from 2026-12-08 --because 'The team has moved.'
  recorded CHG-H9V0DY90: tell the person with regard letter send contact-change CHG-H9V0DY90 --by post --on DATE
  $ regard letter send contact-change $CHG --quiet --by hand --on 2026-12-08 > ../letter
  $ regard case show $CASE | sed -n '/^DUE/,/^$/p'
  DUE         WHAT                   WHO           COMMAND
  2026-12-08  staff-to-tell          role:officer  regard notify staff
                                                   RST-GXZK6MZE --again --who TEXT
                                                   (as in NTF-7PGJPE0H) --by email
                                                   --on DATE
  2026-12-08  systems-to-tell        role:officer  regard notify systems
                                                   RST-GXZK6MZE --again --who crm
                                                   --by email --on DATE
  2026-12-08  contractors-to-tell    role:officer  regard notify contractor
                                                   RST-GXZK6MZE --again --who TEXT
                                                   (as in NTF-M8G4VA5Z) --by
                                                   letter --on DATE
  2026-12-08  systems-to-tell        role:officer  regard notify systems
                                                   RST-GXZK6MZE --again --who
                                                   telephony --by email --on DATE
  2026-12-10  members-to-tell-again  role:officer  regard notify members
                                                   RST-GXZK6MZE --again --who all
                                                   --by briefing --on DATE
  2027-02-28  review                 role:manager  regard review record
                                                   RST-GXZK6MZE --outcome
                                                   continue|vary|lift --reason
                                                   TEXT --heard TEXT
  (blank line)
  $ regard check --today 2026-12-11
  cases/2026/RC-2026-5F4GBBAB/2026-11-20-notification-7PGJPE0H.yaml:1:1: warning: staff-to-tell of 'NTF-7PGJPE0H' was due on 8 December 2026, 3 days ago, from role:officer [those-who-need-it-are-told]
    regard notify staff RST-GXZK6MZE --again --who TEXT (as in NTF-7PGJPE0H) --by email --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-11-20-notification-80SY97VF.yaml:1:1: warning: systems-to-tell of 'NTF-80SY97VF' was due on 8 December 2026, 3 days ago, from role:officer [those-who-need-it-are-told]
    regard notify systems RST-GXZK6MZE --again --who crm --by email --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-11-20-notification-9TJKE3V4.yaml:1:1: warning: members-to-tell-again of 'NTF-9TJKE3V4' was due on 10 December 2026, 1 day ago, from role:officer [those-who-need-it-are-told]
    regard notify members RST-GXZK6MZE --again --who all --by briefing --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-11-20-notification-M8G4VA5Z.yaml:1:1: warning: contractors-to-tell of 'NTF-M8G4VA5Z' was due on 8 December 2026, 3 days ago, from role:officer [those-who-need-it-are-told]
    regard notify contractor RST-GXZK6MZE --again --who TEXT (as in NTF-M8G4VA5Z) --by letter --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-11-20-notification-YKBWCS3Z.yaml:1:1: warning: systems-to-tell of 'NTF-YKBWCS3Z' was due on 8 December 2026, 3 days ago, from role:officer [those-who-need-it-are-told]
    regard notify systems RST-GXZK6MZE --again --who telephony --by email --on DATE
  $ regard notify members $RST --again --who all --by briefing --on 2026-12-08 --except 'Councillor Frost' --because 'She wrote to his home.'
  recorded NTF-SPAVCN43: Members were told anew on 8 December 2026; when it ends: regard notify withdraw NTF-SPAVCN43
  note: nobody takes the part of the one who was left out; --alternate TEXT says who does
  $ ANEW=${NTF}
  $ regard letter render member-briefing $ANEW --to txt | grep -A1 -i 'direct\|place'
  Confidential: where to direct Dana Whitlock
  ===========================================
  --
  If they get in touch with you about council business, please direct them
  to: the Repairs Desk: Telephone 01234 567894. If they are away: the
  --
  until 30 May 2027, or until we tell you otherwise. This takes the place
  of what we told you before.
  $ regard notify staff $RST --again --who 'Customer Relations, Housing' --by email --on 2026-12-08
  recorded NTF-8FSW7NCT: staff were told anew on 8 December 2026; when it ends: regard notify withdraw NTF-8FSW7NCT
  $ STAFF=${NTF}
  $ regard notify contractor $RST --again --who 'Warm Homes Ltd' --by letter --on 2026-12-08
  recorded NTF-50T7KAV7: the contractor was told anew on 8 December 2026; when it ends: regard notify withdraw NTF-50T7KAV7
  $ CONTRACTOR=${NTF}
  $ regard notify systems $RST --again --who telephony --by email --on 2026-12-08
  recorded NTF-NN4Z6X44: the system was set anew on 8 December 2026; when it ends: regard notify withdraw NTF-NN4Z6X44
  $ TELEPHONY=${NTF}
  $ regard notify systems $RST --again --who crm --by email --on 2026-12-08
  recorded NTF-CXNZTA3P: the system was set anew on 8 December 2026; when it ends: regard notify withdraw NTF-CXNZTA3P
  $ CRM=${NTF}
  $ regard check --today 2026-12-11
  nothing to mend in 1 case and 39 records

After an election Members are told anew, for some of them are new.

  $ regard register set --as r.lindqvist election=2027-02-04
  recorded DET-K1PNAFW0: letters and dates follow it from now on
  $ regard check --today 2027-02-09
  cases/2026/RC-2026-5F4GBBAB/2026-11-20-proposal-GXZK6MZE.yaml:1:1: warning: review-invitation of 'RST-GXZK6MZE' was due on 1 February 2027, 8 days ago, from role:officer [heard-before-deciding]
    regard letter send review-upcoming RST-GXZK6MZE --by post --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-12-08-notification-SPAVCN43.yaml:1:1: warning: members-to-tell-again of 'NTF-SPAVCN43' was due on 8 February 2027, 1 day ago, from role:officer [those-who-need-it-are-told]
    regard notify members RST-GXZK6MZE --again --who all --by briefing --on DATE
  $ export REGARD_NOW=2027-02-08T10:00:00Z
  $ regard notify members $RST --again --who all --by briefing --on 2027-02-08
  recorded NTF-FRQ8H2Z7: Members were told anew on 8 February 2027; when it ends: regard notify withdraw NTF-FRQ8H2Z7
  $ MEMBERS=${NTF}
  $ regard notify withdraw $ANEW --on 2027-02-08
  refused: 'NTF-SPAVCN43' was told anew by 'NTF-FRQ8H2Z7' [notification-holds]
    regard notify withdraw NTF-FRQ8H2Z7 --on DATE
  [1]

A Member who has left: what that one was told is taken back, and those who remain are told anew.

  $ regard notify members $RST --who 'Councillor Ash, Councillor Birch' --by email --on 2027-02-08
  recorded NTF-0QZNB8JM: Members were told on 8 February 2027; when it ends: regard notify withdraw NTF-0QZNB8JM
  $ regard notify withdraw $NTF --on 2027-02-08
  withdrawn by RCL-J8PN32K4: those told were told that it holds no more
  $ regard letter render withdrawal $NTF --to txt | sed -n '/holds no more/,/^Yours/p'
  Dana Whitlock: what we told you holds no more
  =============================================

  On 8 February 2027 we told you how to deal with Dana Whitlock. It is
  meant for you no more. You need do nothing more about it.

  Destroy or delete what we sent you, and whatever you made from it, and
  tell those you passed it on to. Questions: 01234 567890 or
  hello@ashmere.example.

  Yours sincerely
  $ regard notify members $RST --again --who 'Councillor Ash' --by email --on 2027-02-08
  recorded NTF-MGN41D0Y: Members were told anew on 8 February 2027; when it ends: regard notify withdraw NTF-MGN41D0Y
  $ ASH=${NTF}

Lifted. From that day everybody who was told is to be untold, and a system that is still on is an error.

  $ export REGARD_NOW=2027-02-22T09:00:00Z
  $ regard review record $RST --as a.mensah --outcome lift --reason 'You have kept to the arrangement, and the repair is done.' --heard 'You told us on 19 February that it had worked.' --because 'Nobody else holds the role.' --quiet > ../review
  $ regard letter send review-lift $(cat ../review) --quiet --by hand --on 2027-02-22 > ../letter
  $ regard notify staff $RST --who 'The library' --by email --on 2027-02-22
  refused: 'RST-GXZK6MZE' is lifted [restriction-stands]
    'regard restriction list --in-force' shows what stands
  [1]
  $ regard due --for officer
  role:officer (a.mensah, t.novak)
    today  2027-02-22  contractors-to-untell  NTF-50T7KAV7  RC-2026-5F4GBBAB
      regard notify withdraw NTF-50T7KAV7 --on DATE
    today  2027-02-22  staff-to-untell        NTF-8FSW7NCT  RC-2026-5F4GBBAB
      regard notify withdraw NTF-8FSW7NCT --on DATE
    today  2027-02-22  partners-to-untell     NTF-8NCMESTD  RC-2026-5F4GBBAB
      regard notify withdraw NTF-8NCMESTD --on DATE
    today  2027-02-22  systems-to-untell      NTF-CXNZTA3P  RC-2026-5F4GBBAB
      regard notify withdraw NTF-CXNZTA3P --on DATE
    today  2027-02-22  members-to-untell      NTF-FRQ8H2Z7  RC-2026-5F4GBBAB
      regard notify withdraw NTF-FRQ8H2Z7 --on DATE
    today  2027-02-22  members-to-untell      NTF-MGN41D0Y  RC-2026-5F4GBBAB
      regard notify withdraw NTF-MGN41D0Y --on DATE
    today  2027-02-22  systems-to-untell      NTF-NN4Z6X44  RC-2026-5F4GBBAB
      regard notify withdraw NTF-NN4Z6X44 --on DATE
  1 case and 46 records read
  $ regard check
  cases/2026/RC-2026-5F4GBBAB/2026-12-08-notification-CXNZTA3P.yaml:1:1: error: 'crm' was set to 'RST-GXZK6MZE' by 'NTF-CXNZTA3P', and that ended on 22 February 2027 [block-outlives-restriction]
    set it back, then regard notify withdraw NTF-CXNZTA3P --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-12-08-notification-NN4Z6X44.yaml:1:1: error: 'telephony' was set to 'RST-GXZK6MZE' by 'NTF-NN4Z6X44', and that ended on 22 February 2027 [block-outlives-restriction]
    set it back, then regard notify withdraw NTF-NN4Z6X44 --on DATE
  [1]
  $ regard check --today 2027-02-24
  cases/2026/RC-2026-5F4GBBAB/2026-11-20-notification-8NCMESTD.yaml:1:1: warning: partners-to-untell of 'NTF-8NCMESTD' was due on 22 February 2027, 2 days ago, from role:officer [those-told-are-untold]
    regard notify withdraw NTF-8NCMESTD --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-12-08-notification-50T7KAV7.yaml:1:1: warning: contractors-to-untell of 'NTF-50T7KAV7' was due on 22 February 2027, 2 days ago, from role:officer [those-told-are-untold]
    regard notify withdraw NTF-50T7KAV7 --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-12-08-notification-8FSW7NCT.yaml:1:1: warning: staff-to-untell of 'NTF-8FSW7NCT' was due on 22 February 2027, 2 days ago, from role:officer [those-told-are-untold]
    regard notify withdraw NTF-8FSW7NCT --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-12-08-notification-CXNZTA3P.yaml:1:1: error: 'crm' was set to 'RST-GXZK6MZE' by 'NTF-CXNZTA3P', and that ended on 22 February 2027 [block-outlives-restriction]
    set it back, then regard notify withdraw NTF-CXNZTA3P --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-12-08-notification-NN4Z6X44.yaml:1:1: error: 'telephony' was set to 'RST-GXZK6MZE' by 'NTF-NN4Z6X44', and that ended on 22 February 2027 [block-outlives-restriction]
    set it back, then regard notify withdraw NTF-NN4Z6X44 --on DATE
  cases/2026/RC-2026-5F4GBBAB/2027-02-08-notification-FRQ8H2Z7.yaml:1:1: warning: members-to-untell of 'NTF-FRQ8H2Z7' was due on 22 February 2027, 2 days ago, from role:officer [those-told-are-untold]
    regard notify withdraw NTF-FRQ8H2Z7 --on DATE
  cases/2026/RC-2026-5F4GBBAB/2027-02-08-notification-MGN41D0Y.yaml:1:1: warning: members-to-untell of 'NTF-MGN41D0Y' was due on 22 February 2027, 2 days ago, from role:officer [those-told-are-untold]
    regard notify withdraw NTF-MGN41D0Y --on DATE
  [1]
  $ regard case close $CASE --because 'It is over.'
  refused: contractors-to-untell is due on 2027-02-22 for 'NTF-50T7KAV7' [case-can-close]
    regard notify withdraw NTF-50T7KAV7 --on DATE
  [1]
  $ regard notify withdraw $TELEPHONY --on 2027-02-22
  withdrawn by RCL-3MQAE1X5: the system was set back
  $ regard notify withdraw $TELEPHONY --on 2027-02-22
  refused: 'NTF-NN4Z6X44' was withdrawn on 22 February 2027 [notification-holds]
    'regard case show RC-2026-5F4GBBAB' lists what was told, and withdrawn
  [1]
  $ regard notify withdraw NTF-ZZZZZZZZ --on 2027-02-22
  refused: 'NTF-ZZZZZZZZ' is not a notification of this register [id-is-known]
    'regard case find NAME' gives the case, and 'regard case show CASE' lists what is in it
  [1]
  $ regard notify withdraw $CRM --on 2027-02-22
  withdrawn by RCL-H937WWKY: the system was set back
  $ regard check
  nothing to mend in 1 case and 48 records
  $ regard check --today 2027-02-24
  cases/2026/RC-2026-5F4GBBAB/2026-11-20-notification-8NCMESTD.yaml:1:1: warning: partners-to-untell of 'NTF-8NCMESTD' was due on 22 February 2027, 2 days ago, from role:officer [those-told-are-untold]
    regard notify withdraw NTF-8NCMESTD --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-12-08-notification-50T7KAV7.yaml:1:1: warning: contractors-to-untell of 'NTF-50T7KAV7' was due on 22 February 2027, 2 days ago, from role:officer [those-told-are-untold]
    regard notify withdraw NTF-50T7KAV7 --on DATE
  cases/2026/RC-2026-5F4GBBAB/2026-12-08-notification-8FSW7NCT.yaml:1:1: warning: staff-to-untell of 'NTF-8FSW7NCT' was due on 22 February 2027, 2 days ago, from role:officer [those-told-are-untold]
    regard notify withdraw NTF-8FSW7NCT --on DATE
  cases/2026/RC-2026-5F4GBBAB/2027-02-08-notification-FRQ8H2Z7.yaml:1:1: warning: members-to-untell of 'NTF-FRQ8H2Z7' was due on 22 February 2027, 2 days ago, from role:officer [those-told-are-untold]
    regard notify withdraw NTF-FRQ8H2Z7 --on DATE
  cases/2026/RC-2026-5F4GBBAB/2027-02-08-notification-MGN41D0Y.yaml:1:1: warning: members-to-untell of 'NTF-MGN41D0Y' was due on 22 February 2027, 2 days ago, from role:officer [those-told-are-untold]
    regard notify withdraw NTF-MGN41D0Y --on DATE
  $ regard letter send withdrawal $MEMBERS --by email --on 2027-02-22
  recorded letter LTR-XZV751QZ: withdrawal sent by email on 22 February 2027
  $ regard notify withdraw $MEMBERS --on 2027-02-22
  withdrawn by RCL-GR2120ZF: those told were told that it holds no more
  $ regard notify withdraw $ASH --on 2027-02-22
  withdrawn by RCL-1FK2K18G: those told were told that it holds no more
  $ regard notify withdraw $STAFF --on 2027-02-22
  withdrawn by RCL-VSVK2F27: those told were told that it holds no more
  $ regard notify withdraw $CONTRACTOR --on 2027-02-22
  withdrawn by RCL-8N6RC5WM: those told were told that it holds no more
  $ regard case close $CASE --because 'It is over.'
  refused: partners-to-untell is due on 2027-02-22 for 'NTF-8NCMESTD' [case-can-close]
    regard notify withdraw NTF-8NCMESTD --on DATE
  [1]
  $ regard notify withdraw $PARTNER --on 2027-02-22
  withdrawn by RCL-GH2SQWZP: those told were told that it holds no more
  $ regard check --today 2027-02-24
  nothing to mend in 1 case and 54 records
  $ regard due --for officer
  nothing is due by 22 March 2027
  1 case and 54 records read
  $ regard case close $CASE --because 'It is over.'
  closed RC-2026-5F4GBBAB

The person dies while it is in force: nobody writes to them, and those who were told are untold although the case is closed.

  $ cd ..
  $ rm -rf register
  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  $ regard notify staff $RESTRICTION --who 'Contact Centre' --by email --on 2026-11-20
  recorded NTF-P08T40ZM: staff were told on 20 November 2026; when it ends: regard notify withdraw NTF-P08T40ZM
  $ regard notify systems $RESTRICTION --who reception --by email --on 2026-11-20
  recorded NTF-2HM31DNT: the system was set on 20 November 2026; when it ends: regard notify withdraw NTF-2HM31DNT
  $ export REGARD_NOW=2026-12-08T10:00:00Z
  $ regard case close $CASE --died --because 'Her daughter told us on 7 December.'
  closed RC-2026-2YCT5VYS
  $ regard due
  role:officer (a.mensah, t.novak)
    today  2026-12-08  systems-to-untell  NTF-2HM31DNT  RC-2026-2YCT5VYS
      regard notify withdraw NTF-2HM31DNT --on DATE
    today  2026-12-08  staff-to-untell    NTF-P08T40ZM  RC-2026-2YCT5VYS
      regard notify withdraw NTF-P08T40ZM --on DATE
  1 case and 27 records read
  $ regard check
  cases/2026/RC-2026-2YCT5VYS/2026-11-20-notification-2HM31DNT.yaml:1:1: error: 'reception' was set to 'RST-G16WCD55' by 'NTF-2HM31DNT', and that ended on 8 December 2026 [block-outlives-restriction]
    set it back, then regard notify withdraw NTF-2HM31DNT --on DATE
  [1]
  $ regard notify staff $RESTRICTION --who 'Another team' --by email --on 2026-12-08
  refused: 'RC-2026-2YCT5VYS' is closed [case-is-open]
    open a new case with 'regard case open' if something new has happened
  [1]
  $ regard notify withdraw $NTF --on 2026-12-08
  withdrawn by RCL-SER775TC: the system was set back
