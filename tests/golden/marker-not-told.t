Somebody is not told only where telling would itself bring violence on; the reason stands in a note for the file, and is
looked at anew each time.

  $ . founding
  $ . warned
  $ THREAT=$(regard incident add $CASE --quiet --on 2026-11-01 --channel in-person --category violence --service Housing --summary 'You struck the officer who brought a letter.' --evidence 'police statement' --held-by 'Legal Services')
  $ MARKER=$(regard marker propose $CASE --quiet --as a.mensah --category violence --cites $THREAT --risk 'Strikes whoever brings bad news.' --precautions 'No visit without the police.' --review-on 3m --remove-by 12m --tell not-told --because 'He struck the officer because of a letter. The police ask us to send none.')
  $ regard marker approve $MARKER --as j.byrne --reason 'The statement says what the officer says.'
  approved by DEC-GNH22692: MRK-F53SZ8XM warns from now on; note for the file that they are not told: regard letter send not-informed-note MRK-F53SZ8XM --by hand --on DATE
  $ regard letter send marker $MARKER --by post --on 2026-11-02
  refused: it was decided of 'MRK-F53SZ8XM' that the person is not told [letter-has-its-facts]
    its letter is 'not-informed-note'; to decide it anew: regard marker review MRK-F53SZ8XM --tell told|not-told
  [1]
  $ regard letter send not-informed-note $MARKER --by hand --on 2026-11-02 -o ../note.txt
  recorded letter LTR-91X3DVZP: not-informed-note sent by hand on 2 November 2026
  $ cat ../note.txt
  DEMONSTRATION – about fictional people

  Ashmere Council
  1 Market Square, Ashmere, AS1 1AA
  Note for the file. It is never sent to the person.

  2 November 2026 · our reference RC-2026-2YCT5VYS/MRK-F53SZ8XM

  Why Dana Whitlock is not told of a marker
  =========================================

  - Category: violence
  - Risk: Strikes whoever brings bad news.
  - Why the person is not told: He struck the officer because of a letter.
    The police ask us to send none.
  - Decided: 2 November 2026, by the Head of Legal Services
  - Looked at again on 2 February 2027: then it is decided anew whether
    the person is told.
  - Removed by 2 November 2027

  People are told of a marker as a rule. This is an exception for one
  person, for this reason alone.
  $ regard case show $CASE | grep -E 'marker-'
  2027-02-02  marker-review     role:manager  regard marker review MRK-F53SZ8XM
  2027-11-02  marker-to-remove  role:manager  regard marker remove MRK-F53SZ8XM
  $ export REGARD_NOW=2027-02-02T10:00:00Z
  $ regard marker review $MARKER --as j.byrne --reason 'He is before the court in May.' --review-on 3m
  refused: the person has not been told of 'MRK-F53SZ8XM', and it does not say whether that goes on [marker-not-told-has-its-reason]
    give --tell told, or --tell not-told --because TEXT
  [1]
  $ regard marker review $MARKER --as j.byrne --reason 'He is before the court in May.' --review-on 3m --tell not-told
  refused: the person is not told, and it does not say why [marker-not-told-has-its-reason]
    give --because TEXT: what makes telling the person dangerous; else --tell told
  [1]
  $ regard marker review $MARKER --as j.byrne --reason 'He is before the court in May.' --review-on 3m --tell not-told --because 'He struck the officer because of a letter. The police ask us to send none.'
  refused: the reason not to tell repeats an earlier one word for word [marker-not-told-has-its-reason]
    say what was looked at now, and why telling the person is still dangerous
  [1]
  $ regard marker review $MARKER --as j.byrne --reason 'He is before the court in May.' --review-on 3m --tell not-told --because 'Asked again on 1 February, the police say: not before the hearing.'
  recorded review REV-A56HB0PX: MRK-F53SZ8XM goes on, and is looked at again on 2 May 2027
  note for the file that they are not told: regard letter send not-informed-note MRK-F53SZ8XM --by hand --on DATE
  $ regard case show $CASE | grep -A3 marker-to-inform
  2027-02-09  marker-to-inform  role:manager  regard letter send not-informed-note
                                              REV-A56HB0PX --by hand --on DATE
  2027-05-02  marker-review     role:manager  regard marker review MRK-F53SZ8XM
                                              --reason TEXT --review-on DATE
  $ regard letter send not-informed-note $MARKER --quiet --by hand --on 2027-02-02 > ../letter
  $ regard check
  nothing to mend in 1 case and 26 records
  $ export REGARD_NOW=2027-05-02T10:00:00Z
  $ regard marker review $MARKER --as s.rahman --reason 'The hearing is over.' --review-on 3m --tell told
  recorded review REV-4Q2K3QS2: MRK-F53SZ8XM goes on, and is looked at again on 2 August 2027
  tell the person: regard letter send marker MRK-F53SZ8XM --by post --on DATE
  $ regard letter send marker $MARKER --by post --on 2027-05-02 -o ../marker.txt
  recorded letter LTR-GA8WMMX7: marker sent by post on 2 May 2027
  $ sed -n '/^A marker/,/What happened/p' ../marker.txt
  A marker on your record
  =======================

  What this means for you
  -----------------------

  We have looked again at the marker on your record. It stays for now. It
  tells people who may meet you that there may be a risk, and what they
  should do to be safe. It is not a punishment, and it limits nothing that
  you can ask of us. We look at it again on 2 August 2027, and remove it
  by 2 November 2027 at the latest. If you disagree, you can appeal until
  3 June 2027. To talk about this letter, ring 01234 567890.

  This is about you alone. It says nothing of anybody who lives with you,
  cares for you or speaks for you.

  What happened, and why we decided this
  $ regard marker review $MARKER --as s.rahman --reason 'He was loud today.' --review-on 3m --tell not-told --because 'He was loud.'
  refused: the person was told of 'MRK-F53SZ8XM' on 2 May 2027 [marker-not-told-has-its-reason]
    give --tell told
  [1]
  $ regard check
  nothing to mend in 1 case and 28 records

