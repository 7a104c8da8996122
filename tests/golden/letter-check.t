Before a letter goes: everything that would be refused of it, a finding a line with its mend. A small program in the place
of WeasyPrint makes a PDF of two pages, of eleven, or of too many bytes.

  $ . founding
  $ . warned
  $ . proposed
  $ mkdir ../bin
  $ printf '#!/bin/sh\ncat > /dev/null\ncat "${0%%/*}/pdf"\n' > ../bin/weasyprint
  $ chmod +x ../bin/weasyprint
  $ printf '%%PDF-1.7\n<</Type /Pages>>\n<</Type /Page>>\n<</Type /Page>>\n' > ../bin/pdf
  $ PATH=$(echo $PWD/../bin:$PATH)
  $ regard letter check decision $PROPOSAL
  error: 'PRO-G16WCD55' is proposed [letter-has-its-facts]
    'regard letter kinds' says what each letter is about
  [1]
  $ regard restriction approve $PROPOSAL --as j.byrne --reason 'The calls kept other tenants from being served.'
  approved by DEC-P5VC2WKY: RST-G16WCD55 is in force once its letter has gone: regard letter send decision RST-G16WCD55 --by post --on DATE
  $ regard letter check decision $RST
  'decision' of RST-G16WCD55 can be posted: 3 address lines, 2 pages
  $ regard letter check decision $RST --format json
  {
    "schema": "regard/letter-check/1",
    "read": {
      "cases": 1,
      "records": 23,
      "unreadable": []
    },
    "letter": "decision",
    "about": "RST-G16WCD55",
    "posted": true,
    "address_lines": 3,
    "pages": 2,
    "findings": []
  }
  $ regard letter check decision $RST --quiet
  $ regard letter check decison $RST
  error: 'decison' is not a letter
    did you mean 'decision'?
  [2]
  $ git status --short

It does not depend on who types, unless somebody is named who may not send letters.

  $ regard letter check decision $RST --as j.byrne
  error: 'j.byrne' does not hold a role that may do this (officer) [role-is-held]
    it may be done by a.mensah or t.novak
  [1]
  $ REGARD_OFFICER= regard letter check decision $RST
  'decision' of RST-G16WCD55 can be posted: 3 address lines, 2 pages

Without WeasyPrint the pages are not counted, and that is said.

  $ PATH=/nowhere regard letter check decision $RST
  'decision' of RST-G16WCD55 can be posted: 3 address lines; its pages were not counted: a PDF is made by 'weasyprint', which is not installed
  $ printf '%%PDF-1.7\npacked\n' > ../bin/pdf
  $ regard letter check decision $RST
  'decision' of RST-G16WCD55 can be posted: 3 address lines; its pages were not counted: the PDF does not say how many it has

A letter that no envelope holds.

  $ (printf '%%PDF-1.7\n'; for n in 1 2 3 4 5 6 7 8 9 10 11; do echo '<</Type /Page>>'; done) > ../bin/pdf
  $ regard letter check decision $RST
  error: the letter has 11 pages, and 10 are the most [letter-fits-an-envelope]
    say it more briefly; or print and post it yourselves
  [1]
  $ (printf '%%PDF-1.7\n<</Type /Page>>\n'; head -c 2000000 /dev/zero) > ../bin/pdf
  $ regard letter check decision $RST
  error: the letter has 2000025 bytes, and 2000000 are the most [letter-fits-an-envelope]
    take a smaller picture for the logo; or print and post it yourselves
  [1]
  $ printf '%%PDF-1.7\n<</Type /Page>>\n' > ../bin/pdf

