Reminders are handed to the machine's own mail program, each once, and never with a word through a shell.

  $ . founding
  $ . warned
  $ . proposed
  $ . restricted
  $ NOTICE=$(regard notify staff $RESTRICTION --quiet --as t.novak --who 'the Housing desk' --by email --on 2026-11-20)
  $ unset REGARD_OFFICER

A mail program that writes down what it is given.

  $ cat > ../mailer <<'END'
  > #!/bin/sh
  > { echo "$# arguments: $*"; sed -n '/^Subject: /p;/^To: /p'; } >> ../sent
  > END
  $ chmod +x ../mailer
  $ export REGARD_SENDMAIL=../mailer
  $ export REGARD_NOW=2027-01-29T07:00:00Z
  $ regard remind --to mail --send
  $ cat ../sent
  5 arguments: -i -f r.lindqvist@ashmere.example -- a.mensah@ashmere.example
  To: a.mensah@ashmere.example
  Subject: 2 things due, the first on 1 February 2027
  5 arguments: -i -f r.lindqvist@ashmere.example -- t.novak@ashmere.example
  To: t.novak@ashmere.example
  Subject: 1 thing due, on 1 February 2027

Run again, it sends nothing: what was sent is marked, where git does not see it.

  $ regard remind --to mail --send
  $ wc -l < ../sent
  6
  $ sed 's/ [0-9a-f]*$/ MARK/' .regard/reminded
  2027-01-29 MARK
  2027-01-29 MARK
  2027-01-29 MARK
  $ git status --short

Where one of two things has been done since, the other is not told again.

  $ INVITED=$(regard letter send review-upcoming $RESTRICTION --quiet --as t.novak --by post --on 2027-01-29)
  $ regard remind --to mail --send
  $ wc -l < ../sent
  6
  $ regard letter returned $INVITED --quiet --as t.novak --on 2027-01-29 --because 'gone away'
  DLV-MFAQZWGG

Something new that day is another mail.

  $ INC=$(regard incident add $CASE --quiet --as a.mensah --on 2027-01-28 --channel telephone --category self-harm --service Housing --summary 'You said that you could not go on.' --evidence 'recording' --held-by 'Contact Centre')
  $ regard remind --to mail --send
  $ tail -3 ../sent
  5 arguments: -i -f r.lindqvist@ashmere.example -- a.mensah@ashmere.example
  To: a.mensah@ashmere.example
  Subject: 3 things due, the first on 29 January 2027

Marks of more than five weeks ago go.

  $ rm ../sent; echo '2026-12-24 0123456789abcdef0123456789abcdef' > .regard/reminded; echo '2026-12-25 fedcba9876543210fedcba9876543210' >> .regard/reminded; echo 'garbled' >> .regard/reminded
  $ regard remind --to mail --send
  $ sed 's/ [0-9a-f]\{31\}[^0]$/ ID/' .regard/reminded
  2027-01-29 ID
  2027-01-29 ID
  2027-01-29 ID
  2027-01-29 ID
  2026-12-25 fedcba9876543210fedcba9876543210
  $ rm .regard/reminded ../sent

One that fails is named, in the mail program's own words and without anybody's e-mail; the others go, and the next run sends what did not.

  $ cat > ../unwilling <<'END'
  > #!/bin/sh
  > case "$5" in a.mensah*) cat > /dev/null; echo "550 <$5>: mailbox full" >&2; echo >&2; printf 'sent for %s\033[2J\n' "$3" >&2; exit 69;; esac
  > exec ../mailer "$@"
  > END
  $ chmod +x ../unwilling
  $ REGARD_SENDMAIL=../unwilling regard remind --to mail --send
  error: the reminder to 'a.mensah' was not sent: '../unwilling' ended with 69: 550 <a.mensah>: mailbox full; sent for the sender\x1b[2J
    run it again when that is mended: what was sent is not sent twice
  [4]
  $ grep To: ../sent
  To: t.novak@ashmere.example
  $ regard remind --to mail --send
  $ grep To: ../sent
  To: t.novak@ashmere.example
  To: a.mensah@ashmere.example

One that reads nothing of its mail, and one that is ended by a signal.

  $ rm .regard/reminded ../sent
  $ printf '#!/bin/sh\nexec 0<&-\nexit 0\n' > ../deaf; chmod +x ../deaf
  $ REGARD_SENDMAIL=../deaf regard remind --to mail --send
  $ rm .regard/reminded
  $ printf '#!/bin/sh\nkill -9 $$\n' > ../dying; chmod +x ../dying
  $ REGARD_SENDMAIL=../dying regard remind --to mail --send --for t.novak
  error: the reminder to 't.novak' was not sent: '../dying' ended with signal 9: it did not say why
    run it again when that is mended: what was sent is not sent twice
  [4]
  $ cat .regard/reminded

No mail program: nothing is sent and nothing marked.

  $ REGARD_SENDMAIL=../missing regard remind --to mail --send
  error: the mail program '../missing' is not there, or may not be run: nothing more was sent
    install one that goes by the name of sendmail, or name it with REGARD_SENDMAIL
  [4]
  $ cat .regard/reminded

Without REGARD_SENDMAIL it is the sendmail that PATH has.

  $ unset REGARD_SENDMAIL
  $ mkdir ../bin2; cp ../mailer ../bin2/sendmail
  $ PATH="$PWD/../bin2:$PATH" regard remind --to mail --send --for t.novak
  $ cat ../sent
  5 arguments: -i -f r.lindqvist@ashmere.example -- t.novak@ashmere.example
  To: t.novak@ashmere.example
  Subject: 1 thing due, on 1 February 2027
  $ rm .regard/reminded ../sent

Two at once send each mail once.

  $ printf '#!/bin/sh\nsleep 0.3\nexec ../mailer "$@"\n' > ../slow; chmod +x ../slow
  $ export REGARD_SENDMAIL=../slow
  $ regard remind --to mail --send & regard remind --to mail --send & wait
  $ grep To: ../sent | sort
  To: a.mensah@ashmere.example
  To: t.novak@ashmere.example

Where what was sent could not be marked, nothing is sent: it would be sent again and again.

  $ rm -r .regard ../sent; touch .regard
  $ regard remind --to mail --send
  error: '.regard' could not be made: Not a directory
  [4]
  $ ls ../sent
  ls: cannot access '../sent': No such file or directory
  [2]
  $ rm .regard

Sending is no reading: the day cannot be moved for it. Only mails are sent.

  $ regard remind --to mail --send --today 2027-01-29
  error: --today is for what only reads, and --send sends
    leave one of them out
  [2]
