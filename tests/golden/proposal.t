A proposal climbs every step: identity, evidence, warning, new conduct, considerations, measures, scope, dates.

  $ . founding
  $ CASE=$(regard case open --quiet --name 'Dana Whitlock' --address '7 Quarry Lane, Ashmere AS2 4QD' --service Housing)
  $ . considered

The words to be typed again and again, kept short: everything but what each step is about.

  $ MEASURE='call-length:minutes=10,because=calls ran for an hour'
  $ regard restriction propose $CASE
  refused: 't.novak' does not hold a role that may do this (manager) [role-is-held]
    it may be done by a.mensah
  [1]
  $ export REGARD_OFFICER=a.mensah
  $ regard restriction propose $CASE
  refused: --measure was not given [a-measure-is-given]
    give --measure KIND:key=value,… (what would be restricted, each with its reason)
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE"
  refused: --cites was not given [evidence-is-cited]
    give --cites INC-… (the incidents it rests on)
  [1]

First, who it is.

  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore at the adviser.'
  recorded incident INC-2T0B80JZ in RC-2026-2YCT5VYS
  $ CALL=$INC
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $CALL --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: the identity of the person in RC-2026-2YCT5VYS is unconfirmed [identity-is-confirmed]
    regard person update RC-2026-2YCT5VYS --identity confirmed --identity-evidence TEXT
  [1]
  $ regard person update $CASE --identity confirmed --identity-evidence 'the tenancy file'
  recorded what has changed: PER-CK2M5B0Z in RC-2026-2YCT5VYS

Then evidence that somebody holds.

  $ regard restriction propose $CASE --measure "$MEASURE" --cites $CALL --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: no incident cited names evidence that the council holds [evidence-is-held]
    regard correct INC-2T0B80JZ --set 'evidence=TEXT;held-by=TEAM' --because TEXT, or record the incident with --evidence and --held-by
  [1]
  $ regard correct $CALL --set evidence='recording of the call;held-by=Contact Centre' --because 'The recording was found.'
  corrected INC-2T0B80JZ: both versions are kept
  $ regard incident add $CASE --on 2026-10-28 --channel email --category volume-of-contact --is foi --summary 'You sent an information request.'
  recorded incident INC-11MYYW4Z in RC-2026-2YCT5VYS
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You wrote too often.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'INC-11MYYW4Z' is about too much contact, and every contact in it is a request, complaint or letter to a representative [requests-are-not-counted]
    cite conduct that counts; the requests are still answered
  [1]

Then a warning that reached the person and has not expired, and conduct after it.

  $ regard restriction propose $CASE --measure "$MEASURE" --cites $CALL --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: no 'formal' warning has reached the person [warning-was-given]
    regard warning issue RC-2026-2YCT5VYS --level formal …, then 'regard letter send'; or --skip-warning with one of immediate-safety, began-again and reported-crime
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $CALL --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --skip-warning hurry
  refused: 'hurry' is not a reason to skip a warning of the policy [word-is-in-the-policy]
    it has immediate-safety, began-again and reported-crime
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $CALL --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --skip-warning immediate-safety
  refused: the warning is skipped without saying why [skipped-warning-is-explained]
    give --because TEXT: what makes a warning unsafe or useless here
  [1]
  $ regard warning issue $CASE --level formal --on 2026-11-02 --how letter --cites $CALL --expects 'Please do not swear at our staff.'
  recorded warning WRN-ZKN2VGTR in RC-2026-2YCT5VYS; it counts once its letter has gone: regard letter send formal-warning WRN-ZKN2VGTR
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $CALL --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: no 'formal' warning has reached the person [warning-was-given]
    regard warning issue RC-2026-2YCT5VYS --level formal …, then 'regard letter send'; or --skip-warning with one of immediate-safety, began-again and reported-crime
  [1]
  $ regard letter send formal-warning $WRN --by post --on 2026-11-02
  recorded letter LTR-8CQ3FKV6: formal-warning sent by post on 2 November 2026
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $CALL --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: no incident cited is later than the warning of 2 November 2026 [conduct-after-warning]
    cite what happened since; if nothing did, the person has changed as asked
  [1]
  $ REGARD_NOW=2027-11-20T10:00:00Z regard restriction propose $CASE --measure "$MEASURE" --cites $CALL --reason 'You swore.' --from 2027-11-30 --until 6m --review-on 3m --scope Housing
  refused: the 'formal' warning has expired [warning-has-not-expired]
    warn again; a person who kept to a warning has earned that it lapses
  [1]
  $ export REGARD_NOW=2026-11-20T10:00:00Z
  $ regard incident add $CASE --on 2026-11-16 --channel telephone --category abuse --summary 'You swore at two advisers.' --evidence 'recordings 201 and 204' --held-by 'Contact Centre'
  recorded incident INC-W148GYX6 in RC-2026-2YCT5VYS