An address that a printing service refuses: too few lines, too many, no postcode, a line that begins with a sign. A council
may post by hand, so sending says so and goes on.

  $ regard person update $CASE --address '7 Quarry Lane'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter check decision $RST
  error: the address has 2 lines with the name, and 3 are the fewest [address-fits-the-window]
    regard person update RC-2026-2YCT5VYS --address TEXT
  error: the address does not end with a UK postcode [address-ends-with-a-postcode]
    regard person update RC-2026-2YCT5VYS --address TEXT
  [1]
  $ regard person update $CASE --address 'Flat 2, The Old Mill, Quarry Yard, 7 Quarry Lane, Lower Ashmere, Ashmere, Ashshire, AS2 4QD'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter check decision $RST
  error: the address has 9 lines with the name, and 7 are the most [address-fits-the-window]
    regard person update RC-2026-2YCT5VYS --address TEXT
  [1]
  $ regard person update $CASE --address '(Flat 2)
  > 7 Quarry Lane
  > Ashmere'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter check decision $RST
  error: line 2 of the address begins with '(' [address-fits-the-window]
    regard person update RC-2026-2YCT5VYS --address TEXT
  error: the address does not end with a UK postcode [address-ends-with-a-postcode]
    regard person update RC-2026-2YCT5VYS --address TEXT
  [1]
  $ regard letter send decision $RST --by post --on 2026-11-20
  recorded letter LTR-HWPR1WSG: decision sent by post on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  a printing service would refuse this: line 2 of the address begins with '('
  a printing service would refuse this: the address does not end with a UK postcode
  $ regard letter check decision $RST
  error: 'decision' went on 20 November 2026 as 'LTR-HWPR1WSG' [letter-goes-once]
    if it came back: regard letter returned LTR-HWPR1WSG --on DATE --because TEXT
  error: line 2 of the address begins with '(' [address-fits-the-window]
    regard person update RC-2026-2YCT5VYS --address TEXT
  error: the address does not end with a UK postcode [address-ends-with-a-postcode]
    regard person update RC-2026-2YCT5VYS --address TEXT
  [1]
  $ regard person update $CASE --address '7 Quarry Lane, Ashmere as24qd'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter returned $LTR --on 2026-11-20 --because 'Gone away.'
  recorded DLV-DJ8J93XP: the letter came back, and its clocks stop
  $ regard letter check decision $RST
  warning: the postcode 'AS2 4QD' is written in another way at the end of the address [address-ends-with-a-postcode]
    regard person update RC-2026-2YCT5VYS --address TEXT
  'decision' of RST-G16WCD55 can be posted: 3 address lines, 1 page

Nowhere: other ways are named, and sending by post is refused.

  $ regard person update $CASE --address 'No fixed abode'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter check decision $RST
  error: the address says 'no fixed abode' [address-is-somewhere]
    send it another way: --by collected, hand or read-aloud; or record where the person can be written to: regard person update RC-2026-2YCT5VYS --address TEXT
  [1]
  $ regard letter send decision $RST --by post --on 2026-11-20
  refused: the letter goes by post, and the person's address says 'no fixed abode' [address-is-somewhere]
    send it another way: --by collected, hand or read-aloud; or record where the person can be written to: regard person update RC-2026-2YCT5VYS --address TEXT
  [1]
  $ regard person update $CASE --address 'NFA, c/o The Shelter, 2 High Street, Ashmere AS1 1AB' --email dana@mail.example
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter check decision $RST
  error: the address says 'no fixed abode' [address-is-somewhere]
    leave those words out, and keep whose address it is in care of: regard person update RC-2026-2YCT5VYS --address TEXT
  [1]
  $ regard person update $CASE --address NFA
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS
  $ regard letter check decision $RST | tail -1
    send it another way: --by collected, hand, read-aloud or email; or record where the person can be written to: regard person update RC-2026-2YCT5VYS --address TEXT
  $ regard letter send decision $RST --by collected --on 2026-11-20
  recorded letter LTR-SW35G6JZ: decision sent by collected on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026

What does not go to the person is not posted.

  $ regard letter check staff-notice $RST
  'staff-notice' of RST-G16WCD55 can be sent; it goes to staff who may deal with the person and is not posted, so that no address was looked at
  $ regard letter check refusal $RST
  error: 'RST-G16WCD55' is notified [letter-has-its-facts]
    'regard letter kinds' says what each letter is about
  [1]

