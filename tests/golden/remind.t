What is due, for schedulers: silent when there is nothing, and loud when it cannot know.

  $ . founding

An office with nothing due: not a word, and all is well. Whoever wants to hear so asks.

  $ regard remind
  $ regard remind --exit-code
  $ regard remind --always
  nothing is due by 30 November 2026
  0 cases and 16 records read
  $ regard remind --format json
  {
    "schema": "regard/due/1",
    "as_of": "2026-11-02",
    "until": "2026-11-30",
    "read": {
      "cases": 0,
      "records": 16,
      "unreadable": []
    },
    "duties": []
  }
  $ regard remind --format csv
  duty,ref,case,due_on,days,state,owner,rule,command\x0d

While no policy is in force nothing could be due: that is no quiet week.

  $ regard remind --today 2026-11-01
  refused: no policy is in force on 1 November 2026 [policy-is-adopted]
    a register adopts one when it is made: regard init DIR --policy PACK; 'regard check' says what became of it
  [1]
  $ regard due --today 2026-11-01
  refused: no policy is in force on 1 November 2026 [policy-is-adopted]
    a register adopts one when it is made: regard init DIR --policy PACK; 'regard check' says what became of it
  [1]
  $ regard review due --today 2026-11-01 --format json
  {
    "schema": "regard/error/1",
    "exit": 1,
    "rule": "policy-is-adopted",
    "what": "no policy is in force on 1 November 2026",
    "mend": "a register adopts one when it is made: regard init DIR --policy PACK; 'regard check' says what became of it",
    "where": null
  }
  [1]

Under whose it is, the most urgent first.

  $ . warned
  $ . proposed
  $ . restricted
  $ regard adjustment record $CASE --need 'She cannot read small print.' --decision asked --because 'She asked for it.'
  recorded adjustment ADJ-73WHEXBR in RC-2026-2YCT5VYS
  $ regard remind --exit-code
  role:officer (a.mensah, t.novak)
    10 days left  2026-11-30  staff-to-tell         RST-G16WCD55  RC-2026-2YCT5VYS
      regard notify staff RST-G16WCD55 --who TEXT --by email --on DATE

  a.mensah
    14 days left  2026-12-04  adjustment-to-answer  ADJ-73WHEXBR  RC-2026-2YCT5VYS
      regard adjustment review ADJ-73WHEXBR --decision agreed|refused
          --because TEXT
  1 case and 25 records read
  [10]
  $ regard remind --exit-code --today 2027-03-01 --within 6m
  role:officer (a.mensah, t.novak)
    OVERDUE 91 days  2026-11-30  staff-to-tell         RST-G16WCD55
      RC-2026-2YCT5VYS
      regard notify staff RST-G16WCD55 --who TEXT --by email --on DATE
    1 day left       2027-03-02  letter-to-send        RST-G16WCD55
      RC-2026-2YCT5VYS
      regard letter send review-missed RST-G16WCD55 --by post --on DATE

  a.mensah
    OVERDUE 87 days  2026-12-04  adjustment-to-answer  ADJ-73WHEXBR
      RC-2026-2YCT5VYS
      regard adjustment review ADJ-73WHEXBR --decision agreed|refused
          --because TEXT

  role:manager (a.mensah)
    OVERDUE 1 day    2027-02-28  review                RST-G16WCD55
      RC-2026-2YCT5VYS
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT

  LAST DAY    REF           CASE              ENDS BY ITSELF
  2027-05-30  RST-G16WCD55  RC-2026-2YCT5VYS  restriction ends
  1 case and 25 records read
  [11]
  $ regard review due --exit-code --today 2027-02-28
  role:manager (a.mensah)
    today  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 25 records read
  [10]
  $ regard review due --exit-code --today 2027-03-01
  role:manager (a.mensah)
    OVERDUE 1 day  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 25 records read
  [11]
  $ regard review due --exit-code
  no review is due by 18 December 2026
  1 case and 25 records read