Every question of the policy has an answer of its own.

  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing
  refused: 'cause' is not answered: What may lie behind it: a disability, which may be one that nobody can see, an unmet need, distress? What was asked, by whom and when? [considerations-are-answered]
    give --consider cause=TEXT; where nothing is known, say who was asked and when
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --consider cause
  error: --consider: 'cause' is not KEY=TEXT
    write it as --consider cause=TEXT
  [2]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --consider 'causes=Unknown.'
  refused: 'causes' is not a question of the policy [word-is-in-the-policy]
    did you mean 'cause'? it has cause, complaint-handled, effect, lesser-steps, proportionate, impact, stays-open and against-us
  [1]
  $ sed 's/cause: .*/cause: "n\/a"/' ../considered.yaml > ../nothing-said.yaml
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../nothing-said.yaml
  refused: 'cause' is not answered: What may lie behind it: a disability, which may be one that nobody can see, an unmet need, distress? What was asked, by whom and when? [considerations-are-answered]
    give --consider cause=TEXT; where nothing is known, say who was asked and when
  [1]
  $ sed 's/effect: .*/effect: "It was weighed with care."/; s/impact: .*/impact: "It was weighed with care."/' ../considered.yaml > ../pasted.yaml
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../pasted.yaml
  refused: 'effect' and 'impact' have the same answer [each-question-answered]
    answer each for itself
  [1]

Measures: of the program's kinds, whole, each with its reason, and together possible.

  $ regard restriction propose $CASE --measure 'call-lenght:minutes=10' --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  error: 'call-lenght' is not a measure
    did you mean 'call-length'?
  [2]
  $ regard restriction propose $CASE --measure 'call-length' --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  refused: 'call-length' lacks 'minutes' [measure-is-well-formed]
    write it as --measure 'KIND:key=value,…'; 'regard schema proposal' lists the parts
  [1]
  $ regard restriction propose $CASE --measure 'call-length:hours=1' --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  error: 'hours' is not a part of 'call-length'
    its parts are minutes, because
  [2]
  $ regard restriction propose $CASE --measure 'call-length:minutes=ten' --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  error: minutes: 'ten' is not a whole number
  [2]
  $ regard restriction propose $CASE --measure 'call-times:days=tue+thurs,from=10:00,to=11:00,because=all day' --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  refused: 'thurs' is not a day; write mon, tue, wed, thu, fri, sat or sun [measure-is-well-formed]
    write it as --measure 'KIND:key=value,…'; 'regard schema proposal' lists the parts
  [1]
  $ regard restriction propose $CASE --measure 'call-times:days=tue,from=11:00,to=10:00,because=all day' --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  refused: the times '11:00' to '10:00' are not in order; write them as 10:00 and 11:00 [measure-is-well-formed]
    write it as --measure 'KIND:key=value,…'; 'regard schema proposal' lists the parts
  [1]
  $ regard restriction propose $CASE --measure 'channel-only:channels=e-mail,because=abuse on the telephone' --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  refused: 'e-mail' is not one of telephone, email, post, in-person, social-media, web; did you mean 'email'? [measure-is-well-formed]
    write it as --measure 'KIND:key=value,…'; 'regard schema proposal' lists the parts
  [1]
  $ regard restriction propose $CASE --measure 'call-length:minutes=10' --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  refused: 'call-length' does not say what it answers [each-measure-has-its-reason]
    --measure 'call-length:…,because=TEXT'; the person will read it
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --measure 'channel-closed:channels=telephone,because=abuse' --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  refused: 'call-length' and 'channel-closed': one is about telephone calls and the other closes the telephone [measures-agree]
    leave one of them out, or make them agree
  [1]
  $ regard restriction propose $CASE --measure 'channel-only:channels=email,because=a' --measure 'channel-closed:channels=email,because=b' --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  refused: 'channel-only' and 'channel-closed': one allows 'email' and the other closes it [measures-agree]
    leave one of them out, or make them agree
  [1]
  $ regard restriction propose $CASE --measure 'discretionary-service-limit:service=Homelessness,because=abuse in the office' --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  refused: the law requires the service 'Homelessness' [statutory-services-stay-open]
    leave it open; how it is reached may be restricted
  [1]
  $ regard officer add --as r.lindqvist v.lindgren --name 'Vera Lindgren' --post 'Housing Officer' --email v.lindgren@ashmere.example --from 2026-12-15
  added officer v.lindgren
  $ regard restriction propose $CASE --measure 'single-point-of-contact:contact=v.lindgren,deputy=Complaints,reach=01234 567890,because=many teams' --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  refused: 'v.lindgren' is not in post [contact-is-in-post]
    name a team, a post, or an officer who is in post
  [1]