It was somebody else: the incident goes to the right person's case, the marker is removed the same day, and the person is told.

  $ regard case open --name 'Kit Marlow'
  opened case RC-2027-4XQ6DPV3
  $ THEIRS=$RC
  $ regard incident move $THREAT --to $THEIRS --because 'The statement names Kit.'
  moved by MOV-92HJY5V7: in RC-2027-4XQ6DPV3 it is INC-B6WCYJM3, and in RC-2026-2YCT5VYS it counts for nothing
  note: MRK-F53SZ8XM rests on it: regard marker remove MRK-F53SZ8XM --reason TEXT
  note: the person was told of it by LTR-GA8WMMX7 on 2 May 2027: say that it was a mistake, and to whom else it was said
  $ regard case show $CASE | grep -A2 decision-to-reconsider
  2027-05-02  decision-to-reconsider  role:manager  regard marker remove
                                                    MRK-F53SZ8XM --reason TEXT
  2027-08-02  marker-review           role:manager  regard marker review
  $ regard marker review $MARKER --as s.rahman --reason 'He was loud today.' --review-on 3m
  refused: 'INC-11MYYW4Z' was another person's, and was moved to their case [evidence-has-moved]
    regard marker remove MRK-F53SZ8XM --reason TEXT; what is left may be proposed anew
  [1]
  $ regard marker remove $MARKER --as s.rahman --reason 'It was not you who struck our officer. We had mixed up two people.'
  removed by END-XVC6DVR1; tell the person: regard letter send marker-removed END-XVC6DVR1 --by post --on DATE
  $ regard letter send marker-removed $END --by post --on 2027-05-02 -o ../removed.txt
  recorded letter LTR-2GWDQNQG: marker-removed sent by post on 2 May 2027
  $ sed -n '/^The marker on/,/Who will/p' ../removed.txt
  The marker on your record has been removed
  ==========================================

  What this means for you
  -----------------------

  The marker that we wrote to you about on 2 May 2027 was removed on 2 May
  2027. Nobody is warned of you any more. To talk about this, ring 01234
  567890.

  What it rested on was not yours: we had taken somebody else for you. We
  are sorry, and we apologise for what it has meant for you. Tell us what
  this mistake has cost you or made harder for you, and we will look at
  how to put it right.

  Why
  ---

  It was not you who struck our officer. We had mixed up two people. The
  marker had been made under our policy, "Managing Unacceptable Contact"
  (version 1), which you can read at https://ashmere.example/policy.

  Who will be told
  $ regard check
  nothing to mend in 2 cases and 33 records