How far it looks: 0d is today alone; working days are the council's; months keep the day, or the last one there is.

  $ regard due --within 0d
  nothing is due by 20 November 2026
  1 case and 25 records read
  $ regard due --within 0d --today 2026-11-30 --exit-code
  role:officer (a.mensah, t.novak)
    today  2026-11-30  staff-to-tell  RST-G16WCD55  RC-2026-2YCT5VYS
      regard notify staff RST-G16WCD55 --who TEXT --by email --on DATE
  1 case and 25 records read
  [10]
  $ regard due --within 10wd --for manager
  nothing is due by 4 December 2026
  1 case and 25 records read
  $ regard due --within 12m --today 2028-02-29 --format json | grep until
    "until": "2029-02-28",
  $ regard due --within 99999999d
  error: --within: '99999999d' is not a length of time
    write it as 28d, 4w, 3m or 10wd; 0d is today alone, and the number has four digits at most
  [2]
  $ regard remind --within 9999m
  error: '2026-11-20 +9999 months' is outside the years 1900 to 2199
    give a shorter time, or another day
  [2]
  $ regard remind --within -1d
  error: --within: '-1d' is not a length of time
    write it as 28d, 4w, 3m or 10wd; 0d is today alone, and the number has four digits at most
  [2]
  $ regard due --within 0d --all --format csv
  duty,ref,case,due_on,days,state,owner,rule,command\x0d
  staff-to-tell,RST-G16WCD55,RC-2026-2YCT5VYS,2026-11-30,10,upcoming,role:officer,those-who-need-it-are-told,regard notify staff RST-G16WCD55 --who TEXT --by email --on DATE\x0d
  adjustment-to-answer,ADJ-73WHEXBR,RC-2026-2YCT5VYS,2026-12-04,14,upcoming,a.mensah,adjustment-has-reasons,regard adjustment review ADJ-73WHEXBR --decision agreed|refused --because TEXT\x0d
  review-invitation,RST-G16WCD55,RC-2026-2YCT5VYS,2027-02-01,73,upcoming,role:officer,heard-before-deciding,regard letter send review-upcoming RST-G16WCD55 --by post --on DATE\x0d
  review,RST-G16WCD55,RC-2026-2YCT5VYS,2027-02-28,100,upcoming,role:manager,review-is-on-time,regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT --heard TEXT\x0d
  policy-review,general,,2028-11-02,713,upcoming,role:registrar,policy-is-reviewed,"regard policy set KEY=VALUE --from DATE --authority TEXT, or regard policy adopt FILE --from DATE --authority TEXT"\x0d

Whose: an officer, a role, or a role as lists print it.

  $ regard due --within 6m --for role:manager
  role:manager (a.mensah)
    100 days left  2027-02-28  review  RST-G16WCD55  RC-2026-2YCT5VYS
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 25 records read
  $ regard remind --for c.doyle
  $ regard remind --for nobody
  refused: 'nobody' is not an officer of this register [officer-is-known]
    'regard officer list' shows who is; the registrar adds one with 'regard officer add'
  [1]

An officer leaves; what was theirs is for others, and the list says so. A line in a crontab that still names them is not silent.

  $ regard officer end a.mensah --as r.lindqvist --on 2026-11-20 --because 'A new job.'
  a.mensah leaves on 20 November 2026
  a.mensah still has: adjustment-to-answer of 'ADJ-73WHEXBR', due on 2026-12-04
  $ regard due --within 6m --today 2026-11-21
  role:officer (t.novak)
    9 days left   2026-11-30  staff-to-tell         RST-G16WCD55  RC-2026-2YCT5VYS
      regard notify staff RST-G16WCD55 --who TEXT --by email --on DATE
    13 days left  2026-12-04  adjustment-to-answer  ADJ-73WHEXBR  RC-2026-2YCT5VYS
      passed on from a.mensah, who has left
      regard adjustment review ADJ-73WHEXBR --decision agreed|refused
          --because TEXT
    72 days left  2027-02-01  review-invitation     RST-G16WCD55  RC-2026-2YCT5VYS
      regard letter send review-upcoming RST-G16WCD55 --by post --on DATE

  role:senior-officer (j.byrne, s.rahman)
    99 days left  2027-02-28  review                RST-G16WCD55  RC-2026-2YCT5VYS
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 26 records read
  $ regard remind --for a.mensah --today 2026-11-21
  nothing is due by 19 December 2026
  'a.mensah' is not in post: what would be theirs is for others, and 'regard due' says for whom
  1 case and 26 records read
  $ regard remind --for manager --today 2026-11-21
  nothing is due by 19 December 2026
  nobody holds 'manager': what would be theirs is for others, and 'regard due' says for whom
  1 case and 26 records read

A word that can be read is still refused where it would be passed over.

  $ regard remind --send
  error: --send hands mails to sendmail
    give --to mail with it, or leave it out
  [2]
  $ regard remind --to text --send
  error: --send hands mails to sendmail
    give --to mail with it, or leave it out
  [2]
  $ regard remind --to post
  error: --to: 'post' is not one of text, mail, ics
    choose one of them
  [2]

