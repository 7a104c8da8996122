Reminders by mail: each officer is told of what is theirs, on the days that the policy has for it, and of nothing else.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  $ NOTICE=$(regard notify staff $RESTRICTION --quiet --as t.novak --who 'the Housing desk' --by email --on 2026-11-20)

Whom a mail goes to, its subject and its text, as a mail program shows them.

  $ cat > ../mails <<'END'
  > /^From regard / { part = 0; body = 0 }
  > part == 0 && /^(To|Subject): / { print }
  > /^--=_regard/ { part++; body = 0; next }
  > part == 1 && body { gsub(/=3D/, "="); if (sub(/=$/, "")) printf "%s", $0; else print; next }
  > part > 0 && /^$/ { body = 1 }
  > END

A day on which nobody is to be told of anything: nothing at all.

  $ regard remind --to mail --today 2026-11-24

28 days before the invitation to the review is due: whoever writes letters.

  $ regard remind --to mail --today 2027-01-04 | awk -f ../mails
  To: a.mensah@ashmere.example
  Subject: 1 thing due, on 1 February 2027
  DEMONSTRATION: this register is of fictional people.

  28 days left: invitation to a review to send
      RC-2026-2YCT5VYS, due on 1 February 2027
      the restriction ends by itself on 30 May 2027
      regard letter send review-upcoming RST-G16WCD55 --by post --on DATE

  1 case and 25 records read

  To: t.novak@ashmere.example
  Subject: 1 thing due, on 1 February 2027
  DEMONSTRATION: this register is of fictional people.

  28 days left: invitation to a review to send
      RC-2026-2YCT5VYS, due on 1 February 2027
      the restriction ends by itself on 30 May 2027
      regard letter send review-upcoming RST-G16WCD55 --by post --on DATE

  1 case and 25 records read
  (blank line)

  $ regard remind --to mail --today 2027-01-05

The review is on Sunday 28 February. 28 days before it is a Sunday too, and so is the day before the invitation: Friday.

  $ regard remind --to mail --today 2027-01-29 --for a.mensah | awk -f ../mails
  To: a.mensah@ashmere.example
  Subject: 2 things due, the first on 1 February 2027
  DEMONSTRATION: this register is of fictional people.

  3 days left: invitation to a review to send
      RC-2026-2YCT5VYS, due on 1 February 2027
      the restriction ends by itself on 30 May 2027
      regard letter send review-upcoming RST-G16WCD55 --by post --on DATE

  30 days left: review of a restriction
      RC-2026-2YCT5VYS, due on 28 February 2027
      the restriction ends by itself on 30 May 2027
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT --heard TEXT

  1 case and 25 records read
  (blank line)

  $ regard remind --to mail --today 2027-01-30
  $ regard remind --to mail --today 2027-01-31

The day before and the day itself fall on a weekend: one line, on the Friday. What is late is not told of, but it is not hidden.

  $ regard remind --to mail --today 2027-02-26 | awk -f ../mails
  To: a.mensah@ashmere.example
  Subject: 1 thing due, on 28 February 2027
  DEMONSTRATION: this register is of fictional people.

  2 days left: review of a restriction
      RC-2026-2YCT5VYS, due on 28 February 2027
      the restriction ends by itself on 30 May 2027
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT --heard TEXT

  1 more overdue: regard due --for a.mensah
  1 case and 25 records read
  (blank line)

  $ regard remind --to mail --today 2027-02-27