A register that lacks what letters must say: each gap is named, and a draft shows it.

  $ regard init ../bare --demo --council 'Bare Council' --policy general --registrar r.lindqvist --name 'Rosa Lindqvist' --email r@bare.example
  made a register in '../bare'; its registrar is r.lindqvist
  next: regard officer add, and regard register set (what letters say of the council)
  $ cd ../bare
  $ regard officer add --as r.lindqvist a.mensah --name 'Ama Mensah' --post 'Manager' --email a@bare.example --role officer --role manager
  added officer a.mensah
  $ export REGARD_OFFICER=a.mensah
  $ regard case open --known-as 'the man with the parrot' --address '3 Elm Row, Ashmere AS3 3AA'
  opened case RC-2026-6NNK00XR
  $ regard incident add $RC --on 2026-11-19 --channel telephone --category abuse --summary 'You swore.'
  recorded incident INC-1G69RD0J in RC-2026-6NNK00XR
  $ regard warning issue $RC --level formal --on 2026-11-20 --how letter --cites $INC --expects 'Please do not swear.'
  recorded warning WRN-Z36RFPGM in RC-2026-6NNK00XR; it counts once its letter has gone: regard letter send formal-warning WRN-Z36RFPGM
  $ regard letter check formal-warning $WRN
  error: the letter 'formal-warning' must say 'sender' (the council, how to reach it, and who signs), and 'council_address' is not known [letter-says-all-it-must]
    regard register set address=…
  error: the letter 'formal-warning' must say 'sender' (the council, how to reach it, and who signs), and 'council_telephone' is not known [letter-says-all-it-must]
    regard register set telephone=…
  error: the letter 'formal-warning' must say 'sender' (the council, how to reach it, and who signs), and 'council_email' is not known [letter-says-all-it-must]
    regard register set email=…
  error: the letter 'formal-warning' must say 'policy' (the policy, its version and where to read it), and 'policy_link' is not known [letter-says-all-it-must]
    regard register set policy-link=…
  error: the letter 'formal-warning' must say 'disagreeing' (what the person can do who disagrees), and 'if_you_disagree' is not known [letter-says-all-it-must]
    regard register set appeals-to=… appeals-address=… appeals-email=… appeals-other-ways=…
  error: the letter 'formal-warning' must say 'information' (how the person's information is used), and 'privacy_link' is not known [letter-says-all-it-must]
    regard register set privacy-link=…
  error: the letter 'formal-warning' must say 'information' (how the person's information is used), and 'data_protection_officer' is not known [letter-says-all-it-must]
    regard register set data-protection-officer=…
  [1]
  $ regard letter render formal-warning $WRN --to txt | head -30
  note: the letter 'formal-warning' must say 'sender' (the council, how to reach it, and who signs), and 'council_address' is not known: regard register set address=…
  note: the letter 'formal-warning' must say 'sender' (the council, how to reach it, and who signs), and 'council_telephone' is not known: regard register set telephone=…
  note: the letter 'formal-warning' must say 'sender' (the council, how to reach it, and who signs), and 'council_email' is not known: regard register set email=…
  note: the letter 'formal-warning' must say 'policy' (the policy, its version and where to read it), and 'policy_link' is not known: regard register set policy-link=…
  note: the letter 'formal-warning' must say 'disagreeing' (what the person can do who disagrees), and 'if_you_disagree' is not known: regard register set appeals-to=… appeals-address=… appeals-email=… appeals-other-ways=…
  note: the letter 'formal-warning' must say 'information' (how the person's information is used), and 'privacy_link' is not known: regard register set privacy-link=…
  note: the letter 'formal-warning' must say 'information' (how the person's information is used), and 'data_protection_officer' is not known: regard register set data-protection-officer=…
  DRAFT – not sent

  DEMONSTRATION – about fictional people

  Bare Council
  [not yet known: the council's address]
  Telephone [not yet known: the council's telephone]
  E-mail [not yet known: the council's e-mail address]

  20 November 2026
  Our reference: RC-2026-6NNK00XR/WRN-Z36RFPGM

  the man with the parrot
  3 Elm Row
  Ashmere AS3 3AA

  Dear the man with the parrot

  A warning, and how we can help
  ==============================

  What this means for you
  -----------------------

  We are asking you to change something about how you contact us. Nothing
  is limited by this letter: you can contact us as before, and what you
  asked us for is still dealt with. To talk it over, ring [not yet known:
  the council's telephone].

  This is about you alone. It is not about anybody who lives with you,









  $ regard letter send formal-warning $WRN --by post --on 2026-11-20
  refused: the letter 'formal-warning' must say 'sender' (the council, how to reach it, and who signs), and 'council_address' is not known [letter-says-all-it-must]
    regard register set address=…
  [1]
  $ regard register set --as r.lindqvist telephone='01234 567890' address='1 Market Square, Ashmere AS1 1AA' email=hello@bare.example policy-link=https://bare.example/policy privacy-link=https://bare.example/privacy data-protection-officer=dpo@bare.example
  recorded DET-VKEGPRHC: letters and dates follow it from now on
  $ regard letter check formal-warning $WRN
  error: the letter 'formal-warning' must say 'disagreeing' (what the person can do who disagrees), and 'if_you_disagree' is not known [letter-says-all-it-must]
    regard register set appeals-to=… appeals-address=… appeals-email=… appeals-other-ways=…
  [1]
  $ regard register set --as r.lindqvist appeals-to='the Appeals Officer' appeals-address='1 Market Square, Ashmere AS1 1AA' appeals-email=appeals@bare.example appeals-other-ways='ring us'
  recorded DET-0E47RNTE: letters and dates follow it from now on
  $ regard letter send formal-warning $WRN --by post --on 2026-11-20 -o ../letter.txt
  recorded letter LTR-2NZ4SCJ5: formal-warning sent by post on 20 November 2026
  $ grep -c 'not yet known' ../letter.txt
  0
  [1]