Overdue stands out by its word, and in colour besides where that is asked for.

  $ regard due --today 2027-03-01 --color always --for t.novak | cat -v
  role:officer (t.novak)
    ^[[1;31mOVERDUE 91 days^[[0m  2026-11-30  staff-to-tell         RST-G16WCD55
      RC-2026-2YCT5VYS
      regard notify staff RST-G16WCD55 --who TEXT --by email --on DATE
    ^[[1;31mOVERDUE 87 days^[[0m  2026-12-04  adjustment-to-answer  ADJ-73WHEXBR
      RC-2026-2YCT5VYS, passed on from a.mensah, who has left
      regard adjustment review ADJ-73WHEXBR --decision agreed|refused
          --because TEXT
    1 day left       2027-03-02  letter-to-send        RST-G16WCD55
      RC-2026-2YCT5VYS
      regard letter send review-missed RST-G16WCD55 --by post --on DATE
  1 case and 26 records read
  $ NO_COLOR=1 regard due --today 2027-03-01 --color always --for t.novak | cat -v | head -2
  role:officer (t.novak)
    ^[[1;31mOVERDUE 91 days^[[0m  2026-11-30  staff-to-tell         RST-G16WCD55
  $ regard due --today 2027-03-01 --for t.novak | cat -v | head -2
  role:officer (t.novak)
    OVERDUE 91 days  2026-11-30  staff-to-tell         RST-G16WCD55
  $ regard review due --today 2027-03-01 --color never --for j.byrne
  role:senior-officer (j.byrne, s.rahman)
    OVERDUE 1 day  2027-02-28  RST-G16WCD55  RC-2026-2YCT5VYS
      call-length, call-times
      regard review record RST-G16WCD55 --outcome continue|vary|lift --reason TEXT
          --heard TEXT
  1 case and 26 records read

What cannot be read is a row of its own; the rest is listed, and the exit status says that it is not whole before it says
what is due.

  $ BROKEN=$(ls cases/2026/$CASE/*incident-*.yaml | head -1)
  $ cp $BROKEN ../whole.yaml
  $ echo half > $BROKEN
  $ regard remind --exit-code --today 2027-03-01
  role:officer (t.novak)
    OVERDUE 87 days  2026-12-04  adjustment-to-answer    ADJ-73WHEXBR
      RC-2026-2YCT5VYS, passed on from a.mensah, who has left
      regard adjustment review ADJ-73WHEXBR --decision agreed|refused
          --because TEXT

  role:senior-officer (j.byrne, s.rahman)
    today            2027-03-01  decision-to-reconsider  RST-G16WCD55
      RC-2026-2YCT5VYS
      regard restriction quash RST-G16WCD55 --reason TEXT, or propose and approve
          anew
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1  the file does not begin with 'key: value'
  1 case and 25 records read; 1 could not be read: this answer is incomplete
  [3]
  $ regard review due --exit-code --today 2027-03-01
  no review is due by 29 March 2027
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1  the file does not begin with 'key: value'
  1 case and 25 records read; 1 could not be read: this answer is incomplete
  [3]
  $ regard remind --within 0d --today 2026-11-21
  nothing is due by 21 November 2026
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1  the file does not begin with 'key: value'
  1 case and 25 records read; 1 could not be read: this answer is incomplete
  [3]
  $ regard due --format csv --within 0d
  duty,ref,case,due_on,days,state,owner,rule,command\x0d
  decision-to-reconsider,RST-G16WCD55,RC-2026-2YCT5VYS,2026-11-20,0,due,role:senior-officer,approval-names-what-it-approved,"regard restriction quash RST-G16WCD55 --reason TEXT, or propose and approve anew"\x0d
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1  the file does not begin with 'key: value'
  1 case and 25 records read; 1 could not be read: this answer is incomplete
  [3]
  $ cp ../whole.yaml $BROKEN
  $ cp policies/general.1.yaml ../whole.yaml
  $ echo half > policies/general.1.yaml
  $ regard remind
  what is due is not known: no policy that is in force on 20 November 2026 could be read
  UNREADABLE  policies/general.1.yaml:1:1  the file does not begin with 'key: value'
  1 case and 26 records read; 1 could not be read: this answer is incomplete
  [3]
  $ cp ../whole.yaml policies/general.1.yaml

An answer that could not be written is no answer.

  $ regard due --within 6m --exit-code --today 2027-03-01 > /dev/full
  error: the answer could not be written
    is the disk full?
  [4]
  $ regard review due --all > /dev/full
  error: the answer could not be written
    is the disk full?
  [4]
  $ regard remind --within 6m > /dev/full
  error: the answer could not be written
    is the disk full?
  [4]

A clone says when it has not been brought up to date for more than a day, and nothing else where nothing is due.

  $ cd ..
  $ git clone -q register clone
  $ cd clone
  $ touch -d 2026-11-20T09:00:00Z .git/description .git/info/exclude .git/config .git/HEAD
  $ regard remind --within 0d
  $ touch -d 2026-11-15T09:00:00Z .git/description
  $ regard remind --within 0d
  1 case and 26 records read; never fetched since it was cloned 5 days ago: fetch before you rely on it
  $ git fetch -q
  $ touch -d 2026-11-19T10:00:01Z .git/FETCH_HEAD
  $ regard remind --within 0d
  $ touch -d 2026-10-20T09:00:00Z .git/FETCH_HEAD
  $ regard remind --within 0d
  1 case and 26 records read; last fetched 31 days ago: fetch before you rely on it
  $ regard remind --within 0d --always --quiet
  nothing is due by 20 November 2026
  last fetched 31 days ago: fetch before you rely on it
  $ regard review due
  no review is due by 18 December 2026
  1 case and 26 records read; last fetched 31 days ago: fetch before you rely on it
  $ regard due --within 0d --today 2026-10-20 --for c.doyle
  refused: no policy is in force on 20 October 2026 [policy-is-adopted]
    a register adopts one when it is made: regard init DIR --policy PACK; 'regard check' says what became of it
  [1]
  $ regard due --within 0d --for c.doyle --format csv
  duty,ref,case,due_on,days,state,owner,rule,command\x0d
  1 case and 26 records read; last fetched 31 days ago: fetch before you rely on it
  $ echo half > cases/2026/$CASE/$(basename $BROKEN)
  $ regard remind --within 0d
  role:senior-officer (j.byrne, s.rahman)
    today  2026-11-20  decision-to-reconsider  RST-G16WCD55  RC-2026-2YCT5VYS
      regard restriction quash RST-G16WCD55 --reason TEXT, or propose and approve
          anew
  UNREADABLE  cases/2026/RC-2026-2YCT5VYS/2026-11-02-incident-2T0B80JZ.yaml:1:1  the file does not begin with 'key: value'
  1 case and 25 records read; 1 could not be read: this answer is incomplete; last fetched 31 days ago: fetch before you rely on it
  [3]
  $ git checkout -q .

A fetch that failed is no fetch, although git has touched its file just now.

  $ mv ../register ../away
  $ git fetch -q 2> /dev/null
  [128]
  $ regard remind --within 0d
  1 case and 26 records read; the last fetch failed: fetch before you rely on it
  $ mv ../away ../register

Where git fails it is not known how old the answer is: it is given, and it does not end well.

  $ mv .git/HEAD .git/away
  $ regard remind --within 0d
  1 case and 26 records read; not known when it was last fetched: git does not answer
  error: git cannot use the '.git' in '$HOME/clone': fatal: not a git repository (or any of the parent directories): .git
    mend it until 'git -C '$HOME/clone' status' works, then try again
  [4]
  $ regard due --within 0d --for manager
  nothing is due by 20 November 2026
  nobody holds 'manager': what would be theirs is for others, and 'regard due' says for whom
  1 case and 26 records read; not known when it was last fetched: git does not answer
  error: git cannot use the '.git' in '$HOME/clone': fatal: not a git repository (or any of the parent directories): .git
    mend it until 'git -C '$HOME/clone' status' works, then try again
  [4]
  $ regard review due
  no review is due by 18 December 2026
  1 case and 26 records read; not known when it was last fetched: git does not answer
  error: git cannot use the '.git' in '$HOME/clone': fatal: not a git repository (or any of the parent directories): .git
    mend it until 'git -C '$HOME/clone' status' works, then try again
  [4]
  $ regard review due --format json
  {
    "schema": "regard/error/1",
    "exit": 4,
    "rule": null,
    "what": "git cannot use the '.git' in '$HOME/clone': fatal: not a git repository (or any of the parent directories): .git",
    "mend": "mend it until 'git -C '$HOME/clone' status' works, then try again",
    "where": null
  }
  [4]
  $ mv .git/away .git/HEAD