Each Monday while it is overdue. The whole mail, once, as it is handed over.

  $ regard remind --to mail --today 2027-03-01 --for a.mensah
  From regard Mon Mar  1 00:00:00 2027
  From: Ashmere Council <r.lindqvist@ashmere.example>
  To: a.mensah@ashmere.example
  Subject: 1 thing due, on 2 March 2027; 1 overdue
  Date: Mon, 1 Mar 2027 12:00:00 +0000
  Message-ID: <[..]@ashmere.example>
  Auto-Submitted: auto-generated
  MIME-Version: 1.0
  Content-Type: multipart/alternative;
   boundary="=_regard_[..]"

  --=_regard_[..]
  Content-Type: text/plain; charset="utf-8"
  Content-Transfer-Encoding: quoted-printable

  DEMONSTRATION: this register is of fictional people.

  OVERDUE, 1 day late: review of a restriction
      RC-2026-2YCT5VYS, was due on 28 February 2027
      the restriction ends by itself on 30 May 2027
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason=
   TEXT --heard TEXT

  1 day left: letter to send
      RC-2026-2YCT5VYS, due on 2 March 2027
      the restriction ends by itself on 30 May 2027
      regard letter send review-missed RST-G16WCD55 --by post --on DATE

  1 case and 25 records read

  --=_regard_[..]
  Content-Type: text/html; charset="utf-8"
  Content-Transfer-Encoding: quoted-printable

  <!DOCTYPE html>
  <html lang=3D"en-GB">
  <head>
  <meta charset=3D"utf-8">
  <meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1">
  <title>1 thing due, on 2 March 2027; 1 overdue</title>
  <style>
  body { margin: 1rem; background: #fff; color: #000; font-family: Arial, Hel=
  vetica, sans-serif; line-height: 1.4; }
  table { border-collapse: collapse; margin: 0 0 1rem; max-width: 60rem; }
  caption { text-align: left; font-weight: bold; padding: 0 0 .5rem; }
  th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left;=
   vertical-align: top; }
  tbody th { font-weight: normal; }
  p { margin: 0 0 .8rem; }
  code { font-family: monospace; font-size: .9em; overflow-wrap: anywhere; }
  </style>
  </head>
  <body>
  <p><strong>DEMONSTRATION: this register is of fictional people.</strong></p>
  <table>
  <caption>What you are told of today</caption>
  <thead>
  <tr><th scope=3D"col">When</th><th scope=3D"col">What</th><th scope=3D"col"=
  >Case, and how it is done</th></tr>
  </thead>
  <tbody>
  <tr>
  <td><strong>Overdue, 1 day late</strong><br>was due on 28 February 2027</td>
  <th scope=3D"row">review of a restriction</th>
  <td>RC-2026-2YCT5VYS<br>the restriction ends by itself on 30 May 2027<br><c=
  ode>regard review record RST-G16WCD55 --outcome continue|vary|lift --reason=
   TEXT --heard TEXT</code></td>
  </tr>
  <tr>
  <td>1 day left<br>due on 2 March 2027</td>
  <th scope=3D"row">letter to send</th>
  <td>RC-2026-2YCT5VYS<br>the restriction ends by itself on 30 May 2027<br><c=
  ode>regard letter send review-missed RST-G16WCD55 --by post --on DATE</code=
  ></td>
  </tr>
  </tbody>
  </table>
  <p>1 case and 25 records read</p>
  </body>
  </html>

  --=_regard_[..]--
  (blank line)

Five working days later those are told as well who could do it or see to it, and why they are told.

  $ regard remind --to mail --today 2027-03-08 --for j.byrne | awk -f ../mails
  To: j.byrne@ashmere.example
  Subject: 1 thing overdue, since 28 February 2027
  DEMONSTRATION: this register is of fictional people.

  OVERDUE, 8 days late: review of a restriction
      RC-2026-2YCT5VYS, was due on 28 February 2027
      the restriction ends by itself on 30 May 2027
      6 working days late: told to you as well
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT --heard TEXT

  1 case and 25 records read
  (blank line)

  $ regard remind --to mail --today 2027-03-08 | grep '^To: '
  To: a.mensah@ashmere.example
  To: j.byrne@ashmere.example
  To: r.lindqvist@ashmere.example
  To: s.rahman@ashmere.example
  To: t.novak@ashmere.example
  $ regard remind --to mail --today 2027-03-09

Limits: a role's holders; what is due by a day. With --exit-code it ends as a list does.

  $ regard remind --to mail --today 2027-01-29 --for senior-officer
  $ regard remind --to mail --today 2027-01-29 --within 5d --exit-code | grep '^Subject: '
  Subject: 1 thing due, on 1 February 2027
  Subject: 1 thing due, on 1 February 2027
  $ regard remind --to mail --today 2027-01-30 --exit-code
  [10]
  $ regard remind --to mail --today 2027-02-02 --exit-code
  [11]
  $ regard remind --to mail --for nobody
  refused: 'nobody' is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; the registrar adds one with 'regard officer add'
  [1]
  $ regard remind --to mail --format json
  {
    "schema": "regard/error/1",
    "exit": 2,
    "rule": null,
    "what": "--to mail has a format of its own",
    "mend": "leave --format out, or use --to text",
    "where": null
  }
  [2]