Scope: one service, unless it is said why.

  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope council-wide --file ../considered.yaml
  refused: the whole council is restricted without saying why [scope-is-explained]
    give --scope-because TEXT: a risk to staff, or several services, and what they say; or --scope SERVICE
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Parking --file ../considered.yaml
  refused: 'Parking' is not a service in this register [service-is-in-the-register]
    its services are Housing, Homelessness and Council Tax
  [1]

It ends, and is reviewed before it does.

  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --review-on 3m --scope Housing --file ../considered.yaml
  refused: --until was not given [end-date-is-given]
    give --until DATE|6m (the last day)
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 'until further notice' --review-on 3m --scope Housing --file ../considered.yaml
  refused: 'until further notice' is not an end [end-date-is-given]
    give --until a date, or a length of time such as 6m
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until lifetime --review-on 3m --scope Housing --file ../considered.yaml
  refused: 'lifetime' is not an end [end-date-is-given]
    give --until a date, or a length of time such as 6m
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until spring --review-on 3m --scope Housing --file ../considered.yaml
  error: --until: 'spring' is not a date
    write it as 2026-11-21, or as a length of time: 28d, 4w, 3m, 10wd
  [2]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --until 6m --review-on 3m --scope Housing --file ../considered.yaml
  error: --until: '6m' is counted from --from, which is not given
    give --from DATE
  [2]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 2026-11-29 --review-on 3m --scope Housing --file ../considered.yaml
  refused: it ends (2026-11-29) before it begins (2026-11-30) [dates-are-in-order]
    give --until a later day
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 13m --review-on 3m --scope Housing --file ../considered.yaml
  refused: it ends on 30 December 2027, and the policy allows 12 months: 30 November 2027 [end-comes-in-time]
    give an earlier --until; longer needs a fresh decision on fresh conduct
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --scope Housing --file ../considered.yaml
  refused: --review-on was not given [review-date-is-given]
    give --review-on DATE|3m (the day of the review)
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 2027-06-30 --scope Housing --file ../considered.yaml
  refused: the review (2027-06-30) comes after the end (2027-05-30) [review-comes-in-time]
    give an earlier --review-on
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 12m --review-on 7m --scope Housing --file ../considered.yaml
  refused: the review is on 30 June 2027, and the policy asks for one within 6 months: by 30 May 2027 [review-comes-in-time]
    give an earlier --review-on
  [1]
  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-06-01 --until 12m --review-on 3m --scope Housing --file ../considered.yaml
  refused: its review (2026-09-01) has come already [approved-before-it-ends]
    propose it with dates to come
  [1]

Whoever is named to review it may review.

  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --reason 'You swore.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml --reviewer t.novak
  refused: 't.novak' does not hold a role that reviews (manager or senior-officer) [reviewer-can-review]
    it may be a.mensah, j.byrne or s.rahman
  [1]

And when all of it is there, it waits for somebody else.

  $ regard restriction propose $CASE --measure "$MEASURE" --cites $INC --cites $CALL --reason 'You swore at three advisers.' --from 2026-11-30 --until 6m --review-on 3m --scope Housing --file ../considered.yaml --reviewer s.rahman
  proposed PRO-G16WCD55 in RC-2026-2YCT5VYS; somebody else decides: regard restriction show PRO-G16WCD55
  note: no warning counts at level informal; the approver will see that
  $ cat cases/2026/$CASE/2026-11-20-proposal-*.yaml
  regard: 1
  kind: proposal
  id: PRO-G16WCD55
  case: RC-2026-2YCT5VYS
  measures:
    - measure: call-length
      minutes: 10
      because: "calls ran for an hour"
  cites:
    - id: INC-W148GYX6
      version: 1
      sha256: "[..]"
    - id: INC-2T0B80JZ
      version: 2
      sha256: "[..]"
  reason: "You swore at three advisers."
  from: 2026-11-30
  until: 2027-05-30
  review_on: 2027-02-28
  scope: "Housing"
  considered:
    cause: "The boiler has been out since 12 October. We asked on 9 November what made it harder; nothing was said."
    complaint-handled: "Two visits were missed. The next is booked for 24 November with another contractor."
    effect: "Other tenants waited 40 minutes on 17 November because the line was taken."
    lesser-steps: "A named repairs officer and a meeting were offered on 9 November, and declined."
    proportionate: "Two mornings a week stay open, and everything in writing."
    impact: "She lives alone and does not use e-mail; the telephone stays open at set times."
    stays-open: "Emergencies, repairs out of hours and every other service are as before."
    against-us: "She says that we missed two visits. We did; the complaint was upheld on 18 November."
  reviewer: s.rahman
  warnings:
    - id: WRN-ZKN2VGTR
      version: 1
      sha256: "[..]"
  policy:
    pack: general
    version: 1
    sha256: "[..]"
  decided_by: a.mensah
  recorded: {by: a.mensah, at: 2026-11-20T10:00:00Z}
  $ regard check
  nothing to mend in 1 case and 26 records
