A council's own templates: a part that it replaces, a whole letter, and what each must still say. The council and everybody in
it are made up.

  $ . founding
  $ . warned
  $ . proposed

A part is a file of its own. This one says how to appeal, and leaves out the address.

  $ mkdir -p templates/parts
  $ printf '## If you disagree\n\nYou can appeal to {{appeals_to}} until {{appeal_by}}: {{appeals_email}}, or {{appeals_other_ways}} Help: {{who_can_help}}.\n' > templates/parts/appeal.md
  $ regard letter render decision $PROPOSAL
  refused: the template 'decision' leaves out 'appeal' [letter-says-all-it-must]
    put it back (to whom, by when and how to appeal); the values that carry it are appeals_to, appeal_by, appeals_address, appeals_email, appeals_other_ways
  [1]
  $ printf '## If you disagree\n\nYou can appeal to {{appeals_to}} until {{appeal_by}}: {{appeals_address}}, {{appeals_email}}, or {{appeals_other_ways}} Help: {{who_can_help}}.\n' > templates/parts/appeal.md
  $ regard letter render decision $PROPOSAL --to txt | sed -n '/^If you disagree/,/councillor/p'
  If you disagree
  ---------------

  You can appeal to the Appeals Officer until 30 December 2026: 1 Market
  Square, Ashmere AS1 1AA, appeals@ashmere.example, or ring 01234 567892,
  or come in and say it. Help: a relative, a friend, an advocate, an
  advice service or your councillor.

It mentions the address now, but only where a restriction is of the whole council, which this one is not. What is not said is
missed all the same.

  $ printf '## If you disagree\n\nYou can appeal to {{appeals_to}} until {{appeal_by}}: {{#council_wide}}{{appeals_address}}, {{/council_wide}}{{appeals_email}}, or {{appeals_other_ways}} Help: {{who_can_help}}.\n' > templates/parts/appeal.md
  $ regard letter render decision $PROPOSAL
  refused: the template 'decision' leaves out 'appeal' [letter-says-all-it-must]
    put it back (to whom, by when and how to appeal); the values that carry it are appeals_to, appeal_by, appeals_address, appeals_email, appeals_other_ways
  [1]
  $ rm templates/parts/appeal.md

A letter of the council's own takes the place of ours. What stands at its head is for who reads the file: what it must say is
the program's to know, whatever is written there.

  $ printf '{{! letter: refusal; elements: sender }}\n{{> notice-head}}\n\nYou proposed limits on {{scope}}. That was refused on {{decided}}: {{decision_reason}}\n' > templates/refusal.md
  $ regard restriction refuse $PROPOSAL --as j.byrne --reason 'The adjustment has not been tried.'
  refused by DEC-63VMCD1P; tell the proposer: regard letter send refusal PRO-G16WCD55
  $ regard letter render refusal $PROPOSAL
  refused: the template 'refusal' leaves out 'proposer' [letter-says-all-it-must]
    put it back (who proposed, the reference and the date); the values that carry it are proposer_name, reference, letter_date
  [1]
  $ regard letter send refusal $PROPOSAL --by email --on 2026-11-20
  refused: the template 'refusal' leaves out 'proposer' [letter-says-all-it-must]
    put it back (who proposed, the reference and the date); the values that carry it are proposer_name, reference, letter_date
  [1]