An officer who has left: it has passed on, and that is said. What speaks of health or safety is in the list alone.

  $ export REGARD_NOW=2026-11-23T09:00:00Z
  $ INC=$(regard incident add $CASE --quiet --on 2026-11-22 --channel telephone --category self-harm --service Housing --summary 'You said that you could not go on.' --evidence 'recording' --held-by 'Contact Centre')
  $ regard officer end t.novak --as r.lindqvist --on 2026-11-24 --because 'moved to another council'
  t.novak leaves on 24 November 2026
  t.novak still has: safeguarding-first of 'INC-MMBCA20R', due on 2026-11-23
  $ export REGARD_OFFICER=a.mensah
  $ regard remind --to mail --today 2026-11-30 | awk -f ../mails
  To: a.mensah@ashmere.example
  Subject: 1 thing overdue, since 23 November 2026
  DEMONSTRATION: this register is of fictional people.

  OVERDUE, 7 days late: something to act on before anything else
      RC-2026-2YCT5VYS, was due on 23 November 2026
      nothing happens by itself
      passed on from 't.novak', who has left
      regard due --for a.mensah

  1 case and 27 records read

  To: r.lindqvist@ashmere.example
  Subject: 1 thing overdue, since 23 November 2026
  DEMONSTRATION: this register is of fictional people.

  OVERDUE, 7 days late: something to act on before anything else
      RC-2026-2YCT5VYS, was due on 23 November 2026
      nothing happens by itself
      passed on from 't.novak', who has left
      5 working days late: told to you as well
      regard due --for officer

  1 case and 27 records read
  (blank line)

Asked for them alone, it says why there is nothing.

  $ regard remind --to mail --today 2026-11-30 --for t.novak
  note: 't.novak' is not in post: what would be theirs is for others, and 'regard due' says for whom

Each Monday, so that nobody takes silence for peace.

  $ regard remind --to mail --today 2026-11-30 --always | awk -f ../mails
  To: a.mensah@ashmere.example
  Subject: 1 thing overdue, since 23 November 2026
  DEMONSTRATION: this register is of fictional people.

  OVERDUE, 7 days late: something to act on before anything else
      RC-2026-2YCT5VYS, was due on 23 November 2026
      nothing happens by itself
      passed on from 't.novak', who has left
      regard due --for a.mensah

  1 case and 27 records read

  To: c.doyle@ashmere.example
  Subject: Nothing due
  DEMONSTRATION: this register is of fictional people.

  Nothing due.

  1 case and 27 records read

  To: j.byrne@ashmere.example
  Subject: Nothing due
  DEMONSTRATION: this register is of fictional people.

  Nothing due.

  1 case and 27 records read

  To: r.lindqvist@ashmere.example
  Subject: 1 thing overdue, since 23 November 2026
  DEMONSTRATION: this register is of fictional people.

  OVERDUE, 7 days late: something to act on before anything else
      RC-2026-2YCT5VYS, was due on 23 November 2026
      nothing happens by itself
      passed on from 't.novak', who has left
      5 working days late: told to you as well
      regard due --for officer

  1 case and 27 records read

  To: s.rahman@ashmere.example
  Subject: Nothing due
  DEMONSTRATION: this register is of fictional people.

  Nothing due.

  1 case and 27 records read
  (blank line)
  $ regard remind --to mail --today 2026-12-01 --always

An e-mail that is none: it is said, and whoever keeps the register passes it on.

  $ regard officer update a.mensah --as r.lindqvist --email 'Ama Mensah'
  recorded what has changed about a.mensah
  $ regard remind --to mail --today 2027-01-29 | awk -f ../mails
  error: the e-mail of 'a.mensah' is no address that a mail can go to: what is theirs goes to the registrars
    regard officer update a.mensah --email ADDRESS
  To: r.lindqvist@ashmere.example
  Subject: 2 things due, the first on 1 February 2027
  DEMONSTRATION: this register is of fictional people.

  These are for 'a.mensah', whose e-mail is no address that a mail can go to:
  pass them on.

  3 days left: invitation to a review to send
  ...
  $ regard officer update r.lindqvist --as r.lindqvist --email 'rosa@localhost'
  recorded what has changed about r.lindqvist
  $ regard remind --to mail --today 2027-01-29
  error: the e-mail of 'a.mensah' is no address that a mail can go to: what is theirs goes to the registrars
    regard officer update a.mensah --email ADDRESS
  error: no registrar can be reached by mail either: what is due is told to nobody
    'regard due' shows it; 'regard officer list' shows who keeps the register
  [4]
  $ regard remind --to mail --today 2027-01-05
  $ regard officer update a.mensah --as r.lindqvist --email a.mensah@ashmere.example
  recorded what has changed about a.mensah

