Recording what happened. An incident is a dated event with evidence that somebody in the council holds.

  $ . founding
  $ CASE=$(regard case open --quiet --name 'Dana Whitlock' --service Housing)

Everything that an incident needs is asked for, one thing at a time, and by `--help` all at once.

  $ regard incident add
  error: 'incident add' lacks CASE
    'regard incident add --help' says what it takes
  [2]
  $ regard incident add $CASE
  refused: --on was not given [everything-needed-is-given]
    give --on DATE (the day it happened, or began)
  [1]
  $ regard incident add $CASE --on 2026-10-27
  refused: --channel was not given [everything-needed-is-given]
    give --channel CHANNEL (how the person was in contact)
  [1]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse
  refused: --summary was not given [everything-needed-is-given]
    give --summary TEXT (what happened, in words that the person will read)
  [1]

The words are the policy's; a slip of the hand is met with the word that was meant.

  $ regard incident add $CASE --on 2026-10-27 --channel telephon --category abuse --summary 'You swore.'
  refused: 'telephon' is not a channel of the policy [word-is-in-the-policy]
    did you mean 'telephone'? it has telephone, email, post, in-person, social-media and web
  [1]
  $ regard incident add $CASE --on 2026-10-27 --channel carrier-pigeon --category abuse --summary 'You swore.'
  refused: 'carrier-pigeon' is not a channel of the policy [word-is-in-the-policy]
    it has telephone, email, post, in-person, social-media and web
  [1]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abusive --summary 'You swore.'
  refused: 'abusive' is not a category of the policy [word-is-in-the-policy]
    did you mean 'abuse'? it has violence, threats, abuse, harassment, online, volume-of-contact, unreasonable-demands, scatter-gun, refusal-to-co-operate and self-harm
  [1]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category vexatious --summary 'You swore.'
  refused: 'vexatious' is not a category of the policy [word-is-in-the-policy]
    it has violence, threats, abuse, harassment, online, volume-of-contact, unreasonable-demands, scatter-gun, refusal-to-co-operate and self-harm
  [1]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.' --service 'Housin'
  refused: 'Housin' is not a service in this register [service-is-in-the-register]
    did you mean 'Housing'?
  [1]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.' --service 'Parking'
  refused: 'Parking' is not a service in this register [service-is-in-the-register]
    its services are Housing, Homelessness and Council Tax
  [1]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.' --affected t.novac
  refused: 't.novac' is not an officer of this register [officer-is-known]
    did you mean 't.novak'? 'regard officer list' shows who is
  [1]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.' --affected 'Tom Novak'
  error: 'Tom Novak' is not somebody who can be affected
    give an officer's id, or staff, contractor, member or customer, with ':POST' where it matters
  [2]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.' --is foia
  error: --is: 'foia' is not one of foi, eir, sar, complaint, ombudsman, member-contact; did you mean 'foi'?
  [2]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.' --counter-allegation 'he was rude'
  error: a counter-allegation names the officer and what was said
    write it as OFFICER:TEXT
  [2]

A date is a date.

  $ regard incident add $CASE --on 2026-02-30 --channel telephone --category abuse --summary 'You swore.'
  error: --on: '2026-02-30' is not a date
    write it as year-month-day, for example 2026-11-21
  [2]
  $ regard incident add $CASE --on 2026-7-1 --channel telephone --category abuse --summary 'You swore.'
  error: --on: '2026-7-1' is not a date
    write it as year-month-day, for example 2026-11-21
  [2]
  $ regard incident add $CASE --on 27/10/2026 --channel telephone --category abuse --summary 'You swore.'
  error: --on: '27/10/2026' is not a date
    write it as year-month-day, for example 2026-11-21
  [2]
  $ regard incident add $CASE --on yesterday --channel telephone --category abuse --summary 'You swore.'
  error: --on: 'yesterday' is not a date
    write it as year-month-day, for example 2026-11-21
  [2]
  $ regard incident add $CASE --on 2026-10-27 --at 25:00 --channel telephone --category abuse --summary 'You swore.'
  error: --at: '25:00' is not a time of day such as 09:30
  [2]
  $ regard incident add $CASE --on 2026-11-03 --channel telephone --category abuse --summary 'You swore.'
  refused: the day it happened (2026-11-03) is after today, 2026-11-02 [date-has-come]
    give the day it happened
  [1]
  $ regard incident add $CASE --on 2026-10-27 --until-on 2026-10-26 --channel telephone --category abuse --summary 'You swore.'
  refused: it ends (2026-10-26) before it begins (2026-10-27) [dates-are-in-order]
    give --on the first day and --until-on the last
  [1]

A count of contacts says over which days, and how many of them do not count.

  $ regard incident add $CASE --on 2026-10-27 --contacts 12 --channel telephone --category volume-of-contact --summary 'You rang 12 times.'
  refused: contacts are counted without their days, or without saying how many do not count [contacts-are-counted-over-days]
    give --until-on DATE and --not-counted N (requests, complaints, letters to Members; 0 if none)
  [1]
  $ regard incident add $CASE --on 2026-10-27 --until-on 2026-10-28 --contacts 12 --not-counted 13 --channel telephone --category volume-of-contact --summary 'You rang 12 times.'
  refused: 13 of 12 contacts cannot be left out [contacts-are-counted-over-days]
    --contacts counts all of them, --not-counted those among them that are requests
  [1]
  $ regard incident add $CASE --on 2026-10-27 --contacts a-dozen --channel telephone --category volume-of-contact --summary 'You rang 12 times.'
  error: --contacts: 'a-dozen' is not a whole number
  [2]

