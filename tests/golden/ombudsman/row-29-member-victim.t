Row 29, Breckland: a Member who had been the victim of a vexatious complaint was told that the policy required him to have
contact with the person. One who was harmed is left out for a reason that stays in the file, and another takes his part.

  $ . ../founding
  $ . ../warned
  $ . ../proposed
  $ . ../restricted
  $ regard notify members $RESTRICTION --who all --by briefing --on 2026-11-20 --except 'Councillor Frost'
  $ regard notify members $RESTRICTION --who all --by briefing --on 2026-11-20 --except 'Councillor Frost' --because 'Her complaint about him was found to be vexatious.'
  $ regard notify members $RESTRICTION --again --who all --by briefing --on 2026-11-20 --except 'Councillor Frost' --because 'Her complaint about him was found to be vexatious.' --alternate 'Councillor Ash'
  $ regard letter render member-briefing $NTF --to txt | grep -c -i 'Frost\|vexatious'
