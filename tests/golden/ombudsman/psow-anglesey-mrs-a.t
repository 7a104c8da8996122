Row 8, PSOW, Isle of Anglesey (Mrs A): she was not told that the restriction was made under the policy, and so not of the
right to appeal. A decision letter without the policy's name, or without the appeal, cannot be made; not even from a
template of the council's own.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ regard restriction approve $PROPOSAL --as j.byrne --quiet --reason 'The calls kept other tenants from being served.' > ../decision
  $ mkdir -p templates
  $ printf '%s\n' '{{> letterhead}}' '# How you can contact {{scope}} from {{in_force_from}} to {{ends_on}}' '{{about_you_alone}} {{contact_now}}' '{{> still-open}}' '{{decided}}: {{decision_reason}} {{reason}}' '{{#incidents}}' '- {{incident_when}}: {{incident_summary}}' '{{/incidents}}' '{{> measures}}' 'Reviewed on {{review_by}}; you are heard {{being_heard}}.' '{{> other-contact}}' '{{> appeal}}' '{{> ombudsman}}' '{{> who-is-told}}' '{{> information}}' '{{> signature}}' > templates/decision.md
  $ regard letter send decision $PROPOSAL --by post --on 2026-11-20
  refused: the template 'decision' leaves out 'policy' [letter-says-all-it-must]
    put it back (the policy, its version and where to read it); the values that carry it are policy_title, policy_version, policy_link
  [1]
  $ sed -i 's/{{decided}}:/{{decided}}, under "{{policy_title}}" ({{policy_version}}, {{policy_link}}):/; /> appeal/d' templates/decision.md
  $ regard letter send decision $PROPOSAL --by post --on 2026-11-20
  refused: the template 'decision' leaves out 'appeal' [letter-says-all-it-must]
    put it back (to whom, by when and how to appeal); the values that carry it are appeals_to, appeal_by, appeals_address, appeals_email, appeals_other_ways
  [1]
  $ rm templates/decision.md
  $ regard letter send decision $PROPOSAL --by post --on 2026-11-20
  recorded letter LTR-XNJADKGB: decision sent by post on 20 November 2026
  in force from 30 November 2026; an appeal may be made until 30 December 2026
  $ cat cases/2026/*/*-letter-*.md | grep -o 'under our policy, "[^"]*"'
  under our policy, "Managing Unacceptable Contact"
  under our policy, "Managing Unacceptable Contact"
  $ cat cases/2026/*/*-letter-*.md | grep -o 'You can appeal to [^.]*'
  You can appeal to the Appeals Officer, so that it reaches us by **30 December 2026**