Evidence names who holds it.

  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.' --evidence 'call recording'
  refused: nobody is named who holds 'call recording' [evidence-says-who-holds-it]
    give --held-by with the team or post
  [1]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.' --evidence 'call recording' --held-by 'Contact Centre' --held-by 'Housing'
  error: --held-by: it is given twice, and evidence once
    give them in equal numbers, in the same order
  [2]
  $ printf 'summary: "You swore."\nevidence:\n  - what: "call recording"\n' > ../incident.yaml
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --file ../incident.yaml
  refused: nobody is named who holds 'call recording' [evidence-says-who-holds-it]
    give --held-by with the team or post
  [1]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.' --evidence-file nowhere.wav
  error: 'nowhere.wav' could not be read: No such file or directory
    give the name of a file that is there and that you may read
  [4]

Words that the person will read are kept to what a letter can hold.

  $ head -c 100000 /dev/zero | tr '\0' a > ../long.txt
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary @../long.txt
  refused: 'summary' has 100000 characters, and 4000 is the most [words-fit-a-letter]
    say it briefly, as the person will read it; put the rest into a file and name it with --evidence
  [1]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.' --detail @../long.txt
  refused: 'detail' has 100000 characters, and 20000 is the most [words-fit-a-letter]
    put it into a file of its own and name that with --evidence-file
  [1]

Whoever acts is an officer, in post, with the role for it.

  $ regard incident add $CASE --as t.novka --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.'
  refused: 't.novka' is not an officer of this register [officer-is-known]
    did you mean 't.novak'? 'regard officer list' shows who is
  [1]
  $ regard incident add $CASE --as j.byrne --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.'
  refused: 'j.byrne' does not hold a role that may do this (officer or manager) [role-is-held]
    it may be done by a.mensah or t.novak
  [1]
  $ unset REGARD_OFFICER
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary 'You swore.'
  refused: nobody is acting: no --as, no REGARD_OFFICER, and git's user.email is no officer's [officer-is-known]
    give --as OFFICER; 'regard officer list' shows who is
  [1]
  $ git config user.email t.novak@ashmere.example

git's user.email says who it is, too. A mistyped option is told from a mistyped word.

  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --sumary 'You swore.'
  error: '--sumary' is not an option of 'incident add'
    did you mean '--summary'?
  [2]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary You swore.
  error: 'swore.' is one word too many for 'incident add'
    a text of several words stands between quotation marks
  [2]
  $ regard incident add $CASE --on 2026-10-27 --on 2026-10-28 --channel telephone --category abuse --summary 'You swore.'
  error: '--on' is given twice
    give it once
  [2]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category abuse --summary
  error: '--summary' lacks its value
    give --summary TEXT; a value that begins with '--' is written --summary=…
  [2]
  $ regard incident add $CASE --on 2026-10-27 --channel telephone --category --summary 'You swore.'
  error: '--category' lacks its value
    give --category CATEGORY; a value that begins with '--' is written --category=…
  [2]

Nothing of all this was recorded. What is right is recorded as it was said, with a file as evidence named, not copied.

  $ regard case show $CASE
  Case      RC-2026-2YCT5VYS (open)
  Person    Dana Whitlock
  Identity  unconfirmed
  Owner     t.novak

  DAY         ID            RECORD  WHAT
  2026-11-02  PER-CK2M5B0Z  person  Dana Whitlock
  $ git log --oneline | wc -l
  8
  $ printf 'not really a sound' > ../call-114.wav
  $ regard incident add $CASE --on 2026-10-27 --at 14:05 --channel telephone --category abuse --summary 'You swore at the adviser.' --words 'You are a useless --- of a ---.' --action 'The call was ended after a warning.' --place 'Contact Centre' --affected t.novak --affected staff:Supervisor --evidence-file ../call-114.wav --held-by 'Contact Centre' --kept-until 2027-10-27 --police-ref 'AS/1234/26'
  recorded incident INC-2T0B80JZ in RC-2026-2YCT5VYS
  $ cat cases/2026/$CASE/2026-11-02-incident-*.yaml
  regard: 1
  kind: incident
  id: INC-2T0B80JZ
  case: RC-2026-2YCT5VYS
  occurred_on: 2026-10-27
  at_time: "14:05"
  channel: telephone
  category: abuse
  summary: "You swore at the adviser."
  words: "You are a useless --- of a ---."
  action: "The call was ended after a warning."
  place: "Contact Centre"
  affected:
    - who: t.novak
    - who: staff
      post: "Supervisor"
  evidence:
    - what: "call-114.wav"
      held_by: "Contact Centre"
      kept_until: 2027-10-27
      bytes: 18
      sha256: "[..]"
  police_ref: "AS/1234/26"
  recorded: {by: t.novak, at: 2026-11-02T09:00:00Z}

A threat in a freedom of information request is evidence as it is; the request is answered all the same.

  $ regard incident add $CASE --on 2026-10-29 --channel email --category threats --is foi --summary 'You wrote that you would wait for the adviser outside.' --counter-allegation 't.novak:He hung up on me.' --evidence 'e-mail of 29 October' --held-by 'Information Governance'
  recorded incident INC-11MYYW4Z in RC-2026-2YCT5VYS
