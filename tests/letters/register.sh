#!/usr/bin/env bash
# usage: register.sh PROGRAM FOLDER [FORMAT…]
# Plays out, in a copy of the example register, what each letter needs, and makes it at the moment when it is due: in
# FOLDER/drafts once in each FORMAT that it comes in (md, txt, html, html-large, pdf, pdf-large), in FOLDER/sent the copy
# to post, in FOLDER/letters a line `KIND REF`. Every step is an ordinary command.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/make.sh"
export REGARD_SEED=letters
rm -rf -- "$folder/register"
cp -r -- "$here/../../records" "$folder/register"
cd -- "$folder/register"
git init -q
git add .
git commit -qm 'the example register'

quietly() { regard "$@" --quiet >/dev/null; }
at() { export REGARD_NOW=$1T${2:-10:00}:00Z; }
open_case() { regard case open --quiet --service Housing --identity confirmed --identity-evidence 'the tenancy file' --owner a.mensah "$@"; }
incident() { regard incident add "$@" --quiet --service Housing --evidence 'a recording' --held-by 'Contact Centre'; }

export REGARD_OFFICER=t.novak
# One person from a word in time to a restriction that should not have been made.
at 2026-11-18
case=$(open_case --name 'Lee Hartnoll' --email lee.hartnoll@post.example --address '8 Weir Terrace
Ashmere
ZZ4 4DD')
letter informal-warning "$(regard warning issue "$case" --quiet --level informal --on 2026-11-18 --how letter --cites "$(incident "$case" --on 2026-11-13 --channel email --category scatter-gun --summary 'You sent one e-mail to twelve teams.')" --expects 'Please send each question once.')" post
at 2026-11-23
first=$(incident "$case" --on 2026-11-19 --until-on 2026-11-20 --contacts 36 --not-counted 2 --channel email --category scatter-gun --summary 'You sent 34 e-mails about one bill to twelve teams.')
letter formal-warning "$(regard warning issue "$case" --quiet --as a.mensah --level formal --on 2026-11-23 --how letter --cites "$first" --expects 'Please send each question once, and to Council Tax only.' --monitor-until 2027-02-23)" post
letter adjustment-offer "$(regard adjustment record "$case" --quiet --need 'Letters in large print, and a week to answer them.' --decision agreed --because 'Asked by telephone.' --review-on 2027-05-31)" post

# A proposal of the example register was refused, and the letter that said so came back.
quietly letter returned LTR-KG3RZ79K --on 2026-11-23 --because 'The mailbox was full.'
letter refusal PRO-KF8P6P35 email

# Somebody whom their officers must be warned of, and somebody who is not told of it.
dana=$(open_case --name 'Dana Whitlock' --address '7 Quarry Lane
Ashmere
ZZ2 4QD')
hammer=$(incident "$dana" --on 2026-11-20 --channel in-person --category threats --summary 'You raised a hammer at the officer who had come about the boiler.' --affected "staff:Repairs Officer")
marker=$(regard marker propose "$dana" --quiet --as a.mensah --category threats --cites "$hammer" --risk 'May raise a tool at whoever calls without notice.' --precautions 'Ring before a visit, and go in pairs.' --review-on 3m --remove-by 12m --tell told)
quietly marker approve "$marker" --as j.byrne --reason 'The note was written the same hour.'
letter marker "$marker" post
quietly notify partner "$marker" --who 'Ashmere Gas' --by email --on 2026-11-23
letter marker-partner "$marker" email
untold=$(regard marker propose "$dana" --quiet --as a.mensah --category violence --cites "$(incident "$dana" --on 2026-11-21 --channel in-person --category violence --summary 'You struck the officer who brought a letter.')" --risk 'Strikes whoever brings bad news.' --precautions 'No visit without the police.' --review-on 3m --remove-by 12m --tell not-told --because 'The officer was struck because of a letter, and the police ask us to send none.')
quietly marker approve "$untold" --as j.byrne --reason 'The statement says what the officer says.'
letter not-informed-note "$untold" hand
letter police-referral "$(regard referral record "$dana" --quiet --to police --on 2026-11-23 --cites "$hammer" --ref AS/77/26)" email

# At once, for somebody's safety; it ends by itself. An address that fills the window of an envelope.
noor=$(open_case --name 'Noor Haddad' --address 'Flat 12, Third Floor
The Old Corn Exchange
27 to 31 Upper Market Street
Little Weirham
Ashmere
ZZ5 5EE')
at 2026-11-23 15:00
pushed=$(incident "$noor" --on 2026-11-23 --at 11:50 --channel in-person --category violence --place 'Civic Centre' --summary 'You pushed an adviser, and said that you would be back.')
immediate=$(regard restriction impose-now "$noor" --quiet --as a.mensah --measure 'premises-ban:premises=Civic Centre,because=an adviser was pushed there' --cites "$pushed" --reason 'An adviser was pushed, and you said that you would be back.' --told in-person --told-at '2026-11-23 14:10')
letter immediate "$immediate" post

# The example register's own restriction ends in its review, and those who had been told are told of that.
at 2026-12-01
letter review-lift "$(regard review record RST-TE88HJYM --quiet --as s.rahman --outcome lift --reason 'Twelve calls since June, all within the two hours.' --heard 'Asked by letter on 2 November; Kit said that the hours work.')" post
letter withdrawal NTF-0RS949QB email

at 2026-12-08
letter expiry "$immediate" post
second=$(incident "$case" --on 2026-11-30 --until-on 2026-12-04 --contacts 42 --not-counted 1 --channel email --category scatter-gun --summary 'You sent 41 e-mails about the same bill to nine teams.' --affected 'contractor:Gas engineer')
. "$here/../golden/considered"
restriction=$(regard restriction propose "$case" --quiet --as a.mensah --file ../considered.yaml --cites "$first" --cites "$second" --measure 'single-point-of-contact:contact=t.novak,deputy=the Contact Centre,reach=01632 960193 from 9 to 5,because=one question came to many teams and none knew who answered' --measure 'contact-frequency:times=2,per=week,because=the same question came several times a day' --reason 'You sent 41 e-mails about one bill to nine teams, after our warning.' --from 2026-12-14 --until 6m --review-on 3m --scope Housing 2>/dev/null)
restriction=RST-${restriction#PRO-}
quietly restriction approve "PRO-${restriction#RST-}" --as j.byrne --reason 'One person who answers does better than twelve teams.'
letter decision "$restriction" post
letter member-briefing "$(regard notify members "$restriction" --quiet --who ward:Weir --by briefing --on 2026-12-08)" email
letter staff-notice "$(regard notify staff "$restriction" --quiet --who 'the Contact Centre' --by email --on 2026-12-08)" email
letter contractor-notice "$(regard notify contractor "$restriction" --quiet --who 'Warm Homes Ltd' --by letter --on 2026-12-08)" email

at 2026-12-21
letter marker-removed "$(regard marker remove "$marker" --quiet --as a.mensah --reason 'No visit has been loud since.')" post
letter breach "$(regard breach record "$restriction" --quiet --on 2026-12-16 --summary 'You sent five e-mails in one day.' --handled reminded)" post
letter exception "$(regard exception allow "$restriction" --quiet --as j.byrne --what 'You can come to the Town Hall to sign your tenancy, at 10.' --on 2026-12-23 --because 'It must be signed in person.')" hand
appeal=$(regard appeal lodge "$restriction" --quiet --received 2026-12-18 --by email --grounds 'I work in the mornings.')
quietly appeal allocate "$appeal" --as c.doyle --to c.doyle
letter appeal-acknowledgement "$appeal" post
letter contact-change "$(regard restriction change-contact "$restriction" --quiet --as a.mensah --contact 'the Repairs Desk' --deputy 'the Contact Centre' --reach '01632 960194 from 8 to 6' --from 2027-01-04 --because 'Tom Novak moves to another team.')" post
letter appeal-outcome "$(regard appeal decide "$appeal" --quiet --as c.doyle --outcome dismiss --reason 'The log bears out 41 e-mails.')" post

at 2027-02-08
letter review-reminder "$restriction" email
letter review-upcoming "$restriction" post
at 2027-03-15
letter review-missed "$restriction" post
letter review-continue "$(regard review record "$restriction" --quiet --as s.rahman --outcome continue --reason 'You sent nine e-mails in one week of January, and none since.' --heard 'You told us on 11 March that you now know who answers.' --review-on 2027-05-10)" post
at 2027-05-10
letter review-vary "$(regard review record "$restriction" --quiet --as s.rahman --outcome vary --measure 'contact-frequency:times=2,per=week,because=the same question came several times a day' --reason 'Two e-mails a week are enough, to whomever you like.' --heard 'You told us on 7 May that you would rather choose.' --review-on 2027-06-07)" post
at 2027-05-17
letter correction "$(regard restriction quash "$restriction" --quiet --as j.byrne --reason 'Half of the e-mails were sent by somebody else in your name.')" post

# A policy of which those who decide are asked before there is a proposal.
at 2027-05-24
export REGARD_OFFICER=r.lindqvist
quietly policy adopt york-2025 --from 2027-05-24 --authority 'Council, 20 May 2027'
quietly officer grant a.mensah --role head-of-service
quietly officer grant j.byrne --role head-of-legal-services
quietly officer grant s.rahman --role chief-strategy-officer
export REGARD_OFFICER=t.novak
shouted=$(incident "$noor" --on 2027-05-18 --channel telephone --category abuse --summary 'You shouted at the adviser.')
quietly warning issue "$noor" --as a.mensah --level first --on 2027-05-24 --how call --cites "$shouted" --expects 'Please do not shout.' --consider channel='By telephone only.' --consider circumstances='A repair that was late.' --consider known-before='Not known before.' --consider disability='Asked; none was named.'
at 2027-06-01
letter under-review "$(regard warning issue "$noor" --quiet --as j.byrne --given-by s.rahman --level second --on 2027-06-01 --how letter --cites "$shouted" --expects 'Please do not shout while we look at this.')" post