Whoever keeps the register is who writes; else the council itself.

  $ regard remind --to mail --today 2027-01-29 | grep '^From: '
  From: Ashmere Council <hello@ashmere.example>
  $ DET=$(regard register set --quiet --as r.lindqvist email='on our website')
  $ regard remind --to mail --today 2027-01-29
  error: no registrar has an e-mail that a mail can come from
    give one with 'regard officer update ID --email ADDRESS'
  [4]
  $ regard officer update r.lindqvist --as r.lindqvist --email r.lindqvist@ashmere.example
  recorded what has changed about r.lindqvist

A record that cannot be read: each mail begins with it, and whoever keeps the register is told even where nothing is due.

  $ printf 'garbled' > cases/2026/$CASE/2026-11-02-incident-00000000.yaml
  $ regard remind --to mail --today 2027-01-05 | awk -f ../mails
  error: cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-00000000.yaml:1:1: the file does not begin with 'key: value'
    'regard check' says how to mend it; until then the mails are incomplete
  To: r.lindqvist@ashmere.example
  Subject: The list of what is due is incomplete
  This list is incomplete: 1 record could not be read. 'regard check' says
  which, and why.
  DEMONSTRATION: this register is of fictional people.

  Nothing else to tell you today.

  1 case and 32 records read; 1 could not be read
  (blank line)
  $ regard remind --to mail --today 2027-01-05 > ../mbox
  error: cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-00000000.yaml:1:1: the file does not begin with 'key: value'
    'regard check' says how to mend it; until then the mails are incomplete
  [3]
  $ regard remind --to mail --today 2027-01-29 --for a.mensah | awk -f ../mails
  error: cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-00000000.yaml:1:1: the file does not begin with 'key: value'
    'regard check' says how to mend it; until then the mails are incomplete
  To: a.mensah@ashmere.example
  Subject: 2 things due, the first on 1 February 2027
  This list is incomplete: 1 record could not be read. 'regard check' says
  which, and why.
  DEMONSTRATION: this register is of fictional people.

  3 days left: invitation to a review to send
      RC-2026-2YCT5VYS, due on 1 February 2027
      the restriction ends by itself on 30 May 2027
      regard letter send review-upcoming RST-G16WCD55 --by post --on DATE

  30 days left: review of a restriction
      RC-2026-2YCT5VYS, due on 28 February 2027
      the restriction ends by itself on 30 May 2027
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT --heard TEXT

  1 more overdue: regard due --for a.mensah
  1 case and 32 records read; 1 could not be read
  (blank line)
  $ rm cases/2026/$CASE/2026-11-02-incident-00000000.yaml

A clone that nobody has fetched into for a month must not look like a quiet week.

  $ git clone --quiet --bare . ../shared.git
  $ git remote add origin ../shared.git; echo x > .git/FETCH_HEAD; touch -d '2026-10-20 09:00 UTC' .git/FETCH_HEAD
  $ regard remind --to mail --today 2027-01-05 | awk -f ../mails
  To: r.lindqvist@ashmere.example
  Subject: The list of what is due may be out of date
  This list may be out of date; last fetched 34 days ago: fetch before you rely
  on it.
  DEMONSTRATION: this register is of fictional people.

  Nothing else to tell you today.

  1 case and 32 records read
  (blank line)
  $ git remote remove origin

A council whose name is more than plain letters, and one that would slip in a header.

  $ regard init ../cyngor --demo --council 'Cyngor Sir Ŷnys: Môn' --policy general --registrar r.lindqvist --name 'Rosa Lindqvist' --post 'Registrar' --email r.lindqvist@ashmere.example
  made a register in '../cyngor'; its registrar is r.lindqvist
  next: regard officer add, and regard register set (what letters say of the council)
  $ regard --register ../cyngor remind --to mail --today 2026-11-23 --always | grep -A1 '^From: '
  From: =?utf-8?B?Q3luZ29yIFNpciDFtm55czogTcO0bg==?=
   <r.lindqvist@ashmere.example>
  $ regard init ../forged --demo --council 'X
  > Bcc: everybody@ashmere.example' --policy general --registrar r.lindqvist --name 'Rosa Lindqvist' --post 'Registrar' --email r.lindqvist@ashmere.example
  made a register in '../forged'; its registrar is r.lindqvist
  next: regard officer add, and regard register set (what letters say of the council)
  $ regard --register ../forged remind --to mail --today 2026-11-23 --always | grep -A1 '^From: '
  From: =?utf-8?B?WCBCY2M6IGV2ZXJ5Ym9keUBhc2htZXJlLmV4YW1wbGU=?=
   <r.lindqvist@ashmere.example>
